import type { Fact } from '../../shared/sim/facts.ts';
import { type Outcome, type Stamped, settle, step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import type { Store } from '../store/Store.ts';
import { rowOf } from './journal.ts';
import type { Recovered } from './recovery.ts';

/** A command with the seat it came from, '' for bots and the clock. */
export interface Entry {
  seat: string;
  command: Stamped;
}

/**
 * One organisation and its journal: the only way to change the world, and it writes first. Facts are kept here, for
 * the review; after a restart the replay brings them back.
 */
export class Ledger {
  readonly world: World;
  readonly facts: Fact[];
  readonly #store: Store;
  readonly #code: string;
  readonly #org: string;
  #nextSeq: number;
  #reached = -1;

  constructor(store: Store, code: string, org: string, start: Recovered) {
    this.world = start.world;
    this.facts = start.facts;
    this.#nextSeq = start.nextSeq;
    this.#store = store;
    this.#code = code;
    this.#org = org;
  }

  /** Writes all of it in one transaction, then applies it at the present tick. Outcomes in the order of the entries. */
  async commit(entries: readonly Entry[]): Promise<Outcome[]> {
    const { tick } = this.world;
    const rows = entries.map(({ seat, command }, i) =>
      rowOf(this.#org, this.#nextSeq + i, tick, seat, command),
    );
    await this.#store.append(this.#code, this.#org, rows, null);
    this.#nextSeq += rows.length;
    const outcomes: Outcome[] = [];
    for (const { command } of entries) {
      const result = settle(this.world, [command]);
      this.facts.push(...result.facts);
      outcomes.push(...result.outcomes);
    }
    return outcomes;
  }

  /** One tick. Ticks need no entry: only how far the clock came is kept, before anybody sees it. */
  tick(): void {
    this.facts.push(...step(this.world, []).facts);
  }

  /** Stores the tick that was reached. */
  async keepReached(): Promise<void> {
    const { tick } = this.world;
    if (tick !== this.#reached) await this.#store.append(this.#code, this.#org, [], tick);
    this.#reached = tick;
  }
}
