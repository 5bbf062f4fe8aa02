/**
 * Gates: what a deploy has to pass before it reaches a user: automated tests, staging, testing by hand, the approval board, and
 * the hand-offs between people. The board is a queue: it sits twice a week and takes what was asked first, so the wait grows
 * with how much of its time is asked for, S·ρ/(1-ρ)·(Ca²+Cs²)/2 [Kingman], without anybody writing that down.
 */
import {
  BOARD_HOURS,
  BOARD_HOURS_PER_ASK,
  BOARD_HOURS_PER_CHANGE,
  BOARD_WEEKDAYS,
  EMERGENCY_BOARD_HOURS,
  EMERGENCY_SHARE,
  HAND_OFF_HOURS,
  MANUAL_HOURS,
  MANUAL_HOURS_PER_CHANGE,
  PAPER_HOURS,
  PAPER_HOURS_PER_CHANGE,
  PINNED_TEST_HOURS_PER_CHANGE,
  PINNED_TEST_HOURS_PER_DAY,
  SITE_FACTOR,
  STAGING_SOAK_HOURS,
  TESTERS,
} from '../../balance/deploys.ts';
import {
  DAY_TICKS,
  dayOf,
  HOUR_TICKS,
  OFFICE_CLOSES,
  OFFICE_OPENS,
  TICK_MINUTES,
  timeOfDay,
  WEEK_TICKS,
} from '../../calendar.ts';
import type { Change, GateStop, Unit, World } from '../../world.ts';
import { practiceLevel } from '../../world.ts';
import { lockstepHours } from '../conway.ts';
import { suiteMinutes } from '../suite.ts';
import { chargeAboard } from './toil.ts';

type Level = 0 | 1 | 2 | 3;

/** The tick at which `hours` of office time have passed since `tick`. */
export function afterOfficeHours(tick: number, hours: number): number {
  let left = Math.round(hours * HOUR_TICKS);
  let at = tick;
  while (left > 0) {
    const weekend = dayOf(at) % 7 >= 5;
    const time = timeOfDay(at);
    if (weekend || time >= OFFICE_CLOSES) at += DAY_TICKS - time + OFFICE_OPENS;
    else if (time < OFFICE_OPENS) at += OFFICE_OPENS - time;
    else {
      const stretch = Math.min(left, OFFICE_CLOSES - time);
      at += stretch;
      left -= stretch;
    }
  }
  return at;
}

/** Sites a batch is spread over: what a policy file says, and where its teams sit. */
export function sitesOf(world: World, changes: Change[]): number {
  const { pins } = world.setup;
  const seats = new Map(pins?.teams?.map(({ id, site }) => [id, site ?? 0]) ?? []);
  const sites = new Set(changes.map((change) => seats.get(change.team) ?? 0));
  return Math.max(pins?.sites ?? 1, sites.size);
}

/** Factor of distance: work across a site boundary takes about 2.5 times as long [Herbsleb & Mockus 2003]. */
export function siteFactor(sites: number): number {
  let factor = 1;
  for (let i = 1; i < sites; i++) factor *= SITE_FACTOR;
  return factor;
}

/** The tick that lies `hours` of sittings after the board began to exist. */
function boardTick(hours: number): number {
  const sitting = Math.floor(hours / BOARD_HOURS);
  const inside = hours - sitting * BOARD_HOURS;
  const week = Math.floor(sitting / BOARD_WEEKDAYS.length);
  const weekday = BOARD_WEEKDAYS[sitting % BOARD_WEEKDAYS.length] ?? 1;
  return week * WEEK_TICKS + weekday * DAY_TICKS + OFFICE_OPENS + Math.round((1 + inside) * HOUR_TICKS);
}

/** Hours of sittings that have passed when the first sitting after `tick` begins. */
function nextSitting(tick: number): number {
  let sitting = Math.floor(tick / WEEK_TICKS) * BOARD_WEEKDAYS.length;
  while (boardTick(sitting * BOARD_HOURS) < tick) sitting += 1;
  return sitting * BOARD_HOURS;
}

/** Joins the board's queue with n changes at a tick; returns the tick of its word. */
function askBoard(world: World, from: number, n: number): number {
  const begins = Math.max(world.boardBooked, nextSitting(from));
  world.boardBooked = begins + BOARD_HOURS_PER_ASK + BOARD_HOURS_PER_CHANGE * n;
  return boardTick(world.boardBooked);
}

const days = (count: number): number => Math.round(count * DAY_TICKS);

/** The stops of a deploy that leaves its train now, each with the tick at which it is passed. Their hours are charged to the teams aboard. */
export function planGates(world: World, unit: Unit, changes: Change[], emergency: boolean): GateStop[] {
  const { pins } = world.setup;
  const pinned = pins?.gates;
  const n = changes.length;
  const pace = emergency ? EMERGENCY_SHARE : 1;
  const stops: GateStop[] = [];
  let at = world.tick;
  const pass = (gate: GateStop['gate'], until: number): void => {
    if (until <= at) return;
    at = until;
    stops.push({ gate, ends: until });
  };
  // In an emergency people work through the night.
  const working = (hours: number): number =>
    emergency ? at + Math.round(hours * HOUR_TICKS) : afterOfficeHours(at, hours);
  const suite = Math.round(suiteMinutes(world, unit.id) / TICK_MINUTES);
  if (!pinned || pinned.automatedTest !== undefined || pins?.suiteMinutes !== undefined)
    pass('tests', at + suite + days(pinned?.automatedTest ?? 0));
  if (pinned) pass('staging', at + days((pinned.staging ?? 0) * pace));
  else if (practiceLevel(world, 'staging') > 0 && !emergency)
    pass('staging', at + Math.round(STAGING_SOAK_HOURS * HOUR_TICKS));
  if (pinned) {
    const window = (pinned.manualTest ?? 0) * pace;
    pass('manual', at + days(window));
    if (window > 0)
      chargeAboard(world, changes, PINNED_TEST_HOURS_PER_DAY * window + PINNED_TEST_HOURS_PER_CHANGE * n);
  } else {
    const window = manualHours(world, changes) * pace;
    pass('manual', working(window));
    chargeAboard(world, changes, window * TESTERS);
  }
  // Coupled neighbours of other teams want it tried together with theirs.
  pass('handOff', working(lockstepHours(world, unit) * pace));
  // Distance alone has cost its time while the change was made; here it makes every hand-off longer.
  const far = siteFactor(sitesOf(world, changes));
  pass('handOff', afterOfficeHours(at, (pins?.handOffs ?? 0) * HAND_OFF_HOURS * far));
  const board = pinned ? (pinned.approvalBoard ?? 0) > 0 : world.policies.approval?.value === 'on';
  if (board) {
    if (pinned) pass('approval', at + days((pinned.approvalBoard ?? 0) * pace));
    else if (emergency) pass('approval', at + EMERGENCY_BOARD_HOURS * HOUR_TICKS);
    else pass('approval', askBoard(world, at, n));
    chargeAboard(world, changes, PAPER_HOURS + PAPER_HOURS_PER_CHANGE * n);
  }
  return stops;
}

/** Office hours of testing by hand before a deploy: less, the more is tested automatically. */
function manualHours(world: World, changes: Change[]): number {
  let hours = 0;
  for (const { team } of changes) {
    const level = practiceLevel(world, 'tests', team) as Level;
    hours += MANUAL_HOURS[level] / changes.length + MANUAL_HOURS_PER_CHANGE[level];
  }
  return hours;
}
