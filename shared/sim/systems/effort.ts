/** Effort: how long one change takes, and what automating its tests costs first and saves later (the J-curve). */
import {
  CHANGE_POINTS,
  CHANGE_SPREAD,
  CROWD_COST,
  CROWD_FREE,
  MANUAL_CHECK,
  SUITE_PATIENCE_MINUTES,
  SUITE_WAIT_COST,
  SUITE_WAIT_MOST,
  SWITCH_COST,
  TEST_HABIT,
  TEST_LEARNING_WEEKS,
  TEST_WRITING,
  TWICE,
} from '../balance/flow.ts';
import { WEEK_TICKS } from '../calendar.ts';
import { exp } from '../exact.ts';
import { luckBetween } from '../random.ts';
import { practiceLevel, type Team, type World } from '../world.ts';
import { suiteMinutes } from './suite.ts';

type Level = 0 | 1 | 2 | 3;

/** How new a level of testing still is `weeks` after the team came to it: 1 at first, fading. */
const novelty = (weeks: number): number => exp(-weeks / TEST_LEARNING_WEEKS);

/** Share of a change's time that writing tests takes. */
export const writingShare = (level: Level, weeks: number): number =>
  TEST_WRITING[level] * (TEST_HABIT + (1 - TEST_HABIT) * novelty(weeks));

/** Share of a change's time that trying it by hand takes: tests that are new are not trusted yet, and tangled code is tried longer. */
export const manualShare = (level: Level, weeks: number, debt: number): number =>
  (MANUAL_CHECK[level] + (MANUAL_CHECK[0] - MANUAL_CHECK[level]) * novelty(weeks)) * (0.8 + 0.4 * debt);

/** Person-hours one change loses while its author waits for the suite, turns to something else and comes back. */
export const waitingCost = (minutes: number): number =>
  Math.min(SUITE_WAIT_MOST, (Math.max(0, minutes - SUITE_PATIENCE_MINUTES) / 60) * SUITE_WAIT_COST);

/** Share of the hour that is left when `builders` people work on `cards` cards at once: neither crowded nor scattered is best. */
export const focusOn = (cards: number, builders: number): number =>
  Math.max(
    0.3,
    1 - SWITCH_COST * (cards - 1) - CROWD_COST * Math.max(0, builders / Math.max(1, cards) - CROWD_FREE),
  );

/** Person-hours of output that change number `ordinal` of a team takes in a module. */
export function effortOf(world: World, team: Team, module: string, ordinal: number): number {
  const place = world.modules[module];
  const level = practiceLevel(world, 'tests', team.id) as Level;
  const weeks = Math.max(0, world.tick - team.testsSince) / WEEK_TICKS;
  const testing = writingShare(level, weeks) + manualShare(level, weeks, place?.debt ?? 0);
  const [least, most] = CHANGE_SPREAD;
  const size = luckBetween(world.setup.seed, 'work', `size/${team.id}/${ordinal}`, least, most);
  // What belongs to another team is built together with it: it costs double.
  const abroad = place !== undefined && place.team !== team.id ? 2 : 1;
  // While a slice is half out, both ways run: what is changed in one is changed in the other.
  const twice = world.extractions[module]?.active ? TWICE : 1;
  return (
    CHANGE_POINTS * size * abroad * twice * (1 + testing) +
    waitingCost(suiteMinutes(world, place?.unit ?? ''))
  );
}

/** A team that has come to another level of Automated tests begins to learn it. */
export function noticeTests(world: World, team: Team): void {
  const level = practiceLevel(world, 'tests', team.id);
  if (level === team.testsLevel) return;
  team.testsLevel = level;
  team.testsSince = world.tick;
}
