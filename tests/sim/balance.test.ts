/** The tools of balance: how goals are scored, how effects are told from luck, how bots move people, and custom scenarios. */
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../server/cli/args.ts';
import { type GameResult, work } from '../../server/cli/balance/game.ts';
import { verdictOf, worthOf } from '../../server/cli/balance/practices.ts';
import { pairedDifference, twoWay } from '../../server/cli/balance/statistics.ts';
import { type Standings, winProofs } from '../../server/cli/balance/wins.ts';
import { contentWith, parseScenario } from '../../server/cli/scenarioFile.ts';
import { sharesOf } from '../../shared/sim/bots/habits/lanes.ts';
import { closeness, goalSpan, isMet, isWon } from '../../shared/sim/goals/score.ts';
import { content } from '../kit/worlds.ts';

describe('goals', () => {
  const atLeast = { compare: 'atLeast' as const, value: 10 };
  const atMost = { compare: 'atMost' as const, value: 0.1 };

  it('stand at one half exactly at the win band, and never cross it the wrong way', () => {
    expect(closeness(atLeast, 10)).toBeCloseTo(0.5, 6);
    expect(closeness(atMost, 0.1)).toBeCloseTo(0.5, 6);
    for (const [goal, value] of [
      [atLeast, 30],
      [atLeast, 3],
      [atMost, 0.3],
      [atMost, 0.01],
    ] as const)
      expect(closeness(goal, value) > 0.5).toBe(isMet(goal, value));
  });

  it('compare shares near one by what is missing', () => {
    const share = { compare: 'atLeast' as const, value: 0.99 };
    expect(closeness(share, 0.999)).toBeCloseTo(10 / 11, 3);
    expect(closeness(share, 0.9)).toBeCloseTo(1 / 11, 3);
  });

  it('without data are open, and a scenario without goals is not won', () => {
    expect(isMet(atMost, null)).toBe(false);
    expect(closeness(atMost, null)).toBe(0);
    expect(isWon([])).toBe(false);
  });

  it('of quarters that never come look at the last one', () => {
    expect(goalSpan([4, 4], 2)).toEqual(goalSpan('last', 2));
    expect(goalSpan('all', 2)).toEqual([0, 52_416]);
  });
});

describe('effects', () => {
  it('are means of pairs, with their error', () => {
    const { mean, error } = pairedDifference([3, 4, 5], [1, 2, 3]);
    expect([mean, error]).toEqual([2, 0]);
    expect(pairedDifference([3, 1], [1, 1]).error).toBeGreaterThan(0);
  });

  it('of two factors share the variance', () => {
    const shares = twoWay([
      [[9], [8]],
      [[2], [1]],
    ]);
    expect(shares.first + shares.second + shares.both).toBeCloseTo(1, 9);
    expect(shares.first).toBeGreaterThan(0.9);
    expect(shares.both).toBeCloseTo(0, 9);
  });

  it('a practice pays where the pairs say so, and not where they do not', () => {
    const runs = (...scores: number[]) =>
      scores.map((one) => ({ quarters: [one, one], numbers: { revenue: 10, cost: 5 } }) as GameResult);
    const { pays, doesNotPay } = verdictOf({
      here: { with: runs(0.6, 0.7), without: runs(0.5, 0.55) },
      there: { with: runs(0.4, 0.5), without: runs(0.5, 0.6) },
    });
    expect([pays, doesNotPay]).toEqual([['here'], ['there']]);
  });

  it('money that is left counts beside the goals', () => {
    const game = (cost: number) => ({ quarters: [0.5], numbers: { revenue: 10, cost } }) as GameResult;
    expect(worthOf(game(5)) - worthOf(game(6))).toBeCloseTo(0.1, 9);
    expect(worthOf(game(1000))).toBeCloseTo(-0.5, 9);
  });

  it('a constant policy that wins everything is named', () => {
    const standing = (won: number) => ({ won, score: 0.5, goals: {} });
    const standings: Standings = { here: { careful: standing(1), hero: standing(1), idle: standing(0) } };
    const proofs = winProofs(standings);
    expect([proofs.winsEverything, proofs.ok]).toEqual([['hero'], false]);
  });
});

describe('slices', () => {
  it('follow the weights, keep their sum, and leave no wanted lane empty', () => {
    for (const slices of [4, 7, 16, 20]) {
      const shares = sharesOf({ build: 0.8, quality: 0.1, learn: 0.02 }, slices);
      expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBe(slices);
      expect([shares.learn > 0, shares.operate]).toEqual([true, 0]);
      expect(shares.build).toBeGreaterThan(shares.quality);
    }
  });
});

describe('a custom scenario', () => {
  const own = { ...structuredClone(content.scenarios['first-slice']), id: 'my-own' };

  it('is played like one of ours', () => {
    const custom = parseScenario(own, 'own.json');
    expect(Object.keys(contentWith(custom).scenarios)).toContain('my-own');
    const job = {
      scenario: 'my-own',
      custom,
      seed: '1',
      quarters: 1,
      liveDays: 3,
      player: { bot: 'idle' } as const,
    };
    expect(work(job)).toEqual(work(job));
    expect(work(job).goals).toHaveLength(own.goals?.length ?? 0);
  });

  it.each([
    ['of a newer version', { version: 3 }, 'version 3'],
    [
      'with a practice nobody knows',
      { start: { ...own.start, practices: { magic: 1 } } },
      'start.practices.magic',
    ],
    [
      'with a rule of an unknown value',
      { start: { ...own.start, policies: { cadence: 'sometimes' } } },
      'start.policies.cadence: there is no value of cadence sometimes',
    ],
    [
      'with an archetype nobody knows',
      { twists: [{ id: 'odd', day: 1, condition: { kind: 'fault', archetype: 'gremlins' } }] },
      'twists.0.condition.archetype: there is no archetype gremlins',
    ],
  ])('%s is refused in words', (_, over, says) => {
    const read = (): unknown => parseScenario({ ...own, ...over }, 'own.json');
    expect(read).toThrow(UsageError);
    expect(read).toThrow(says);
  });
});
