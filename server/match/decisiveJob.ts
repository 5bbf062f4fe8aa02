/** What the thread that weighs decisions is given: one organisation's journal up to the end of the stretch. */
import type { JournalRow } from '../store/Store.ts';

export interface DecisiveJob {
  /** What the world is made of, as the store has it. */
  setup: string;
  /** The organisation's rows; those at `to` and later belong to the next stretch, unless the game is over. */
  rows: JournalRow[];
  /** Ticks. */
  from: number;
  to: number;
}
