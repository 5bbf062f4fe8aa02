import { describe, expect, test } from 'vitest';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { TICK_MINUTES } from '../../shared/sim/calendar.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { mean, median } from '../../shared/sim/metrics/statistics.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { content, setupOf } from '../kit/worlds.ts';

/**
 * Laws in one direction, all else equal: the same seeds, nobody decides anything, one pin differs. Facts of all seeds
 * are read together, so that one unlucky draw proves nothing.
 */
const SEEDS = Array.from({ length: 10 }, (_, i) => `p${i + 1}`);
/** Where two neighbours are compared whose difference is small. */
const MORE = Array.from({ length: 16 }, (_, i) => `p${i + 1}`);

function quarterOf(pins: Pins, seeds = SEEDS): Fact[] {
  return seeds.flatMap(
    (seed) => playHeadless({ setup: setupOf({ seed, pins }), content, bots: 'idle' }).facts,
  );
}

type Kind<K extends Fact['kind']> = Extract<Fact, { kind: K }>;
const only = <K extends Fact['kind']>(facts: Fact[], kind: K): Kind<K>[] =>
  facts.filter((fact) => fact.kind === kind) as Kind<K>[];

const failureRate = (facts: Fact[]): number =>
  only(facts, 'deployFailed').length / only(facts, 'deployFinished').length;
const recovery = (facts: Fact[]): number =>
  mean(only(facts, 'deployFailed').map((fact) => fact.recoveryTicks)) ?? 0;
const lead = (facts: Fact[]): number =>
  median(only(facts, 'deployFinished').flatMap((fact) => fact.leads)) ?? 0;
const noticed = (facts: Fact[]): number =>
  mean(only(facts, 'incidentDetected').map((fact) => (fact.tick - fact.startedAt) * TICK_MINUTES)) ?? 0;
/**
 * User-minutes lost to a bad deploy: by those who tasted it where it was stopped in time, else by its incident. The median: the
 * few that slip past a canary hurt as much as ever.
 */
const hurt = (facts: Fact[], archetypes: string[]): number =>
  median([
    ...only(facts, 'deployHalted').map((one) => one.lost),
    ...only(facts, 'incidentResolved').flatMap((one) =>
      archetypes.includes(one.archetype) ? [one.lost] : [],
    ),
  ]) ?? 0;

const usual = quarterOf({ intervalDays: 1, mode: 'scheduled' }, MORE);

describe('batch size up', () => {
  const weekly = quarterOf({ intervalDays: 7, mode: 'scheduled' }, MORE);
  const monthly = quarterOf({ intervalDays: 28, mode: 'scheduled' }, MORE);

  test('change failure rate up', () => {
    expect(failureRate(weekly)).toBeGreaterThan(failureRate(usual) * 1.2);
    expect(failureRate(monthly)).toBeGreaterThan(failureRate(usual) * 1.2);
  });

  test('time to restore up', () => {
    expect(recovery(monthly)).toBeGreaterThan(recovery(usual) * 1.2);
  });

  test('lead time up', () => {
    expect(lead(weekly)).toBeGreaterThan(lead(usual) * 1.3);
    expect(lead(monthly)).toBeGreaterThan(lead(weekly) * 1.3);
  });
});

test('approval board on: lead time up', () => {
  const asked = quarterOf({ intervalDays: 1, mode: 'scheduled', policies: { approval: 'on' } });
  expect(lead(asked)).toBeGreaterThan(lead(usual));
});

test('automated tests up: change failure rate down', () => {
  const [none, some, all] = [0, 1, 3].map((tests) => failureRate(quarterOf({ practices: { tests } })));
  expect(some).toBeLessThan(none as number);
  expect(all).toBeLessThan(some as number);
});

test('monitoring up: faults are noticed sooner', () => {
  const minutes = [0, 1, 2, 3].map((monitoring) => noticed(quarterOf({ practices: { monitoring } })));
  for (let level = 1; level < minutes.length; level++) {
    expect(minutes[level], `level ${level}`).toBeLessThan((minutes[level - 1] as number) * 0.9);
  }
});

test('runbooks up: time to restore down', () => {
  const [none, all] = [0, 3].map((runbooks) => recovery(quarterOf({ practices: { runbooks } })));
  expect(all).toBeLessThan((none as number) * 0.85);
});

test('version everything up: rollbacks are faster', () => {
  const minutes = (versioning: number): number =>
    mean(
      only(quarterOf({ practices: { versioning } }), 'responseChosen').flatMap((one) =>
        one.response === 'rollBack' && one.by !== 'machine' ? [one.minutes] : [],
      ),
    ) ?? 0;
  expect(minutes(3)).toBeLessThan(minutes(0));
});

test('share of a canary down: users hurt by what shows at once down', () => {
  // A leak that takes hours is past any canary; errors that show at once are what it is for.
  const atOnce = ['badRelease', 'eighthServer', 'bigBang'];
  const practices = { monitoring: 3, oneButton: 1 };
  const everybody = hurt(quarterOf({ strategy: 'allAtOnce', practices }), atOnce);
  const few = hurt(quarterOf({ strategy: 'canary', practices }), atOnce);
  expect(few).toBeLessThan(everybody * 0.75);
});
