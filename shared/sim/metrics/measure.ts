/** Measures a run: every metric of the table over a window of facts. */
import type { Fact } from '../facts.ts';
import { FOLDS } from './folds.ts';
import { type Measure, openLedger } from './ledger.ts';
import { METRIC_IDS, type MetricId } from './table.ts';
import type { Span } from './window.ts';

export type Measures = Record<MetricId, Measure>;

/** What is looked at: one span, or several (the live weeks of a year), and which facts count at all. */
export type MeasureWindow = ({ from: number; to: number } | { spans: readonly Span[] }) & {
  filter?: (fact: Fact) => boolean;
};

/** All metrics over a window. Pure: the same facts give the same numbers. */
export function measure(facts: readonly Fact[], window: MeasureWindow): Measures {
  const spans: readonly Span[] = 'spans' in window ? window.spans : [[window.from, window.to]];
  const ledger = openLedger(window.filter ? facts.filter(window.filter) : facts, spans);
  const measures: Partial<Measures> = {};
  for (const id of METRIC_IDS) measures[id] = FOLDS[id](ledger);
  return measures as Measures;
}

/** The bare numbers of a measurement. */
export function numbersOf(measures: Measures): Record<MetricId, number | null> {
  const numbers: Partial<Record<MetricId, number | null>> = {};
  for (const id of METRIC_IDS) numbers[id] = measures[id].value;
  return numbers as Record<MetricId, number | null>;
}
