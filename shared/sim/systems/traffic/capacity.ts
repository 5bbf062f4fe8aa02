/** Capacity: what servers can do, how many a unit has, and what habit orders when last week was busy. */
import {
  BASE_LATENCY_MS,
  DATABASE_MOST,
  DATABASE_ROOM,
  DATABASE_STEP,
  FULL_AT,
  GIVE_BACK_AT,
  INSTANCE_CAPACITY,
  LEAD_DAYS,
  LEAST_MISSES,
  LONGEST_QUEUE_MS,
  ORDER_AT,
  ORDER_TO,
  QUEUE_MS,
  READS_PER_WORK,
  SCALE_TRAP,
  SERVICE_INSTANCES,
  SERVICE_ROOM,
  THREADS_PER_INSTANCE,
  VISITS_PER_USER,
} from '../../balance/traffic.ts';
import { DAY_TICKS } from '../../calendar.ts';
import { decided } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { clamp } from '../../exact.ts';
import type { Unit, World } from '../../world.ts';
import { servingShare } from '../deploys/serving.ts';
import { touch } from './dirty.ts';
import { layoutOf, type Node, type Site } from './layout.ts';
import { usualPeak } from './users.ts';

/** Latency of a unit in ms at utilisation ρ: base ÷ (1-ρ); where queues overflow, the wait in them on top. */
export const latencyAt = (utilisation: number): number =>
  BASE_LATENCY_MS / (1 - clamp(utilisation, 0, FULL_AT)) +
  clamp((utilisation - FULL_AT) * QUEUE_MS, 0, LONGEST_QUEUE_MS);

/** Capacity of a unit in work units a minute: servers, less what faults, zones and a half-and-half switch take out. */
export function capacityOf(world: World, site: Site): number {
  const { unit, lost, trap } = site;
  const trapped = trap ? Math.max(0.2, 1 - SCALE_TRAP * unit.extra) : 1;
  return Math.max(1, unit.instances * INSTANCE_CAPACITY * (1 - lost) * servingShare(world, unit) * trapped);
}

/** Threads of a unit that may wait for others. */
export const threadsOf = ({ unit, lost }: Site): number =>
  Math.max(1, unit.instances * THREADS_PER_INSTANCE * (1 - lost));

/** Where the servers stand. */
export const hostingOf = (world: World): 'own' | 'cloud' =>
  world.policies.hosting?.value === 'own' ? 'own' : 'cloud';

/** Work a minute of some modules when so many people use the product. */
function workOf(nodes: readonly Node[], users: number): number {
  const visits = users * VISITS_PER_USER;
  let work = 0;
  for (const { perVisit, module } of nodes) work += visits * perVisit * module.work;
  return work;
}

const nodesIn = (world: World, unit: Unit): readonly Node[] =>
  layoutOf(world).sites.get(unit.id)?.nodes ?? [];

/** Work and reads a minute a unit has at the busiest hour of an ordinary day; tables that services share stand in the monolith's store. */
function peakOf(world: World, unit: Unit): { work: number; reads: number } {
  const users = usualPeak(world);
  const shared = world.setup.pins?.coupling ?? 0;
  const work = workOf(nodesIn(world, unit), users);
  let asked = work * (1 - shared);
  if (unit.id === 'monolith') {
    const others = layoutOf(world).whole.nodes.filter(({ site }) => site.unit.id !== unit.id);
    asked = work + shared * workOf(others, users);
  }
  return { work, reads: asked * READS_PER_WORK };
}

/** Servers that carry the busiest hour of an ordinary day, with so many users, at a utilisation. */
export const serversAtPeak = (world: World, unit: Unit, utilisation: number, users: number): number =>
  workOf(nodesIn(world, unit), users) / (INSTANCE_CAPACITY * utilisation);

/** Servers a module would need if it had to run by itself at so many users, by default the usual peak. */
export function serversAlone(world: World, module: string, users = usualPeak(world)): number {
  const visits = users * VISITS_PER_USER;
  const work =
    visits * (layoutOf(world).nodes.get(module)?.perVisit ?? 0) * (world.modules[module]?.work ?? 0);
  return Math.max(SERVICE_INSTANCES, serversFor(work, SERVICE_ROOM));
}

/** Servers that leave so much room over the usual peak. */
const serversFor = (work: number, room: number): number =>
  Math.max(1, Math.ceil((work * (1 + room)) / INSTANCE_CAPACITY));

