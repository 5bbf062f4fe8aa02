/** What a fork made different: numbers by the table of metrics, a line a day, and events that came or did not come. Pure. */
import { DAY_TICKS, isNight } from '../calendar.ts';
import type { Fact, FactKind } from '../facts.ts';
import { measure, numbersOf } from '../metrics/measure.ts';
import type { MetricId } from '../metrics/table.ts';

/** Numbers a fork is told by. */
export const FORK_METRICS = [
  'userMinutesLost',
  'revenue',
  'trust',
  'deploysPerYear',
  'pagesPerWeek',
  'nightPagesPerWeek',
  'energy',
] as const satisfies readonly MetricId[];
export type ForkMetric = (typeof FORK_METRICS)[number];
export type ForkNumbers = Record<ForkMetric, number | null>;

/** One line: a value at the end of each day of the game. */
export interface Curves {
  /** The first day. */
  from: number;
  /** User-minutes lost, money earned (cents) and deploys, all summed up; trust 0-1. */
  lost: number[];
  revenue: number[];
  deploys: number[];
  trust: number[];
}
export const CURVES = ['lost', 'revenue', 'deploys', 'trust'] as const;
export type CurveId = (typeof CURVES)[number];

export interface Summary {
  numbers: ForkNumbers;
  curves: Curves;
  /** Incidents somebody noticed, deploys that reached users, pages at night. */
  incidents: number;
  deploys: number;
  nightPages: number;
}

/** Measures a run up to a tick. */
export function summarise(facts: readonly Fact[], to: number): Summary {
  const all = numbersOf(measure(facts, { from: 0, to }));
  const numbers = Object.fromEntries(FORK_METRICS.map((id) => [id, all[id]])) as ForkNumbers;
  let incidents = 0;
  let deploys = 0;
  let nightPages = 0;
  for (const fact of facts) {
    if (fact.kind === 'incidentDetected') incidents += 1;
    else if (fact.kind === 'deployFinished') deploys += 1;
    else if (fact.kind === 'pageRang' && fact.night) nightPages += 1;
  }
  return { numbers, curves: curvesOf(facts), incidents, deploys, nightPages };
}

/** The lines of a run, one value a closed day. */
export function curvesOf(facts: readonly Fact[]): Curves {
  const curves: Curves = { from: 0, lost: [], revenue: [], deploys: [], trust: [] };
  let lost = 0;
  let revenue = 0;
  let deploys = 0;
  for (const fact of facts) {
    if (fact.kind === 'deployFinished') deploys += 1;
    if (fact.kind !== 'dayClosed') continue;
    if (curves.lost.length === 0) curves.from = fact.day;
    lost += fact.lost;
    revenue += fact.revenue;
    curves.lost.push(lost);
    curves.revenue.push(revenue);
    curves.deploys.push(deploys);
    curves.trust.push(fact.trust);
  }
  return curves;
}

/** Events worth naming, the weightiest first, and the fields by which one is known again in a fork. */
const NAMED: Partial<Record<FactKind, { weight: number; by: readonly string[] }>> = {
  engineerResigned: { weight: 100, by: ['engineer'] },
  bailedOut: { weight: 95, by: [] },
  goalMet: { weight: 90, by: ['goal'] },
  incidentDetected: { weight: 80, by: ['module', 'unit', 'symptom'] },
  pageRang: { weight: 50, by: ['engineer', 'night'] },
  deployRolledBack: { weight: 70, by: ['unit'] },
  deployFailed: { weight: 68, by: ['unit'] },
  policyChanged: { weight: 66, by: ['policy', 'value'] },
  sliceCutOver: { weight: 64, by: ['module'] },
  practiceRose: { weight: 60, by: ['practice', 'level', 'team'] },
  practiceDecayed: { weight: 58, by: ['practice', 'level', 'team'] },
  engineerExhausted: { weight: 56, by: ['engineer'] },
  interfaceBroke: { weight: 54, by: ['from', 'to'] },
  zoneLost: { weight: 52, by: ['zone'] },
  engineerHired: { weight: 40, by: ['team'] },
  engineerMoved: { weight: 38, by: ['engineer', 'to'] },
  teamSplit: { weight: 38, by: ['team'] },
  dueMissed: { weight: 36, by: ['title', 'team'] },
};
/** The same thing this much earlier or later is the same thing. */
const NEAR_TICKS = 2 * DAY_TICKS;

export interface Differences {
  /** Events that came only in the recording, and only in the fork; weightiest first, then as they came. */
  gone: Fact[];
  came: Fact[];
}

/** What happened in one run and not in the other. `shared` facts at the beginning are the same in both. */
export function differences(
  was: readonly Fact[],
  is: readonly Fact[],
  shared: number,
  most = 40,
): Differences {
  const before = notable(was, shared);
  const after = notable(is, shared);
  const waiting = new Map<string, Fact[]>();
  for (const fact of before) {
    const key = nameOf(fact);
    const list = waiting.get(key);
    if (list) list.push(fact);
    else waiting.set(key, [fact]);
  }
  const matched = new Set<Fact>();
  const came: Fact[] = [];
  for (const fact of after) {
    const list = waiting.get(nameOf(fact));
    const twin = list?.find((one) => !matched.has(one) && isNear(one.tick, fact.tick));
    if (twin) matched.add(twin);
    else came.push(fact);
  }
  const gone = before.filter((fact) => !matched.has(fact));
  return { gone: weightiest(gone, most), came: weightiest(came, most) };
}

const isNear = (one: number, other: number): boolean =>
  one - other <= NEAR_TICKS && other - one <= NEAR_TICKS;

const notable = (facts: readonly Fact[], from: number): Fact[] =>
  facts.slice(from).filter((fact) => {
    if (!NAMED[fact.kind]) return false;
    // By day a page is part of its incident; at night it is somebody's sleep.
    return fact.kind !== 'pageRang' || isNight(fact.tick);
  });

const nameOf = (fact: Fact): string =>
  [fact.kind, ...(NAMED[fact.kind]?.by ?? []).map((field) => Reflect.get(fact, field))].join(' ');

const weightiest = (facts: readonly Fact[], most: number): Fact[] => {
  const weight = ({ kind }: Fact): number => NAMED[kind]?.weight ?? 0;
  return [...facts].sort((a, b) => weight(b) - weight(a) || a.tick - b.tick).slice(0, most);
};
