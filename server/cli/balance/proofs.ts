/** Proofs of balance: the jobs each one plays and what it reads out of them. */
import type { Pins } from '../../../shared/sim/pins.ts';
import type { GameJob, GameResult } from './game.ts';
import { meanOf, medianOf, rounded, shareOf, twoWay } from './statistics.ts';

/** One proof: named groups of jobs, each played with the same seeds, and the verdict over their results. */
export interface Proof {
  id: string;
  about: string;
  /** How many times the number of seeds it needs, because what it looks at is rare (default 1). */
  times?: number;
  groups: Record<string, Omit<GameJob, 'seed'>>;
  judge(results: Record<string, GameResult[]>): { ok: boolean } & Record<string, unknown>;
}

const two = { scenario: 'two-pizzas', quarters: 2, liveDays: 5 };
const careful = { bot: 'careful' } as const;

const BATCHES = [1, 8, 32] as const;
const sizes = [2, 3, 4, 6, 8, 12, 24] as const;
/** People of the head-count proof; each size divides them. */
const HEADS = 24;
const MODULES = [
  'storefront',
  'catalog',
  'reviews',
  'cart',
  'checkout',
  'payments',
  'search',
  'accounts',
  'notifications',
  'shipping',
  'recommendations',
  'analytics',
];

/** The same people and the same product, in teams of this size; modules are dealt out in turn. */
function teamsOf(size: number): Pins {
  const teams = Array.from({ length: HEADS / size }, (_, i) => ({ id: `t${i}`, size }));
  const modules: Record<string, string> = {};
  for (const [i, id] of MODULES.entries()) modules[id] = `t${i % teams.length}`;
  return { teams, modules };
}

const GOOD_HABITS: Pins = {
  practices: {
    versioning: 2,
    ci: 2,
    tests: 2,
    trunk: 2,
    oneButton: 2,
    monitoring: 2,
    runbooks: 2,
    autoRollback: 2,
  },
  policies: { cadence: 'daily', pagers: 'teams', approval: 'off' },
};

