/**
 * Autoscaling: servers follow the load some minutes late, up to what the provider grants, and leave again. Locks, broken servers
 * and a full data store it cannot help.
 */
import {
  IMAGE_BOOT,
  SCALE_CEILING,
  SCALE_FLOOR,
  SCALE_LAG,
  SERVICE_INSTANCES,
} from '../../balance/traffic.ts';
import { minutesToTicks } from '../../calendar.ts';
import { emit, type Tick } from '../../emit.ts';
import { clamp } from '../../exact.ts';
import type { Unit, World } from '../../world.ts';
import { atLevel } from '../deploys/levels.ts';
import { scaleTarget } from '../redundancy.ts';
import { serversAtPeak } from './capacity.ts';
import { causesAt } from './causes.ts';
import { touch } from './dirty.ts';
import { comingRise, usualPeak } from './users.ts';

/** Change of size below which the scaler leaves things alone. */
const DEAD_BAND = 0.1;
/** Most it grows in one go. */
const STEP_UP = 2;

/** Minutes from load to servers. */
const lagOf = (world: World, unit: Unit): number =>
  world.setup.pins?.autoscaling?.lagMinutes ??
  SCALE_LAG[unit.autoscaling as 0 | 1 | 2 | 3] * atLevel(world, IMAGE_BOOT, 'images', unit.id);

/** What the scaler would like to have, from the load it sees on the processors. */
function wanted(world: World, unit: Unit, users: number): number {
  const target = scaleTarget(world, unit);
  const usual = serversAtPeak(world, unit, target, users);
  const floor = SCALE_FLOOR[unit.autoscaling as 0 | 1 | 2 | 3] * usual;
  const least = Math.max(SERVICE_INSTANCES, unit.zones, Math.ceil(floor));
  const most = Math.max(least, Math.ceil(SCALE_CEILING * usual));
  const load = unit.instances * unit.utilisation * comingRise(world.tick, lagOf(world, unit));
  const asked = Math.ceil(load / target);
  const step = clamp(asked, Math.floor(unit.instances / STEP_UP), unit.instances * STEP_UP);
  return clamp(step, least, most);
}

/**
 * Looks at a unit after a solution: what is due happens, and what is wanted is on its way.
 * @param users at the usual peak, the same for all units of a tick
 */
export function autoscale(tick: Tick, unit: Unit, users = usualPeak(tick.world)): void {
  const { world } = tick;
  if (unit.scaleAt >= 0) {
    if (world.tick < unit.scaleAt) return;
    const before = unit.instances;
    unit.instances = unit.scaleTo;
    unit.scaleAt = -1;
    unit.extra = 0;
    touch(world, unit.id);
    if (unit.instances > before)
      emit(
        tick,
        'autoscaled',
        { unit: unit.id, instances: unit.instances, before },
        causesAt(world, unit.id, ...unit.owners.map((team) => `practice/autoscaling/${team}`)),
      );
    return;
  }
  const next = wanted(world, unit, users);
  if (Math.abs(next - unit.instances) <= unit.instances * DEAD_BAND) return;
  unit.scaleTo = next;
  unit.scaleAt = world.tick + minutesToTicks(lagOf(world, unit));
}
