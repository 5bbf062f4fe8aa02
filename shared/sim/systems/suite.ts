/** The test suite: it grows with every change of tested code, runs for every merge and deploy, and wants tending. */
import {
  SUITE_BUSY_MOST,
  SUITE_DAY_MINUTES,
  SUITE_FLOOR,
  SUITE_PARALLEL,
  SUITE_PER_CHANGE,
  SUITE_PER_POINT,
  SUITE_RERUN_HOURS,
} from '../balance/flow.ts';
import { minutesToTicks } from '../calendar.ts';
import { type Module, practiceLevel, type Team, type World } from '../world.ts';

/** Minutes the automated tests of a unit run for each merge and deploy; 0 where everything is tried by hand. */
export const suiteMinutes = (world: World, unit: string): number =>
  world.setup.pins?.suiteMinutes ?? world.units[unit]?.suite ?? 0;

/** The slowest suite a team has to wait for, minutes. */
export function suiteOfTeam(world: World, team: Team): number {
  let slowest = 0;
  for (const id of team.modules)
    slowest = Math.max(slowest, suiteMinutes(world, world.modules[id]?.unit ?? ''));
  return slowest;
}

/** A merged change brings its tests along. */
export function growSuite(world: World, module: Module): void {
  module.suite += SUITE_PER_CHANGE[practiceLevel(world, 'tests', module.team) as 0 | 1 | 2 | 3];
}

/** Quality points make the team's tests faster again, down to what the code cannot do without. Returns points not needed. */
export function tendSuite(world: World, team: Team, points: number): number {
  const level = practiceLevel(world, 'tests', team.id);
  let left = points * SUITE_PER_POINT;
  for (const id of team.modules) {
    const module = world.modules[id];
    if (!module) continue;
    const spare = Math.min(left, Math.max(0, module.suite - leastSuite(module, level)));
    module.suite -= spare;
    left -= spare;
  }
  return left / SUITE_PER_POINT;
}

/** Minutes of tests a module cannot do without at a level of Automated tests. */
export const leastSuite = (module: Pick<Module, 'size'>, level: number): number =>
  SUITE_FLOOR * module.size * level;

/** Every morning: the suite of a unit is that of all its modules together; builds side by side shorten it. */
export function sumSuites(world: World): void {
  for (const id in world.units) {
    const unit = world.units[id];
    if (unit) unit.suite = 0;
  }
  for (const id in world.modules) {
    const module = world.modules[id];
    const unit = world.units[module?.unit ?? ''];
    if (!module || !unit) continue;
    const level = practiceLevel(world, 'tests', module.team);
    if (level === 0) continue;
    module.suite = Math.max(module.suite, leastSuite(module, level));
    unit.suite += module.suite;
  }
  for (const id in world.units) {
    const unit = world.units[id];
    if (unit && unit.suite > 0) unit.suite /= SUITE_PARALLEL[practiceLevel(world, 'ci', id) as 0 | 1 | 2 | 3];
  }
}

/**
 * Ticks from "finished" to "merged": one run of the suite and the queue before it. The main line takes one merge at a time,
 * so the wait grows as ρ/(1-ρ) [Kingman, half of it for regular runs]; when it is full, merges are bundled.
 * @param merges merges a day of all teams on the unit
 */
export function mergeWait(minutes: number, merges: number): number {
  if (minutes <= 0) return 0;
  const busy = Math.min(SUITE_BUSY_MOST, (merges * minutes) / SUITE_DAY_MINUTES);
  const runs = 1 + minutes / 60 / SUITE_RERUN_HOURS;
  return minutesToTicks(minutes * (runs + (0.5 * busy) / (1 - busy)));
}
