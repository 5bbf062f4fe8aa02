/**
 * One pure fold per metric. Each returns its value and the ids of exactly the facts in it: folding the evidence alone
 * gives the same value again (a law of the test suite).
 */
import { HOUR_TICKS, WEEK_TICKS, YEAR_TICKS } from '../calendar.ts';
import type { Fact, FactKind, FactOf } from '../facts.ts';
import { mean, median, sum, unionLength } from './statistics.ts';
import { METRICS, type MetricId } from './table.ts';
import { countsAt, isInside, type Span, spanTicks } from './window.ts';

/** A number with the facts behind it; null where there is no data. */
export interface Measure {
  value: number | null;
  /** How many things (deploys, changes, days, incidents …) are in it. */
  n: number;
  /** Ids of the facts in it. */
  evidence: string[];
}

/** The facts of a run, sorted by kind once, and the window that is looked at. */
export interface Ledger {
  of<K extends FactKind>(kind: K): readonly FactOf<K>[];
  inside<K extends FactKind>(kind: K): readonly FactOf<K>[];
  byId: ReadonlyMap<string, Fact>;
  spans: readonly Span[];
}

/** Opens the facts for folding. */
export function openLedger(facts: readonly Fact[], spans: readonly Span[]): Ledger {
  const kinds = new Map<FactKind, Fact[]>();
  const byId = new Map<string, Fact>();
  for (const fact of facts) {
    byId.set(fact.id, fact);
    const list = kinds.get(fact.kind);
    if (list) list.push(fact);
    else kinds.set(fact.kind, [fact]);
  }
  const of = <K extends FactKind>(kind: K): FactOf<K>[] => (kinds.get(kind) ?? []) as unknown as FactOf<K>[];
  return { of, inside: (kind) => of(kind).filter((one) => isInside(spans, countsAt(one))), byId, spans };
}

const ids = (...lists: (readonly Fact[])[]): string[] => [...new Set(lists.flat().map((fact) => fact.id))];
const years = (ledger: Ledger): number => spanTicks(ledger.spans) / YEAR_TICKS;
const weeks = (ledger: Ledger): number => spanTicks(ledger.spans) / WEEK_TICKS;
const rate = (count: number, span: number): number | null => (span > 0 ? count / span : null);

type Reached = FactOf<'deployFinished'> | FactOf<'deployHalted'> | FactOf<'deployRolledBack'>;

/** Each deploy that reached users within the window, by the first fact that says so. */
function deploysReached(ledger: Ledger): Map<string, Reached> {
  const first = new Map<string, Reached>();
  const all: Reached[] = [
    ...ledger.of('deployFinished'),
    ...ledger.of('deployHalted'),
    ...ledger.of('deployRolledBack'),
  ];
  for (const fact of all) {
    const known = first.get(fact.deploy);
    if (known === undefined || fact.tick < known.tick) first.set(fact.deploy, fact);
  }
  return new Map([...first].filter(([, fact]) => isInside(ledger.spans, fact.tick)));
}

/** The first failure fact of each deploy that reached users in the window. */
function failuresOf(ledger: Ledger, reached: Map<string, Reached>): FactOf<'deployFailed'>[] {
  const seen = new Map<string, FactOf<'deployFailed'>>();
  for (const fact of ledger.of('deployFailed')) {
    if (reached.has(fact.deploy) && !seen.has(fact.deploy)) seen.set(fact.deploy, fact);
  }
  return [...seen.values()];
}

/** The end of what has been lived through: an open incident is as old as that. */
const horizon = (ledger: Ledger): number => {
  let end = 0;
  for (const [, to] of ledger.spans) end = Math.max(end, to);
  return end;
};

/** An open incident and the facts of the deploy that its causes name. */
interface OpenFailure {
  seen: FactOf<'incidentDetected'>;
  causes: Fact[];
}

/** Open incidents whose causes name a deploy of the window: they count with their age so far. */
function openAfterDeploy(ledger: Ledger, reached: Map<string, Reached>): OpenFailure[] {
  const over = new Set(ledger.of('incidentMitigated').map((fact) => fact.incident));
  for (const fact of ledger.of('incidentResolved')) over.add(fact.incident);
  for (const fact of ledger.of('deployFailed')) over.add(fact.incident);
  const open: OpenFailure[] = [];
  for (const seen of ledger.of('incidentDetected')) {
    if (over.has(seen.incident)) continue;
    const causes: Fact[] = [];
    for (const id of seen.because) {
      const cause = ledger.byId.get(id);
      if (cause?.kind !== 'deployStarted' && cause?.kind !== 'deployFinished') continue;
      const deploy = reached.get(cause.deploy);
      if (deploy) causes.push(cause, deploy);
    }
    if (causes.length > 0) open.push({ seen, causes });
  }
  return open;
}

/** Onset and relief of every incident of the severities that count, as far as known. */
function painSpans(ledger: Ledger): { spans: Span[]; facts: Fact[] } {
  const counts: readonly number[] = METRICS.downtimeHoursPerYear.severities;
  const end = horizon(ledger);
  const relief = new Map(ledger.of('incidentMitigated').map((fact) => [fact.incident, fact]));
  const spans: Span[] = [];
  const facts: Fact[] = [];
  for (const seen of ledger.of('incidentDetected')) {
    const over = relief.get(seen.incident);
    if (!counts.includes(over?.severity ?? seen.severity)) continue;
    const to = over?.tick ?? end;
    const cut = ledger.spans
      .map(([a, b]): Span => [Math.max(a, seen.startedAt), Math.min(b, to)])
      .filter(([a, b]) => b > a);
    if (cut.length === 0) continue;
    spans.push(...cut);
    facts.push(seen, ...(over ? [over] : []));
  }
  return { spans, facts };
}

