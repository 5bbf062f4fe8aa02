/**
 * Traffic through the call graph: load, utilisation, latency and losses, solved as a bounded fixed point. Demand flows
 * from callers to callees, failures flow back, retries raise demand again. Runs hourly and whenever an input moved.
 */
import { ROLLOUT } from '../balance/deploys.ts';
import { VALUE_HALF, VALUE_MOST } from '../balance/money.ts';
import {
  BASE_LATENCY_MS,
  BREAKER_WORK,
  DAILY_CURVE,
  FALLBACK_LOSS,
  HOP_LATENCY_MS,
  INSTANCE_CAPACITY,
  NETWORK_LOSS,
  RETRIES,
  SOFT_LOSS,
  SOLVE_EPSILON,
  SOLVE_ROUNDS,
  TIMEOUT_MS,
  VISITS_PER_USER,
  WEEKEND_USERS,
} from '../balance/traffic.ts';
import { hourOf, isWorkday, TICK_MINUTES } from '../calendar.ts';
import { clamp, clamp01, lerp } from '../exact.ts';
import type { Fault, Module, Unit, World } from '../world.ts';
import { outsideDemand } from './conditions.ts';

/** People using the product at a tick: daily curve, weekend, trust, released value and campaigns. */
export function usersAt(world: World): number {
  const hour = hourOf(world.tick);
  const from = Math.floor(hour);
  const curve = lerp(DAILY_CURVE[from % 24] ?? 1, DAILY_CURVE[(from + 1) % 24] ?? 1, hour - from);
  const value = Math.max(0, world.value);
  const growth = (0.55 + 0.65 * world.trust) * (1 + (VALUE_MOST * value) / (value + VALUE_HALF));
  let campaign = outsideDemand(world);
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault?.awake) continue;
    for (const effect of fault.effects) if (effect.kind === 'demand') campaign *= effect.factor;
  }
  return world.baseUsers * curve * growth * campaign * (isWorkday(world.tick) ? 1 : WEEKEND_USERS);
}

/** Share of users a fault reaches: its deploy's and its flag's share; 1 for one that no change brought. */
export function exposure(world: World, fault: Fault): number {
  if (fault.deploy === '') return 1;
  const deploy = world.deploys[fault.deploy];
  const card = world.cards[fault.card];
  const flag = card?.flagged ? card.share : 1;
  return (deploy ? deploy.share : 1) * flag;
}

interface Strain {
  /** Share of a module's own requests that fail, by module id. */
  errors: Record<string, number>;
  /** Factor on a module's work, by module id. */
  work: Record<string, number>;
  /** Share of a unit's capacity that is gone, by unit id. */
  lost: Record<string, number>;
}

/** Kinds that make requests of the module fail. */
const FAILING: ReadonlySet<string> = new Set([
  'errors',
  'writesFail',
  'lock',
  'primaryLost',
  'callsFail',
  'deadWorkers',
  'regionLoss',
  'blip',
]);

function strainOf(world: World): Strain {
  const strain: Strain = { errors: {}, work: {}, lost: {} };
  for (const fault of Object.values(world.faults)) {
    if (!fault.awake) continue;
    const reach = exposure(world, fault) * fault.level;
    const hours = (world.tick - fault.awakeAt) / 12;
    for (const effect of fault.effects) {
      if (FAILING.has(effect.kind)) {
        const kept = 1 - (strain.errors[fault.module] ?? 0);
        strain.errors[fault.module] =
          1 - kept * (1 - clamp01(('share' in effect ? effect.share : 0.6) * reach));
      } else if (effect.kind === 'latency' || effect.kind === 'databaseSlow') {
        strain.work[fault.module] = (strain.work[fault.module] ?? 1) * (1 + (effect.factor - 1) * reach);
      } else if (effect.kind === 'externalSlow') {
        strain.work[fault.module] = (strain.work[fault.module] ?? 1) * (1 + (effect.ms / 300) * reach);
      } else if (effect.kind === 'capacityDecay' || effect.kind === 'capacityLoss') {
        const gone =
          effect.kind === 'capacityLoss'
            ? effect.share * fault.level
            : Math.min(0.8, effect.perHour * hours * reach);
        strain.lost[fault.unit] = 1 - (1 - (strain.lost[fault.unit] ?? 0)) * (1 - clamp01(gone));
      }
    }
  }
  return strain;
}

