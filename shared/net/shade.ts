/** A game beside its ghost: two lines, a value for each closed day, and who is ahead on a day. */
import type { CurveId, Curves } from '../sim/fork/compare.ts';

export interface Shade {
  mine: Curves;
  ghost: Curves;
}

/** What is compared, in this order. */
export const MEASURES = ['revenue', 'trust', 'lost', 'deploys'] as const satisfies readonly CurveId[];

/** One measure on the last day that both have closed. */
export interface Compared {
  id: CurveId;
  mine: number;
  ghost: number;
  /** 1 the player is ahead, -1 the ghost, 0 neither. */
  ahead: -1 | 0 | 1;
}

/** How both stand; the day counts from 1, 0 before the first one is closed. */
export function compareDay({ mine, ghost }: Shade): { day: number; rows: Compared[] } {
  const days = Math.min(mine.lost.length, ghost.lost.length);
  if (days === 0) return { day: 0, rows: [] };
  const rows = MEASURES.map((id): Compared => {
    const [a, b] = [mine[id][days - 1] ?? 0, ghost[id][days - 1] ?? 0];
    const more = a === b ? 0 : a > b ? 1 : -1;
    return { id, mine: a, ghost: b, ahead: id === 'lost' ? ((0 - more) as Compared['ahead']) : more };
  });
  return { day: mine.from + days, rows };
}
