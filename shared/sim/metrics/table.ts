/**
 * The one table of metrics: what each is called, its unit, the statistic, the severities that count and which way is
 * better. The folds stand in folds.ts under the same ids; a metric is nowhere else defined.
 *
 * A window is a set of tick spans. A deploy belongs to the window in which it first reached users, also when its
 * failure became known later; a closed day belongs where it began. Incidents still open count with their age so far.
 * A rate per year, week or quarter of nothing is 0; a median, mean, share or sum of nothing is null.
 */
export type Unit =
  | 'perYear'
  | 'perWeek'
  | 'hours'
  | 'share'
  | 'userMinutes'
  | 'count'
  | 'cents'
  | 'centsPerDay';

export type Statistic = 'rate' | 'median' | 'mean' | 'share' | 'sum' | 'union' | 'last';

export interface MetricRow {
  unit: Unit;
  statistic: Statistic;
  /** Severities of incidents that count, [] where severity plays no part. */
  severities: readonly number[];
  better: 'up' | 'down';
  /** What is folded, for the glossary and for reviewers. */
  about: string;
}

const ALL = [1, 2, 3, 4] as const;
const HURTING = [1, 2, 3] as const;

export const METRICS = {
  deploysPerYear: {
    unit: 'perYear',
    statistic: 'rate',
    severities: [],
    better: 'up',
    about: 'Deploys that reached users, all units of the org together.',
  },
  leadTimeHours: {
    unit: 'hours',
    statistic: 'median',
    severities: [],
    better: 'down',
    about: 'From the first work on a change to its running in production, over changes.',
  },
  changeFailureRate: {
    unit: 'share',
    statistic: 'share',
    severities: ALL,
    better: 'down',
    about: 'Deploys known to have needed repair, of the deploys that reached users.',
  },
  restoreHours: {
    unit: 'hours',
    statistic: 'median',
    severities: ALL,
    better: 'down',
    about: 'Failed-deployment recovery time: from reaching users to relief, over failed deploys.',
  },
  availability: {
    unit: 'share',
    statistic: 'share',
    severities: [],
    better: 'up',
    about: 'Requests that were answered, of all requests.',
  },
  downtimeHoursPerYear: {
    unit: 'hours',
    statistic: 'union',
    severities: HURTING,
    better: 'down',
    about: 'Hours in which at least one incident hurt users, from its onset to relief, per year.',
  },
  userMinutesLost: {
    unit: 'userMinutes',
    statistic: 'sum',
    severities: [],
    better: 'down',
    about: 'Minutes users could not do what they came for.',
  },
  incidentsPerYear: {
    unit: 'perYear',
    statistic: 'rate',
    severities: ALL,
    better: 'down',
    about: 'Incidents somebody noticed.',
  },
  servicesPerIncident: {
    unit: 'count',
    statistic: 'mean',
    severities: ALL,
    better: 'down',
    about: 'Units that failed in one incident.',
  },
  pagesPerWeek: {
    unit: 'perWeek',
    statistic: 'rate',
    severities: [],
    better: 'down',
    about: 'Times a pager rang, all people of the org together.',
  },
  nightPagesPerWeek: {
    unit: 'perWeek',
    statistic: 'rate',
    severities: [],
    better: 'down',
    about: 'Times a pager rang between 22:00 and 07:00.',
  },
  energy: {
    unit: 'share',
    statistic: 'mean',
    severities: [],
    better: 'up',
    about: 'Energy of all engineers, over days.',
  },
  morale: {
    unit: 'share',
    statistic: 'mean',
    severities: [],
    better: 'up',
    about: 'Morale of all engineers, over days.',
  },
  trust: {
    unit: 'share',
    statistic: 'last',
    severities: [],
    better: 'up',
    about: 'Trust of the users at the end.',
  },
  revenue: {
    unit: 'cents',
    statistic: 'sum',
    severities: [],
    better: 'up',
    about: 'Money earned.',
  },
  cost: {
    unit: 'cents',
    statistic: 'sum',
    severities: [],
    better: 'down',
    about: 'Money spent.',
  },
  cash: {
    unit: 'cents',
    statistic: 'last',
    severities: [],
    better: 'up',
    about: 'Cash at the end.',
  },
  valueReleased: {
    unit: 'centsPerDay',
    statistic: 'sum',
    severities: [],
    better: 'up',
    about: "True worth a day of the work that came into users' hands.",
  },
} as const satisfies Record<string, MetricRow>;

export type MetricId = keyof typeof METRICS;

/** All metrics in the order in which they are shown. */
export const METRIC_IDS = Object.keys(METRICS) as MetricId[];
