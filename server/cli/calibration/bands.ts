/**
 * What the policies A1-A5 have to reproduce: for each metric the band in which the median over seeds must lie, the narrower
 * one that is aimed at, and what must hold between policies. Bands are the union of the State of DevOps reports 2018-2024
 * with the odd years trimmed; shares of time are medians of 2018 (p32) and 2016.
 */
import type { CalibrationId } from '../../../shared/sim/bots/calibration.ts';
import type { MetricId } from '../../../shared/sim/metrics/table.ts';

/** Least and most; null where that side is open. */
export type Range = readonly [least: number | null, most: number | null];

export interface Band {
  metric: MetricId;
  /** The median must lie in here. */
  accept: Range;
  /** And would best lie in here. */
  aim?: Range;
  source: string;
}

/** Hours in a day. */
const DAY = 24;

const TABLE = 'State of DevOps 2018-2024, cluster tables';
const CAUTIOUS = 'State of DevOps 2018, p16-17';
const TIME = 'State of DevOps 2018, p32; 2016, p26: shares of time';

/** Quarters measured: who deploys a few times a year needs years to be measured. */
export const MEASURED_QUARTERS: Record<CalibrationId, number> = { A1: 12, A2: 12, A3: 4, A4: 4, A5: 4 };
export const BURN_QUARTERS = 2;

export const BANDS: Record<CalibrationId, readonly Band[]> = {
  A1: [
    { metric: 'deploysPerYear', accept: [2, 12], source: TABLE },
    { metric: 'leadTimeHours', accept: [30 * DAY, 180 * DAY], source: TABLE },
    { metric: 'changeFailureRate', accept: [0.31, 0.7], aim: [0.4, 0.65], source: TABLE },
    { metric: 'restoreHours', accept: [7 * DAY, 180 * DAY], aim: [7 * DAY, 30 * DAY], source: TABLE },
    { metric: 'unplannedShare', accept: [0.25, null], source: TIME },
    { metric: 'newWorkShare', accept: [0.2, 0.4], aim: [0.25, 0.35], source: TIME },
  ],
  A2: [
    { metric: 'deploysPerYear', accept: [2, 12], source: CAUTIOUS },
    { metric: 'leadTimeHours', accept: [30 * DAY, 180 * DAY], source: CAUTIOUS },
    { metric: 'changeFailureRate', accept: [0.16, 0.3], source: CAUTIOUS },
    { metric: 'restoreHours', accept: [30 * DAY, 180 * DAY], source: CAUTIOUS },
    { metric: 'unplannedShare', accept: [0.2, null], source: TIME },
  ],
  A3: [
    { metric: 'deploysPerYear', accept: [12, 52], source: TABLE },
    { metric: 'leadTimeHours', accept: [7 * DAY, 30 * DAY], source: TABLE },
    { metric: 'changeFailureRate', accept: [0.05, 0.3], aim: [0.1, 0.16], source: TABLE },
    { metric: 'restoreHours', accept: [8, 7 * DAY], source: TABLE },
    { metric: 'unplannedShare', accept: [0.12, 0.28], aim: [0.17, 0.23], source: TIME },
    { metric: 'newWorkShare', accept: [0.3, 0.5], aim: [0.35, 0.45], source: TIME },
  ],
  A4: [
    { metric: 'deploysPerYear', accept: [52, 365], source: TABLE },
    { metric: 'leadTimeHours', accept: [DAY, 7 * DAY], source: TABLE },
    { metric: 'changeFailureRate', accept: [0.03, 0.2], aim: [0.07, 0.13], source: TABLE },
    { metric: 'restoreHours', accept: [1, DAY], source: TABLE },
    { metric: 'unplannedShare', accept: [0.12, 0.28], aim: [0.17, 0.23], source: TIME },
    { metric: 'newWorkShare', accept: [0.4, 0.6], aim: [0.45, 0.55], source: TIME },
  ],
  A5: [
    { metric: 'deploysPerYear', accept: [365, null], aim: [2 * 260, 6 * 260], source: TABLE },
    { metric: 'leadTimeHours', accept: [null, DAY], source: TABLE },
    { metric: 'changeFailureRate', accept: [0, 0.15], aim: [0.02, 0.08], source: TABLE },
    { metric: 'restoreHours', accept: [null, 1], aim: [5 / 60, 40 / 60], source: TABLE },
    { metric: 'unplannedShare', accept: [null, 0.195], source: TIME },
    { metric: 'newWorkShare', accept: [0.4, 0.6], aim: [0.45, 0.55], source: TIME },
  ],
};

/** Medians of one metric compared: `of` divided by `by` lies in `ratio`. */
export interface CrossTier {
  id: string;
  metric: MetricId;
  of: CalibrationId;
  by: CalibrationId;
  ratio: Range;
  source: string;
}

const MULTIPLES = 'State of DevOps 2014-2024: elite against low';

/** `metric` is strictly higher with each policy than with the one after it. */
const ordered = (metric: MetricId, ids: readonly CalibrationId[]): CrossTier[] =>
  ids.slice(0, -1).map((of, i) => {
    const by = ids[i + 1] as CalibrationId;
    return { id: `${metric} ${of} > ${by}`, metric, of, by, ratio: [1, null], source: TABLE };
  });

/** Not asserted, on purpose: CFR tier by tier, downtime among A3-A5; the published numbers do not order them. */
export const CROSS_TIERS: readonly CrossTier[] = [
  ...ordered('deploysPerYear', ['A5', 'A4', 'A3', 'A1']),
  ...ordered('leadTimeHours', ['A1', 'A3', 'A4', 'A5']),
  ...ordered('restoreHours', ['A1', 'A3', 'A4', 'A5']),
  ...(
    [
      ['changeFailureRate', 'A1', 'A5', [3, null]],
      ['deploysPerYear', 'A5', 'A1', [30, 1000]],
      ['leadTimeHours', 'A1', 'A5', [100, 6600]],
      ['restoreHours', 'A1', 'A5', [24, 6600]],
    ] as const
  ).map(
    ([metric, of, by, ratio]): CrossTier => ({
      id: `${metric} ${of} / ${by}`,
      metric,
      of,
      by,
      ratio,
      source: MULTIPLES,
    }),
  ),
  ...(['A3', 'A4', 'A5'] as const).map(
    (by): CrossTier => ({
      id: `downtimeHoursPerYear A1 / ${by}`,
      metric: 'downtimeHoursPerYear',
      of: 'A1',
      by,
      ratio: [5, null],
      source: 'DORA ROI paper 2020, p25-28',
    }),
  ),
  ...ordered('changeFailureRate', ['A1', 'A2']).map((one) => ({ ...one, source: CAUTIOUS })),
  ...ordered('restoreHours', ['A2', 'A1']).map((one) => ({ ...one, source: CAUTIOUS })),
];