/** Gives a unit what it needs to begin with: servers unless it has them, and a data store of its own. */
export function equip(world: World, unit: Unit, servers: boolean): void {
  const { work, reads } = peakOf(world, unit);
  if (servers) unit.instances = Math.max(SERVICE_INSTANCES, serversFor(work, SERVICE_ROOM));
  unit.database = readsFor(unit, reads, DATABASE_ROOM - 1);
  unit.databaseAtFirst = unit.database;
  holdHeadroom(world, unit);
}

/** Reads a minute of a data store with so much room over the misses of a peak; nobody trusts a cache alone. */
const readsFor = (unit: Unit, reads: number, room: number): number =>
  Math.max(100, reads * (1 + room) * Math.max(1 - unit.cacheMost, LEAST_MISSES));

/** A pinned headroom is held: servers and data store follow the usual peak, whatever it is. */
export function holdHeadroom(world: World, unit: Unit): void {
  const room = world.setup.pins?.headroom;
  if (room === undefined) return;
  const { work, reads } = peakOf(world, unit);
  unit.instances = serversFor(work, room) + unit.extra;
  unit.database = readsFor(unit, reads, room);
}

/** Nightly: what was ordered arrives, and a pinned headroom is held. */
export function receiveOrders(tick: Tick): void {
  const { world } = tick;
  for (const id in world.units) {
    const unit = world.units[id];
    if (!unit) continue;
    holdHeadroom(world, unit);
    if (!unit.ordered.some(({ at }) => at <= world.tick)) continue;
    for (const { servers, reads, at } of unit.ordered) {
      if (at > world.tick) continue;
      unit.instances += servers;
      unit.database += reads;
      emit(
        tick,
        'serversArrived',
        { unit: id, servers, reads: Math.round(reads) },
        decided(world, `capacity/${id}`),
      );
    }
    unit.ordered = unit.ordered.filter(({ at }) => at > world.tick);
    touch(world, id);
  }
}

/** Hands back half of the servers that nobody needed, as long as every zone keeps one. */
function giveBack(unit: Unit, used: number): void {
  const idle = Math.floor((unit.instances * (1 - used)) / 2);
  unit.instances = Math.max(unit.zones, SERVICE_INSTANCES, unit.instances - idle);
}

/** Share of the servers that must be able to carry everything: with several zones, all but one of them. */
const shareThatMustDo = (unit: Unit): number => (unit.zones > 1 ? (unit.zones - 1) / unit.zones : 1);

/**
 * Monday: whoever was too busy last week gets more, weeks later in an own data centre. Habit looks back, so growth is met
 * late; a data store grows in big steps and not for ever.
 */
export function planCapacity(tick: Tick): void {
  const { world } = tick;
  const budget = world.policies.budget?.value === 'lean' ? 'lean' : 'grow';
  const hosting = hostingOf(world);
  const at = world.tick + LEAD_DAYS[hosting] * DAY_TICKS;
  const because = decided(world, 'policy/hosting', 'policy/budget');
  for (const id in world.units) {
    const unit = world.units[id];
    if (!unit) continue;
    const { peak, databasePeak } = unit;
    unit.peak = 0;
    unit.databasePeak = 0;
    if (unit.ordered.length > 0) continue;
    const most = ORDER_AT[budget] * shareThatMustDo(unit);
    const scaled = unit.autoscaling > 0 || world.setup.pins?.headroom !== undefined;
    let servers = 0;
    const aim = ORDER_TO * shareThatMustDo(unit);
    if (!scaled && peak > most) servers = Math.ceil(unit.instances * (peak / aim - 1));
    // Rented servers that were idle all week go back; own ones stay and are paid for.
    if (!scaled && hosting === 'cloud' && peak < aim * GIVE_BACK_AT) giveBack(unit, peak / aim);
    const grows = databasePeak > ORDER_AT[budget] && unit.database < unit.databaseAtFirst * DATABASE_MOST;
    const reads = grows ? unit.database * (DATABASE_STEP - 1) : 0;
    if (servers <= 0 && reads <= 0) continue;
    unit.ordered.push({ servers: Math.max(0, servers), reads, at });
    const fields = { unit: id, servers: Math.max(0, servers), reads: Math.round(reads), arrives: at };
    world.decisions[`capacity/${id}`] = emit(tick, 'serversOrdered', fields, because);
  }
}
