/** Detection: what hurts users is noticed by monitoring in minutes or by customers in hours or days, and becomes an incident. */
import { CANARY_EVIDENCE } from '../balance/deploys.ts';
import {
  AUTHOR_MINUTES,
  CUSTOMER_MINUTES,
  CUSTOMER_MOST_DAYS,
  DETECT_MINUTES,
  NIGHT_PATIENCE,
  NOTICE_SHARE,
  SEEN_SHARE,
  SEES_SHARE,
  SILENCE,
  TURNED_AWAY,
  WATCH_HOURS,
} from '../balance/incidents.ts';
import { HOUR_TICKS, isNight, minutesToTicks } from '../calendar.ts';
import type { Tick } from '../emit.ts';
import { clamp } from '../exact.ts';
import { luckBetween } from '../random.ts';
import { type Fault, type Module, practiceLevel, type Unit, type World } from '../world.ts';
import { isBlind } from './blindness.ts';
import { plantOverload } from './faults.ts';
import { openIncident } from './openIncident.ts';
import { overloaded } from './traffic/overload.ts';
import { exposure } from './traffic/strain.ts';

type Level = 0 | 1 | 2 | 3;

/** Ticks between two looks at how much something hurts. */
const LOOK_TICKS = 3;

/** Every tick: the pain of the moment is shared out to the faults that cause it. Returns the faults that are awake. */
export function shareOutPain(world: World): Fault[] {
  const awake: Fault[] = [];
  let total = 0;
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault) continue;
    if (!fault.awake) {
      fault.impact = 0;
      continue;
    }
    awake.push(fault);
    // The weight is kept in `impact` until the sum is known.
    fault.impact = bites(world, fault) ? exposure(world, fault) * fault.level : 0;
    total += fault.impact;
  }
  const scale = total > 0 ? world.failing / total : 0;
  for (const fault of awake) fault.impact *= scale;
  return awake;
}

/** More users or fewer servers hurt nobody while there is room for all who ask; what else a fault does hurts by itself. */
function bites(world: World, fault: Fault): boolean {
  for (const { kind } of fault.effects) {
    const reach = ROOM_HELPS[kind];
    if (reach === undefined ? kind !== 'blind' : isCramped(world, fault, reach)) return true;
  }
  return false;
}

function isCramped(world: World, fault: Fault, reach: 'unit' | 'org'): boolean {
  if (reach === 'unit') return isFull(world.units[fault.unit]) || isGivenUp(world, fault.unit);
  for (const id in world.units) if (isFull(world.units[id])) return true;
  return world.calls.some(({ breaker }) => breaker !== 'closed');
}

/** Breakers before the unit are open: it has room again because nobody dares to ask it. */
const isGivenUp = (world: World, unit: string): boolean =>
  world.calls.some(({ breaker, to }) => breaker !== 'closed' && world.modules[to]?.unit === unit);

const isFull = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.overflow + unit.threadsFull + unit.databaseFull > TURNED_AWAY;

/** Kinds of effect that room makes harmless, and where the room has to be. */
const ROOM_HELPS: Record<string, 'unit' | 'org'> = {
  demand: 'org',
  zoneLoss: 'org',
  regionLoss: 'org',
  herd: 'unit',
  capacityLoss: 'unit',
  capacityDecay: 'unit',
  deadWorkers: 'unit',
  cacheFlush: 'unit',
};

/**
 * Every tick: faults that hurt are noticed sooner or later; an overload that no fault explains is one of its own.
 * @param awake the faults that are awake now
 */
export function detect(tick: Tick, awake: readonly Fault[]): void {
  const { world } = tick;
  noticeOverload(world, awake);
  for (const fault of awake) {
    if (fault.incident !== '') continue;
    if (visibleImpact(world, fault) < SEEN_SHARE) {
      fault.hurtsSince = -1;
      fault.noticeAt = -1;
      continue;
    }
    if (fault.hurtsSince < 0) fault.hurtsSince = world.tick;
    // Looked at again now and then: it may hurt more by now.
    if (fault.noticeAt < 0 || world.tick % LOOK_TICKS === 0) {
      const due = noticeTick(world, fault);
      if (fault.noticeAt < 0 || due.at < fault.noticeAt) {
        fault.noticeAt = due.at;
        fault.noticedBy = due.by;
      }
    }
    if (world.tick >= fault.noticeAt) openIncident(tick, fault);
  }
}

