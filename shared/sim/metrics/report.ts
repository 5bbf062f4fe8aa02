/**
 * The review: every number twice, by hand (the live weeks) and by habit (the time-lapse), each with the facts behind
 * it, for the whole game and per quarter. Plain data: it travels to the screen as it is.
 */
import { achieved } from '../achievements/achieved.ts';
import type { Achieved } from '../achievements/achievement.ts';
import type { Fact } from '../facts.ts';
import type { Measure } from './ledger.ts';
import { measure } from './measure.ts';
import { METRICS, type MetricId, REVIEW_METRICS, type Unit } from './table.ts';
import { handAndHabit, phaseSpans, type Span } from './window.ts';

export interface ReportRow {
  id: MetricId;
  unit: Unit;
  better: 'up' | 'down';
  hand: Measure;
  habit: Measure;
  all: Measure;
}

export interface QuarterReport {
  quarter: number;
  metrics: ReportRow[];
}

export interface Report {
  /** Tick up to which was measured. */
  to: number;
  /** The whole game. */
  metrics: ReportRow[];
  quarters: QuarterReport[];
  /** Every fact that is evidence of some number above, by id. */
  facts: Record<string, Fact>;
  /** What each team has achieved so far, where teams were asked for. */
  achieved?: Record<string, Achieved[]>;
}

const NOTHING: Measure = { value: null, n: 0, evidence: [] };

function rowsOf(facts: readonly Fact[], part: { hand: Span[]; habit: Span[]; all: Span[] }): ReportRow[] {
  const over = (spans: Span[]) => (spans.length === 0 ? null : measure(facts, { spans }));
  const hand = over(part.hand);
  const habit = over(part.habit);
  const all = over(part.all);
  return REVIEW_METRICS.map((id) => ({
    id,
    unit: METRICS[id].unit,
    better: METRICS[id].better,
    hand: hand?.[id] ?? NOTHING,
    habit: habit?.[id] ?? NOTHING,
    all: all?.[id] ?? NOTHING,
  }));
}

/**
 * The report over all facts of a game up to tick `to` (exclusive).
 * @param options.teams whose achievements are asked for
 */
export function report(facts: readonly Fact[], options: { to: number; teams?: readonly string[] }): Report {
  const { to, teams } = options;
  const metrics = rowsOf(facts, handAndHabit(facts, to));
  const numbers = [...new Set(phaseSpans(facts, to).map((one) => one.quarter))].sort((a, b) => a - b);
  const quarters = numbers.map((quarter) => ({
    quarter,
    metrics: rowsOf(facts, handAndHabit(facts, to, quarter)),
  }));
  const wanted = new Set<string>();
  for (const row of [...metrics, ...quarters.flatMap((quarter) => quarter.metrics)]) {
    for (const part of [row.hand, row.habit, row.all]) for (const id of part.evidence) wanted.add(id);
  }
  const reached = teams ? achieved(facts, teams, to) : undefined;
  for (const one of Object.values(reached ?? {}).flat()) for (const id of one.evidence) wanted.add(id);
  const kept: Record<string, Fact> = {};
  for (const fact of facts) if (wanted.has(fact.id)) kept[fact.id] = fact;
  return { to, metrics, quarters, facts: kept, ...(reached ? { achieved: reached } : {}) };
}
