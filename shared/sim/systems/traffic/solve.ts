/**
 * The fixed point of the call graph: demand flows from callers to callees, failures and waiting flow back, retries and reloads
 * raise demand again. Each solution starts from the last one: where two solutions exist, the world stays in the one it is
 * in, so an overload can outlive what set it off. Bounded rounds; settled when nothing moves any more.
 */
import {
  BREAKER_WORK,
  FALLBACK_LOSS,
  HALF_OPEN,
  HOP_LATENCY_MS,
  LOCK_WAIT_MS,
  LOST_ON_WAY_BACK,
  NETWORK_LOSS,
  READS_PER_WORK,
  RELOADS,
  SOFT_LOSS,
  SOLVE_EPSILON,
  SOLVE_ROUNDS,
  SOLVE_STEP,
  SPREAD_EPSILON,
  USER_PATIENCE_MS,
  VISITS_PER_USER,
  WRITE_SHARE,
} from '../../balance/traffic.ts';
import { clamp01, lerp } from '../../exact.ts';
import type { World } from '../../world.ts';
import { fromBacklog } from './backlog.ts';
import { bulkheadOver, callOnce, fallsBack, isCut, tooLate, triesOf, waitsFor } from './calls.ts';
import { capacityOf, latencyAt, threadsOf } from './capacity.ts';
import { databaseMsAt, readCapacity, readsFactor } from './database.ts';
import { type Gait, type Layout, layoutOf, type Node, type Part, type Site, type Wire } from './layout.ts';
import { readStrain } from './strain.ts';
import { usersAt } from './users.ts';

/** What all rounds of one solution share. */
interface Solution {
  world: World;
  layout: Layout;
  part: Part;
  visits: number;
  /** Share of network calls lost on the way. */
  astray: number;
  /** Largest step of the present round. */
  moved: number;
  /** Share of its reads that a service asks of the monolith's data store. */
  coupling: number;
}

/** Solves the whole world. */
export function solveTraffic(world: World): void {
  const layout = layoutOf(world);
  world.users = usersAt(world);
  solve(world, layout, layout.whole);
  world.dirty = false;
  world.dirtyUnits = [];
}

/** Solves only the pieces of the call graph whose units have moved; all of it when a shared unit moves with them. */
export function solveDirtyUnits(world: World): void {
  const layout = layoutOf(world);
  if (layout.parts.length === 1) {
    solveTraffic(world);
    return;
  }
  const ids = new Set<number>();
  for (const id of world.dirtyUnits) for (const node of layout.sites.get(id)?.nodes ?? []) ids.add(node.part);
  world.dirtyUnits = [];
  if (ids.size * 4 > layout.parts.length) {
    solveTraffic(world);
    return;
  }
  for (const id of [...ids].sort((a, b) => a - b)) {
    const part = layout.parts[id];
    if (part && solve(world, layout, part)) {
      solveTraffic(world);
      return;
    }
  }
}

/** Solves one part and writes it into the world. True when a unit it shares with others has moved. */
function solve(world: World, layout: Layout, part: Part): boolean {
  const whole = part === layout.whole;
  const astray =
    1 - (1 - readStrain(world, layout, part)) * (1 - (world.setup.pins?.randomLoss ?? NETWORK_LOSS));
  const run: Solution = {
    world,
    layout,
    part,
    visits: world.users * VISITS_PER_USER,
    astray,
    moved: 0,
    coupling: world.setup.pins?.coupling ?? 0,
  };
  const before = whole ? null : part.sites.map(doorOf);
  if (!whole) tally(world, part, -1);
  for (const site of part.sites) openSite(run, site, whole);
  for (const node of part.nodes) restart(node.gait);
  for (const wire of part.wires) restart(wire.gait);
  for (let round = 0; round < SOLVE_ROUNDS; round++) {
    run.moved = 0;
    carryDown(run);
    fillSites(run);
    carryUp(run);
    if (run.moved < SOLVE_EPSILON) break;
  }
  writeBack(run, whole);
  return (
    before?.some((door, i) => {
      const site = part.sites[i];
      return site?.shared === true && Math.abs(doorOf(site) - door) > SPREAD_EPSILON;
    }) ?? false
  );
}

