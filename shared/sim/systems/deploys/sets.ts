/**
 * Blue and green: a deploy fills a second set of servers while the first serves, then users are switched over in one step. In
 * a cloud the second set is rented from the oven until the old one has been kept warm for a while; an own data centre has no
 * other servers to rent, so one half of them serves from the switch until the new version has been watched. As long as the
 * old set stands, the way back is one step; after that a rollback is a deploy like any other.
 */
import { WARM_HOURS } from '../../balance/deploys.ts';
import { HOUR_TICKS } from '../../calendar.ts';
import type { Deploy, Unit, World } from '../../world.ts';
import { newestLive } from './stages.ts';

const isOwn = (world: World): boolean => world.policies.hosting?.value === 'own';

/** The switch of this deploy is under way, or fresh enough to be watched. */
const isSwitching = ({ strategy, state }: Deploy): boolean =>
  strategy === 'blueGreen' && (state === 'rollout' || state === 'verifying');

/** The old version of a unit still stands beside this deploy, ready to take over again. */
export function oldSetStands(world: World, unit: Unit, deploy: Deploy): boolean {
  if (deploy.strategy !== 'blueGreen' || newestLive(world, unit) !== deploy) return false;
  return isOwn(world) ? isSwitching(deploy) : world.tick - deploy.liveAt < WARM_HOURS * HOUR_TICKS;
}

/** In an own data centre one half of the servers holds the other version now. */
export function halfStandsBy(world: World, unit: Unit): boolean {
  const deploy = world.deploys[unit.busy];
  return deploy?.unit === unit.id && isOwn(world) && isSwitching(deploy);
}

/** A rented second set of a unit's servers runs now. */
export function secondSetRuns(world: World, unit: Unit): boolean {
  if (isOwn(world)) return false;
  const newest = newestLive(world, unit);
  if (newest !== undefined && oldSetStands(world, unit, newest)) return true;
  return [unit.busy, ...unit.hotfixes].some((id) => {
    const deploy = world.deploys[id];
    return (
      deploy?.unit === unit.id &&
      deploy.strategy === 'blueGreen' &&
      (deploy.state === 'oven' || deploy.state === 'rollout')
    );
  });
}
