/**
 * Where each practice pays: a careful learner who learns it against one who does without it, with the same luck. In every
 * scenario as it begins it is learned before everything else; where the basics have been learned already, in its turn; and some
 * also where a trouble reigns that they were made for. Learning costs slices and time, so what does not help there loses.
 */
import type { ScenarioData } from '../../../shared/content/types.ts';
import type { GameJob, GameResult } from './game.ts';
import { type Groups, playAll } from './playAll.ts';
import { meanOf, pairedDifference, rounded } from './statistics.ts';
import { TROUBLES } from './troubles.ts';
import { lengthOf } from './wins.ts';

/** Difference of worth from which a practice pays, and below which it does not. */
const PAYS = 0.005;
/** Standard errors it must stand above nothing. */
const SURE = 2;
/**
 * Luck is loud beside one practice among twenty-eight: what has not been shown yet is looked for with more seeds in the
 * situations where it looks best. Seeds of each round, in those asked for, and how many situations are looked at again.
 */
const ROUNDS = [1, 2, 4] as const;
const AGAIN = 3;

/** A scenario as it begins, with the basics learned, or with a trouble: named by its id, with `+basics` or the trouble's name. */
interface Situation {
  name: string;
  scenario: ScenarioData;
  basics: boolean;
  /** The scenario was changed: it is handed to the players whole. */
  troubled?: boolean;
}

/** Where a practice is looked at. */
const situationsOf = (practice: string, scenarios: readonly ScenarioData[]): Situation[] =>
  scenarios.flatMap((scenario) => [
    { name: scenario.id, scenario, basics: false },
    { name: `${scenario.id}+basics`, scenario, basics: true },
    ...TROUBLES.filter((one) => one.practice === practice && one.scenario === scenario.id).flatMap((one) =>
      [false, true].map((basics) => ({
        name: `${scenario.id}+${one.name}${basics ? '+basics' : ''}`,
        scenario: one.change(scenario),
        basics,
        troubled: true,
      })),
    ),
  ]);

export interface PracticeEffect {
  situation: string;
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
  with: GameResult[];
  without: GameResult[];
}

/** What a game was worth: how near its quarters came to the goals, and what is left of each cent that came in. */
export const worthOf = ({
  quarters,
  numbers: { revenue, cost },
}: Pick<GameResult, 'quarters' | 'numbers'>): number =>
  meanOf(quarters) + Math.max(-1, 1 - (cost ?? 0) / Math.max(1, revenue ?? 0));

/** The two players of each pair. */
const playersOf = (practice: string, { basics }: Situation): Record<keyof Pair, GameJob['player']> => ({
  with: basics ? { inTurn: practice } : { keen: practice },
  without: { without: practice },
});

const effectOf = (pair: Pair): { mean: number; error: number } =>
  pairedDifference(pair.with.map(worthOf), pair.without.map(worthOf));

export function verdictOf(bySituation: Readonly<Record<string, Pair>>): PracticeVerdict {
  const verdict: PracticeVerdict = { pays: [], doesNotPay: [], effects: [] };
  for (const [situation, pair] of Object.entries(bySituation)) {
    const { mean, error } = effectOf(pair);
    const seeds = pair.with.length;
    verdict.effects.push({ situation, seeds, effect: rounded(mean, 3), error: rounded(error, 3) });
    if (mean > PAYS && mean > SURE * error) verdict.pays.push(situation);
    else if (mean < PAYS) verdict.doesNotPay.push(situation);
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
  const situations: Record<string, Situation[]> = {};
  const played: Record<string, Record<string, Pair>> = {};
  for (const id of practices) {
    situations[id] = situationsOf(id, scenarios);
    played[id] = Object.fromEntries(situations[id].map(({ name }) => [name, { with: [], without: [] }]));
  }
  let from = seed0;
  for (const [round, times] of ROUNDS.entries()) {
    const groups: Groups = new Map();
    for (const id of practices) {
      const pairs = played[id] ?? {};
      if (round > 0 && hasBoth(verdictOf(pairs))) continue;
      const own = situations[id] ?? [];
      for (const situation of round === 0 ? own : mostPromising(own, pairs))
        for (const [side, player] of Object.entries(playersOf(id, situation)))
          groups.set(`${id}/${situation.name}/${side}`, {
            scenario: situation.scenario.id,
            ...lengthOf(situation.scenario),
            ...(custom || situation.troubled ? { custom: situation.scenario } : {}),
            ...(situation.basics ? { basicsBut: id } : {}),
            player,
          });
    }
    const results = await playAll(groups, seeds * times, from);
    from += seeds * times;
    for (const [group, own] of results) {
      const [id = '', name = '', side = ''] = group.split('/');
      played[id]?.[name]?.[side as keyof Pair].push(...own);
    }
  }
  return Object.fromEntries(Object.entries(played).map(([id, pairs]) => [id, verdictOf(pairs)]));
}

/** The troubles a practice was made for, and the other situations in which it stands highest above its luck. */
function mostPromising(situations: readonly Situation[], pairs: Readonly<Record<string, Pair>>): Situation[] {
  const height = ({ name }: Situation): number => {
    const { mean, error } = effectOf(pairs[name] ?? { with: [], without: [] });
    return mean / Math.max(PAYS, error);
  };
  const others = situations.filter(({ troubled }) => !troubled).sort((a, b) => height(b) - height(a));
  return [...situations.filter(({ troubled }) => troubled), ...others.slice(0, AGAIN)];
}
