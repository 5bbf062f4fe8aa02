/** Two small rules of a line: when to try again, and what silence means. Pure: the caller brings the time. */

/** First wait before another try, ms. */
const FIRST_MS = 250;
/** Longest wait between tries, ms: back at most so long after the network is. */
const LONGEST_MS = 2_000;

/** Waits that double up to a limit and never end. */
export class Backoff {
  #tries = 0;

  /** How long to wait before the next try, ms. */
  next(): number {
    const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(this.#tries, 10));
    this.#tries += 1;
    return wait;
  }

  reset(): void {
    this.#tries = 0;
  }
}

/** Silence so long is shown, ms. After one second of it a sign of life is asked for every half second. */
export const STALE_AFTER_MS = 3_000;
/** After so long another line is looked for, ms. */
export const DEAD_AFTER_MS = 7_000;

/** Looks further apart than this, ms, mean that the page itself slept: a hidden tab, a closed laptop. */
const SLEPT_MS = 2_000;
/** Silence that is assumed after such a sleep, ms: long enough to ask for a sign of life, too short to be shown. */
const DROWSY_MS = 1_000;

/** How long nothing was heard, and what that means. Whoever slept herself has no right to call others silent. */
export class Silence {
  #heardAt = 0;
  #lookedAt = 0;

  heard(now: number): void {
    this.#heardAt = now;
  }

  at(now: number): { silentMs: number; stale: boolean; dead: boolean } {
    if (now - this.#lookedAt > SLEPT_MS) this.#heardAt = Math.max(this.#heardAt, now - DROWSY_MS);
    this.#lookedAt = now;
    const silentMs = now - this.#heardAt;
    return { silentMs, stale: silentMs >= STALE_AFTER_MS, dead: silentMs >= DEAD_AFTER_MS };
  }
}
