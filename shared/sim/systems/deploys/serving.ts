/** Servers during a switch: how many of a unit serve while a version is replaced. */
import { ROLLOUT } from '../../balance/deploys.ts';
import type { Unit, World } from '../../world.ts';
import { halfStandsBy } from './sets.ts';

/** Share of a unit's servers that serve now. In an own data centre the second set of blue and green is one half of the first. */
export function servingShare(world: World, unit: Unit): number {
  const deploy = unit.busy === '' ? undefined : world.deploys[unit.busy];
  if (deploy === undefined) return 1;
  if (halfStandsBy(world, unit)) return ROLLOUT.halfAndHalf.capacity;
  if (deploy.state !== 'rollout' || deploy.unit !== unit.id) return 1;
  return ROLLOUT[deploy.strategy].capacity;
}
