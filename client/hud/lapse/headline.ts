/** The headline of a week in words. */
import type { WeekRow } from '../../../shared/sim/publicWorld.ts';
import { t } from '../../text/index.ts';
import { headlineText, paramsOf } from '../findings.ts';

/**
 * What a week was about; one nobody wrote about was quiet. What was written before says how often by now.
 * @param weeks the weeks of the quarter so far
 */
export function headlineOf(week: WeekRow, weeks: readonly WeekRow[] = []): string {
  const headline = headlineText(week.headline, paramsOf(week.params));
  if (headline === null) return t('play.headline.quiet');
  const times = weeks.filter(
    (one) => one.order <= week.order && one.headline === week.headline && one.params === week.params,
  ).length;
  return times > 1 ? t('lapse.times', { headline, n: times }) : headline;
}
