/** The paper of a match, and the calls of the odds that may be printed beside it. */
import { type Calibration, calibration } from '../../shared/sim/metrics/odds.ts';
import { paperOf as fold, type OrgPaper } from '../../shared/sim/paper/paper.ts';
import type { Match } from './Match.ts';
import { reportOf } from './own.ts';

/** Calls of fewer people than these could be told apart again. */
const LEAST_CALLERS = 3;

/** What a printed page says of it. */
export const paperOf = (match: Match): OrgPaper => fold(reportOf(match), match.facts, match.view);

/** The calls of everybody together; null while so few called that one could tell whose they are. */
export function sharedOddsOf({ facts, happened }: Match): Calibration | null {
  const callers = new Set(happened.of('oddsCalled').map(({ engineer }) => engineer));
  return callers.size < LEAST_CALLERS ? null : calibration(facts);
}
