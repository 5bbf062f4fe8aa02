/** A session that goes on from an earlier moment: what is asked, and what is told about the game that was left for it. */
import { z } from 'zod';

/** Body of POST /api/sessions/CODE/back: nothing that was said at this tick or later has happened. */
export const GO_BACK = z.strictObject({ tick: z.number().int().min(0).max(1_000_000) });

/** A game that was left; its journal is `future-N` of the session. */
export interface Future {
  n: number;
  /** The tick the session went back to, and the one it had come to. */
  tick: number;
  end: number;
  /** When, since 1970. */
  at: number;
}