/** Capacity of a unit in work units a minute: instances, less what faults and a half-and-half switch take out. */
function capacityOf(world: World, unit: Unit, strain: Strain): number {
  const running = unit.busy === '' ? undefined : world.deploys[unit.busy];
  const switching = running?.state === 'rollout' ? (ROLLOUT[running.strategy]?.capacity ?? 1) : 1;
  return Math.max(1, unit.instances * INSTANCE_CAPACITY * (1 - (strain.lost[unit.id] ?? 0)) * switching);
}

/** Latency of a unit in ms at utilisation ρ: base ÷ (1-ρ), capped where queues overflow. */
export const latencyAt = (utilisation: number): number =>
  BASE_LATENCY_MS / (1 - clamp(utilisation, 0, 0.985));

/** Share of requests that run into the caller's timeout at a latency. */
const timeoutsAt = (latency: number): number => clamp01((latency - TIMEOUT_MS) / (3 * TIMEOUT_MS));

/** Solves the fixed point and writes load, utilisation, latency, losses and `failing` into the world. */
export function solveTraffic(world: World): void {
  world.users = usersAt(world);
  world.dirty = false;
  const strain = strainOf(world);
  const visits = world.users * VISITS_PER_USER * (1 - world.shed);
  const order = world.moduleOrder;
  const modules = order
    .map((id) => world.modules[id])
    .filter((module): module is Module => module !== undefined);
  const units = Object.values(world.units);
  const capacity: Record<string, number> = {};
  for (const unit of units) capacity[unit.id] = capacityOf(world, unit, strain);
  /** Success of a module as a caller in the same unit sees it, and failure of each unit by overload. */
  const success: Record<string, number> = {};
  const refused: Record<string, number> = {};
  for (const unit of units) refused[unit.id] = 0;
  for (const module of modules) success[module.id] = 1;
  const next: Record<string, number> = {};
  const callSuccess = world.calls.map(() => 1);

  for (let round = 0; round < SOLVE_ROUNDS; round++) {
    let moved = 0;
    const load: Record<string, number> = {};
    for (const module of modules) {
      module.load = visits * module.entry;
      load[module.unit] = 0;
    }
    // Down the graph: demand, with retries of what was lost. Calls stand in the order of their callers.
    const byId = world.modules;
    for (let i = 0; i < world.calls.length; i++) {
      const call = world.calls[i];
      const caller = byId[call?.from ?? ''];
      const callee = byId[call?.to ?? ''];
      if (!call || !caller || !callee) continue;
      const once = caller.load * call.rate;
      const again = callee.unit === caller.unit ? 1 : 1 + RETRIES * (1 - (callSuccess[i] ?? 1));
      call.flow = caller.breaker ? 0 : once * again;
      callee.load += call.flow;
    }
    for (const module of modules) {
      const work = module.breaker ? BREAKER_WORK : module.work * (strain.work[module.id] ?? 1);
      load[module.unit] = (load[module.unit] ?? 0) + module.load * work;
    }
    for (const unit of units) {
      const utilisation = (load[unit.id] ?? 0) / (capacity[unit.id] ?? 1);
      unit.utilisation = utilisation;
      unit.latencyMs = latencyAt(utilisation);
      const over = utilisation > 1 ? 1 - 1 / utilisation : 0;
      const failure = 1 - (1 - over) * (1 - timeoutsAt(unit.latencyMs));
      moved = Math.max(moved, Math.abs(failure - (refused[unit.id] ?? 0)));
      // Half a step each round keeps the retry loop from swinging.
      refused[unit.id] = round === 0 ? failure : lerp(refused[unit.id] ?? 0, failure, 0.6);
    }
    // Up the graph: success.
    for (const module of modules) next[module.id] = 1 - (strain.errors[module.id] ?? 0);
    for (let i = world.calls.length - 1; i >= 0; i--) {
      const call = world.calls[i];
      const caller = byId[call?.from ?? ''];
      const callee = byId[call?.to ?? ''];
      if (!call || !caller || !callee) continue;
      const remote = callee.unit !== caller.unit;
      let once = next[call.to] ?? 1;
      if (remote) once *= (1 - (refused[callee.unit] ?? 0)) * (1 - NETWORK_LOSS);
      const won = callee.breaker ? 0 : remote ? 1 - (1 - once) * (1 - once) : once;
      callSuccess[i] = won;
      const pain = callee.breaker ? (call.hard ? FALLBACK_LOSS : SOFT_LOSS) : call.hard ? 1 : SOFT_LOSS;
      next[call.from] = (next[call.from] ?? 1) * (1 - pain * Math.min(1, call.rate) * (1 - won));
    }
    for (const module of modules) {
      const ok = next[module.id] ?? 1;
      moved = Math.max(moved, Math.abs(ok - (success[module.id] ?? 1)));
      success[module.id] = ok;
    }
    if (moved < SOLVE_EPSILON) break;
  }

  let entries = 0;
  let failed = 0;
  for (const module of modules) {
    const ok = (success[module.id] ?? 1) * (1 - (refused[module.unit] ?? 0));
    module.errors = module.breaker ? 1 : clamp01(1 - ok);
    entries += module.entry;
    failed += module.entry * (module.breaker ? 1 : 1 - ok);
  }
  for (let i = 0; i < world.calls.length; i++) {
    const call = world.calls[i];
    if (!call) continue;
    call.lost = clamp01(1 - (callSuccess[i] ?? 1));
    call.reason = reasonOf(world, call.from, call.to, call.lost, refused);
  }
  for (const unit of units) {
    unit.errors = clamp01(refused[unit.id] ?? 0);
    unit.latencyMs += unit.kind === 'service' ? HOP_LATENCY_MS : 0;
  }
  const served = entries > 0 ? clamp01(failed / entries) : 0;
  world.failing = clamp01(1 - (1 - served) * (1 - world.shed));
}

