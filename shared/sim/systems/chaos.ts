/**
 * Chaos: servers are killed on purpose, in office hours, while people are there. A kill that finds weak redundancy hurts for a
 * while and is repaired; every kill is practice. What is left unshaken grows weak again.
 */
import {
  CHAOS_DAYS,
  CHAOS_HOURS,
  DRILL_KEPT,
  DRILL_KILL,
  KILL_LEVEL,
  KILL_LEVEL_SAFE,
  WEAKNESS_DRIFT,
  WEAKNESS_HOURS,
  WEAKNESS_REPAIR,
  WEAKNESS_REST,
} from '../balance/paging.ts';
import { dayOf, hourOf, isOfficeTime } from '../calendar.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { lerp } from '../exact.ts';
import { luck } from '../random.ts';
import { practiceLevel, type World } from '../world.ts';
import { originAt, plantNamed } from './faults.ts';
import { oweUnplanned } from './people/time.ts';
import { weaknessOf } from './redundancy.ts';

type Level = 0 | 1 | 2 | 3;

/** Kills an hour in one unit, now. */
function killsAnHour(world: World): number {
  const pinned = world.setup.pins?.chaos;
  const units = Math.max(1, Object.keys(world.units).length);
  if (pinned) {
    if (pinned.officeHours && !isOfficeTime(world.tick)) return 0;
    return pinned.perWeek / (pinned.officeHours ? 5 * CHAOS_HOURS : 7 * 24) / units;
  }
  const days = CHAOS_DAYS[practiceLevel(world, 'chaosMonkey') as Level];
  if (days === 0 || world.policies.chaos?.value !== 'on' || !isOfficeTime(world.tick)) return 0;
  return 1 / (days * CHAOS_HOURS);
}

/** Every hour: the monkey strikes, or not. */
export function releaseMonkey(tick: Tick): void {
  const { world } = tick;
  const chance = killsAnHour(world);
  if (chance <= 0) return;
  const hour = `${dayOf(world.tick)}-${Math.floor(hourOf(world.tick))}`;
  for (const unit in world.units) {
    if (luck(world.setup.seed, 'hardware', `chaos/${unit}/${hour}`) < chance) strike(tick, unit, hour);
  }
}

/**
 * Kills a server of a unit on purpose.
 * @param hour names its luck
 * @param because the decision behind it; left out, the rule and the practice
 */
export function strike(tick: Tick, id: string, hour: string, why: string[] = []): void {
  const { world } = tick;
  const unit = world.units[id];
  const module = Object.values(world.modules).find((candidate) => candidate.unit === id);
  if (!unit || !module) return;
  const weak = weaknessOf(world, id);
  const found = luck(world.setup.seed, 'hardware', `weak/${id}/${hour}`) < weak;
  const because = why.length > 0 ? why : decided(world, 'policy/chaos', `practice/chaosMonkey/`);
  const fact = emit(tick, 'chaosStruck', { unit: id, module: module.id, found }, because);
  const name = `chaos/${id}/${hour}`;
  const level = found ? KILL_LEVEL * (0.5 + weak) : KILL_LEVEL_SAFE;
  plantNamed(world, 'chaosKill', originAt(world, module.id, [fact]), name, level);
  for (const team of unit.owners) {
    const drilled = world.ops.drills[team] ?? 0;
    world.ops.drills[team] = drilled + DRILL_KILL * (1 - drilled);
  }
  if (!found) return;
  // What was found is repaired: that is what the kill was for.
  world.ops.weakness[id] = weak * (1 - WEAKNESS_REPAIR);
  for (const team of unit.owners.slice(0, 1)) oweUnplanned(world, team, WEAKNESS_HOURS);
}

/** Once a week: what nobody shakes grows weak again, and practice fades. */
export function growWeak(world: World): void {
  for (const unit in world.ops.weakness)
    world.ops.weakness[unit] = lerp(weaknessOf(world, unit), WEAKNESS_REST, WEAKNESS_DRIFT);
  for (const team in world.ops.drills) world.ops.drills[team] = (world.ops.drills[team] ?? 0) * DRILL_KEPT;
}
