/**
 * What must hold in every world, whatever happens in it: numbers are numbers, shares are shares, nobody serves with less than
 * one server. A world in which it does not hold is a bug; it is stopped at once, before anybody sees it, and a replay of its
 * journal stops at the same tick.
 */
import { HOUR_TICKS, QUARTER_TICKS } from './calendar.ts';
import type { World } from './world.ts';

/** Things named in the report of a broken world, at most. */
const NAMED = 5;

/** A world that breaks a rule every world keeps. */
export class BrokenWorld extends Error {
  override name = 'BrokenWorld';
}

/** Every number in plain data that is not finite, by its path. */
function unfinished(value: unknown, path: string, found: string[]): void {
  if (found.length >= NAMED) return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) found.push(`${path} = ${value}`);
  } else if (value !== null && typeof value === 'object') {
    for (const key in value) unfinished((value as Record<string, unknown>)[key], `${path}.${key}`, found);
  }
}

/** Every hour: what is wrong with the numbers that everything else is made from. */
function wrongNumbers(world: World): string[] {
  const wrong: string[] = [];
  const least = (path: string, value: number, bound: number): void => {
    if (!(value >= bound && value < Number.POSITIVE_INFINITY)) wrong.push(`${path} = ${value}`);
  };
  const share = (path: string, value: number): void => {
    if (!(value >= 0 && value <= 1)) wrong.push(`${path} = ${value} is not a share`);
  };
  for (const id in world.units) {
    const unit = world.units[id];
    if (!unit) continue;
    least(`units.${id}.instances`, unit.instances, 1);
    least(`units.${id}.utilisation`, unit.utilisation, 0);
    least(`units.${id}.latencyMs`, unit.latencyMs, 0);
    share(`units.${id}.errors`, unit.errors);
  }
  for (const id in world.modules) {
    const module = world.modules[id];
    if (!module) continue;
    least(`modules.${id}.load`, module.load, 0);
    share(`modules.${id}.errors`, module.errors);
    share(`modules.${id}.debt`, module.debt);
  }
  for (const id in world.engineers) {
    const engineer = world.engineers[id];
    if (!engineer) continue;
    share(`engineers.${id}.energy`, engineer.energy);
    share(`engineers.${id}.morale`, engineer.morale);
  }
  for (const id in world.teams) least(`teams.${id}.output`, world.teams[id]?.output ?? 0, 0);
  return wrong;
}

/** Runs at the end of every tick. @throws BrokenWorld when a rule is broken, with what and where */
export function requireSound(world: World): void {
  const { tick, cash, trust, users, failing, value } = world;
  const wrong: string[] = [];
  if (!Number.isInteger(cash)) wrong.push(`cash = ${cash} is not in whole cents`);
  if (!(trust >= 0 && trust <= 1)) wrong.push(`trust = ${trust} is not a share`);
  if (!(failing >= 0 && failing <= 1)) wrong.push(`failing = ${failing} is not a share`);
  if (!(users >= 0 && Number.isFinite(users))) wrong.push(`users = ${users}`);
  if (!Number.isFinite(value)) wrong.push(`value = ${value}`);
  if (tick % HOUR_TICKS === 0) wrong.push(...wrongNumbers(world));
  if (tick % QUARTER_TICKS === 0) {
    const { content: _, ...state } = world;
    unfinished(state, 'world', wrong);
  }
  if (wrong.length > 0)
    throw new BrokenWorld(`the world is broken at tick ${tick}: ${wrong.slice(0, NAMED).join('; ')}`);
}
