/** Keeps what is told of standing organisations true: whom each waits for and how long changes while nothing else does. */
import type { Stands } from '../../shared/net/stands.ts';
import type { Clock } from '../match/clock.ts';
import type { Match } from '../match/Match.ts';
import type { Orgs } from '../match/Orgs.ts';
import { standsOf } from '../match/standsOf.ts';

/** Real ms between two looks while anybody stands. */
const LOOK_MS = 1_000;

export class Meeting {
  readonly #orgs: Orgs;
  readonly #clock: Clock;
  /** What each was told last, as JSON. */
  readonly #told = new Map<string, string>();
  #due: (() => void) | null = null;

  /** Real ms at speed 1 that whoever is late is waited for before systems change hands. */
  readonly #patience: () => number;

  constructor(orgs: Orgs, clock: Clock, patience: () => number) {
    this.#orgs = orgs;
    this.#clock = clock;
    this.#patience = patience;
  }

  /** Where an organisation stands now; null while it does not. */
  of(match: Match): Stands | null {
    return standsOf(match, this.#orgs.all, match.gate() ? this.#patience() : undefined);
  }

  /** The same for its pages, as JSON; '' while it does not stand. */
  tell(match: Match): string {
    const text = this.#textOf(match);
    this.#told.set(match.org, text);
    return text;
  }

  /** Something was shown: while somebody stands, it is looked at again. */
  look(): void {
    if (this.#due || ![...this.#told.values()].some((text) => text !== '')) return;
    this.#due = this.#clock.schedule(LOOK_MS, () => {
      this.#due = null;
      for (const match of this.#orgs.all)
        if (this.#textOf(match) !== (this.#told.get(match.org) ?? '')) match.refresh();
      this.look();
    });
  }

  close(): void {
    this.#due?.();
    this.#due = null;
  }

  #textOf(match: Match): string {
    const now = this.of(match);
    return now ? JSON.stringify(now) : '';
  }
}
