/** Waiting: a soft bar that stands while the clock does, and the sentences of who is waited for. */
import { describe, expect, it } from 'vitest';
import { spentOf } from '../../client/hud/softClock.ts';
import { namesOf, waitedFor } from '../../client/hud/waitWords.ts';
import { waitOf } from '../../client/intents/deadlines.ts';
import { waits } from '../../client/text/en/waits.ts';
import { install, t } from '../../client/text/index.ts';
import { HABIT_MS } from '../../shared/sim/balance/time.ts';
import { project } from '../../shared/sim/project.ts';
import { newWorld } from '../kit/worlds.ts';

install(waits);

describe('a soft bar', () => {
  it('loses nothing while the clock stands, and twice as much at double speed', () => {
    const runs = { runs: true, speed: 1 };
    expect(spentOf('ring', runs, 1_000)).toBe(0);
    expect(spentOf('ring', { runs: false, speed: 1 }, 3_000)).toBe(2_000);
    expect(spentOf('ring', { runs: true, speed: 2 }, 60_000)).toBe(2_000);
    expect(spentOf('ring', runs, 61_000)).toBe(4_000);
    expect(spentOf('ring', runs, 62_000)).toBe(5_000);
  });

  it('begins anew with each wait', () => {
    expect(spentOf('one', { runs: true, speed: 1 }, 1_000)).toBe(0);
    expect(spentOf('two', { runs: true, speed: 1 }, 9_000)).toBe(0);
  });
});

describe('what is left of a Friday', () => {
  const friday = { ...project(newWorld()), phase: 'habit' as const };

  it('is all of it until the server says something else, and then what it said', () => {
    expect(waitOf(friday)).toMatchObject({ ms: HABIT_MS });
    expect(waitOf(friday)?.left).toBeUndefined();
    expect(waitOf(friday, 20, 2)).toMatchObject({ ms: HABIT_MS, left: 40_000 });
    expect(waitOf(friday, 20)?.key).not.toBe(waitOf(friday, 25)?.key);
  });
});

describe('who is waited for', () => {
  const stands = { behind: ['margherita'], soon: 40, most: 200, left: -1 };

  it('is named, with about how long and how long at most', () => {
    expect(t('waits.for', waitedFor(stands))).toBe(
      'Waiting for Margherita: about 40 s, 4 min at most. Your own time begins only then.',
    );
    expect(t('waits.for', waitedFor({ ...stands, most: 40 }))).toContain('about 40 s. Your');
    expect(t('waits.over', waitedFor({ ...stands, behind: ['margherita', 'funghi'] }))).toContain(' play:');
  });

  it('is counted where nobody would read the names', () => {
    expect(namesOf(['marinara', 'margherita', 'funghi', 'diavola'])).toBe('4 organisations');
  });
});
