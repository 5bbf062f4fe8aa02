/**
 * What must hold in every world, whatever happens in it: numbers are numbers, shares are shares, nobody serves with less than
 * one server. A world in which it does not hold is a bug; it is stopped at once, before anybody sees it, and a replay of its
 * journal stops at the same tick.
 */
import { HOUR_TICKS, QUARTER_TICKS } from './calendar.ts';
import { roll } from './systems/people/table.ts';
import type { World } from './world.ts';

/** Things named in the report of a broken world, at most. */
const NAMED = 5;

/** A world that breaks a rule every world keeps. */
export class BrokenWorld extends Error {
  override name = 'BrokenWorld';
}

/** Whether every number in plain data is finite. Paths are put together only where one is not. */
function isFinished(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value !== 'object') return true;
  for (const key in value) if (!isFinished((value as Record<string, unknown>)[key])) return false;
  return true;
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

/** Writes down what a share is not. The path is put together only then: 155 numbers are looked at in every hour. */
function needShare(wrong: string[], value: number, table: string, id: string, field: string): void {
  if (!(value >= 0 && value <= 1)) wrong.push(`${table}.${id}.${field} = ${value} is not a share`);
}

function needLeast(
  wrong: string[],
  value: number,
  bound: number,
  table: string,
  id: string,
  field: string,
): void {
  if (!(value >= bound && value < Number.POSITIVE_INFINITY)) wrong.push(`${table}.${id}.${field} = ${value}`);
}

/** Every hour: what is wrong with the numbers that everything else is made from. */
function checkNumbers(world: World, wrong: string[]): void {
  for (const id in world.units) {
    const unit = world.units[id];
    if (!unit) continue;
    needLeast(wrong, unit.instances, 1, 'units', id, 'instances');
    needLeast(wrong, unit.utilisation, 0, 'units', id, 'utilisation');
    needLeast(wrong, unit.latencyMs, 0, 'units', id, 'latencyMs');
    needShare(wrong, unit.errors, 'units', id, 'errors');
  }
  for (const id in world.modules) {
    const module = world.modules[id];
    if (!module) continue;
    needLeast(wrong, module.load, 0, 'modules', id, 'load');
    needShare(wrong, module.errors, 'modules', id, 'errors');
    needShare(wrong, module.debt, 'modules', id, 'debt');
  }
  for (const { id, energy, morale } of roll(world)) {
    needShare(wrong, energy, 'engineers', id, 'energy');
    needShare(wrong, morale, 'engineers', id, 'morale');
  }
  for (const id in world.teams) needLeast(wrong, world.teams[id]?.output ?? 0, 0, 'teams', id, 'output');
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
  if (tick % HOUR_TICKS === 0) checkNumbers(world, wrong);
  if (tick % QUARTER_TICKS === 0) {
    const { content: _, ...state } = world;
    if (!isFinished(state)) unfinished(state, 'world', wrong);
  }
  if (wrong.length > 0)
    throw new BrokenWorld(`the world is broken at tick ${tick}: ${wrong.slice(0, NAMED).join('; ')}`);
}
