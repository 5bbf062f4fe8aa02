/** Which organisation a facilitator should look at first. Pure. */
import type { BoardOrg, Flag } from '../../../shared/net/lead.ts';

/** How pressing each thing is that a board can say of an organisation. */
const FLAG_WEIGHT: Readonly<Record<Flag, number>> = { stuck: 4, silent: 3, losing: 2, tired: 1 };
const FIRE = 5;
const STANDS = 6;
/** What so large a share of them has tells none apart. */
const COMMON = 0.5;

export interface Urgent {
  org: BoardOrg;
  /** What is most pressing there: its clock stands for good, it burns, or a flag. */
  why: 'stands' | 'fire' | Flag;
}

/** The most pressing ones, worst first; of equals where more fails. None while all is well; what most of them have does not count. */
export function urgent(orgs: readonly BoardOrg[], most: number): Urgent[] {
  const isCommon = (flag: Flag): boolean =>
    orgs.filter(({ flags }) => flags.includes(flag)).length > orgs.length * COMMON;
  return orgs
    .flatMap((org) => {
      const flag = org.flags
        .filter((one) => !isCommon(one))
        .sort((one, other) => FLAG_WEIGHT[other] - FLAG_WEIGHT[one])[0];
      const why: Urgent['why'] | undefined =
        org.status === 'stopped' ? 'stands' : org.health === 'fire' ? 'fire' : flag;
      if (!why) return [];
      const weight = why === 'stands' ? STANDS : why === 'fire' ? FIRE : FLAG_WEIGHT[why];
      return [{ org, why, weight }];
    })
    .sort((one, other) => other.weight - one.weight || other.org.failing - one.org.failing)
    .slice(0, most)
    .map(({ org, why }) => ({ org, why }));
}
