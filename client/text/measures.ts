/** Measured values as they are read aloud. */
import type { MetricId, Unit } from '../../shared/sim/metrics/table.ts';
import { count, decimal, finePercent, percent, short, shortMoney, spanOfHours } from './format.ts';
import { t } from './index.ts';

/** Weeks in a year of four quarters of 13 weeks. */
const YEAR_WEEKS = 52;
/** Shares so close to 1 that whole percents would hide everything. */
const FINE: readonly MetricId[] = ['availability'];

/** A value; its unit stands in the metric's name. */
export function tell(id: MetricId, unit: Unit, value: number | null): string {
  if (value === null) return t('review.none');
  switch (unit) {
    case 'perYear':
      return decimal(value / YEAR_WEEKS);
    case 'perWeek':
      return decimal(value);
    case 'hours':
      return spanOfHours(value);
    case 'share':
      return FINE.includes(id) ? finePercent(value) : percent(value);
    case 'userMinutes':
      return short(value);
    case 'cents':
    case 'centsPerDay':
      return shortMoney(value);
    default:
      return count(value);
  }
}
