/** The clock runs hundreds of ticks a second in a time-lapse: with more pages than this not every frame of it is shown. */
const CROWD = 60;
/** Then it is shown so often, ms. What a person does is shown at once, always. */
const LAPSE_SHOW_MS = 150;

/** When a view is worth showing: at once in small sessions and in live weeks, less often where it would flood a big class. */
export class Showing {
  /** How many pages are open in the whole session. */
  pages = 0;
  #waits = false;
  #shownAt = Number.NEGATIVE_INFINITY;

  /** The clock moved on. */
  moved(): void {
    this.#waits = true;
  }

  /** Whether what moved has to be shown now. */
  due(phase: string, now: number): boolean {
    if (!this.#waits) return false;
    return phase !== 'lapse' || this.pages <= CROWD || now - this.#shownAt >= LAPSE_SHOW_MS;
  }

  /** It is being shown. */
  shown(now: number): void {
    this.#waits = false;
    this.#shownAt = now;
  }
}
