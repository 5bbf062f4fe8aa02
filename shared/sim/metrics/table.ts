/**
 * The one table of metrics: what each is called, its unit, the statistic, the severities that count and which way is
 * better. The folds stand in folds/ under the same ids; a metric is nowhere else defined.
 *
 * A window is a set of tick spans. A deploy belongs to the window in which it first reached users, also when its
 * failure became known later; a closed day belongs where it began. Incidents still open count with their age so far.
 * A rate per year, week or day of nothing is 0; a median, mean, share or sum of nothing is null.
 */
export type Unit =
  | 'perYear'
  | 'perWeek'
  | 'perDay'
  | 'hours'
  | 'minutes'
  | 'days'
  | 'share'
  | 'userMinutes'
  | 'count'
  | 'cents'
  | 'centsPerDay';

export type Statistic = 'rate' | 'median' | 'mean' | 'share' | 'sum' | 'union' | 'last' | 'most';

export interface MetricRow {
  unit: Unit;
  statistic: Statistic;
  better: 'up' | 'down';
  /** What is folded, for the glossary and for reviewers. */
  about: string;
  /** Severities of incidents that count, [] where severity plays no part. */
  severities: readonly number[];
}

const ALL = [1, 2, 3, 4];
const HURTING = [1, 2, 3];

const row = (
  unit: Unit,
  statistic: Statistic,
  better: MetricRow['better'],
  about: string,
  severities: readonly number[] = [],
): MetricRow => ({ unit, statistic, better, about, severities });

/** The numbers of the review; what follows below them is what calibration and the laws measure besides. */
const REVIEWED = {
  deploysPerYear: row('perYear', 'rate', 'up', 'Deploys that reached users, all units of the org together.'),
  leadTimeHours: row(
    'hours',
    'median',
    'down',
    'From the first work on a change to its running in production, over changes.',
  ),
  changeFailureRate: row(
    'share',
    'share',
    'down',
    'Deploys known to have needed repair, of the deploys that reached users.',
    ALL,
  ),
  restoreHours: row(
    'hours',
    'median',
    'down',
    'Failed-deployment recovery time: from reaching users to relief, over failed deploys.',
    ALL,
  ),
  availability: row('share', 'share', 'up', 'Requests that were answered, of all requests.'),
  downtimeHoursPerYear: row(
    'hours',
    'union',
    'down',
    'Hours in which at least one incident hurt users, from its onset to relief, per year.',
    HURTING,
  ),
  userMinutesLost: row('userMinutes', 'sum', 'down', 'Minutes users could not do what they came for.'),
  incidentsPerYear: row('perYear', 'rate', 'down', 'Incidents somebody noticed.', ALL),
  servicesPerIncident: row('count', 'mean', 'down', 'Units that failed in one incident.', ALL),
  pagesPerWeek: row('perWeek', 'rate', 'down', 'Times a pager rang, all people of the org together.'),
  nightPagesPerWeek: row('perWeek', 'rate', 'down', 'Times a pager rang between 22:00 and 07:00.'),
  energy: row('share', 'mean', 'up', 'Energy of all engineers, over days.'),
  morale: row('share', 'mean', 'up', 'Morale of all engineers, over days.'),
  trust: row('share', 'last', 'up', 'Trust of the users at the end.'),
  revenue: row('cents', 'sum', 'up', 'Money earned.'),
  cost: row('cents', 'sum', 'down', 'Money spent.'),
  cash: row('cents', 'last', 'up', 'Cash at the end.'),
  valueReleased: row('centsPerDay', 'sum', 'up', "True worth a day of the work that came into users' hands."),
};

