/** A team's morning and evening: slices take effect, people come and go, output of the day follows; then everybody rests. */
import { pinnedShares } from '../../applyPins.ts';
import { RESHUFFLE_COST } from '../../balance/people.ts';
import { isWorkday, QUARTER_TICKS, weekdayOf } from '../../calendar.ts';
import type { Tick } from '../../emit.ts';
import { clamp01 } from '../../exact.ts';
import type { Lane } from '../../publicWorld.ts';
import type { Team, World } from '../../world.ts';
import { rampUp, welcome } from './joining.ts';
import { busFactors, studyAndForget } from './knowledge.ts';
import { endLeaves } from './leave.ts';
import { resign } from './leaving.ts';
import { cognitiveLoad, modulesByUnit } from './load.ts';
import { outputToday } from './output.ts';
import { moveGuests, reorganise } from './reorganise.ts';
import { passPagers } from './rota.ts';
import { restAtNight } from './spirit.ts';
import { roll, teamEngineers } from './table.ts';

/** Morning: yesterday's choices of slices take effect, and every team's output for the day follows from its people. */
export function openDay(tick: Tick): void {
  const { world } = tick;
  for (const team of Object.values(world.teams)) team.unfocus = 0;
  reorganise(tick);
  moveGuests(tick);
  welcome(tick);
  endLeaves(tick);
  const pinned = pinnedShares(world.setup.pins);
  const inUnit = modulesByUnit(world);
  const known = busFactors(world);
  for (const team of Object.values(world.teams)) {
    takeSlices(world, team, pinned);
    team.cognitiveLoad = cognitiveLoad(world, team, inUnit);
    team.dayOutput = outputToday(world, team);
    team.busFactor = team.modules.reduce(
      (least, id) => Math.min(least, known.get(id) ?? 0),
      team.table.length,
    );
    team.output = team.dayOutput;
    if (world.tick > 0 && isWorkday(world.tick)) {
      team.mergedYesterday = team.mergedToday;
      team.mergedToday = 0;
    }
  }
}

/** Slices chosen yesterday are today's; each one that moved costs focus. */
function takeSlices(world: World, team: Team, pinned: Record<Lane, number> | null): void {
  const table = teamEngineers(world, team.id);
  const counts: Record<Lane, number> = {
    build: 0,
    quality: 0,
    delivery: 0,
    operate: 0,
    architecture: 0,
    learn: 0,
  };
  let moved = 0;
  for (const engineer of table) {
    for (const i of [0, 1] as const) {
      if (engineer.lanes[i] !== engineer.next[i]) moved += 1;
      engineer.lanes[i] = engineer.next[i];
      counts[engineer.lanes[i]] += 1;
    }
  }
  const slices = Math.max(1, table.length * 2);
  for (const lane of Object.keys(counts) as Lane[])
    team.shares[lane] = pinned ? pinned[lane] : counts[lane] / slices;
  // Slices that a policy file holds cannot be moved, so moving them costs nothing either.
  team.unfocus = Math.min(0.5, clamp01(team.unfocus + (pinned ? 0 : moved * RESHUFFLE_COST)));
}

/** Evening: work tires, a quiet night restores, newcomers learn their way, and the pager is passed on Monday and Wednesday. */
export function closeDay(tick: Tick): void {
  const { world } = tick;
  const workday = isWorkday(world.tick - 1);
  restAtNight(tick);
  studyAndForget(world, workday);
  if (workday) rampUp(tick);
  const weekday = weekdayOf(world.tick);
  if (weekday === 0 || weekday === 2) passPagers(world);
  if (weekday === 0) {
    for (const engineer of roll(world)) {
      engineer.nightPages = 0;
      engineer.pages = 0;
    }
  }
  if (world.tick % QUARTER_TICKS === 0) resign(tick);
}
