/** Data stores: one behind each unit, shared by all its servers, so more servers do not help it. Copies share the reads. */
import {
  AUTO_FAILOVER_LEVEL,
  DATABASE_MS,
  FULL_AT,
  LAG_SECONDS,
  LONGEST_QUEUE_MS,
  QUEUE_MS,
  REPLICA_READS,
  RESTORE_HOURS,
  STAMPEDE,
  UNTRIED_RESTORE_HOURS,
} from '../../balance/traffic.ts';
import { HOUR_TICKS, TICK_MINUTES, timeOfDay } from '../../calendar.ts';
import { emit, type Tick } from '../../emit.ts';
import { clamp } from '../../exact.ts';
import { practiceLevel, type Unit, type World } from '../../world.ts';
import { endFault } from '../faults.ts';
import { causesAt } from './causes.ts';
import { touch } from './dirty.ts';
import type { Site } from './layout.ts';

/** Reads a minute a data store can do, copies included. */
export const readCapacity = ({ unit }: Site): number =>
  Math.max(1, unit.database * (1 + REPLICA_READS * unit.replicas));

/** Latency of a data store at a utilisation, ms. */
export const databaseMsAt = (use: number): number =>
  DATABASE_MS / (1 - clamp(use, 0, FULL_AT)) + clamp((use - FULL_AT) * QUEUE_MS, 0, LONGEST_QUEUE_MS);

/** Reads a miss causes: of a cold cache everybody asks for the same thing at once, unless leases let only one through. */
export const readsFactor = (unit: Unit): number =>
  unit.lease || unit.cacheMost <= 0 ? 1 : 1 + (STAMPEDE - 1) * (1 - unit.warmth);

/** Seconds the copies are behind: more when the store is busy. */
export function lagOf(world: World, unit: Unit): number {
  const pinned = world.setup.pins?.replicaLagSeconds;
  if (pinned !== undefined) return pinned;
  const level = practiceLevel(world, 'replication') as 0 | 1 | 2 | 3;
  return LAG_SECONDS[level] / (1 - clamp(unit.databaseUse, 0, 0.98));
}

/** Share of what users do that is kept in this unit's data store. */
function shareOf(world: World, unit: Unit): number {
  let all = 0;
  for (const id in world.units) all += world.units[id]?.needed ?? 0;
  return all > 0 ? unit.needed / all : 0;
}

/** Writes of so many minutes are gone, as user-minutes. */
function loseWrites(world: World, unit: Unit, minutes: number): number {
  const lost = world.users * shareOf(world, unit) * minutes;
  world.today.dataLost += lost;
  return lost;
}

const losesPrimary = (world: World, id: string): boolean => {
  const fault = world.faults[id];
  return fault?.awake === true && fault.effects.some((effect) => effect.kind === 'primaryLost');
};

/** The primary of a unit is there again: what took it away is over. */
function endLoss(world: World, unit: Unit): void {
  unit.primaryBackAt = -1;
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (fault?.unit === unit.id && losesPrimary(world, id)) endFault(world, fault);
  }
  touch(world, unit.id);
}

/** A copy becomes the primary; what it had not yet received is gone. @returns false when there is no copy. */
export function replaceLostPrimary(tick: Tick, unit: Unit, because: string[]): boolean {
  const { world } = tick;
  if (unit.replicas <= 0) return false;
  const lostSeconds = Math.round(lagOf(world, unit));
  loseWrites(world, unit, lostSeconds / 60);
  unit.replicas -= 1;
  emit(tick, 'primaryFailedOver', { unit: unit.id, lostSeconds }, because);
  endLoss(world, unit);
  return true;
}

/** When faults have moved: primaries get lost, and the automatic failover of a practised org steps in. */
export function noticeLostPrimaries(tick: Tick): void {
  const { world } = tick;
  const lost = new Set<string>();
  for (const id in world.faults) if (losesPrimary(world, id)) lost.add(world.faults[id]?.unit ?? '');
  for (const id in world.units) {
    const unit = world.units[id];
    if (!unit) continue;
    if (!lost.has(id)) {
      unit.primaryBackAt = -1;
      continue;
    }
    if (unit.primaryBackAt >= 0) continue;
    const level = practiceLevel(world, 'replication');
    if (
      level >= AUTO_FAILOVER_LEVEL &&
      replaceLostPrimary(tick, unit, causesAt(world, id, 'practice/replication/'))
    )
      continue;
    const tried = world.setup.pins?.restoreTests ?? level > 0;
    unit.primaryBackAt = world.tick + (tried ? RESTORE_HOURS : UNTRIED_RESTORE_HOURS) * HOUR_TICKS;
    touch(world, id);
  }
}

/** The backup is restored: it was made at midnight, and what came after is gone. */
export function restorePrimary(tick: Tick, unit: Unit): void {
  const { world } = tick;
  const minutes = timeOfDay(world.tick) * TICK_MINUTES;
  const because = causesAt(world, unit.id, 'practice/replication/');
  const lost = Math.round(loseWrites(world, unit, minutes));
  emit(tick, 'primaryRestored', { unit: unit.id, minutes, lost }, because);
  endLoss(world, unit);
}
