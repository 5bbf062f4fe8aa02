/** One whole game as a job of the pool: who plays it, and what became of the scenario's goals, quarter by quarter. */
import type { ScenarioData } from '../../../shared/content/types.ts';
import type { Bot } from '../../../shared/sim/bots/bot.ts';
import { CURRICULUM, carefulWith } from '../../../shared/sim/bots/careful.ts';
import { BOTS, type BotId } from '../../../shared/sim/bots/driver.ts';
import type { Curriculum } from '../../../shared/sim/bots/habits/learning.ts';
import { playHeadless } from '../../../shared/sim/bots/headless.ts';
import { DAY_TICKS, dayOf, HOUR_TICKS, QUARTER_TICKS, WEEK_TICKS } from '../../../shared/sim/calendar.ts';
import type { Fact } from '../../../shared/sim/facts.ts';
import {
  type GoalResult,
  goalResults,
  goalResultsOver,
  isWon,
  score,
} from '../../../shared/sim/goals/score.ts';
import { measure } from '../../../shared/sim/metrics/measure.ts';
import type { MetricId } from '../../../shared/sim/metrics/table.ts';
import type { Pins } from '../../../shared/sim/pins.ts';
import { contentWith } from '../scenarioFile.ts';
import { seatGaps } from './seats.ts';
import { playSlowly } from './slowHuman.ts';
import { warningsOf } from './warnings.ts';

/**
 * Who decides: a bot; a careful one that is keen on a practice, learns it in its turn, does without it, or never merges; two
 * bots by turns; a person who takes so many seconds; a careful org whose seats are counted; a bot whose warnings are counted.
 */
export type Player =
  | { bot: BotId }
  | { keen: string }
  | { inTurn: string }
  | { without: string }
  | { merges: false }
  | { live: BotId; lapse: BotId }
  | { humanSeconds: number }
  | { seats: number }
  | { warned: BotId };

export interface GameJob {
  scenario: string;
  custom?: ScenarioData;
  seed: string;
  quarters: number;
  /** Quarters of year-end proof after them. */
  proof?: number;
  liveDays: number;
  player: Player;
  pins?: Pins;
  /** The org has learned the basics before the game begins; a practice named is left as the scenario has it. */
  basicsBut?: string;
}

/** What later ways of working build upon. */
const BASICS: Readonly<Record<string, number>> = {
  versioning: 2,
  ci: 2,
  tests: 2,
  trunk: 2,
  oneButton: 2,
  monitoring: 2,
  configManagement: 2,
  runbooks: 1,
  replication: 1,
};

/** The scenario as it would begin in a year or so: everybody has learned the basics. */
function withBasics(scenario: ScenarioData, but: string): ScenarioData {
  const practices = { ...scenario.start.practices };
  for (const [id, level] of Object.entries(BASICS))
    if (id !== but) practices[id] = Math.max(practices[id] ?? 0, level);
  return { ...scenario, start: { ...scenario.start, practices } };
}

/** Numbers the proofs look at, over the whole game. */
export const WATCHED = [
  'userMinutesLost',
  'nightPagesPerWeek',
  'restoreHours',
  'valueReleased',
  'revenue',
  'cost',
] as const satisfies MetricId[];

export interface GameResult {
  won: boolean;
  score: number;
  goals: GoalResult[];
  /** The score of each quarter by itself. */
  quarters: number[];
  numbers: Record<(typeof WATCHED)[number], number | null>;
  /** Changes merged that are no repairs. */
  merged: number;
  /** SEV-1 and SEV-2 incidents in the first live week. */
  severeAtFirst: number;
  /** The score of the first live week by itself. */
  week: number;
  /** Hours to relief of each SEV-1 to SEV-3 that began in the first live week: those people could speed up. */
  liveRepairs: number[];
  /** User-minutes lost to failed deploys, and nights somebody worked on one of SEV-1 to SEV-3. */
  deployHarm: { lost: number; nights: number };
  /** Real seconds between decisions of one seat that matter, where seats are counted. */
  gaps: number[];
  /** Real seconds a unit stood nearly full before users were turned away, where warnings are counted. */
  warnings: number[];
}

/** Monday to Friday. */
const LIVE_TICKS = 5 * DAY_TICKS;
/** Ticks after midnight at which a night begins, and how long it is: 22 to 7. */
const NIGHT_FALLS = 22 * HOUR_TICKS;
const NIGHT_LASTS = 9 * HOUR_TICKS;

/**
 * Weight of a practice a bot is keen on: its first two levels come before everything else, the last in its turn; and of one it
 * learns in its turn from the beginning.
 */
const KEEN = 12;
const IN_TURN = 2;

