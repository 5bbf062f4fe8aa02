/** Toil of delivery: hours that testing by hand, paperwork, deploying by hand and upkeep take from the teams. */
import type { Change, World } from '../../world.ts';
import { oweToil } from '../people/time.ts';

/** Hours a team owes to work that leaves nothing behind. */
export const chargeToil = (world: World, team: string, hours: number): void => oweToil(world, team, hours);

/** The same, shared by the teams aboard by their changes. */
export function chargeAboard(world: World, changes: Change[], hours: number): void {
  const counts = new Map<string, number>();
  for (const { team } of changes) counts.set(team, (counts.get(team) ?? 0) + 1);
  for (const [team, count] of counts) chargeToil(world, team, (hours * count) / changes.length);
}
