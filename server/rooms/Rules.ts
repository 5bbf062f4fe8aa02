/** What the host decided about a session, and who watches or came late: kept with the session as one piece of JSON. */
import * as z from 'zod';
import { PACES, RULES, type SessionRules, type SOME_RULES } from '../../shared/net/settings.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { Seats } from './seats.ts';

const KEPT = z.object({
  rules: RULES.prefault({}),
  watchers: z.array(z.string()).default([]),
  came: z.record(z.string(), z.number()).default({}),
  paces: z.record(z.string(), z.literal(PACES)).default({}),
});

/** At least so long a warning stands before a bot plays, seconds. */
const WARNED_SECONDS = 10;

export class Rules {
  #now: SessionRules;
  /** Seats that watch and do not play. */
  readonly watchers: Set<string>;
  /** Seats that came to a game that ran → the tick they came at. */
  readonly #came: Map<string, number>;
  /** Seats with more time for what only they decide. */
  readonly #paces: Map<string, (typeof PACES)[number]>;
  readonly #keep: (settings: string) => Promise<void>;

  /** @param kept as the store has it, '{}' for one of which nothing was decided */
  constructor(keep: (settings: string) => Promise<void>, kept: string) {
    const { rules, watchers, came, paces } = KEPT.parse(JSON.parse(kept));
    this.#now = rules;
    this.watchers = new Set(watchers);
    this.#came = new Map(Object.entries(came));
    this.#paces = new Map(Object.entries(paces));
    this.#keep = keep;
  }

  get now(): SessionRules {
    return this.#now;
  }

  /** Some rules are different from now on. */
  change(some: z.output<typeof SOME_RULES>): void {
    const next = { ...this.#now, ...some };
    const takeOverSeconds = Math.max(next.takeOverSeconds, next.warnSeconds + WARNED_SECONDS);
    this.#now = { ...next, takeOverSeconds };
  }

  /** The tick at which a seat came to a game that ran, -1 for one that was there before. */
  cameAt = (seat: string): number => this.#came.get(seat) ?? -1;

  came(seat: string, tick: number): void {
    this.#came.set(seat, tick);
  }

  /** How much longer the deadlines of a seat are. */
  paceOf = (seat: string): number => this.#paces.get(seat) ?? 1;

  setPace(seat: string, pace: (typeof PACES)[number]): void {
    if (pace === 1) this.#paces.delete(seat);
    else this.#paces.set(seat, pace);
  }

  /** Nothing is known of her any more. */
  forget(seat: string): void {
    this.watchers.delete(seat);
    this.#came.delete(seat);
    this.#paces.delete(seat);
  }

  save(): Promise<void> {
    return this.#keep(
      JSON.stringify({
        rules: this.#now,
        watchers: [...this.watchers],
        came: Object.fromEntries(this.#came),
        paces: Object.fromEntries(this.#paces),
      }),
    );
  }
}

/** Tells the matches what is decided: how long silence is waited for, and who has more time. */
export function applyRules({ orgs, rules, seats }: { orgs: Orgs; rules: Rules; seats: Seats }): void {
  const { warnSeconds, takeOverSeconds } = rules.now;
  for (const match of orgs.all)
    match.patience = {
      warnMs: warnSeconds * 1000,
      takeOverMs: takeOverSeconds * 1000,
      // Where people share a desk the slowest of them sets its pace.
      paceOf: (engineer) => Math.max(1, ...seats.at(match.org, engineer).map(({ id }) => rules.paceOf(id))),
    };
}
