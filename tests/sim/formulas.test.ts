import { describe, expect, test } from 'vitest';
import { BASE_LATENCY_MS } from '../../shared/sim/balance/traffic.ts';
import { failureChance } from '../../shared/sim/systems/deploys/hazard.ts';
import { teamOutput, usl } from '../../shared/sim/systems/people/usl.ts';
import { latencyAt } from '../../shared/sim/systems/traffic/capacity.ts';

describe('golden tables', () => {
  // 1 - e^(-0.051·v·√n), worked out by hand; the tiers of the published bands sit at n = 1, 8, 40, 240.
  test.each([
    [1, 1, 0.0497],
    [8, 1, 0.1343],
    [40, 1, 0.2757],
    [240, 1, 0.5462],
    [8, 0.5, 0.0696],
    [8, 2, 0.2506],
    [0, 1, 0],
  ])('a batch of %i changes at verification %f fails with chance %f', (n, v, chance) => {
    expect(failureChance(n, v)).toBeCloseTo(chance, 3);
  });

  test('failures of a batch grow, failures of a change fall', () => {
    for (let n = 1; n < 200; n++) {
      expect(failureChance(n + 1, 1)).toBeGreaterThan(failureChance(n, 1));
      expect(failureChance(n + 1, 1) / (n + 1)).toBeLessThan(failureChance(n, 1) / n);
    }
  });

  // N / (1 + 0.01(N-1) + 0.02N(N-1)).
  test.each([
    [1, 1],
    [5, 3.4722],
    [7, 3.6842],
    [8, 3.653],
    [10, 3.4602],
    [20, 2.2753],
  ])('%i people together work like %f', (people, output) => {
    expect(usl(people)).toBeCloseTo(output, 3);
  });

  test('of 48 people, tables of 6 to 8 make the most', () => {
    const made = (size: number): number => (48 / size) * teamOutput(size);
    const best = [1, 2, 3, 4, 6, 8, 12, 16, 24, 48].sort((a, b) => made(b) - made(a)).slice(0, 2);
    expect(best.sort((a, b) => a - b)).toEqual([6, 8]);
    expect(teamOutput(0)).toBe(0);
  });

  // Base ÷ (1 - ρ); beyond it the wait in a queue that overflows, 30 s at most.
  test.each([
    [0, 1],
    [0.5, 2],
    [0.8, 5],
    [0.9, 10],
    [2, 1 / 0.015 + ((2 - 0.985) * 20000) / 40],
    [9, 1 / 0.015 + 30000 / 40],
  ])('at utilisation %f a request takes %f times as long as in an idle unit', (utilisation, factor) => {
    expect(latencyAt(utilisation) / BASE_LATENCY_MS).toBeCloseTo(factor, 6);
  });
});