export const PROOFS: readonly Proof[] = [
  {
    id: 'smallBatches',
    about:
      'Verification held: user-minutes lost fall with smaller batches, and single changes spoil the fewest nights.',
    times: 4,
    groups: Object.fromEntries(
      BATCHES.map((batch) => [
        batch,
        { ...two, player: { bot: 'idle' }, pins: { verification: 1, batch, mode: 'onDemand' as const } },
      ]),
    ),
    judge(results) {
      const read = (of: (one: GameResult) => number) =>
        BATCHES.map((batch) => medianOf((results[batch] ?? []).map(of)));
      const lost = read((one) => one.numbers.userMinutesLost ?? 0);
      const nights = read((one) => one.deployHarm.nights);
      const rises = ([a = 0, b = 0, c = 0]: number[]): boolean => a < b && b < c;
      return {
        ok: rises(lost) && (nights[0] ?? 0) < Math.min(...nights.slice(1)),
        batches: [...BATCHES],
        userMinutesLost: lost.map((one) => rounded(one)),
        lostToDeploys: read((one) => one.deployHarm.lost).map((one) => rounded(one)),
        nights: nights.map((one) => rounded(one)),
      };
    },
  },
  {
    id: 'teamsOfSixToEight',
    about: `The same ${HEADS} people build most in teams of six to eight.`,
    groups: Object.fromEntries(
      sizes.map((size) => [size, { ...two, quarters: 1, player: { bot: 'idle' }, pins: teamsOf(size) }]),
    ),
    judge(results) {
      const merged = sizes.map((size) => meanOf((results[size] ?? []).map((one) => one.merged)));
      const best = sizes[merged.indexOf(Math.max(...merged))] ?? 0;
      return {
        ok: best >= 6 && best <= 8,
        best,
        merged: Object.fromEntries(sizes.map((size, i) => [size, rounded(merged[i] ?? 0)])),
      };
    },
  },
  {
    id: 'carefulLearns',
    about:
      'The careful learner scores better in quarter 2 than in 1, and better again in the year-end proof.',
    times: 2,
    groups: { careful: { ...two, proof: 2, player: careful } },
    judge({ careful: runs = [] }) {
      const better = runs.map(
        ({ quarters: [q1 = 0, q2 = 0, q3 = 0, q4 = 0] }) => q2 > q1 && (q3 + q4) / 2 > q2,
      );
      const scores = [0, 1, 2, 3].map((i) => rounded(medianOf(runs.map((one) => one.quarters[i] ?? 0))));
      return { ok: shareOf(better) >= 0.8, share: rounded(shareOf(better)), scores };
    },
  },
  {
    id: 'firstQuarterHurts',
    about: 'The median first live week of Two pizzas has a SEV-1 or SEV-2.',
    groups: {
      idle: { ...two, quarters: 1, player: { bot: 'idle' } },
      careful: { ...two, quarters: 1, player: careful },
    },
    judge(results) {
      const counts = Object.entries(results).map(
        ([id, runs]) => [id, medianOf(runs.map((one) => one.severeAtFirst))] as const,
      );
      return { ok: counts.every(([, count]) => count >= 1), severe: Object.fromEntries(counts) };
    },
  },
  {
    id: 'habitsWinQuarters',
    about:
      'Heroes win weeks, habits win quarters. Hero and idle live weeks crossed with good and bad habits: of the quarter habits explain at least 70 %, and of the week played by hand the hand at least 10 %.',
    times: 2,
    groups: {
      heroGood: { ...two, quarters: 1, player: { live: 'hero', lapse: 'idle' }, pins: GOOD_HABITS },
      idleGood: { ...two, quarters: 1, player: { live: 'idle', lapse: 'idle' }, pins: GOOD_HABITS },
      heroBad: { ...two, quarters: 1, player: { live: 'hero', lapse: 'idle' } },
      idleBad: { ...two, quarters: 1, player: { live: 'idle', lapse: 'idle' } },
    },
    judge({ heroGood = [], idleGood = [], heroBad = [], idleBad = [] }) {
      const explained = (of: (one: GameResult) => number) => {
        const read = (runs: GameResult[]): number[] => runs.map(of);
        const { first, second, both } = twoWay([
          [read(heroGood), read(idleGood)],
          [read(heroBad), read(idleBad)],
        ]);
        return {
          habits: rounded(first) ?? 0,
          hand: rounded(second) ?? 0,
          together: rounded(both),
          scores: {
            heroGood: rounded(meanOf(read(heroGood))),
            idleGood: rounded(meanOf(read(idleGood))),
            heroBad: rounded(meanOf(read(heroBad))),
            idleBad: rounded(meanOf(read(idleBad))),
          },
        };
      };
      const quarter = explained((one) => one.score);
      const week = explained((one) => one.week);
      return { ok: quarter.habits >= 0.7 && week.hand >= 0.1, quarter, week };
    },
  },
  {
    id: 'slownessIsNotPunished',
    about:
      'People who take 3, 15 or 40 seconds for a decision in the live week restore service within 10 % of each other.',
    times: 24,
    groups: Object.fromEntries(
      [3, 15, 40].map((seconds) => [seconds, { ...two, quarters: 1, player: { humanSeconds: seconds } }]),
    ),
    judge(results) {
      const restore = [3, 15, 40].map((seconds) =>
        medianOf((results[seconds] ?? []).flatMap((one) => one.liveRepairs)),
      );
      const spread = Math.max(...restore) / Math.max(1e-9, Math.min(...restore)) - 1;
      return {
        ok: spread <= 0.1,
        restoreHours: restore.map((one) => rounded(one)),
        spread: rounded(spread, 3),
      };
    },
  },
  {
    id: 'everySeatIsBusy',
    about:
      'With four and with eight people in a team, half of the waits of a seat for its next decision that matters are 45 seconds or less.',
    times: 0.34,
    groups: Object.fromEntries([4, 8].map((seats) => [seats, { ...two, quarters: 1, player: { seats } }])),
    judge(results) {
      const gaps = [4, 8].map((seats) => (results[seats] ?? []).flatMap((one) => one.gaps));
      const medians = gaps.map((own) => medianOf(own));
      return {
        ok: gaps.every((own) => own.length > 0) && medians.every((seconds) => seconds <= 45),
        seats: [4, 8],
        medianSeconds: medians.map((one) => rounded(one)),
        decisions: gaps.map((own) => own.length),
      };
    },
  },
  {
    id: 'warnedBeforeLoss',
    about:
      'A unit that demand outgrows stands nearly full for 1.5 seconds of live play or more before users are turned away.',
    groups: Object.fromEntries(
      (['idle', 'hero', 'careful'] as const).map((bot) => [
        bot,
        { ...two, quarters: 4, player: { warned: bot } },
      ]),
    ),
    judge(results) {
      const warnings = Object.values(results).flatMap((runs) => runs.flatMap((one) => one.warnings));
      const share = shareOf(warnings.map((seconds) => seconds >= 1.5));
      return {
        ok: warnings.length > 0 && share >= 0.9,
        times: warnings.length,
        share: rounded(share),
        medianSeconds: rounded(medianOf(warnings)),
      };
    },
  },
  {
    id: 'mergingBackPays',
    about: 'In Too many slices, merging services back beats leaving them as they are.',
    groups: {
      merging: { scenario: 'too-many-slices', quarters: 4, liveDays: 5, player: careful },
      leaving: { scenario: 'too-many-slices', quarters: 4, liveDays: 5, player: { merges: false } },
    },
    judge({ merging = [], leaving = [] }) {
      const [a, b] = [merging, leaving].map((runs) => meanOf(runs.map((one) => one.score)));
      return { ok: (a ?? 0) > (b ?? 0), merging: rounded(a ?? 0), leaving: rounded(b ?? 0) };
    },
  },
];
