/** What a team lacks while somebody is on leave. */
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { words } from './reads.ts';

/** The modules somebody knows well and nobody else who is here does. */
export function busFactorWithout(view: Pick<PublicWorld, 'engineers'>, engineer: string): string[] {
  const here = Object.values(view.engineers).filter(({ id, vacant }) => id !== engineer && !vacant);
  const known = new Set(here.flatMap(({ knows }) => words(knows)));
  return words(view.engineers[engineer]?.knows ?? '').filter((module) => !known.has(module));
}
