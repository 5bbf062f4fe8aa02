/** The ghost of a game played alone: the same bot with the same luck, never further than the player has come. */
import { describe, expect, it } from 'vitest';
import { shadeOf, upTo } from '../../server/match/shade.ts';
import { CLIENT_MESSAGES } from '../../shared/net/messages.ts';
import { compareDay } from '../../shared/net/shade.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
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

it('takes no more of a line than there are days', () => {
  expect(upTo(LINE, 2)).toMatchObject({ lost: [1, 2], trust: [0.5, 0.6] });
  expect(upTo(LINE, 0).lost).toEqual([]);
  expect(upTo({ ...LINE, from: 1 }, 2).lost).toEqual([1]);
});

it('is what a careful bot does with this luck, and tells nothing of days to come', async () => {
  const test = await openMatch();
  const none = await shadeOf(test.match);
  expect([none.mine.lost.length, none.ghost.lost.length]).toEqual([0, 0]);
  test.match.control('start', 1);
  await test.clock.advance(600_000, () => test.match.world.tick > 700);
  const { mine, ghost } = await shadeOf(test.match);
  expect(mine).toEqual(curvesOf(test.match.facts));
  expect(mine.lost.length).toBeGreaterThan(1);
  const { facts } = playHeadless({ setup: SETUP, content, bots: 'careful' });
  expect(ghost).toEqual(upTo(curvesOf(facts), mine.from + mine.lost.length));
  await test.match.close();
});

it('is asked for with nothing else', () => {
  expect(CLIENT_MESSAGES.shade.safeParse({}).success).toBe(true);
  expect(CLIENT_MESSAGES.shade.safeParse({ seed: 'x' }).success).toBe(false);
});
