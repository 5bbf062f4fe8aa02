/** Facts sorted by kind as they come: an open game is asked again and again, and only what is new is sorted in. */
import type { Fact, FactKind, FactOf } from '../facts.ts';

/** Kinds nobody here asks for, and of which there are most. */
const SKIPPED: ReadonlySet<FactKind> = new Set([
  'changeMerged',
  'trainAnswered',
  'autoscaled',
  'providerPaid',
]);

export interface Happened {
  of<K extends FactKind>(kind: K): readonly FactOf<K>[];
}

/** Follows a list of facts that only grows. */
export class FactIndex implements Happened {
  readonly #facts: readonly Fact[];
  readonly #kinds = new Map<FactKind, Fact[]>();
  #upTo = 0;

  constructor(facts: readonly Fact[]) {
    this.#facts = facts;
  }

  /** How many facts there are. */
  get size(): number {
    return this.#facts.length;
  }

  of<K extends FactKind>(kind: K): readonly FactOf<K>[] {
    for (; this.#upTo < this.#facts.length; this.#upTo += 1) {
      const fact = this.#facts[this.#upTo];
      if (!fact || SKIPPED.has(fact.kind)) continue;
      const list = this.#kinds.get(fact.kind);
      if (list) list.push(fact);
      else this.#kinds.set(fact.kind, [fact]);
    }
    return (this.#kinds.get(kind) ?? []) as unknown as readonly FactOf<K>[];
  }
}
