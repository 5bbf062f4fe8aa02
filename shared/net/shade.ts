/** A game beside its ghosts, other games with the same luck: a value for each closed day, and who is ahead on a day. */
import { z } from 'zod';
import type { CurveId, Curves } from '../sim/fork/compare.ts';

/**
 * Where a ghost comes from: `bot` a careful bot · `run` an earlier game of those who play · `file` a journal somebody brought ·
 * `before` those who ran this system before it was taken over · `left` a game that was left for an earlier moment of it.
 */
export const SHADE_KINDS = ['bot', 'run', 'file', 'before', 'left'] as const;
export type ShadeKind = (typeof SHADE_KINDS)[number];

/** A ghost that can be looked at. */
export interface ShadeName {
  /** `bot`, `kept` for the one the session was begun with, or `left-2` for the game on the shelf under this number. */
  id: string;
  kind: ShadeKind;
  /** When it was played, ms since 1970; 0 where nobody knows. */
  at: number;
  /** The moment it was left at, and the tick it had come to; 0 for others. */
  tick: number;
  end: number;
}

/** What a page asks: the ghost of this id; '' for the first there is. */
export const SHADE_ASK = z.strictObject({ of: z.string().max(20).default('') });

/** The answer: all ghosts there are, the one that was asked for, and both lines as far as the game has come. */
export interface Shade {
  names: ShadeName[];
  of: string;
  mine: Curves;
  /** Null where there is no such ghost. */
  ghost: Curves | null;
}

/** Both lines. */
export interface Both {
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
export function compareDay({ mine, ghost }: Both): { day: number; rows: Compared[] } {
  const days = Math.min(mine.lost.length, ghost.lost.length);
  if (days === 0) return { day: 0, rows: [] };
  const rows = MEASURES.map((id): Compared => {
    const [a, b] = [mine[id][days - 1] ?? 0, ghost[id][days - 1] ?? 0];
    const more = a === b ? 0 : a > b ? 1 : -1;
    return { id, mine: a, ghost: b, ahead: id === 'lost' ? ((0 - more) as Compared['ahead']) : more };
  });
  return { day: mine.from + days, rows };
}
