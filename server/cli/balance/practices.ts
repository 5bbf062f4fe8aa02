/**
 * Where each practice pays: a careful learner who learns it before everything else against one who does without it, in the
 * same scenarios with the same luck. Learning costs slices and time, so what does not help loses.
 */
import type { GameJob, GameResult } from './game.ts';
import { pairedDifference, rounded } from './statistics.ts';

/** Difference of scores from which a practice pays, and below which it does not. */
const PAYS = 0.01;

export interface PracticeEffect {
  scenario: string;
  /** Mean difference of scores, with first less without, and its standard error over the seeds. */
  effect: number | null;
  error: number | null;
}

export interface PracticeVerdict {
  pays: string[];
  doesNotPay: string[];
  effects: PracticeEffect[];
}

/** The two players of each pair. */
export const pairOf = (practice: string): readonly [GameJob['player'], GameJob['player']] => [
  { keen: practice },
  { without: practice },
];

export function verdictOf(
  byScenario: Readonly<Record<string, { keen: GameResult[]; without: GameResult[] }>>,
): PracticeVerdict {
  const verdict: PracticeVerdict = { pays: [], doesNotPay: [], effects: [] };
  for (const [scenario, { keen, without }] of Object.entries(byScenario)) {
    const { mean, error } = pairedDifference(
      keen.map((one) => one.score),
      without.map((one) => one.score),
    );
    verdict.effects.push({ scenario, effect: rounded(mean, 3), error: rounded(error, 3) });
    if (mean > PAYS && mean > error) verdict.pays.push(scenario);
    else if (mean < PAYS) verdict.doesNotPay.push(scenario);
  }
  return verdict;
}
