/** What goals measure: metrics of the table, and a few measures only a scenario asks for. Folds of facts, like the metrics. */
import type { NamedMeasure } from '../../content/types.ts';
import { DAY_TICKS, HOUR_TICKS, TICK_MINUTES } from '../calendar.ts';
import type { FactKind, FactOf } from '../facts.ts';
import { FOLDS } from '../metrics/folds.ts';
import type { Ledger } from '../metrics/ledger.ts';
import { median, sum } from '../metrics/statistics.ts';
import type { MetricId } from '../metrics/table.ts';

export type GoalMetric = MetricId | NamedMeasure;

/** Share of requests answered on days with a condition of this kind; null when there was none. */
function availabilityDuring(ledger: Ledger, what: FactOf<'conditionBegan'>['what']): number | null {
  const days = new Set<number>();
  for (const { tick, hours, what: kind } of ledger.of('conditionBegan')) {
    if (kind !== what) continue;
    const last = tick + Math.max(0, hours * HOUR_TICKS - 1);
    for (let day = Math.floor(tick / DAY_TICKS); day <= Math.floor(last / DAY_TICKS); day++) days.add(day);
  }
  const closed = ledger.inside('dayClosed').filter(({ day }) => days.has(day));
  const requests = sum(closed.map((day) => day.requests));
  return requests > 0 ? 1 - sum(closed.map((day) => day.failed)) / requests : null;
}

/** From beginning a change to users having it: a day and its evening, since here lead time counts the writing too. */
const FAST_TICKS = DAY_TICKS + 6 * HOUR_TICKS;

const NAMED: Record<NamedMeasure, (ledger: Ledger) => number | null> = {
  deployMinutes: (ledger) => {
    const began = new Map(ledger.of('deployStarted').map((fact) => [fact.deploy, fact.tick]));
    const minutes = ledger
      .inside('deployFinished')
      .map((fact) => (fact.tick - (began.get(fact.deploy) ?? fact.tick)) * TICK_MINUTES);
    return median(minutes);
  },
  fastUnits: (ledger) => {
    const leads = new Map<string, number[]>();
    for (const fact of ledger.inside('deployFinished'))
      leads.set(fact.unit, [...(leads.get(fact.unit) ?? []), ...fact.leads]);
    const units = [...leads.values()].filter((list) => list.length > 0);
    const fast = units.filter((list) => (median(list) ?? FAST_TICKS) < FAST_TICKS);
    return units.length > 0 ? fast.length / units.length : null;
  },
  widestIncident: (ledger) => {
    let most = 0;
    for (const { units } of ledger.inside('incidentResolved')) most = Math.max(most, units);
    return most;
  },
  peakAvailability: (ledger) => availabilityDuring(ledger, 'demand'),
  zoneLossAvailability: (ledger) => availabilityDuring(ledger, 'zoneLoss'),
  slicesCut: (ledger) => ledger.inside('sliceCutOver').length,
};

const DEPLOYS: readonly FactKind[] = ['deployFinished', 'deployHalted', 'deployRolledBack'];
const INCIDENTS: readonly FactKind[] = ['incidentDetected', 'incidentMitigated', 'incidentResolved'];
const FAILED: readonly FactKind[] = [...DEPLOYS, ...INCIDENTS, 'deployFailed', 'deployStarted'];

/** The kinds of facts each measure folds; a metric that is not named here folds closed days. */
const KINDS: Partial<Record<GoalMetric, readonly FactKind[]>> = {
  deploysPerYear: DEPLOYS,
  leadTimeHours: DEPLOYS,
  changeFailureRate: FAILED,
  restoreHours: FAILED,
  downtimeHoursPerYear: INCIDENTS,
  incidentsPerYear: INCIDENTS,
  servicesPerIncident: INCIDENTS,
  pagesPerWeek: ['pageRang'],
  nightPagesPerWeek: ['pageRang'],
  valueReleased: ['cardFinished'],
  deployMinutes: ['deployStarted', 'deployFinished'],
  fastUnits: ['deployFinished'],
  widestIncident: ['incidentResolved'],
  peakAvailability: ['dayClosed', 'conditionBegan'],
  zoneLossAvailability: ['dayClosed', 'conditionBegan'],
  slicesCut: ['sliceCutOver'],
};
const DAYS: readonly FactKind[] = ['dayClosed'];

export const kindsOf = (metric: GoalMetric): readonly FactKind[] => KINDS[metric] ?? DAYS;

const isNamed = (metric: GoalMetric): metric is NamedMeasure => Object.hasOwn(NAMED, metric);

/** The value of a goal's measure over a window of facts; null without data. */
export const goalValue = (metric: GoalMetric, ledger: Ledger): number | null =>
  isNamed(metric) ? NAMED[metric](ledger) : FOLDS[metric](ledger).value;
