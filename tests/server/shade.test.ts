/** The ghosts of a game: a bot's, of an earlier run, a file's or what was left behind, never further than the game has come. */
import { describe, expect, it } from 'vitest';
import { beside, botLines, lineFor, mineOf, playLines, pointsOf, upTo } from '../../server/match/shade.ts';
import { CLIENT_MESSAGES } from '../../shared/net/messages.ts';
import { compareDay } from '../../shared/net/shade.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import { curvesOf } from '../../shared/sim/fork/compare.ts';
import { openMatch, SETUP } from '../kit/matchKit.ts';
import { content } from '../kit/worlds.ts';

const LINE = { from: 0, lost: [1, 2, 3], revenue: [10, 20, 30], deploys: [1, 1, 2], trust: [0.5, 0.6, 0.7] };

describe('who is ahead', () => {
  it('looks at the last day both have closed; fewer lost minutes are better, the same is neither', () => {
    const ghost = { ...LINE, lost: [1, 5], revenue: [10, 30], deploys: [1, 1], trust: [0.5, 0.6] };
    const { day, rows } = compareDay({ mine: LINE, ghost });
    expect(day).toBe(2);
    expect(Object.fromEntries(rows.map(({ id, ahead }) => [id, ahead]))).toEqual({
      revenue: -1,
      trust: 0,
      lost: 1,
      deploys: 0,
    });
  });

  it('says nothing before the first day is closed', () => {
    const none = { from: 0, lost: [], revenue: [], deploys: [], trust: [] };
    expect(compareDay({ mine: none, ghost: LINE })).toEqual({ day: 0, rows: [] });
  });
});

describe('a line', () => {
  it('is taken no further than the game has come', () => {
    expect(upTo(LINE, 2)).toMatchObject({ lost: [1, 2], trust: [0.5, 0.6] });
    expect(upTo(LINE, 0).lost).toEqual([]);
    expect(upTo({ ...LINE, from: 1 }, 2).lost).toEqual([1]);
  });

  it('is told at the ends of another game’s days and weeks, as what was added', () => {
    const points = pointsOf(LINE, [DAY_TICKS, 3 * DAY_TICKS, 9 * DAY_TICKS]);
    expect(points.map(({ tick, lost, revenue, trust }) => [tick, lost, revenue, trust])).toEqual([
      [DAY_TICKS, 1, 10, 0.5],
      [3 * DAY_TICKS, 2, 20, 0.7],
    ]);
  });

  it('is the first one’s for whoever has no forerunner', () => {
    const lines = { marinara: LINE, margherita: { ...LINE, from: 1 } };
    expect([lineFor(lines, 'margherita')?.from, lineFor(lines, 'funghi')?.from]).toEqual([1, 0]);
    expect(lineFor({}, 'marinara')).toBeNull();
  });
});

it('of a bot is what a careful one does with this luck, and tells nothing of days to come', async () => {
  const test = await openMatch();
  expect(mineOf(test.match).lost).toEqual([]);
  test.match.control('start', 1);
  await test.clock.advance(600_000, () => test.match.world.tick > 700);
  const mine = mineOf(test.match);
  expect(mine).toEqual(curvesOf(test.match.facts));
  expect(mine.lost.length).toBeGreaterThan(1);
  expect(mineOf(test.match)).toBe(mine);
  const { facts } = playHeadless({ setup: SETUP, content, bots: 'careful' });
  const line = lineFor(await botLines(test.match.world.setup), test.match.org);
  expect(line && beside(mine, line)).toEqual(upTo(curvesOf(facts), mine.from + mine.lost.length));
  // A game that was played is played again by the same rules: to the same line.
  await test.match.settled();
  const file = await test.journal();
  file.reached = { [test.match.org]: test.match.world.tick };
  const again = await playLines({ journal: JSON.stringify(file) });
  expect(again[test.match.org]).toEqual(curvesOf(test.match.facts));
  const broken = { ...file, reached: { [test.match.org]: 26_208 * 3 } };
  await expect(playLines({ journal: broken })).rejects.toThrow(/clock stands/);
  await test.match.close();
});

it('is asked for by its name and with nothing else', () => {
  expect(CLIENT_MESSAGES.shade.safeParse({}).success).toBe(true);
  expect(CLIENT_MESSAGES.shade.safeParse({ of: 'left-2' }).success).toBe(true);
  expect(CLIENT_MESSAGES.shade.safeParse({ seed: 'x' }).success).toBe(false);
});
