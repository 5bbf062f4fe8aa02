/** Folds of what users felt, what broke, what the machines did and what it cost. */
import { HOUR_TICKS, TICK_MINUTES } from '../../calendar.ts';
import type { FactOf } from '../../facts.ts';
import {
  daily,
  days,
  type Fold,
  horizon,
  ids,
  type Ledger,
  lastDay,
  rate,
  shareOf,
  years,
} from '../ledger.ts';
import { mean, median, sum, unionLength } from '../statistics.ts';
import { METRICS, type MetricId } from '../table.ts';
import type { Span } from '../window.ts';

const counted = <T extends { severity: number }>(id: MetricId, list: readonly T[]): T[] =>
  list.filter((one) => METRICS[id].severities.includes(one.severity));

/** Onset and relief of every incident of the severities that count, as far as known. */
function painSpans(ledger: Ledger): { spans: Span[]; seen: number; evidence: string[] } {
  const counts = METRICS.downtimeHoursPerYear.severities;
  const end = horizon(ledger);
  const relief = new Map(ledger.of('incidentMitigated').map((fact) => [fact.incident, fact]));
  const spans: Span[] = [];
  const evidence: string[] = [];
  let n = 0;
  for (const seen of ledger.of('incidentDetected')) {
    const over = relief.get(seen.incident);
    if (!counts.includes(over?.severity ?? seen.severity)) continue;
    const to = over?.tick ?? end;
    const cut = ledger.spans
      .map(([a, b]): Span => [Math.max(a, seen.startedAt), Math.min(b, to)])
      .filter(([a, b]) => b > a);
    if (cut.length === 0) continue;
    n += 1;
    spans.push(...cut);
    evidence.push(seen.id, ...(over ? [over.id] : []));
  }
  return { spans, seen: n, evidence };
}

const availability: Fold = (ledger) => {
  const list = days(ledger);
  const requests = sum(list.map((day) => day.requests));
  return {
    value: requests > 0 ? 1 - sum(list.map((day) => day.failed)) / requests : null,
    n: list.length,
    evidence: ids(list),
  };
};

const downtimeHoursPerYear: Fold = (ledger) => {
  const { spans, seen, evidence } = painSpans(ledger);
  return { value: rate(unionLength(spans) / HOUR_TICKS, years(ledger)), n: seen, evidence };
};

const incidentsPerYear: Fold = (ledger) => {
  const list = counted('incidentsPerYear', ledger.inside('incidentDetected'));
  return { value: rate(list.length, years(ledger)), n: list.length, evidence: ids(list) };
};

const servicesPerIncident: Fold = (ledger) => {
  const list = counted('servicesPerIncident', ledger.inside('incidentResolved'));
  return { value: mean(list.map((fact) => fact.units)), n: list.length, evidence: ids(list) };
};

const mttdMinutes: Fold = (ledger) => {
  const list = counted('mttdMinutes', ledger.inside('incidentDetected'));
  return {
    value: mean(list.map((fact) => (fact.tick - fact.startedAt) * TICK_MINUTES)),
    n: list.length,
    evidence: ids(list),
  };
};

/** From taking the page about a bad deploy to beginning what cured it, or to a repair that had to be searched for and written. */
const diagnoseMinutes: Fold = (ledger) => {
  const seen = new Map(ledger.inside('incidentDetected').map((fact) => [fact.incident, fact]));
  const failed = ledger.of('deployFailed').filter((fact) => seen.has(fact.incident));
  const taken = new Map<string, FactOf<'pageAcknowledged'>>();
  for (const fact of ledger.of('pageAcknowledged'))
    if (!taken.has(fact.incident)) taken.set(fact.incident, fact);
  const begun = new Map<string, FactOf<'responseChosen'>>();
  const key = (one: { incident: string; response: string; target: string }): string =>
    `${one.incident} ${one.response} ${one.target}`;
  for (const fact of ledger.of('responseChosen')) begun.set(key(fact), fact);
  const cured = new Map<string, FactOf<'responseEnded'>>();
  for (const fact of ledger.of('responseEnded')) {
    const found = fact.outcome === 'cured' || fact.outcome === 'underway';
    if (found && !cured.has(fact.incident)) cured.set(fact.incident, fact);
  }
  const parts = failed.flatMap((failure) => {
    const first = taken.get(failure.incident);
    const end = cured.get(failure.incident);
    const start = end && begun.get(key(end));
    return first && end && start ? [{ failure, first, end, start }] : [];
  });
  return {
    value: mean(
      parts.map(
        ({ first, start, end }) =>
          ((end.outcome === 'underway' ? end : start).tick - first.tick) * TICK_MINUTES,
      ),
    ),
    n: parts.length,
    evidence: ids(parts.flatMap(({ failure, first, end, start }) => [failure, first, end, start])),
  };
};

const repairMinutes: Fold = (ledger) => {
  const list = counted('repairMinutes', ledger.inside('incidentDetected'));
  const relief = new Map(ledger.of('incidentMitigated').map((fact) => [fact.incident, fact]));
  const end = horizon(ledger);
  return {
    value: median(
      list.map((fact) => Math.max(0, (relief.get(fact.incident)?.tick ?? end) - fact.tick) * TICK_MINUTES),
    ),
    n: list.length,
    evidence: ids(
      list,
      list.flatMap((fact) => relief.get(fact.incident) ?? []),
    ),
  };
};

/** Broken on purpose, to learn from it: that it comes again is meant. */
const ON_PURPOSE = 'chaosKill';

const repeatIncidentRate: Fold = (ledger) =>
  shareOf(
    counted('repeatIncidentRate', ledger.inside('incidentResolved')).filter(
      ({ archetype }) => archetype !== ON_PURPOSE,
    ),
    ({ repeat }) => repeat,
  );

/** A share of the resolved incidents that say so. */
const ofResolved =
  (id: MetricId, field: 'changeLinked' | 'latestInnocent'): Fold =>
  (ledger) =>
    shareOf(counted(id, ledger.inside('incidentResolved')), (fact) => fact[field]);

const offeredPerNeeded: Fold = (ledger) => {
  const list = days(ledger);
  return {
    value: rate(sum(list.map((day) => day.offered)), sum(list.map((day) => day.needed))),
    n: list.length,
    evidence: ids(list),
  };
};

const largest = (values: number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

export const SERVICE_FOLDS = {
  availability,
  downtimeHoursPerYear,
  userMinutesLost: daily('lost', sum),
  incidentsPerYear,
  servicesPerIncident,
  mttdMinutes,
  diagnoseMinutes,
  repairMinutes,
  repeatIncidentRate,
  changeLinkedShare: ofResolved('changeLinkedShare', 'changeLinked'),
  latestInnocentShare: ofResolved('latestInnocentShare', 'latestInnocent'),
  trust: lastDay('trust'),
  revenue: daily('revenue', sum),
  cost: daily('cost', sum),
  infraCost: daily('infraCost', sum),
  cash: lastDay('cash'),
  offeredPerNeeded,
  databaseReads: daily('databaseReads', sum),
  databasePeak: daily('databasePeak', largest),
  threadsHeld: daily('threadsHeld', mean),
  dataLost: daily('dataLost', sum),
} as const satisfies Record<string, Fold>;
