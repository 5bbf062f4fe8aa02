/** What the host of a session noted and decided beside the game: kept with the session. */
import * as z from 'zod';
import type { BoardMark } from '../../shared/net/lead.ts';

const BOOK = z.object({
  marks: z.array(z.object({ org: z.string(), tick: z.number(), text: z.string() })).default([]),
  locked: z.boolean().default(false),
  out: z.array(z.string()).default([]),
  notice: z.string().default(''),
});

/** Marks one session keeps; the oldest give way. */
const MOST_MARKS = 200;

export class HostBook {
  readonly marks: BoardMark[];
  /** Nobody new may come in. */
  locked: boolean;
  /** Seats that were shown out. */
  readonly out: Set<string>;
  /** A sentence for everybody, ''. */
  notice: string;
  readonly #keep: (book: string) => Promise<void>;

  /** @param kept as the store has it, null for a new session */
  constructor(keep: (book: string) => Promise<void>, kept: string | null = null) {
    const { marks, locked, out, notice } = BOOK.parse(kept === null ? {} : JSON.parse(kept));
    this.marks = marks;
    this.locked = locked;
    this.out = new Set(out);
    this.notice = notice;
    this.#keep = keep;
  }

  mark(mark: BoardMark): void {
    this.marks.push(mark);
    this.marks.splice(0, this.marks.length - MOST_MARKS);
  }

  save(): Promise<void> {
    const { marks, locked, out, notice } = this;
    return this.#keep(JSON.stringify({ marks, locked, out: [...out], notice }));
  }
}
