import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rest } from '../../client/scenes/rest.ts';

let awake = true;
const beat = {
  sleep: () => {
    awake = false;
  },
  wake: () => {
    awake = true;
  },
};
/** Longer than anything new is drawn. */
const LONG_MS = 10_000;

describe('the picture', () => {
  beforeEach(() => {
    awake = true;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('moves as long as it is seen', () => {
    const rest = new Rest(beat);
    rest.stir();
    vi.advanceTimersByTime(LONG_MS);
    expect(awake).toBe(true);
  });

  it('rests while nobody sees it, whatever comes', () => {
    const rest = new Rest(beat);
    rest.show(false);
    expect(awake).toBe(false);
    rest.stir();
    expect(awake).toBe(false);
    rest.show(true);
    vi.advanceTimersByTime(LONG_MS);
    expect(awake).toBe(true);
  });

  it('where less motion is wanted, draws what is new and rests again', () => {
    const rest = new Rest(beat);
    rest.setStill(true);
    expect(awake).toBe(true);
    vi.advanceTimersByTime(LONG_MS);
    expect(awake).toBe(false);
    rest.stir();
    expect(awake).toBe(true);
    vi.advanceTimersByTime(LONG_MS);
    expect(awake).toBe(false);
    rest.setStill(false);
    vi.advanceTimersByTime(LONG_MS);
    expect(awake).toBe(true);
  });
});
