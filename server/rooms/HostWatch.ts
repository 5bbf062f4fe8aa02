import type { Clock } from '../match/clock.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { HostBook } from './HostBook.ts';
import { thaw } from './leadBook.ts';
import type { Seats } from './seats.ts';

/** Without a host, a screen that says "look up" is taken down after so long, ms: there is nobody to look at. */
export const THAW_MS = 3 * 60_000;
/** Without a host, a clock she stopped, or a restart, runs again after so long, ms. */
export const RESUME_MS = 10 * 60_000;

interface Parts {
  orgs: Orgs;
  seats: Seats;
  book: HostBook;
  clock: Clock;
}

/** No class stands for ever because whoever leads has gone: with players here and no host, what only she could lift lifts itself. */
export class HostWatch {
  readonly #parts: Parts;
  #due: { cancel: () => void; what: string } | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Something was shown: who is here, seat by seat. */
  look(here: { has(seat: string): boolean; size: number }): void {
    const { seats, clock } = this.#parts;
    const led = here.size === 0 || seats.all.some(({ id, host }) => host && here.has(id));
    const what = led ? '' : this.#stands();
    if (what === (this.#due?.what ?? '')) return;
    this.close();
    if (what === '') return;
    const cancel = clock.schedule(what === 'frozen' ? THAW_MS : RESUME_MS, () => void this.#lift());
    this.#due = { cancel, what };
  }

  close(): void {
    this.#due?.cancel();
    this.#due = null;
  }

  /** What only a host could lift now, ''. */
  #stands(): '' | 'frozen' | 'paused' {
    const { book, orgs } = this.#parts;
    if (book.frozen) return 'frozen';
    return orgs.note === 'pausedByHost' || orgs.note === 'afterRestart' ? 'paused' : '';
  }

  async #lift(): Promise<void> {
    const { book, orgs } = this.#parts;
    this.#due = null;
    if (book.frozen) {
      await thaw(this.#parts);
      await book.save();
    } else await orgs.control('resume', 1);
    for (const match of orgs.all) match.refresh();
  }
}
