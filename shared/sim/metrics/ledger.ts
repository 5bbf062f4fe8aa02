/** The facts of a run, sorted by kind once, with the window that is looked at: what every fold reads. */
import { WEEK_TICKS, YEAR_TICKS } from '../calendar.ts';
import type { Fact, FactKind, FactOf } from '../facts.ts';
import { countsAt, isInside, type Span, spanTicks } from './window.ts';

/** A number with the facts behind it; null where there is no data. */
export interface Measure {
  value: number | null;
  /** How many things (deploys, changes, days, incidents …) are in it. */
  n: number;
  /** Ids of the facts in it. */
  evidence: string[];
}

export interface Ledger {
  of<K extends FactKind>(kind: K): readonly FactOf<K>[];
  inside<K extends FactKind>(kind: K): readonly FactOf<K>[];
  /** The fact of this id, where it is among them. */
  find(id: string): Fact | undefined;
  /** What several folds of this ledger ask for: made by the first. */
  once<T>(key: string, make: () => T): T;
  spans: readonly Span[];
}

export type Fold = (ledger: Ledger) => Measure;

/** Facts by id, sorted when the first one is asked for: goals are measured every week and hardly ever ask. */
function finder(facts: readonly Fact[]): (id: string) => Fact | undefined {
  let byId: Map<string, Fact> | undefined;
  return (id) => {
    byId ??= new Map(facts.map((fact) => [fact.id, fact]));
    return byId.get(id);
  };
}

function memory(): Ledger['once'] {
  const made = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
}

/** Opens the facts for folding. */
export function openLedger(facts: readonly Fact[], spans: readonly Span[]): Ledger {
  const kinds = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const list = kinds.get(fact.kind);
    if (list) list.push(fact);
    else kinds.set(fact.kind, [fact]);
  }
  const of = <K extends FactKind>(kind: K): FactOf<K>[] => (kinds.get(kind) ?? []) as unknown as FactOf<K>[];
  return {
    of,
    inside: (kind) => of(kind).filter((one) => isInside(spans, countsAt(one))),
    find: finder(facts),
    once: memory(),
    spans,
  };
}

/** Ids of facts, each once. */
export function ids(...lists: (readonly { id: string }[])[]): string[] {
  const found = new Set<string>();
  for (const list of lists) for (const { id } of list) found.add(id);
  return [...found];
}
export const years = (ledger: Ledger): number => spanTicks(ledger.spans) / YEAR_TICKS;
export const weeks = (ledger: Ledger): number => spanTicks(ledger.spans) / WEEK_TICKS;
export const rate = (count: number, span: number): number | null => (span > 0 ? count / span : null);

/** The end of what has been lived through: an open incident is as old as that. */
export const horizon = (ledger: Ledger): number => {
  let end = 0;
  for (const [, to] of ledger.spans) end = Math.max(end, to);
  return end;
};

/** A number of facts a year. */
export const perYear =
  (kind: FactKind): Fold =>
  (ledger) => {
    const list = ledger.inside(kind);
    return { value: rate(list.length, years(ledger)), n: list.length, evidence: ids(list) };
  };

/** A share: how many of the facts are so, of all of them. */
export function shareOf<F extends Fact>(all: readonly F[], so: (fact: F) => boolean): Measure {
  return {
    value: all.length === 0 ? null : all.filter(so).length / all.length,
    n: all.length,
    evidence: ids(all),
  };
}

export const days = (ledger: Ledger): readonly FactOf<'dayClosed'>[] => ledger.inside('dayClosed');

/** The fields of a closed day that are numbers. */
export type DayField = {
  [F in keyof FactOf<'dayClosed'>]: FactOf<'dayClosed'>[F] extends number ? F : never;
}[keyof FactOf<'dayClosed'>];

/** A field of the closed days, put together by `statistic`; null where no day was closed. */
export const daily =
  (field: DayField, statistic: (values: number[]) => number | null): Fold =>
  (ledger) => {
    const list = days(ledger);
    return {
      value: list.length === 0 ? null : statistic(list.map((day) => day[field])),
      n: list.length,
      evidence: ids(list),
    };
  };

/** What the last closed day says. */
export const lastDay =
  (field: DayField): Fold =>
  (ledger) => {
    const last = days(ledger).at(-1);
    return last === undefined
      ? { value: null, n: 0, evidence: [] }
      : { value: last[field], n: 1, evidence: [last.id] };
  };
