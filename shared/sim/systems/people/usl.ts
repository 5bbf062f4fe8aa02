/** What people make together: the Universal Scalability Law, and the time a team needs for itself. */
import {
  OVERHEAD_LEAST,
  OVERHEAD_MOST,
  TEAM_OVERHEAD_PEOPLE,
  USL_CONTENTION,
  USL_CROSSTALK,
} from '../../balance/people.ts';

/** Output of `people` working together, in people, by the Universal Scalability Law [Gunther]. */
export const usl = (people: number): number =>
  people / (1 + USL_CONTENTION * (people - 1) + USL_CROSSTALK * people * (people - 1));

/** Pairs of people who have to agree: n(n-1)/2. */
export const links = (people: number): number => (people * (people - 1)) / 2;

/** Share of a team's time that goes into rota, upkeep and meetings: three people's, more in a large team. */
export const overheadShare = (people: number): number =>
  people <= 0 ? 0 : Math.max(OVERHEAD_LEAST, Math.min(OVERHEAD_MOST, TEAM_OVERHEAD_PEOPLE / people));

/** What a team of `people` produces beside its rota, upkeep and meetings, in people. */
export const teamOutput = (people: number): number =>
  people <= 0 ? 0 : usl(people) * (1 - overheadShare(people));
