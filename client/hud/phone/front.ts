/** Which numbers a narrow page always shows. */
import type { MovedAbout } from '../../../shared/sim/moved.ts';

/** Above this share of failing requests users notice. */
export const SMOKING = 0.004;

/** Trust and money; while something burns, what users lose comes first. @param failing share of requests, 0-1 */
export const frontOf = (failing: number): MovedAbout[] =>
  failing > SMOKING ? ['lost', 'trust'] : ['trust', 'cash'];
