/** When the clock of an organisation stands because systems change hands, and who would sit where. Pure. */
import { REVIEW_MS } from '../../shared/sim/balance/time.ts';
import { quarterOf } from '../../shared/sim/calendar.ts';
import type { World } from '../../shared/sim/world.ts';

/** An organisation that is late is waited for so long, real ms at speed 1: as long as a review. */
export const WAIT_MS = REVIEW_MS;

/** The world has opened this quarter: its review of the one before is over. */
export const hasOpened = ({ tick, phase }: World, quarter: number): boolean =>
  quarterOf(tick) >= quarter && phase !== 'review' && phase !== 'over';

/** The world reviews the quarter before this one. */
export const isBefore = ({ tick, phase }: World, quarter: number): boolean =>
  phase === 'review' && quarterOf(tick) === quarter;

/** Somebody who goes, and the desk she leaves. */
export interface Mover {
  id: string;
  engineer: string;
}

/**
 * Desks in another organisation: the same one where somebody works there, else one at the same table, else any; '' where none is
 * left, or where she had none.
 */
export function desksFor(movers: readonly Mover[], world: World): Map<string, string> {
  const desks = new Map<string, string>();
  const free = new Set(
    Object.values(world.engineers)
      .filter(({ vacantUntil }) => vacantUntil < 0)
      .map(({ id }) => id),
  );
  const take = (id: string, engineer: string): void => {
    desks.set(id, engineer);
    free.delete(engineer);
  };
  for (const { id, engineer } of movers) if (engineer === '' || free.has(engineer)) take(id, engineer);
  for (const { id, engineer } of movers) {
    if (desks.has(id)) continue;
    const team = engineer.split('-')[0];
    const near = [...free].find((one) => world.engineers[one]?.team === team) ?? [...free][0];
    take(id, near ?? '');
  }
  return desks;
}
