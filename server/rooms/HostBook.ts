/** What the hosts of a session noted and decided beside the game: kept with the session. */
import * as z from 'zod';
import type { Future } from '../../shared/net/future.ts';
import type { BoardMark, BoardNote } from '../../shared/net/lead.ts';
import { SPOTS } from '../../shared/net/wall.ts';
import { type ForkFile, readFork } from '../../shared/sim/fork/forkFile.ts';
import { DEBRIEF_BOOK, type DebriefBook } from './DebriefBook.ts';
import { INHERIT_BOOK, type InheritBook } from './InheritBook.ts';

const number = z.number().default(0);
const text = z.string().default('');
const flag = z.boolean().default(false);
const MARK = { id: number, org: text, tick: number, quarter: number, text, failing: number, open: number };
const BOOK = z.object({
  marks: z.array(z.object(MARK)).default([]),
  notes: z.array(z.object({ id: number, tick: number, seat: text, text })).default([]),
  locked: flag,
  out: z.array(z.string()).default([]),
  notice: text,
  conduct: z.unknown().optional(),
  words: z.record(z.string(), z.string()).default({}),
  frozen: z
    .object({ text: z.string(), stopped: z.array(z.string()) })
    .nullable()
    .default(null),
  revealed: flag,
  first: text,
  projector: z
    .object({ token: text, spot: z.enum(SPOTS).default('all'), of: text, names: flag })
    .prefault({}),
  forks: z.array(z.unknown()).default([]),
  inherit: INHERIT_BOOK.prefault({}),
  debrief: DEBRIEF_BOOK.prefault({}),
  rehearsal: flag,
  hushed: z.array(z.string()).default([]),
  relay: number,
  futures: z.array(z.object({ n: number, tick: number, end: number, at: number })).default([]),
});
type Book = z.output<typeof BOOK>;

/** Marks and notes one session keeps; the oldest give way. */
const MOST = 200;
/** Forks shown to a session; the oldest give way. */
const MOST_FORKS = 12;
/** Futures on the shelf of a session; the oldest give way. */
const MOST_FUTURES = 6;

export class HostBook {
  readonly marks: BoardMark[];
  /** What only hosts may read. */
  readonly notes: BoardNote[];
  /** Nobody new may come in. */
  locked: boolean;
  /** Seats that were shown out. */
  readonly out: Set<string>;
  /** A sentence for everybody, ''. */
  notice: string;
  /** The conductor's own pages, kept as they are. */
  conduct: unknown;
  /** Sentences above the screens of single people: seat → sentence. */
  readonly words: Map<string, string>;
  /** The sentence over every screen, '' for the usual one, and the organisations whose clocks it stopped; null while nothing is. */
  frozen: Book['frozen'];
  revealed: boolean;
  /** The seat of the first host, '' while it is the one that opened the session. */
  first: string;
  /** The token of projectors, '' while they are shut, and what they show. */
  readonly projector: Book['projector'];
  /** Forks shown to everybody, the newest first. */
  forks: ForkFile[];
  readonly inherit: InheritBook;
  /** Seats that may read what people write, and not write. */
  readonly hushed: Set<string>;
  readonly debrief: DebriefBook;
  /** Bots play every desk; nobody is let in. */
  rehearsal: boolean;
  /** Games that were left for an earlier moment of them; the store has their journals. */
  readonly futures: Future[];
  /** The last quarter of those whose system this session took over, 0 where it is its own. */
  relay: number;
  readonly #keep: (book: string) => Promise<void>;

  /** @param kept as the store has it, null for a new session */
  constructor(keep: (book: string) => Promise<void>, kept: string | null = null) {
    const book = BOOK.parse(kept === null ? {} : JSON.parse(kept));
    this.marks = book.marks;
    // Marks of older books have no number yet.
    for (const [i, mark] of this.marks.entries()) if (mark.id === 0) mark.id = i + 1;
    this.notes = book.notes;
    this.locked = book.locked;
    this.out = new Set(book.out);
    this.notice = book.notice;
    this.conduct = book.conduct;
    this.words = new Map(Object.entries(book.words));
    this.frozen = book.frozen;
    this.revealed = book.revealed;
    this.first = book.first;
    this.projector = book.projector;
    this.forks = book.forks.flatMap((one) => readFork(one) ?? []);
    this.inherit = book.inherit;
    this.debrief = book.debrief;
    this.rehearsal = book.rehearsal;
    this.hushed = new Set(book.hushed);
    this.futures = book.futures;
    this.relay = book.relay;
    this.#keep = keep;
  }

  mark(mark: Omit<BoardMark, 'id'>): void {
    add(this.marks, mark);
  }

  note(note: Omit<BoardNote, 'id'>): void {
    add(this.notes, note);
  }

  /** Shows a fork to everybody; the same one again comes to the front. */
  show(fork: ForkFile): void {
    const key = JSON.stringify([fork.org, fork.change]);
    const others = this.forks.filter(({ org, change }) => JSON.stringify([org, change]) !== key);
    this.forks = [fork, ...others].slice(0, MOST_FORKS);
  }

  /** Remembers a game that is left for an earlier moment of it; returns its number. */
  shelve(future: Omit<Future, 'n'>): number {
    const n = (this.futures.at(-1)?.n ?? 0) + 1;
    this.futures.push({ ...future, n });
    this.futures.splice(0, this.futures.length - MOST_FUTURES);
    return n;
  }

  save(): Promise<void> {
    return this.#keep(this.text());
  }

  /** As the store keeps it: every field. */
  text(): string {
    const { out, hushed, words, ...book } = this;
    const lists = { out: [...out], hushed: [...hushed], words: Object.fromEntries(words) };
    return JSON.stringify({ ...book, ...lists });
  }
}

/** Puts something at the end under the next number. */
function add<T extends object>(list: (T & { id: number })[], one: T): void {
  list.push({ ...one, id: (list.at(-1)?.id ?? 0) + 1 });
  list.splice(0, list.length - MOST);
}
