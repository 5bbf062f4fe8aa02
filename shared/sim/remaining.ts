/** How much real time the rest of a game takes: the same numbers `pace` gives, added up. Pure. */
import { HOLD_WEEK_MS, LAPSE_STOP_MS, LAPSE_STOPS } from './balance/incidents.ts';
import {
  CALL_MS,
  EVE_MS,
  HABIT_MS,
  LAPSE_MS,
  OFF_HOURS_MS,
  OFFICE_MS,
  PLAN_MS,
  PROOF_MS,
  REVIEW_MS,
} from './balance/time.ts';
import {
  DAY_TICKS,
  isOfficeTime,
  OFFICE_CLOSES,
  OFFICE_OPENS,
  QUARTER_TICKS,
  quarterOf,
  quarterStart,
} from './calendar.ts';
import { liveDaysOf, quartersOf, type Shortened, standingOf } from './length.ts';
import { pace } from './pace.ts';
import { inProof, lastQuarter, proofQuarters } from './systems/proof.ts';
import type { World } from './world.ts';

/** Real ms at speed ×1. `usual`: standing phases are used up and nobody is rung. `most`: every hold, stop and call is used up, too. */
export interface Remaining {
  usual: number;
  most: number;
}

/** What the rest would be like. */
export type Length = Pick<Shortened, 'quarters' | 'liveDays' | 'standing'>;

const OFFICE_TICKS = OFFICE_CLOSES - OFFICE_OPENS;

/** What the rest is like as the world is now. */
export const lengthOf = (world: World): Length => ({
  quarters: quartersOf(world),
  liveDays: world.shortened?.liveDays ?? world.setup.liveDays,
  standing: standingOf(world),
});

/**
 * Real time until the game is over.
 * @param spentMs ms, at speed 1, that the state the clock stands in has lasted
 * @param as how long the rest would be; left out, as it is
 */
export function remaining(world: World, spentMs = 0, as: Length = lengthOf(world)): Remaining {
  const { phase, tick } = world;
  if (phase === 'over') return { usual: 0, most: 0 };
  const stand = (ms: number): number => ms * as.standing;
  const now = pace(world);
  const under = now.ticksPerSecond === 0 ? Math.max(0, (now.deadline?.ms ?? 0) - spentMs) : 0;
  if (inProof(world) && phase !== 'review') return inTheProof(world, under, as.standing);
  const quarter = quarterOf(phase === 'review' ? tick - 1 : tick);
  const later = Math.max(0, as.quarters - quarter);
  const days = daysHere(world, as);
  const week = liveMs(0, 0) + liveMs(OFFICE_OPENS, (as.liveDays - 1) * DAY_TICKS + OFFICE_CLOSES);
  const lapse = LAPSE_MS;
  const after = stand(HABIT_MS) + lapse + stand(REVIEW_MS);
  const proof = proofQuarters(world) > 0 && quarter <= as.quarters;
  const usual =
    later * (stand(PLAN_MS) + week + after) + (proof ? stand(EVE_MS) + PROOF_MS + stand(REVIEW_MS) : 0);
  const most = later * (HOLD_WEEK_MS + LAPSE_STOPS * LAPSE_STOP_MS + callsMs(world, as.liveDays));
  const sum = (ms: number, more: number): Remaining => ({
    usual: usual + ms,
    most: usual + ms + most + more,
  });
  const stops = Math.max(0, LAPSE_STOPS - world.lapseStops) * LAPSE_STOP_MS;
  if (phase === 'review') return sum(under, 0);
  if (phase === 'plan') {
    const mine = week + after;
    return sum(under + mine, HOLD_WEEK_MS + LAPSE_STOPS * LAPSE_STOP_MS + callsMs(world, days));
  }
  if (phase === 'lapse') {
    const ticks = QUARTER_TICKS - (tick % QUARTER_TICKS);
    const whole = QUARTER_TICKS - (liveDaysOf(world) - 1) * DAY_TICKS - OFFICE_CLOSES;
    return sum(under + (lapse * ticks) / whole + stand(REVIEW_MS), stops);
  }
  if (phase === 'habit') return sum(under + lapse + stand(REVIEW_MS), stops);
  const from = tick - quarterStart(tick);
  const left = liveMs(from, (days - 1) * DAY_TICKS + OFFICE_CLOSES);
  const holds = Math.max(0, HOLD_WEEK_MS - world.holdMs);
  return sum(under + left + after, holds + stops + callsMs(world, days));
}

/** Its evening, the time-lapse over all its quarters, and the review of them. */
function inTheProof(world: World, under: number, standing: number): Remaining {
  const { phase, tick } = world;
  const end = lastQuarter(world) * QUARTER_TICKS;
  const share = phase === 'lapse' ? (end - tick) / (proofQuarters(world) * QUARTER_TICKS) : 1;
  const ms = under + PROOF_MS * share + REVIEW_MS * standing;
  return { usual: ms, most: ms };
}

/** Days by hand of the quarter under way, were the rest like this. */
const daysHere = (world: World, as: Length): number =>
  as.liveDays === lengthOf(world).liveDays
    ? liveDaysOf(world)
    : Math.max(
        as.liveDays,
        world.phase === 'live' ? Math.floor((world.tick % QUARTER_TICKS) / DAY_TICKS) + 1 : 1,
      );

/** Real ms from one tick of a live week to another: office hours run slower than the rest. */
function liveMs(from: number, to: number): number {
  let ms = 0;
  for (let tick = from; tick < to; tick += 1)
    ms += isOfficeTime(tick) ? OFFICE_MS / OFFICE_TICKS : OFF_HOURS_MS / (DAY_TICKS - OFFICE_TICKS);
  return ms;
}

/** Real ms that the calls of scheduled shared trains can take in so many days. */
function callsMs(world: World, days: number): number {
  const shared = world.units.monolith;
  if (!shared || shared.mode === 'continuous') return 0;
  return Math.ceil(days / Math.max(1, shared.intervalDays)) * CALL_MS;
}
