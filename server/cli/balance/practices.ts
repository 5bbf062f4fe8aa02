/**
 * Where each practice pays: a careful learner who learns it before everything else against one who does without it, in the
 * same scenarios with the same luck. Learning costs slices and time, so what does not help loses.
 */
import type { ScenarioData } from '../../../shared/content/types.ts';
import type { GameJob, GameResult } from './game.ts';
import { type Groups, playAll } from './playAll.ts';
import { meanOf, pairedDifference, rounded } from './statistics.ts';
import { lengthOf } from './wins.ts';

/** Difference of worth from which a practice pays, and below which it does not. */
const PAYS = 0.005;
/** Standard errors it must stand above nothing. */
const SURE = 2;
/**
 * Luck is loud beside one practice among twenty-eight: what has not been shown yet is looked for with more seeds in the
 * scenarios where it looks best. Seeds of each round, in those asked for, and how many scenarios are looked at again.
 */
const ROUNDS = [1, 2, 4] as const;
const AGAIN = 2;

export interface PracticeEffect {
  scenario: string;
  seeds: number;
  /** Mean difference of worth, with the practice less without, and its standard error over the seeds. */
  effect: number | null;
  error: number | null;
}

export interface PracticeVerdict {
  pays: string[];
  doesNotPay: string[];
  effects: PracticeEffect[];
}

export interface Pair {
  keen: GameResult[];
  without: GameResult[];
}

/** What a game was worth: how near its quarters came to the goals, and what is left of each cent that came in. */
export const worthOf = ({
  quarters,
  numbers: { revenue, cost },
}: Pick<GameResult, 'quarters' | 'numbers'>): number =>
  meanOf(quarters) + Math.max(-1, 1 - (cost ?? 0) / Math.max(1, revenue ?? 0));

/** The two players of each pair. */
const playersOf = (practice: string): Record<keyof Pair, GameJob['player']> => ({
  keen: { keen: practice },
  without: { without: practice },
});

const effectOf = ({ keen, without }: Pair): { mean: number; error: number } =>
  pairedDifference(keen.map(worthOf), without.map(worthOf));

export function verdictOf(byScenario: Readonly<Record<string, Pair>>): PracticeVerdict {
  const verdict: PracticeVerdict = { pays: [], doesNotPay: [], effects: [] };
  for (const [scenario, pair] of Object.entries(byScenario)) {
    const { mean, error } = effectOf(pair);
    const seeds = pair.keen.length;
    verdict.effects.push({ scenario, seeds, effect: rounded(mean, 3), error: rounded(error, 3) });
    if (mean > PAYS && mean > SURE * error) verdict.pays.push(scenario);
    else if (mean < PAYS) verdict.doesNotPay.push(scenario);
  }
  return verdict;
}

const hasBoth = ({ pays, doesNotPay }: PracticeVerdict): boolean => pays.length > 0 && doesNotPay.length > 0;

/** Plays every practice in every scenario, round after round until each has a place where it pays and one where it does not. */
export async function playPractices(
  practices: readonly string[],
  scenarios: readonly ScenarioData[],
  custom: ScenarioData | undefined,
  seeds: number,
  seed0: number,
): Promise<Record<string, PracticeVerdict>> {
  const played: Record<string, Record<string, Pair>> = {};
  for (const id of practices)
    played[id] = Object.fromEntries(scenarios.map((one) => [one.id, { keen: [], without: [] }]));
  let from = seed0;
  for (const [round, times] of ROUNDS.entries()) {
    const groups: Groups = new Map();
    for (const id of practices) {
      const pairs = played[id] ?? {};
      if (round > 0 && hasBoth(verdictOf(pairs))) continue;
      for (const scenario of round === 0 ? scenarios : mostPromising(scenarios, pairs))
        for (const [side, player] of Object.entries(playersOf(id)))
          groups.set(`${id}/${scenario.id}/${side}`, {
            scenario: scenario.id,
            ...lengthOf(scenario),
            ...(custom ? { custom } : {}),
            player,
          });
    }
    const results = await playAll(groups, seeds * times, from);
    from += seeds * times;
    for (const [name, own] of results) {
      const [id = '', scenario = '', side = ''] = name.split('/');
      played[id]?.[scenario]?.[side as keyof Pair].push(...own);
    }
  }
  return Object.fromEntries(Object.entries(played).map(([id, pairs]) => [id, verdictOf(pairs)]));
}

/** The scenarios in which a practice stands highest above its luck. */
function mostPromising(
  scenarios: readonly ScenarioData[],
  pairs: Readonly<Record<string, Pair>>,
): ScenarioData[] {
  const height = ({ id }: ScenarioData): number => {
    const { mean, error } = effectOf(pairs[id] ?? { keen: [], without: [] });
    return mean / Math.max(PAYS, error);
  };
  return [...scenarios].sort((a, b) => height(b) - height(a)).slice(0, AGAIN);
}