const days = (ledger: Ledger): readonly FactOf<'dayClosed'>[] => ledger.inside('dayClosed');

type DayField = 'lost' | 'revenue' | 'cost' | 'energy' | 'morale' | 'trust' | 'cash';

const dailySum = (ledger: Ledger, field: DayField): Measure => {
  const list = days(ledger);
  return {
    value: list.length === 0 ? null : sum(list.map((day) => day[field])),
    n: list.length,
    evidence: ids(list),
  };
};

const dailyMean = (ledger: Ledger, field: DayField): Measure => {
  const list = days(ledger);
  return { value: mean(list.map((day) => day[field])), n: list.length, evidence: ids(list) };
};

const lastDay = (ledger: Ledger, field: DayField): Measure => {
  const last = days(ledger).at(-1);
  return last === undefined
    ? { value: null, n: 0, evidence: [] }
    : { value: last[field], n: 1, evidence: [last.id] };
};

const pages = (ledger: Ledger, counts: (page: FactOf<'pageRang'>) => boolean): Measure => {
  const list = ledger.inside('pageRang').filter(counts);
  return { value: rate(list.length, weeks(ledger)), n: list.length, evidence: ids(list) };
};

const counted = <T extends { severity: number }>(id: MetricId, list: readonly T[]): T[] =>
  list.filter((one) => (METRICS[id].severities as readonly number[]).includes(one.severity));

export const FOLDS: Record<MetricId, (ledger: Ledger) => Measure> = {
  deploysPerYear: (ledger) => {
    const reached = deploysReached(ledger);
    return {
      value: rate(reached.size, years(ledger)),
      n: reached.size,
      evidence: ids([...reached.values()]),
    };
  },
  leadTimeHours: (ledger) => {
    const list = ledger.inside('deployFinished').filter((fact) => fact.leads.length > 0);
    const leads = list.flatMap((fact) => fact.leads.map((ticks) => ticks / HOUR_TICKS));
    return { value: median(leads), n: leads.length, evidence: ids(list) };
  },
  changeFailureRate: (ledger) => {
    const reached = deploysReached(ledger);
    const failed = failuresOf(ledger, reached);
    return {
      value: reached.size === 0 ? null : failed.length / reached.size,
      n: reached.size,
      evidence: ids([...reached.values()], failed),
    };
  },
  restoreHours: (ledger) => {
    const reached = deploysReached(ledger);
    const failed = failuresOf(ledger, reached);
    const open = openAfterDeploy(ledger, reached);
    const end = horizon(ledger);
    const hours = [
      ...failed.map((fact) => fact.recoveryTicks / HOUR_TICKS),
      ...open.map(({ seen }) => Math.max(0, end - seen.startedAt) / HOUR_TICKS),
    ];
    const culprits = failed.flatMap((fact) => reached.get(fact.deploy) ?? []);
    const evidence = ids(
      failed,
      culprits,
      open.map(({ seen }) => seen),
      open.flatMap(({ causes }) => causes),
    );
    return { value: median(hours), n: hours.length, evidence };
  },
  availability: (ledger) => {
    const list = days(ledger);
    const requests = sum(list.map((day) => day.requests));
    return {
      value: requests > 0 ? 1 - sum(list.map((day) => day.failed)) / requests : null,
      n: list.length,
      evidence: ids(list),
    };
  },
  downtimeHoursPerYear: (ledger) => {
    const pain = painSpans(ledger);
    return {
      value: rate(unionLength(pain.spans) / HOUR_TICKS, years(ledger)),
      n: pain.facts.filter((fact) => fact.kind === 'incidentDetected').length,
      evidence: ids(pain.facts),
    };
  },
  userMinutesLost: (ledger) => dailySum(ledger, 'lost'),
  incidentsPerYear: (ledger) => {
    const list = counted('incidentsPerYear', ledger.inside('incidentDetected'));
    return { value: rate(list.length, years(ledger)), n: list.length, evidence: ids(list) };
  },
  servicesPerIncident: (ledger) => {
    const list = counted('servicesPerIncident', ledger.inside('incidentResolved'));
    return { value: mean(list.map((fact) => fact.units)), n: list.length, evidence: ids(list) };
  },
  pagesPerWeek: (ledger) => pages(ledger, () => true),
  nightPagesPerWeek: (ledger) => pages(ledger, (page) => page.night),
  energy: (ledger) => dailyMean(ledger, 'energy'),
  morale: (ledger) => dailyMean(ledger, 'morale'),
  trust: (ledger) => lastDay(ledger, 'trust'),
  revenue: (ledger) => dailySum(ledger, 'revenue'),
  cost: (ledger) => dailySum(ledger, 'cost'),
  cash: (ledger) => lastDay(ledger, 'cash'),
  valueReleased: (ledger) => {
    // A card taken back and finished again came into users' hands once.
    const first = new Map<string, FactOf<'cardFinished'>>();
    for (const fact of ledger.inside('cardFinished')) if (!first.has(fact.card)) first.set(fact.card, fact);
    const list = [...first.values()];
    return {
      value: list.length === 0 ? null : sum(list.map((fact) => fact.worth)),
      n: list.length,
      evidence: ids(list),
    };
  },
};
