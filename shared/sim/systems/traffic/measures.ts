/** Measures: what people do to a unit during an incident, and how it is handed back when the incident is over. */
import { LET_IN_AT, LET_IN_WARMTH } from '../../balance/incidents.ts';
import { SPARE_RACK } from '../../balance/traffic.ts';
import type { Tick } from '../../emit.ts';
import { clamp01 } from '../../exact.ts';
import type { Unit, World } from '../../world.ts';
import { capacityOf, hostingOf } from './capacity.ts';
import { causesAt } from './causes.ts';
import { replaceLostPrimary } from './database.ts';
import { touch } from './dirty.ts';
import { layoutOf } from './layout.ts';
import { waitsOutside } from './strain.ts';

const unitOf = (world: World, id: string): Unit | undefined => world.units[id];

/** Share of the missing warmth that a careful refill brings at once. */
const WARMED = 0.6;

/** Servers that could be added now: a cloud has plenty, an own data centre its spare rack. */
export function serversAtHand(world: World, unit: Unit, share: number): number {
  const more = Math.max(1, Math.round((unit.instances - unit.extra) * share));
  if (hostingOf(world) === 'cloud') return more;
  const spare = Math.max(1, Math.round((unit.instances - unit.extra) * SPARE_RACK));
  return Math.max(0, Math.min(more, spare - unit.extra));
}

/** Adds servers for the time of an incident. @returns how many. */
export function scaleOut(world: World, id: string, share: number): number {
  const unit = unitOf(world, id);
  if (!unit) return 0;
  const more = serversAtHand(world, unit, share);
  unit.instances += more;
  unit.extra += more;
  touch(world, id);
  return more;
}

/** Sets the share turned away. Who was turned away on purpose does not come back as a crowd when the door opens again. */
function setShed(world: World, unit: Unit, share: number): void {
  const kept = (1 - share) / Math.max(0.01, 1 - unit.shed);
  for (const module of Object.values(world.modules)) {
    if (module.unit === unit.id) module.errors = clamp01(1 - (1 - module.errors) * kept);
  }
  unit.shed = share;
}

/** Turns a share of the requests away at the door, so that the others are served. */
export function shedLoad(world: World, id: string, share: number): void {
  const unit = unitOf(world, id);
  if (!unit) return;
  setShed(world, unit, clamp01(share));
  touch(world, id);
}

/** Lets everybody in again as soon as the servers there are now can carry them and the cache is warm. */
export function letBackIn(world: World, id: string): void {
  const unit = unitOf(world, id);
  const site = layoutOf(world).sites.get(id);
  if (!unit || !site || unit.shed === 0) return;
  if (unit.needed > LET_IN_AT * capacityOf(world, site) || unit.backlog > 0) return;
  if (unit.cacheMost > 0 && unit.warmth < LET_IN_WARMTH) return;
  setShed(world, unit, 0);
  touch(world, id);
}

/** Nobody who calls the unit, or is called by it, tries again. The storm of retries is over at once. */
export function dropRetries(world: World, id: string): void {
  const unit = unitOf(world, id);
  if (!unit) return;
  unit.noRetries = true;
  for (const call of world.calls) {
    if (world.modules[call.to]?.unit === id || world.modules[call.from]?.unit === id) call.tries = 1;
  }
  touch(world, id);
}

/** Fills the cache from the side while few are let in. */
export function warmCache(world: World, id: string): void {
  const unit = unitOf(world, id);
  if (!unit) return;
  unit.warmth += WARMED * (1 - unit.warmth);
  unit.restless = true;
  touch(world, id);
}

/**
 * Cuts off a call (`from>to`), what a module asks of a slow provider outside, or else the module itself: callers answer with
 * something simpler.
 */
export function openBreaker(world: World, target: string): void {
  const module = world.modules[target];
  if (module) {
    if (waitsOutside(world, target)) module.outsideCut = true;
    else module.breaker = true;
    touch(world, module.unit);
    return;
  }
  const call = world.calls.find(({ id }) => id === target);
  if (!call) return;
  call.forced = true;
  touch(world, world.modules[call.from]?.unit ?? '');
}

/** Restarts the servers of a unit one after the other: queues are dropped, and a cache inside them is cold. */
export function restartUnit(world: World, id: string): void {
  const unit = unitOf(world, id);
  if (!unit) return;
  unit.backlog = 0;
  unit.overflow = 0;
  unit.threadsFull = 0;
  touch(world, id);
}

/** A copy becomes the primary. @returns false when there is none. */
export function failOver(tick: Tick, id: string): boolean {
  const unit = unitOf(tick.world, id);
  return unit !== undefined && replaceLostPrimary(tick, unit, causesAt(tick.world, id));
}

/** Takes the measures back when an incident is over. Load that has really grown keeps its servers. */
export function handBack(world: World, id: string, keepServers: boolean): void {
  const unit = unitOf(world, id);
  if (!unit) return;
  if (!keepServers && unit.autoscaling === 0) {
    // Not everything that was put up in a hurry is found again.
    const forgotten = Math.floor(unit.extra * 0.25);
    world.waste += forgotten;
    unit.instances = Math.max(1, unit.instances - unit.extra);
  }
  unit.extra = 0;
  setShed(world, unit, 0);
  unit.noRetries = false;
  for (const module of Object.values(world.modules)) {
    if (module.unit !== id) continue;
    module.breaker = false;
    module.outsideCut = false;
  }
  for (const call of world.calls) {
    if (world.modules[call.to]?.unit === id || world.modules[call.from]?.unit === id) call.forced = false;
  }
  touch(world, id);
}
