import { expect, it } from 'vitest';
import { openMatch } from '../kit/matchKit.ts';

it('makes a review once for everybody, and anew when something more has happened', async () => {
  const { match, clock } = await openMatch();
  const first = match.report();
  expect(match.report()).toBe(first);
  await match.submit('s1', 'more', 'limitWork', { cards: 5 });
  const second = match.report();
  expect(second).not.toBe(first);
  await clock.advance(5_000);
  expect(match.report().to).toBeGreaterThan(second.to);
});