function reasonOf(
  world: World,
  from: string,
  to: string,
  lost: number,
  refused: Record<string, number>,
): World['calls'][number]['reason'] {
  const callee = world.modules[to];
  if (!callee || lost < 0.002) return '';
  if (callee.breaker) return 'cutOff';
  const unit = world.units[callee.unit];
  if (callee.unit !== world.modules[from]?.unit && (refused[callee.unit] ?? 0) > 0.01) {
    return (unit?.utilisation ?? 0) > 1 ? 'overloaded' : 'timedOut';
  }
  return 'failed';
}

/** Every tick: requests, failures, lost user-minutes and revenue are counted, and the short history is kept. */
export function countTraffic(world: World, revenue: number): void {
  const requests = world.users * VISITS_PER_USER * TICK_MINUTES;
  const failed = requests * world.failing;
  const lost = world.users * world.failing * TICK_MINUTES;
  for (const sums of [world.today, world.week]) {
    sums.requests += requests;
    sums.failed += failed;
    sums.lost += lost;
    sums.revenue += revenue;
    sums.users += world.users;
    sums.ticks += 1;
  }
  world.lostQuarter += lost;
  world.requestsQuarter += requests;
  world.failedQuarter += failed;
  world.history.push(Math.round(world.failing * 1000) / 1000);
  if (world.history.length > 48) world.history.shift();
}