export const METRICS = {
  ...REVIEWED,
  reworkRate: row('share', 'share', 'down', 'Deploys that were not planned and repair what users felt.'),
  deploysPerDeveloperPerYear: row(
    'perYear',
    'rate',
    'up',
    'Deploys that reached users, for each person by the hours people worked.',
  ),
  newWorkShare: row('share', 'share', 'up', 'Hours spent on new work, of all hours.'),
  unplannedShare: row(
    'share',
    'share',
    'down',
    'Hours spent on incidents, repairs and conflicts, of all hours.',
  ),
  toilShare: row('share', 'share', 'down', 'Hours spent on what has to be done by hand again and again.'),
  cognitiveLoad: row('share', 'mean', 'down', 'What teams have to hold in mind against what they can.'),
  resignationsPerYear: row('perYear', 'rate', 'down', 'Engineers who left.'),
  rampDays: row('days', 'median', 'down', 'Days until a newcomer worked like the others.'),
  mttdMinutes: row('minutes', 'mean', 'down', 'From the onset of an incident to somebody noticing.', ALL),
  mttaMinutes: row('minutes', 'mean', 'down', 'From a page ringing to somebody answering it.'),
  diagnoseMinutes: row(
    'minutes',
    'mean',
    'down',
    'From noticing a bad deploy to beginning what cured it, over failed deploys.',
    ALL,
  ),
  repairMinutes: row(
    'minutes',
    'median',
    'down',
    'From noticing an incident to relief, over all incidents; open ones with their age so far.',
    ALL,
  ),
  missedPageRate: row('share', 'share', 'down', 'Pages about something real that were missed.'),
  noisePageShare: row('share', 'share', 'down', 'Pages about nothing, of all pages.'),
  onCallShare: row('share', 'most', 'down', 'The largest share of all pages that rang one person.'),
  followUpRate: row('share', 'share', 'up', 'Follow-ups to pages that were done.'),
  repeatIncidentRate: row(
    'share',
    'share',
    'down',
    'Incidents of a kind that had been there before; what was broken on purpose is left out.',
    ALL,
  ),
  changeLinkedShare: row('share', 'share', 'down', 'Incidents that came from a change.', ALL),
  latestInnocentShare: row(
    'share',
    'share',
    'up',
    'Incidents that the latest deploy had nothing to do with.',
    ALL,
  ),
  conflictsPerChange: row('count', 'rate', 'down', 'Merge conflicts for each merged change.'),
  escapedPerChange: row('count', 'rate', 'down', 'Defects that reached users, for each deployed change.'),
  mergesPerDay: row('perDay', 'rate', 'up', 'Changes merged on a workday, all teams together.'),
  outputPerPerson: row('perWeek', 'rate', 'up', 'Changes merged for each person and week of work.'),
  lostPerFailedDeploy: row('userMinutes', 'mean', 'down', 'Minutes users lost to one failed deploy.', ALL),
  lostPerHaltedDeploy: row(
    'userMinutes',
    'median',
    'down',
    'Minutes users lost to a bad deploy that was stopped at its first share.',
  ),
  disableMinutes: row(
    'minutes',
    'median',
    'down',
    'From deciding to take a bad change out of the way to its being gone.',
  ),
  driftFailuresPerYear: row('perYear', 'rate', 'down', 'Deploys that broke on servers that differ.'),
  infraCost: row('cents', 'sum', 'down', 'Money spent on machines.'),
  offeredPerNeeded: row('count', 'rate', 'down', 'Network calls made for each one needed: retries multiply.'),
  databaseReads: row('count', 'sum', 'down', 'Reads that reached a data store.'),
  databasePeak: row('count', 'most', 'down', 'Most reads a minute that reached a data store.'),
  threadsHeld: row('count', 'mean', 'down', 'Threads that wait for somebody else, mean over days.'),
  dataLost: row('userMinutes', 'sum', 'down', 'User-minutes of writes that are gone for good.'),
} as const satisfies Record<string, MetricRow>;

export type MetricId = keyof typeof METRICS;

/** All metrics, in order. */
export const METRIC_IDS = Object.keys(METRICS) as MetricId[];

/** The metrics of a review, in order. */
export const REVIEW_METRICS = Object.keys(REVIEWED) as (keyof typeof REVIEWED)[];
