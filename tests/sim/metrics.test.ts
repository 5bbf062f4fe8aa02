import { describe, expect, test } from 'vitest';
import { DAY_TICKS, HOUR_TICKS, WEEK_TICKS, YEAR_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { measure } from '../../shared/sim/metrics/measure.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { quantile, quartiles, unionLength } from '../../shared/sim/metrics/statistics.ts';
import { METRIC_IDS, METRICS, REVIEW_METRICS } from '../../shared/sim/metrics/table.ts';
import { phaseSpans } from '../../shared/sim/metrics/window.ts';
import { factMaker, finished, quietDay } from '../kit/facts.ts';

const DAY = DAY_TICKS;

/** Three deploys in two weeks; the second failed and was repaired after 4 hours; the third's incident is open. */
function twoWeeks(): Fact[] {
  const fact = factMaker();
  const seen = {
    severity: 2,
    symptom: 'errors',
    unit: 'monolith',
    module: 'cart',
    noticedBy: 'monitoring',
    peak: 0.1,
  } as const;
  return [
    fact('deployFinished', 200, finished('d1')),
    fact('deployFinished', DAY + 200, finished('d2', { leads: [60] })),
    fact('incidentDetected', DAY + 206, { ...seen, incident: 'i1', startedAt: DAY + 200 }, ['f2']),
    fact('pageRang', DAY + 206, {
      incident: 'i1',
      engineer: 'basil-ana',
      team: 'basil',
      night: false,
      symptom: 'errors',
      unit: 'monolith',
      real: true,
    }),
    fact('incidentMitigated', DAY + 248, {
      incident: 'i1',
      severity: 2,
      symptom: 'errors',
      unit: 'monolith',
      module: 'cart',
      startedAt: DAY + 200,
      ticks: 48,
      lost: 500,
      cure: 'rollBack',
    }),
    fact('deployRolledBack', DAY + 248, {
      deploy: 'd2',
      number: 1,
      unit: 'monolith',
      changes: 1,
      by: 'basil-ana',
    }),
    fact('deployFailed', DAY + 248, {
      deploy: 'd2',
      number: 1,
      unit: 'monolith',
      incident: 'i1',
      recoveryTicks: 48,
    }),
    fact('dayClosed', DAY, quietDay(0)),
    fact('dayClosed', 2 * DAY, quietDay(1, { failed: 100, lost: 500, trust: 0.6, energy: 0.4 })),
    fact('phaseBegan', WEEK_TICKS, { phase: 'habit', quarter: 1 }),
    fact('phaseBegan', WEEK_TICKS, { phase: 'lapse', quarter: 1 }),
    fact('deployFinished', WEEK_TICKS + 200, finished('d3', { leads: [12, 12, 12] })),
    fact(
      'incidentDetected',
      WEEK_TICKS + 260,
      { ...seen, severity: 4, incident: 'i2', startedAt: WEEK_TICKS + 212 },
      ['f12'],
    ),
    fact('pageRang', WEEK_TICKS + 270, {
      incident: 'i2',
      engineer: 'basil-ana',
      team: 'basil',
      night: true,
      symptom: 'errors',
      unit: 'monolith',
      real: true,
    }),
    fact('cardFinished', WEEK_TICKS + 300, { card: 'c', title: 't', team: 'basil', hope: 500, worth: 900 }),
    fact('dayClosed', WEEK_TICKS + DAY, quietDay(7, { trust: 0.65, byHand: false })),
  ];
}

describe('golden folds', () => {
  const all = measure(twoWeeks(), { from: 0, to: 2 * WEEK_TICKS });
  const year = (2 * WEEK_TICKS) / YEAR_TICKS;

  test('delivery', () => {
    expect(all.deploysPerYear).toMatchObject({ value: 3 / year, n: 3 });
    expect(all.leadTimeHours).toMatchObject({ value: 1, n: 6 });
    expect(all.changeFailureRate).toMatchObject({ value: 1 / 3, n: 3 });
    // 4 h for the repaired one; the open one is as old as the window's end.
    const open = (2 * WEEK_TICKS - (WEEK_TICKS + 212)) / HOUR_TICKS;
    expect(all.restoreHours).toMatchObject({ value: (4 + open) / 2, n: 2 });
  });

  test('reliability', () => {
    expect(all.availability.value).toBeCloseTo(1 - 100 / 3000, 12);
    expect(all.userMinutesLost).toMatchObject({ value: 500, n: 3 });
    expect(all.incidentsPerYear).toMatchObject({ value: 2 / year, n: 2 });
    // SEV-4 is no downtime.
    expect(all.downtimeHoursPerYear.value).toBeCloseTo(4 / year, 9);
    expect(all.downtimeHoursPerYear.n).toBe(1);
  });

  test('people and money', () => {
    expect(all.pagesPerWeek).toMatchObject({ value: 1, n: 2 });
    expect(all.nightPagesPerWeek).toMatchObject({ value: 0.5, n: 1 });
    expect(all.energy.value).toBeCloseTo((0.6 + 0.4 + 0.6) / 3, 12);
    expect(all.trust.value).toBe(0.65);
    expect(all.revenue.value).toBe(300);
    expect(all.cash.value).toBe(1280);
    expect(all.valueReleased).toMatchObject({ value: 900, n: 1 });
  });

  test('a window without facts has rates of 0 and no medians', () => {
    const empty = measure([], { from: 0, to: WEEK_TICKS });
    expect(empty.deploysPerYear.value).toBe(0);
    for (const id of [
      'leadTimeHours',
      'changeFailureRate',
      'restoreHours',
      'availability',
      'energy',
      'cash',
    ] as const) {
      expect(empty[id]).toEqual({ value: null, n: 0, evidence: [] });
    }
    expect(measure([], { from: 5, to: 5 }).deploysPerYear.value).toBeNull();
  });

  test('a failure that became known later counts where its deploy was made', () => {
    const day1 = measure(twoWeeks(), { from: DAY, to: DAY + 240 });
    expect(day1.changeFailureRate).toMatchObject({ value: 1, n: 1 });
    expect(day1.deploysPerYear.n).toBe(1);
  });

  test('a filter narrows what counts', () => {
    const nights = measure(twoWeeks(), {
      from: 0,
      to: 2 * WEEK_TICKS,
      filter: (one) => one.kind !== 'pageRang' || one.night,
    });
    expect(nights.pagesPerWeek.n).toBe(1);
  });
});

describe('evidence', () => {
  const facts = twoWeeks();
  test.each(METRIC_IDS)('%s: its evidence alone gives the same number again', (id) => {
    for (const window of [
      { from: 0, to: 2 * WEEK_TICKS },
      { from: 0, to: WEEK_TICKS },
      { from: DAY, to: DAY + 230 },
    ]) {
      const whole = measure(facts, window)[id];
      const again = measure(
        facts.filter((one) => whole.evidence.includes(one.id)),
        window,
      )[id];
      expect(again).toEqual(whole);
    }
  });
});

describe('the review report', () => {
  const review = report(twoWeeks(), { to: 2 * WEEK_TICKS });
  const row = (id: string) => review.metrics.find((one) => one.id === id);

  test('shows each number by hand, by habit and together', () => {
    expect(review.metrics.map((one) => one.id)).toEqual(REVIEW_METRICS);
    expect(row('deploysPerYear')).toMatchObject({ hand: { n: 2 }, habit: { n: 1 }, all: { n: 3 } });
    expect(row('userMinutesLost')).toMatchObject({
      hand: { value: 500 },
      habit: { value: 0 },
      all: { value: 500 },
    });
    expect(review.quarters.map((one) => one.quarter)).toEqual([1]);
  });

  test('carries exactly the facts it names', () => {
    const named = new Set(
      [...review.metrics, ...review.quarters.flatMap((one) => one.metrics)]
        .flatMap((one) => [one.hand, one.habit, one.all])
        .flatMap((one) => one.evidence),
    );
    expect(Object.keys(review.facts).sort()).toEqual([...named].sort());
  });

  test('cuts phases where the facts say so', () => {
    expect(phaseSpans(twoWeeks(), 2 * WEEK_TICKS)).toEqual([
      { phase: 'live', quarter: 1, span: [0, WEEK_TICKS] },
      { phase: 'lapse', quarter: 1, span: [WEEK_TICKS, 2 * WEEK_TICKS] },
    ]);
  });
});

test('every metric says its unit, statistic and direction', () => {
  for (const id of METRIC_IDS) {
    const row = METRICS[id];
    expect(row.about.length, id).toBeGreaterThan(10);
    expect(['up', 'down']).toContain(row.better);
  }
});

test('statistics', () => {
  expect([
    quantile([], 0.5),
    quantile([4], 0.25),
    quantile([1, 2, 3, 4], 0.5),
    quantile([3, 1, 2], 0.5),
  ]).toEqual([null, 4, 2.5, 2]);
  expect(quartiles([1, null, 3])).toEqual({ n: 2, p25: 1.5, median: 2, p75: 2.5 });
  expect(
    unionLength([
      [0, 4],
      [2, 6],
      [8, 9],
      [9, 9],
    ]),
  ).toBe(7);
});
