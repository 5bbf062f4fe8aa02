/** The proof as the weekly tells it: an issue every other week, about both. Pure. */
import { QUARTER_WEEKS } from '../../../shared/sim/calendar.ts';
import type { PublicWorld, WeekRow } from '../../../shared/sim/publicWorld.ts';

/** Weeks the whole proof has. */
export const proofWeeks = ({ proof }: Pick<PublicWorld, 'proof'>): number => proof * QUARTER_WEEKS;

export interface Issue {
  /** The week with the headline. */
  newest: WeekRow;
  /** User-minutes lost since the issue before. */
  lost: number;
}

/** The issues so far, oldest first; weeks nobody has written about yet wait for theirs. */
export function issuesOf(weeks: readonly WeekRow[]): Issue[] {
  const issues: Issue[] = [];
  let lost = 0;
  for (const week of weeks) {
    lost += week.lost;
    if (week.headline === '') continue;
    issues.push({ newest: week, lost });
    lost = 0;
  }
  return issues;
}