/** A version is replaced in one way: of the two only one is used, so each is compared with neither. */
const RIVALS: Readonly<Record<string, string>> = { canary: 'blueGreen', blueGreen: 'canary' };

/** What a careful bot thinks of the practices when it gives one of them this weight. */
function curriculumFor(practice: string, weight: number): Curriculum {
  const rival = RIVALS[practice];
  return { ...CURRICULUM, ...(rival ? { [rival]: 0 } : {}), [practice]: weight };
}

export function botFor(player: Player): Bot {
  if ('bot' in player) return BOTS[player.bot];
  if ('keen' in player) return carefulWith(curriculumFor(player.keen, KEEN));
  if ('inTurn' in player) return carefulWith(curriculumFor(player.inTurn, IN_TURN));
  if ('without' in player) return carefulWith(curriculumFor(player.without, 0));
  if ('merges' in player) return carefulWith(CURRICULUM, player.merges);
  if ('warned' in player) return BOTS[player.warned];
  if ('live' in player) {
    const [live, lapse] = [BOTS[player.live], BOTS[player.lapse]];
    const now = (phase: string): Bot => (phase === 'live' ? live : lapse);
    return {
      lead: (place) => now(place.view.phase).lead(place),
      send: (place) => now(place.view.phase).send?.(place) ?? [],
      answer: (desk, incident) => now(desk.view.phase).answer(desk, incident),
    };
  }
  return BOTS.careful;
}

const severe = (fact: Fact): boolean =>
  fact.kind === 'incidentDetected' && fact.severity <= 2 && fact.tick < WEEK_TICKS;

/** What failed deploys did: user-minutes, and nights between noticing and relief. */
function harmOf(facts: readonly Fact[]): GameResult['deployHarm'] {
  const failed = new Set(facts.map((fact) => (fact.kind === 'deployFailed' ? fact.incident : '')));
  let lost = 0;
  let nights = 0;
  for (const fact of facts) {
    if (fact.kind !== 'incidentMitigated' || !failed.has(fact.incident)) continue;
    lost += fact.lost;
    if (fact.severity > 3) continue;
    for (let day = dayOf(fact.startedAt); day <= dayOf(fact.tick); day++) {
      const falls = day * DAY_TICKS + NIGHT_FALLS;
      if (fact.startedAt < falls + NIGHT_LASTS && fact.tick > falls) nights += 1;
    }
  }
  return { lost, nights };
}

/** Plays and judges one game. */
export function work(job: GameJob): GameResult {
  const { scenario, custom, seed, quarters, proof = 0, liveDays, player, pins, basicsBut } = job;
  const given = contentWith(custom);
  const chosen = given.scenarios[scenario];
  const content =
    basicsBut === undefined || !chosen
      ? given
      : { ...given, scenarios: { ...given.scenarios, [scenario]: withBasics(chosen, basicsBut) } };
  const setup = {
    seed,
    scenario,
    quarters,
    ...(proof > 0 ? { proof } : {}),
    liveDays,
    ...(pins ? { pins } : {}),
  };
  const facts =
    'humanSeconds' in player
      ? playSlowly(setup, content, player.humanSeconds)
      : playHeadless({ setup, content, bots: botFor(player) }).facts;
  const goals = content.scenarios[scenario]?.goals ?? [];
  const results = goalResults(goals, facts, quarters);
  const byQuarter = Array.from({ length: quarters + proof }, (_, i) => {
    const own = goals.map((goal) => ({ ...goal, over: [i + 1, i + 1] as [number, number] }));
    return score(goalResults(own, facts, quarters + proof)) ?? 0;
  });
  const measures = measure(facts, { from: 0, to: quarters * QUARTER_TICKS });
  const numbers = {} as GameResult['numbers'];
  for (const id of WATCHED) numbers[id] = measures[id].value;
  return {
    won: isWon(results),
    score: score(results) ?? 0,
    goals: results,
    quarters: byQuarter,
    numbers,
    merged: facts.filter((fact) => fact.kind === 'changeMerged' && !fact.repair).length,
    severeAtFirst: facts.filter(severe).length,
    week: score(goalResultsOver(goals, facts, [0, WEEK_TICKS])) ?? 0,
    liveRepairs: facts.flatMap((fact) =>
      fact.kind === 'incidentMitigated' && fact.severity <= 3 && fact.startedAt < LIVE_TICKS
        ? fact.ticks / HOUR_TICKS
        : [],
    ),
    deployHarm: harmOf(facts),
    gaps: 'seats' in player ? seatGaps(setup, content, player.seats) : [],
    warnings: 'warned' in player ? warningsOf(setup, content, BOTS[player.warned]) : [],
  };
}
