/** First slice: what it is about comes out of its start in nearly every luck, and a flawed box hurts wherever it goes. */
import { describe, expect, it } from 'vitest';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { content, setupOf } from '../kit/worlds.ts';

const ANA = 'basil-ana';
const LIVE_DAYS = 3;
const SEEDS = Array.from({ length: 12 }, (_, i) => `first-${i}`);

/** The three live days of a game in which nobody decides anything: what the start brings by itself. */
function threeDays(seed: string): Fact[] {
  const setup = setupOf({ seed, scenario: 'first-slice', quarters: 1, liveDays: LIVE_DAYS });
  return playHeadless({ setup, content, bots: 'idle', until: LIVE_DAYS * DAY_TICKS }).facts;
}

describe('First slice', () => {
  const games = SEEDS.map(threeDays);
  const gamesWith = (holds: (fact: Fact) => boolean): number =>
    games.filter((facts) => facts.some(holds)).length;
  const nearlyAll = SEEDS.length - 1;

  it('wakes Ana once it is night', () => {
    const woken = gamesWith(
      (fact) => fact.kind === 'pageRang' && fact.real && fact.night && fact.engineer === ANA,
    );
    expect(woken).toBeGreaterThanOrEqual(nearlyAll);
  });

  it('has something to roll back, by whoever is on call', () => {
    expect(gamesWith((fact) => fact.kind === 'deployRolledBack')).toBeGreaterThanOrEqual(nearlyAll);
  });

  it('has a slice ready to be cut, and time left to cut it', () => {
    const ready = gamesWith(
      (fact) =>
        fact.kind === 'extractionReady' &&
        fact.module === 'reviews' &&
        fact.tick < (LIVE_DAYS - 1) * DAY_TICKS + DAY_TICKS / 2,
    );
    expect(ready).toBeGreaterThanOrEqual(nearlyAll);
  });
});

describe('a flawed box', () => {
  const scenario = content.scenarios['first-slice'];
  const model = (flaws: boolean, tests = 0) => {
    if (!scenario) throw new Error('no first slice');
    const { flaws: own, ...start } = scenario.start;
    const custom = {
      ...scenario,
      twists: [],
      start: { ...start, ...(flaws && own ? { flaws: own } : {}), practices: { ...start.practices, tests } },
    };
    return { ...content, scenarios: { 'first-slice': custom } };
  };
  const escapes = (flaws: boolean, tests = 0): number =>
    SEEDS.filter((seed) => {
      const setup = setupOf({ seed, scenario: 'first-slice', quarters: 1 });
      const { facts } = playHeadless({
        setup,
        content: model(flaws, tests),
        bots: 'idle',
        until: DAY_TICKS,
      });
      return facts.some((fact) => fact.kind === 'defectEscaped');
    }).length;

  it('gets past every check, and without it most batches of that train are sound', () => {
    expect(escapes(true, 3)).toBe(SEEDS.length);
    expect(escapes(false, 3)).toBeLessThan(SEEDS.length / 2);
  });
});
