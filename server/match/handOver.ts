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
 * Desks in another organisation: the same one where somebody works there, else one at the same table, else any; '' for whoever
 * had none. Those who share a desk go on sharing one. Where there are fewer desks than before, those who find none share: first
 * with others of their table.
 */
export function desksFor(movers: readonly Mover[], world: World): Map<string, string> {
  const free = Object.values(world.engineers)
    .filter(({ vacantUntil }) => vacantUntil < 0)
    .map(({ id }) => id);
  /** Desk they leave → desk they come to. */
  const to = new Map<string, string>([['', '']]);
  const wanted = [...new Set(movers.map(({ engineer }) => engineer))].filter((desk) => desk !== '');
  const left = new Set(free);
  const take = (from: string, desk: string): void => {
    to.set(from, desk);
    left.delete(desk);
  };
  for (const desk of wanted) if (left.has(desk)) take(desk, desk);
  for (const desk of wanted) {
    if (to.has(desk)) continue;
    const near = (one: string): boolean => world.engineers[one]?.team === desk.split('-')[0];
    const open = left.size > 0 ? [...left] : free;
    take(desk, open.find(near) ?? open[0] ?? '');
  }
  return new Map(movers.map(({ id, engineer }) => [id, to.get(engineer) ?? '']));
}