/** What callers of a unit feel of it, as one number that moves when any of it does. */
const doorOf = ({ unit }: Site): number =>
  unit.overflow + unit.threadsFull + unit.databaseFull + tooLate(unit.latencyMs, 1000);

function openSite({ world, part }: Solution, site: Site, whole: boolean): void {
  const { unit } = site;
  site.capacity = capacityOf(world, site);
  site.pool = threadsOf(site);
  site.miss = 1 - unit.cacheMost * unit.warmth;
  site.baseWork = 0;
  site.baseReads = 0;
  site.baseHeld = 0;
  restart(site.overflowGait);
  restart(site.threadsGait);
  restart(site.databaseGait);
  if (!whole && site.shared) {
    site.baseWork = unit.work;
    site.baseReads = unit.reads;
    site.baseHeld = unit.threads;
    for (const node of part.nodes) {
      if (node.site !== site) continue;
      site.baseWork = Math.max(0, site.baseWork - node.module.cpu);
      site.baseReads = Math.max(0, site.baseReads - node.module.reads);
      site.baseHeld = Math.max(0, site.baseHeld - node.module.held);
    }
  } else site.baseWork = fromBacklog(site);
  openDoor(site);
}

/** Share of the requests at a unit's door that get in. */
function openDoor(site: Site): void {
  const { shed, threadsFull, overflow } = site.unit;
  site.accept = (1 - shed) * (1 - threadsFull) * (1 - overflow);
  site.queueMs = latencyAt(site.unit.utilisation);
}

/** Down the graph: demand, with what users and callers try again. Callers stand before callees. */
function carryDown({ part, visits, astray }: Solution): void {
  for (const node of part.nodes) {
    const { module, site } = node;
    const again = RELOADS * Math.max(0, module.errors - site.unit.shed);
    node.door = visits * module.entry * (1 + again) * site.crowd;
    node.inside = 0;
  }
  for (const node of part.nodes) {
    const { module, site } = node;
    const through = node.door * site.accept + node.inside;
    module.load = through;
    for (const wire of node.out) {
      const { call, to } = wire;
      const calls = through * call.rate;
      if (!wire.remote) {
        call.flow = isCut(wire) ? 0 : calls;
        to.inside += call.flow;
        continue;
      }
      const open = isCut(wire) || call.breaker === 'open' ? 0 : call.breaker === 'half' ? HALF_OPEN : 1;
      call.flow = calls * open * call.tries;
      const refused = 1 - (1 - site.callsFail) * (1 - to.site.callsFail);
      to.door += call.flow * (1 - refused) * (1 - astray * (1 - LOST_ON_WAY_BACK)) * to.site.crowd;
    }
  }
}

/** What the load does to servers, threads and data stores. */
function fillSites(run: Solution): void {
  const { part, layout, coupling } = run;
  for (const site of part.sites) {
    site.unit.work = site.baseWork;
    site.unit.reads = site.baseReads;
  }
  const shared = coupling > 0 ? layout.sites.get('monolith') : undefined;
  for (const { module, site, door, inside, slow } of part.nodes) {
    const { unit } = site;
    const served = door * (1 - unit.shed) * (1 - unit.threadsFull) + inside;
    module.cpu = served * (module.breaker ? BREAKER_WORK : module.work * slow);
    unit.work += module.cpu;
    module.reads = module.load * module.work * READS_PER_WORK * site.miss * readsFactor(unit);
    const elsewhere = shared && shared !== site ? coupling : 0;
    unit.reads += module.reads * (1 - elsewhere);
    if (shared && elsewhere > 0) shared.unit.reads += module.reads * elsewhere;
  }
  for (const site of part.sites) {
    const { unit } = site;
    unit.utilisation = unit.work / site.capacity;
    const overflow = unit.utilisation > 1 ? 1 - 1 / unit.utilisation : 0;
    unit.overflow = step(run, site.overflowGait, unit.overflow, overflow);
    unit.databaseUse = (unit.reads * site.databaseSlow) / readCapacity(site);
    const full = unit.databaseUse > 1 ? 1 - 1 / unit.databaseUse : 0;
    unit.databaseFull = step(run, site.databaseGait, unit.databaseFull, full);
    site.databaseMs = databaseMsAt(unit.databaseUse) * site.databaseSlow;
    openDoor(site);
  }
  for (const site of part.sites) {
    const elsewhere = shared && shared !== site ? coupling : 0;
    const own = 1 - site.unit.databaseFull;
    site.databaseOk = shared ? lerp(own, 1 - shared.unit.databaseFull, elsewhere) : own;
    if (shared) site.databaseMs = lerp(site.databaseMs, shared.databaseMs, elsewhere);
  }
}

