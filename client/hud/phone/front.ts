/** Which numbers a narrow page always shows. */
import { NOTICE_SHARE } from '../../../shared/sim/balance/incidents.ts';
import type { MovedAbout } from '../../../shared/sim/moved.ts';

/** Trust and money; while something burns, what users lose comes first. @param failing share of requests, 0-1 */
export const frontOf = (failing: number): MovedAbout[] =>
  failing > NOTICE_SHARE ? ['lost', 'trust'] : ['trust', 'cash'];
