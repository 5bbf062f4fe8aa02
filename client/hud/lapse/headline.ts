/** The headline of a week in words. */
import type { WeekRow } from '../../../shared/sim/publicWorld.ts';
import { t } from '../../text/index.ts';
import { headlineText, paramsOf } from '../findings.ts';

/** What a week was about; one nobody wrote about was quiet. */
export const headlineOf = (week: WeekRow): string =>
  headlineText(week.headline, paramsOf(week.params)) ?? t('play.headline.quiet');
