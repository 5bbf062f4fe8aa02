import type { Clock } from '../match/clock.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { MatchNote } from '../match/status.ts';
import type { HostBook } from './HostBook.ts';
import { thaw } from './leadBook.ts';
import type { Seats } from './seats.ts';

/** Without a host, a screen that says "look up" is taken down after so long, ms: there is nobody to look at. */
export const THAW_MS = 3 * 60_000;
/** Without a host, a clock she stopped, or a restart, runs again after so long, ms. */
export const RESUME_MS = 10 * 60_000;
/** Without a host, people who wait in the lobby may start by themselves after so long, ms. */
export const LOBBY_MS = 5 * 60_000;

/** What only a host could do, and how long she is waited for. */
const PATIENCE = { frozen: THAW_MS, paused: RESUME_MS, lobby: LOBBY_MS } as const;
type Awaited = keyof typeof PATIENCE;

interface Parts {
  orgs: Orgs;
  seats: Seats;
  book: HostBook;
  clock: Clock;
}

/**
 * No class stands for ever because whoever leads has gone: with players here and no host, what only she could lift lifts itself, and
 * what only she could begin anybody may begin, as long as she does not come back.
 */
export class HostWatch {
  readonly #parts: Parts;
  #due: { cancel: () => void; what: Awaited } | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Something was shown: who is here, seat by seat. */
  look(here: { has(seat: string): boolean; size: number }): void {
    const { seats, clock } = this.#parts;
    const led = here.size === 0 || seats.all.some(({ id, host }) => host && here.has(id));
    // A host is there, or nobody at all: nobody has to begin without her.
    if (led) this.#tell('noHost', '');
    const what = led ? '' : this.#awaited();
    if (what === (this.#due?.what ?? '')) return;
    this.close();
    if (what === '') return;
    this.#due = { cancel: clock.schedule(PATIENCE[what], () => void this.#lift()), what };
  }

  close(): void {
    this.#due?.cancel();
    this.#due = null;
  }

  /** What only a host could lift or begin now, ''. */
  #awaited(): '' | Awaited {
    const { book, orgs } = this.#parts;
    if (book.frozen) return 'frozen';
    if (orgs.status === 'lobby') return orgs.note === 'noHost' ? '' : 'lobby';
    return orgs.note === 'pausedByHost' || orgs.note === 'afterRestart' ? 'paused' : '';
  }

  async #lift(): Promise<void> {
    const { book, orgs } = this.#parts;
    this.#due = null;
    if (book.frozen) {
      await thaw(this.#parts);
      await book.save();
    } else if (orgs.status === 'lobby') return this.#tell('', 'noHost');
    else await orgs.control('resume', 1);
    for (const match of orgs.all) match.refresh();
  }

  #tell(from: MatchNote, to: MatchNote): void {
    for (const match of this.#parts.orgs.all)
      if (match.status === 'lobby' && match.note === from) {
        match.note = to;
        match.refresh();
      }
  }
}
