import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HeadlessRun, playHeadless, playOn, replayJournal } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, QUARTER_TICKS, WEEK_TICKS } from '../../shared/sim/calendar.ts';
import { digest } from '../../shared/sim/digest.ts';
import { project } from '../../shared/sim/project.ts';
import { type Stamped, settle, step } from '../../shared/sim/step.ts';
import { commandOf, gesture } from '../kit/arbitraries.ts';
import { brokenRules, content, human, newWorld, playedTo, reload, SYSTEM, setupOf } from '../kit/worlds.ts';

/** As a journal or a client gets it: -0 and 0 are the same there. */
const written = (value: unknown): string => JSON.stringify(value);

const QUARTER = { seed: 'law', quarters: 1, liveDays: 3 };

describe('the same seed and journal make the same world', () => {
  test.each(['careful', 'cowboy', 'random'] as const)('%s plays the same quarter twice', (bot) => {
    const [one, two] = [0, 1].map(() => playHeadless({ setup: setupOf(QUARTER), content, bots: bot }));
    expect(one?.world.phase).toBe('over');
    expect(digest(one?.world ?? {})).toBe(digest(two?.world ?? {}));
    expect(one?.facts).toEqual(two?.facts);
  });

  test('a journal replayed gives the same digest and the same facts', () => {
    const run = playHeadless({ setup: setupOf({ ...QUARTER, quarters: 2 }), content, bots: 'careful' });
    const again = replayJournal(run.world.setup, content, run.journal, run.world.tick);
    expect(digest(again.world)).toBe(digest(run.world));
    expect(again.facts).toEqual(run.facts);
  });

  test('another seed makes another world', () => {
    expect(digest(playedTo(WEEK_TICKS, 'careful', { seed: '1' }).world)).not.toBe(
      digest(playedTo(WEEK_TICKS, 'careful', { seed: '2' }).world),
    );
  });

  test('commands of one tick may be settled together or one by one', () => {
    const run = playedTo(3 * DAY_TICKS, 'careful');
    const together = newWorld();
    let at = 0;
    for (const tick of new Set(run.journal.map((entry) => entry.tick))) {
      while (together.tick < tick) step(together, []);
      const now = run.journal.filter((entry) => entry.tick === tick).map((entry) => entry.command);
      at += now.length;
      settle(together, now);
    }
    while (together.tick < run.world.tick) step(together, []);
    expect(at).toBe(run.journal.length);
    expect(digest(together)).toBe(digest(run.world));
  });
});

test('a game with people who do anything at all ends, and replays to the same world', () => {
  fc.assert(
    fc.property(fc.array(gesture, { minLength: 60, maxLength: 60 }), (gestures) => {
      const run: HeadlessRun = { world: newWorld(QUARTER), facts: [], journal: [] };
      const say = (command: Stamped): void => {
        run.journal.push({ tick: run.world.tick, command });
        run.facts.push(...settle(run.world, [command]).facts);
      };
      const seats = ['basil-ana', 'basil-kai', 'olive-noor'];
      for (const engineer of seats)
        say({ id: engineer, actor: SYSTEM, verb: 'takeSeat', payload: { engineer } });
      for (const [i, one] of gestures.entries()) {
        playOn(run, { bots: 'careful', until: run.world.tick + (i < 40 ? 30 : 1200) });
        const { verb, payload } = commandOf(project(run.world), one, '');
        say({ id: `g${i}`, actor: human(seats[i % seats.length] as string), verb, payload });
      }
      playOn(run, { bots: 'careful' });
      expect(run.world.phase).toBe('over');
      expect(brokenRules(run.world)).toEqual([]);
      const again = replayJournal(run.world.setup, content, run.journal, run.world.tick);
      expect(digest(again.world)).toBe(digest(run.world));
      expect(written(again.facts)).toBe(written(run.facts));
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 120_000);

describe('a saved world goes on as if nothing had happened', () => {
  const whole = playedTo(QUARTER_TICKS, 'careful', QUARTER);

  test.each([109, 170, 700, DAY_TICKS * 3, WEEK_TICKS + 500, 20_000])('saved at tick %i', (tick) => {
    const half = playedTo(tick, 'careful', QUARTER);
    const loaded = reload(half.world);
    expect(digest(loaded)).toBe(digest(half.world));
    const rest = playOn({ ...half, world: loaded }, { bots: 'careful', until: QUARTER_TICKS });
    expect(digest(rest.world)).toBe(digest(whole.world));
    expect(written(rest.facts)).toBe(written(whole.facts));
  });

  test('heavy: saved and loaded at every tick for 300 ticks', () => {
    const plain = playedTo(160, 'careful', QUARTER);
    let heavy = playedTo(160, 'careful', QUARTER);
    for (let tick = 161; tick <= 460; tick++) {
      playOn(plain, { bots: 'careful', until: tick });
      heavy = playOn({ ...heavy, world: reload(heavy.world) }, { bots: 'careful', until: tick });
      expect(digest(heavy.world), `tick ${tick}`).toBe(digest(plain.world));
    }
    expect(written(heavy.facts)).toBe(written(plain.facts));
  });

  test('a view of a loaded world is the same view', () => {
    const { world } = playedTo(3000, 'careful', QUARTER);
    expect(project(reload(world))).toEqual(project(world));
  });
});

test('looking at a world does not change it', () => {
  const { world } = playedTo(1000);
  const before = digest(world);
  project(world);
  expect(digest(world)).toBe(before);
});
