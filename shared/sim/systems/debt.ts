/** Technical debt: every change adds some, more under pressure, without tests and without care; Quality slices pay it off. */
import {
  DEBT_BY_LOGIC,
  DEBT_BY_TESTS,
  DEBT_CARE,
  DEBT_CARELESS,
  DEBT_EXHAUSTED,
  DEBT_PER_CHANGE,
  DEBT_PER_LATE,
  DEBT_PER_POINT,
  SUITE_TENDING,
} from '../balance/flow.ts';
import { EXHAUSTED } from '../balance/people.ts';
import { QUALITY_BUILDS } from '../balance/practices.ts';
import { clamp01 } from '../exact.ts';
import { type Module, practiceLevel, type Team, type World } from '../world.ts';
import { mood } from './people/table.ts';
import { isRising } from './practices.ts';
import { tendSuite } from './suite.ts';

/** Adds to a module's debt (or takes away), unless a policy file holds it. */
export function addDebt(world: World, id: string, amount: number): void {
  const module = world.modules[id];
  if (module && world.setup.pins?.debt === undefined) module.debt = clamp01(module.debt + amount);
}

/** How carelessly a team works: factor on the debt a change leaves behind; 1 at 22 % Quality and nothing overdue. */
export function carelessness(world: World, team: Team): number {
  const tired = clamp01((2 * EXHAUSTED - mood(world, team.id).energy) / (2 * EXHAUSTED));
  return (
    Math.max(0.4, DEBT_CARELESS - DEBT_CARE * team.shares.quality) *
    (1 + DEBT_PER_LATE * team.late) *
    (1 + DEBT_EXHAUSTED * tired)
  );
}

/** A merged change leaves debt in its module; what is tangled already can hardly get worse. */
export function leaveDebt(world: World, team: Team, module: Module): void {
  const tests = DEBT_BY_TESTS[practiceLevel(world, 'tests', team.id) as 0 | 1 | 2 | 3];
  const logic = DEBT_BY_LOGIC[practiceLevel(world, 'oneLogic', team.id) as 0 | 1 | 2 | 3];
  addDebt(world, module.id, DEBT_PER_CHANGE * tests * logic * carelessness(world, team) * (1 - module.debt));
}

/** An office hour of Quality: half builds the chosen practice, the rest tends the suite and pays debt. */
export function cleanUp(world: World, team: Team, points: number): void {
  const free = isRising(world, team, 'quality') ? points * (1 - QUALITY_BUILDS) : points;
  const tending = free * SUITE_TENDING;
  const paying = free - tending + tendSuite(world, team, tending);
  const share = (paying * DEBT_PER_POINT) / Math.max(1, team.modules.length);
  for (const id of team.modules) addDebt(world, id, -share);
}