function noticeOverload(world: World, awake: readonly Fault[]): void {
  if (world.failing < NOTICE_SHARE || awake.some((fault) => fault.impact >= NOTICE_SHARE)) return;
  const first = overloaded(world)[0];
  const module = first ? feels(world, first.unit) : undefined;
  if (!first || !module) return;
  // What users alone ask for has outgrown the unit; what is done twice, or waited for, keeps itself alive.
  const grown = first.cause === 'outgrown' || first.cause === 'database';
  plantOverload(world, module.id, grown ? 'outgrown' : 'metastable');
}

/** Where an overload is felt first: in the unit itself; a store that only others use is felt where most fails. */
function feels(world: World, unit: string): Module | undefined {
  let worst: Module | undefined;
  for (const id in world.modules) {
    const module = world.modules[id];
    if (module?.unit === unit) return module;
    if (module && module.errors > (worst?.errors ?? 0)) worst = module;
  }
  return worst;
}

/**
 * Who tastes first is watched beside the others: monitoring sees what fails among the users of a canary, once enough of them have
 * tasted it (a share too small looks like chance), and among those a flag is open for.
 */
function visibleImpact(world: World, fault: Fault): number {
  const level = practiceLevel(world, 'monitoring', fault.unit) as Level;
  if (fault.deploy === '' || level === 0) return fault.impact;
  const deploy = world.deploys[fault.deploy];
  const tasting = deploy?.state === 'rollout' && deploy.share > 0 && deploy.tasted >= CANARY_EVIDENCE[level];
  const card = world.cards[fault.card];
  const opened = card?.flagged && card.share > 0 ? card.share : 1;
  return fault.impact / ((tasting ? deploy.share : 1) * opened);
}

/**
 * Tick at which those who wrote a change see on the graphs that it is wrong, -1 when they do not: they look after their own deploy
 * for some hours, and the more rides along the longer it takes to see which line moved.
 */
function authorsSee(world: World, fault: Fault, name: string): number {
  const deploy = world.deploys[fault.deploy];
  if (!deploy || deploy.liveAt < 0) return -1;
  const look =
    AUTHOR_MINUTES *
    deploy.changes.length *
    luckBetween(world.setup.seed, 'users', `watch/${name}`, 0.6, 1.7);
  const at = fault.hurtsSince + minutesToTicks(look);
  return at <= deploy.liveAt + WATCH_HOURS * HOUR_TICKS ? at : -1;
}

function noticeTick(world: World, fault: Fault): { at: number; by: Fault['noticedBy'] } {
  const { seed, pins } = world.setup;
  if (pins?.detectMinutes !== undefined)
    return { at: fault.hurtsSince + minutesToTicks(pins.detectMinutes), by: 'monitoring' };
  const name = `${fault.archetype}/${fault.module}/${fault.awakeAt}`;
  const patience = (isNight(world.tick) ? NIGHT_PATIENCE : 1) * (1 + SILENCE * (1 - world.ops.openness));
  const slow = CUSTOMER_MINUTES * patience * luckBetween(seed, 'users', `complain/${name}`, 0.6, 1.6);
  // The fewer are hurt the longer it takes until one of them writes, by the root: some always write sooner than others.
  const told = Math.min(slow / Math.sqrt(clamp(fault.impact / 0.1, 0.001, 10)), CUSTOMER_MOST_DAYS * 24 * 60);
  const customers = fault.hurtsSince + minutesToTicks(told);
  const level = practiceLevel(world, 'monitoring', fault.unit) as Level;
  const seen = visibleImpact(world, fault);
  if (level === 0 || isBlind(world)) return { at: customers, by: 'customers' };
  const watched = authorsSee(world, fault, name);
  if (watched >= 0 && watched < customers && seen < SEES_SHARE[level])
    return { at: watched, by: 'monitoring' };
  if (seen < SEES_SHARE[level]) return { at: customers, by: 'customers' };
  const quick = DETECT_MINUTES[level] * luckBetween(seed, 'users', `alarm/${name}`, 0.6, 1.7);
  const monitoring = fault.hurtsSince + minutesToTicks(quick / Math.sqrt(clamp(seen / 0.05, 0.1, 4)));
  return monitoring <= customers ? { at: monitoring, by: 'monitoring' } : { at: customers, by: 'customers' };
}
