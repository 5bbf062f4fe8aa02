/** The four numbers of a review: beside the team's own first quarter, and only where both were measured. */
import { describe, expect, it } from 'vitest';
import { fourNumbers } from '../../client/pages/lookback/fourNumbers.ts';
import type { Report, ReportRow } from '../../shared/sim/metrics/report.ts';
import { METRICS, type MetricId } from '../../shared/sim/metrics/table.ts';

const measured = (value: number | null) => ({ value, n: 1, evidence: [] });
const row = (id: MetricId, value: number | null): ReportRow => ({
  id,
  unit: METRICS[id].unit,
  better: METRICS[id].better,
  hand: measured(null),
  habit: measured(null),
  all: measured(value),
});
const reportOf = (id: MetricId, values: readonly (number | null)[]): Report => ({
  to: 0,
  metrics: [],
  facts: {},
  quarters: values.map((value, i) => ({ quarter: i + 1, metrics: [row(id, value)] })),
});
const changeOf = (id: MetricId, ...values: (number | null)[]) =>
  fourNumbers(reportOf(id, values), values.length)[0]?.change;

describe('the four numbers', () => {
  it('are better or worse in the direction that is good for each', () => {
    expect(changeOf('deploysPerYear', 52, 156)).toBe('better');
    expect(changeOf('deploysPerYear', 156, 52)).toBe('worse');
    expect(changeOf('restoreHours', 9, 2)).toBe('better');
    expect(changeOf('changeFailureRate', 0.1, 0.3)).toBe('worse');
  });

  it('stand beside the first quarter, not the one before', () => {
    expect(changeOf('restoreHours', 9, 2, 5)).toBe('better');
  });

  it('say nothing of what was not measured, and of a difference nobody can see', () => {
    expect(changeOf('restoreHours', null, 2)).toBe('none');
    expect(changeOf('restoreHours', 4)).toBe('only');
    expect(changeOf('changeFailureRate', 0.3, 0.3001)).toBe('same');
  });

  it('count no quarter after the one that is looked at, and draw the longest bar for the most', () => {
    const [number] = fourNumbers(reportOf('deploysPerYear', [50, 100, 400]), 2);
    expect(number?.quarters.map(({ length }) => length)).toEqual([0.5, 1]);
    expect(number?.change).toBe('better');
  });
});