/** One step of a value that feeds back, part of the way to where the round would put it. */
function step(run: Solution, gait: Gait, from: number, to: number): number {
  const way = to - from;
  gait.gain = way * gait.last < 0 ? Math.max(0.02, gait.gain * 0.5) : Math.min(0.8, gait.gain * 1.1);
  gait.last = way;
  const far = way < 0 ? 0 - way : way;
  if (far > run.moved) run.moved = far;
  const next = far < SOLVE_EPSILON ? to : from + gait.gain * way;
  return next < 1e-12 ? 0 : next;
}

const restart = (gait: Gait): void => {
  gait.gain = SOLVE_STEP;
  gait.last = 0;
};

/** Up the graph: success and waiting. Callees stand after callers, so they are told before. */
function carryUp(run: Solution): void {
  const { part } = run;
  for (let i = part.nodes.length - 1; i >= 0; i--) {
    const node = part.nodes[i];
    if (node) answer(run, node);
  }
  for (const site of part.sites) site.unit.threads = site.baseHeld;
  for (const { module, site, door, waits } of part.nodes) {
    const { unit } = site;
    module.held = (door * (1 - unit.shed) * (1 - unit.overflow) * waits) / 60000;
    unit.threads += module.held;
  }
  for (const site of part.sites) {
    const { unit } = site;
    const full = unit.threads > site.pool ? 1 - site.pool / unit.threads : 0;
    unit.threadsFull = step(run, site.threadsGait, unit.threadsFull, full);
    openDoor(site);
  }
}

/** Share of those who wait for a lock that give up. */
const LOCKED_OUT = tooLate(LOCK_WAIT_MS, USER_PATIENCE_MS);

function answer(run: Solution, node: Node): void {
  const { module, site } = node;
  node.ok =
    (1 - node.fails) *
    (1 - site.miss * (1 - site.databaseOk)) *
    (1 - WRITE_SHARE * site.writesFail) *
    (1 - WRITE_SHARE * site.locked * LOCKED_OUT);
  node.waits = site.miss * site.databaseMs + WRITE_SHARE * site.locked * LOCK_WAIT_MS;
  let inner = 0;
  if (node.outsideMs > 0) askOutside(node);
  for (const wire of node.out) {
    const { call, to } = wire;
    const cut = isCut(wire);
    const share = Math.min(1, call.rate);
    let won = cut ? 0 : to.ok;
    if (wire.remote) {
      won = wonOver(run, wire);
      const ms = cut || call.breaker === 'open' ? 0 : waitsFor(wire) * call.tries;
      const over = wire.way.bulkhead ? bulkheadOver(wire, module.load, ms, site.pool) : 0;
      won *= 1 - over;
      node.waits += call.rate * ms * (1 - over);
    } else if (!cut) {
      node.waits += call.rate * to.waits;
      inner += call.rate * (to.ms - to.waits);
    }
    call.lost = clamp01(1 - won);
    const eased = cut || fallsBack(wire);
    const pain = !call.hard ? SOFT_LOSS : eased ? FALLBACK_LOSS : 1;
    // Several calls to the same callee: each must succeed.
    for (let left = call.rate; left > 0; left -= 1) node.ok *= 1 - pain * Math.min(left, share) * call.lost;
  }
  node.ms = site.queueMs * module.work * node.slow + inner + node.waits;
  if (module.breaker) {
    node.ok = 0;
    node.ms = 1;
  }
  const served = site.accept * node.ok * (1 - tooLate(node.ms, USER_PATIENCE_MS));
  module.errors = step(run, node.gait, module.errors, clamp01(1 - served));
}

