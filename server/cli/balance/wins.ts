/** Who wins which scenario: every bot and the calibration policies over paired seeds. */

import { presets } from '../../../shared/content/presets.ts';
import type { ScenarioData } from '../../../shared/content/types.ts';
import { CALIBRATION, CALIBRATION_IDS } from '../../../shared/sim/bots/calibration.ts';
import { BOT_IDS } from '../../../shared/sim/bots/driver.ts';
import type { Pins } from '../../../shared/sim/pins.ts';
import type { GameJob, GameResult } from './game.ts';
import { medianOf, rounded, shareOf } from './statistics.ts';

export interface Entrant {
  id: string;
  job: Pick<GameJob, 'player' | 'pins'>;
}

/** A calibration policy in another scenario: its ways of working, with the teams and the product of the scenario. */
function waysOf({ teams: _t, modules: _m, services: _s, units: _u, calls: _c, ...pins }: Pins): Pins {
  return pins;
}

export const ENTRANTS: readonly Entrant[] = [
  ...BOT_IDS.map((bot) => ({ id: bot, job: { player: { bot } } })),
  ...CALIBRATION_IDS.map((id) => ({
    id,
    job: { player: { bot: CALIBRATION[id].bot }, pins: waysOf(CALIBRATION[id].pins) },
  })),
];

/** Policies that never look at what happens: nobody should win everything with one of them. */
const CONSTANT = ['cautious', 'cowboy', 'hero', 'platform', 'idle', ...CALIBRATION_IDS];

/** How long a scenario is usually played. */
export function lengthOf(scenario: ScenarioData): Pick<GameJob, 'quarters' | 'liveDays'> {
  const { quarters, liveDays } = presets[scenario.presets[0] ?? 'lesson'];
  return { quarters, liveDays };
}

export interface Standing {
  /** Share of seeds in which all win bands were met. */
  won: number;
  /** Median score; 0.5 stands exactly at the win bands. */
  score: number | null;
  /** Median of each goal's measure. */
  goals: Record<string, number | null>;
}

export function standingOf(results: readonly GameResult[]): Standing {
  const goals: Standing['goals'] = {};
  for (const { id } of results[0]?.goals ?? []) {
    const values = results.flatMap((one) => one.goals.find((goal) => goal.id === id)?.value ?? []);
    goals[id] = values.length > 0 ? rounded(medianOf(values)) : null;
  }
  return {
    won: rounded(shareOf(results.map((one) => one.won))) ?? 0,
    score: rounded(medianOf(results.map((one) => one.score))),
    goals,
  };
}

export type Standings = Record<string, Record<string, Standing>>;

export interface WinProofs {
  /** Won by a good bot in most seeds, lost by idle and random in most. */
  wonByGood: Record<string, boolean>;
  lostByIdle: Record<string, boolean>;
  lostByRandom: Record<string, boolean>;
  /** Constant policies that win every scenario: there should be none. */
  winsEverything: string[];
  ok: boolean;
}

export function winProofs(standings: Standings): WinProofs {
  const scenarios = Object.keys(standings);
  const won = (scenario: string, id: string): number => standings[scenario]?.[id]?.won ?? 0;
  const wonByGood: WinProofs['wonByGood'] = {};
  const lostByIdle: WinProofs['lostByIdle'] = {};
  const lostByRandom: WinProofs['lostByRandom'] = {};
  for (const scenario of scenarios) {
    wonByGood[scenario] = won(scenario, 'careful') > 0.5 || won(scenario, 'platform') > 0.5;
    lostByIdle[scenario] = won(scenario, 'idle') < 0.5;
    lostByRandom[scenario] = won(scenario, 'random') < 0.5;
  }
  const winsEverything = CONSTANT.filter((id) => scenarios.every((scenario) => won(scenario, id) > 0.5));
  const all = [wonByGood, lostByIdle, lostByRandom].every((one) => Object.values(one).every(Boolean));
  return { wonByGood, lostByIdle, lostByRandom, winsEverything, ok: all && winsEverything.length === 0 };
}
