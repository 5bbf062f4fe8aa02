/** Motion tokens and smoothing. Times in milliseconds. */

export const CARD = 320;

export const easeOut = (t: number): number => 1 - (1 - t) * (1 - t);
export const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

/** Ease out with a small overshoot. */
export function easeBack(t: number): number {
  const c = 1.3;
  const u = t - 1;
  return 1 + (c + 1) * u * u * u + c * u * u;
}

/** Moves `from` towards `to` so that half the way is done after `half` ms, whatever the frame rate. */
export const approach = (from: number, to: number, dt: number, half: number): number =>
  Math.abs(to - from) < 1e-4 ? to : to + (from - to) * 2 ** (-dt / half);

/** A weight on a spring, for cheese: stiff and damped, stepped in small pieces so that it never bursts. */
export class Spring {
  at: number;
  speed = 0;
  private readonly stiff: number;
  private readonly damp: number;

  constructor(at: number, stiff = 90, damp = 9) {
    this.at = at;
    this.stiff = stiff;
    this.damp = damp;
  }

  /** Pulls towards `goal` for `dt` ms. */
  pull(goal: number, dt: number): void {
    let left = Math.min(dt, 100) / 1000;
    while (left > 0) {
      const step = Math.min(left, 0.016);
      this.speed += ((goal - this.at) * this.stiff - this.speed * this.damp) * step;
      this.at += this.speed * step;
      left -= step;
    }
  }
}
