import { expect, it } from 'vitest';
import { reportOf } from '../../server/match/own.ts';
import { openMatch } from '../kit/matchKit.ts';

it('makes a review once for everybody, and anew when something more has happened', async () => {
  const { match, clock } = await openMatch();
  const first = reportOf(match);
  expect(reportOf(match)).toBe(first);
  await match.submit('s1', 'more', 'limitWork', { cards: 5 });
  const second = reportOf(match);
  expect(second).not.toBe(first);
  await clock.advance(5_000);
  expect(reportOf(match).to).toBeGreaterThan(second.to);
});
