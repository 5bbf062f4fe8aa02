/** A game that is made shorter while it is played, how long the rest takes, and a flaw that comes from outside. */
import { describe, expect, test } from 'vitest';
import { playOn } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import { digest } from '../../shared/sim/digest.ts';
import { pace } from '../../shared/sim/pace.ts';
import { remaining } from '../../shared/sim/remaining.ts';
import { settle, step } from '../../shared/sim/step.ts';
import { liveEnds } from '../../shared/sim/systems/phases.ts';
import type { World } from '../../shared/sim/world.ts';
import { newWorld, playedTo, reload, SYSTEM, tell } from '../kit/worlds.ts';

const shorten = (world: World, over: object) =>
  tell(world, SYSTEM, 'shorten', { quarters: 2, liveDays: 5, standing: 1, ...over }).outcome;

describe('a shorter game', () => {
  test('fewer days end a week that has not come so far; a day that has begun is played to its end', () => {
    const monday = newWorld({ quarters: 2 });
    shorten(monday, { liveDays: 3 });
    expect(Math.floor(liveEnds(monday) / DAY_TICKS)).toBe(2);
    const thursday = playedTo(3 * DAY_TICKS + 130, 'careful', { quarters: 2 }).world;
    shorten(thursday, { liveDays: 2 });
    expect(thursday.phase).toBe('live');
    expect(Math.floor(liveEnds(thursday) / DAY_TICKS)).toBe(3);
    const run = playOn(
      { world: thursday, facts: [], journal: [] },
      { bots: 'careful', until: QUARTER_TICKS + 120 },
    );
    expect(Math.floor(liveEnds(run.world) / DAY_TICKS) % 91).toBe(1);
  });

  test('it ends after the quarter it was cut to, never before the one that is played', () => {
    const { world } = playedTo(QUARTER_TICKS + 500, 'careful', { quarters: 4 });
    expect(shorten(world, { quarters: 1 })).toMatchObject({ ok: false, refusal: { kind: 'phaseMoved' } });
    expect(shorten(world, { quarters: 2 })).toMatchObject({ ok: true });
    playOn({ world, facts: [], journal: [] }, { bots: 'careful' });
    expect([world.phase, world.tick]).toEqual(['over', 2 * QUARTER_TICKS]);
  });

  test('is taken back, saved and loaded like everything else', () => {
    const world = newWorld({ quarters: 2 });
    const before = remaining(world);
    shorten(world, { liveDays: 2, standing: 0.5, quarters: 1 });
    const back = reload(world);
    expect(digest(back)).toBe(digest(world));
    expect(remaining(back).usual).toBeLessThan(before.usual / 2);
    shorten(world, {});
    expect(remaining(world)).toEqual(before);
  });
});

/** Real ms a game takes by its own pace when nobody is rung and every standing phase is used up. */
function played(world: World): number {
  let ms = 0;
  while (world.phase !== 'over') {
    const now = pace(world);
    if (now.deadline) {
      ms += now.deadline.ms;
      settle(world, [{ id: 'due', actor: { kind: 'system' }, ...now.deadline.command }]);
    } else {
      step(world);
      ms += 1000 / now.ticksPerSecond;
    }
  }
  return ms;
}

describe('the time that is left', () => {
  test.each([{}, { liveDays: 3 }, { standing: 0.5 }, { quarters: 1 }])('is what playing takes: %j', (cut) => {
    const world = newWorld({ quarters: 2 });
    shorten(world, cut);
    const { usual, most } = remaining(world);
    const ms = played(world);
    // Nobody plays: no hold, no ring; what remains of a tick is rounding.
    expect(ms).toBeGreaterThanOrEqual(usual - 100);
    expect(ms).toBeLessThanOrEqual(most + 100);
    expect(remaining(world)).toEqual({ usual: 0, most: 0 });
  });

  test.each([0, 2])(
    'is told from the middle of any phase, and what was spent of it counts: %i quarters of proof',
    (proof) => {
      const { world } = playedTo(2 * DAY_TICKS, 'careful', { quarters: 2, ...(proof > 0 ? { proof } : {}) });
      const seen = new Set<string>();
      while (world.phase !== 'over') {
        const where = `${world.phase}${world.tick > 2 * QUARTER_TICKS ? ' of the proof' : ''}`;
        if (!seen.has(where)) {
          seen.add(where);
          const copy = reload(world);
          const { usual, most } = remaining(copy);
          const ms = played(copy);
          expect([world.phase, ms >= usual - 100 && ms <= most + 100]).toEqual([world.phase, true]);
        }
        const now = pace(world);
        if (now.deadline) settle(world, [{ id: 'due', actor: { kind: 'system' }, ...now.deadline.command }]);
        else step(world);
      }
      const phases = [...seen].filter((where) => !where.endsWith('proof')).sort();
      expect(phases).toEqual(['habit', 'lapse', 'live', 'plan', 'review']);
      expect(seen.has('lapse of the proof')).toBe(proof > 0);
      const standing = newWorld({ quarters: 1 });
      standing.phase = 'review';
      standing.tick = QUARTER_TICKS;
      expect(remaining(standing, 0).usual - remaining(standing, 50_000).usual).toBe(50_000);
    },
  );
});

test('a flaw from outside rides with a waiting change, is nobody’s news, and breaks the deploy it left with', () => {
  const world = newWorld({ quarters: 1 });
  const condition = { kind: 'flaw', atDay: 0, archetype: 'badRelease', level: 1 };
  tell(world, SYSTEM, 'inject', { inject: 'flawAboard', condition });
  step(world);
  const flawed = Object.values(world.changes).filter((change) => change.flaw);
  expect(flawed).toHaveLength(1);
  expect(world.log.some((fact) => fact.kind === 'injected' || fact.kind === 'conditionBegan')).toBe(false);
  const run = playOn({ world, facts: [], journal: [] }, { bots: 'careful', until: 5 * DAY_TICKS });
  const failed = run.facts.filter(
    (fact) => fact.kind === 'incidentDetected' && fact.module === flawed[0]?.module,
  );
  expect(failed.length).toBeGreaterThan(0);
});

test('a flaw waits until something waits for a train', () => {
  const world = newWorld({ scenario: 'sandbox' });
  tell(world, SYSTEM, 'inject', {
    inject: 'flawAboard',
    condition: { kind: 'flaw', atDay: 0, archetype: 'badRelease' },
  });
  step(world);
  expect(world.conditions.map(({ began }) => began)).toEqual([false]);
  playOn({ world, facts: [], journal: [] }, { bots: 'careful', until: 5 * DAY_TICKS });
  expect(world.conditions).toEqual([]);
});
