import type { Clock } from '../../server/match/clock.ts';

interface Timer {
  at: number;
  order: number;
  work: () => void;
}

/** Real time that passes only when a test says so, timer by timer, with everything they started finished in between. */
export class FakeClock implements Clock {
  #now = 0;
  #order = 0;
  #timers: Timer[] = [];

  now = (): number => this.#now;

  schedule = (ms: number, work: () => void): (() => void) => {
    this.#order += 1;
    const timer = { at: this.#now + ms, order: this.#order, work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** The machine slept: time is later, no timer has run. */
  jump(ms: number): void {
    this.#now += ms;
  }

  /** Lets `ms` pass. `until` ends it early as soon as it holds. */
  async advance(ms: number, until: () => boolean = () => false): Promise<void> {
    const end = this.#now + ms;
    while (!until()) {
      const next = this.#timers
        .filter(({ at }) => at <= end)
        .sort((a, b) => a.at - b.at || a.order - b.order)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.work();
      await finishStarted();
    }
    if (!until()) this.#now = end;
  }
}

/** Resolves when promises that are already under way without real waiting have gone through. */
export const finishStarted = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
