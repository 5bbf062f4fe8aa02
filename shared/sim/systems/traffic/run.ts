/** One tick of the system under load: what moved is solved, slow things move on, and what was due is there. */
import { INSTANCE_CAPACITY, READS_PER_WORK, REPLICA_READS } from '../../balance/traffic.ts';
import { HOUR_TICKS, timeOfDay, WEEK_TICKS } from '../../calendar.ts';
import type { Tick } from '../../emit.ts';
import type { Unit, World } from '../../world.ts';
import { isGathering } from '../conditions.ts';
import { measureUnit } from '../providers.ts';
import { leaveWaste } from '../waste.ts';
import { autoscale } from './autoscale.ts';
import { tendBacklog } from './backlog.ts';
import { tendBreaker } from './breakers.ts';
import { tendCache } from './cache.ts';
import { planCapacity, receiveOrders } from './capacity.ts';
import { noticeLostPrimaries, restorePrimary } from './database.ts';
import { touch } from './dirty.ts';
import { layoutOf, type Site } from './layout.ts';
import { solveDirtyUnits, solveTraffic } from './solve.ts';
import { movesByItself } from './strain.ts';
import { usualPeak } from './users.ts';
import { readWays } from './ways.ts';
import { tendZones } from './zones.ts';

/** Every tick, before users are counted. */
export function runTraffic(tick: Tick): void {
  const { world } = tick;
  const hour = world.tick % HOUR_TICKS === 0;
  if (timeOfDay(world.tick) === 0) openTraffic(tick);
  if (world.dirty || hour) noticeFaults(tick);
  let busy = world.dirty || hour || world.dirtyUnits.length > 0;
  for (const { unit } of layoutOf(world).whole.sites) {
    if (unit.primaryBackAt >= 0 && world.tick >= unit.primaryBackAt) restorePrimary(tick, unit);
    if (unit.restless) touch(world, unit.id);
    if (unit.restless || world.tick === unit.scaleAt) busy = true;
  }
  if (!busy) return;
  if (world.dirty || hour) solveTraffic(world);
  else if (world.dirtyUnits.length > 0) solveDirtyUnits(world);
  const users = usualPeak(world);
  for (const site of layoutOf(world).whole.sites) settle(tick, site, hour, users);
  keepMoving(world);
}

/** Midnight: ways of working of yesterday take effect, orders arrive, and on Monday new ones are made. */
function openTraffic(tick: Tick): void {
  const { world } = tick;
  readWays(world);
  receiveOrders(tick);
  leaveWaste(world);
  if (world.tick % WEEK_TICKS === 0) planCapacity(tick);
}

/** Faults that take away what others rely on: zones and primaries. */
function noticeFaults(tick: Tick): void {
  tendZones(tick);
  noticeLostPrimaries(tick);
}

/** What moves slowly goes one tick further: queues, caches, breakers, the scaler. */
function settle(tick: Tick, site: Site, hour: boolean, users: number): void {
  const { unit } = site;
  if (hour) {
    notePeaks(unit);
    measureUnit(unit);
  }
  let restless = tendBacklog(site);
  if (tendCache(site)) restless = true;
  for (const node of site.nodes) {
    for (const wire of node.out) if (wire.remote && tendBreaker(tick, wire)) restless = true;
  }
  unit.restless = restless;
  if (unit.autoscaling > 0 && (hour || restless || tick.world.tick >= unit.scaleAt))
    autoscale(tick, unit, users);
}

/** How busy a unit would be with all its servers and a warm cache: habit plans by it, not by the storms on top. */
function notePeaks(unit: Unit): void {
  unit.peak = Math.max(unit.peak, unit.needed / (unit.instances * INSTANCE_CAPACITY));
  const reads = unit.needed * READS_PER_WORK * (1 - unit.cacheMost);
  unit.databasePeak = Math.max(
    unit.databasePeak,
    reads / Math.max(1, unit.database * (1 + REPLICA_READS * unit.replicas)),
  );
}

/** Faults that change from tick to tick are solved again in the next one. */
function keepMoving(world: World): void {
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault?.awake) continue;
    const gathers =
      fault.effects.some(({ kind }) => kind === 'demand') && isGathering(world.tick - fault.awakeAt);
    if (gathers) world.dirty = true;
    if (!movesByItself(fault, world.tick)) continue;
    if (fault.effects.some((effect) => effect.kind === 'blip')) world.dirty = true;
    else touch(world, fault.unit);
  }
}
