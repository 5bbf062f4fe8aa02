import { describe, expect, it } from 'vitest';
import { Showing } from '../../server/match/Showing.ts';

/** How often something is shown in a second of frames in which the clock moves. */
function shownIn(phase: string, pages: number): number {
  const showing = new Showing();
  showing.pages = pages;
  let times = 0;
  for (let now = 0; now < 1_000; now += 50) {
    showing.moved();
    if (!showing.due(phase, now)) continue;
    times += 1;
    showing.shown(now);
  }
  return times;
}

describe('what is shown of a clock that runs', () => {
  it('is every frame, but for the time-lapse of a big class', () => {
    expect([shownIn('live', 500), shownIn('lapse', 30), shownIn('lapse', 500)]).toEqual([20, 20, 7]);
  });

  it('is nothing while it stands, and the last frame of a lapse as soon as it is over', () => {
    const showing = new Showing();
    showing.pages = 500;
    expect(showing.due('lapse', 0)).toBe(false);
    showing.moved();
    showing.shown(0);
    expect(showing.due('lapse', 1_000)).toBe(false);
    showing.moved();
    expect(showing.due('lapse', 50)).toBe(false);
    expect(showing.due('review', 50)).toBe(true);
  });
});