/** A provider outside the org: it answers late, and nobody here can do more than wait less or go on without it. */
function askOutside(node: Node): void {
  const way = node.outside;
  const late = tooLate(node.outsideMs, way.timeoutMs);
  const open = node.module.outsideCut || (way.breaker && late >= 0.5);
  const fails = open ? 1 : late * late;
  const eased = node.module.outsideCut || way.fallback;
  node.ok *= 1 - fails * (eased ? FALLBACK_LOSS : 1);
  if (!open)
    node.waits += Math.min(node.outsideMs, way.timeoutMs) * (1 + (way.backoff ? 0 : late * way.retries));
}

/** Success of a network call with its retries; notes success of one try. */
function wonOver(run: Solution, wire: Wire): number {
  const { call } = wire;
  callOnce(wire, run.astray);
  call.tries = step(run, wire.gait, call.tries, triesOf(wire));
  if (isCut(wire) || call.breaker === 'open') {
    call.tries = 1;
    return 0;
  }
  const won = Math.min(1, wire.once * call.tries);
  return call.breaker === 'half' ? won * HALF_OPEN : won;
}

/** Adds what a part contributes to the rates of the org, or takes it away. */
function tally(world: World, part: Part, sign: 1 | -1): void {
  const { flows } = world;
  for (const { module } of part.nodes) {
    flows.failed += sign * module.entry * module.errors;
    flows.reads += sign * module.reads;
    flows.held += sign * module.held;
  }
  for (const { call, remote } of part.wires) if (remote) flows.offered += sign * call.flow;
}

function writeBack({ world, layout, part, visits }: Solution, whole: boolean): void {
  const { flows } = world;
  if (whole) {
    flows.failed = 0;
    flows.reads = 0;
    flows.held = 0;
    flows.offered = 0;
    flows.entries = 0;
    for (const { module } of part.nodes) flows.entries += module.entry;
  }
  tally(world, part, 1);
  flows.needed = visits * layout.callsPerVisit;
  for (const wire of part.wires) wire.call.reason = reasonOf(wire);
  for (const site of part.sites) {
    const { unit } = site;
    unit.latencyMs = site.queueMs + (unit.kind === 'service' ? HOP_LATENCY_MS : 0);
    describe(site, visits);
  }
  world.failing = flows.entries > 0 ? clamp01(flows.failed / flows.entries) : 0;
}

/** Sums over a unit's modules: what users need of it, and the share of its requests that fail. */
function describe(site: Site, visits: number): void {
  const { unit, nodes } = site;
  let load = 0;
  let failing = 0;
  unit.needed = 0;
  for (const { module, perVisit, ok } of nodes) {
    unit.needed += visits * perVisit * module.work;
    load += visits * perVisit;
    failing += visits * perVisit * (1 - site.accept * ok);
  }
  unit.errors = load > 0 ? clamp01(failing / load) : clamp01(1 - site.accept);
}

function reasonOf(wire: Wire): World['calls'][number]['reason'] {
  const { call, to } = wire;
  if (call.lost < 0.002) return '';
  if (isCut(wire) || call.breaker === 'open') return 'cutOff';
  if (!wire.remote) return 'failed';
  if (1 - to.site.accept > 0.01) return 'overloaded';
  return tooLate(to.ms, wire.way.timeoutMs) > 0.05 ? 'timedOut' : 'failed';
}
