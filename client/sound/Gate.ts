import { CUES, type CueId } from './cues.ts';

/** At most so many sounds begin together. */
const AT_ONCE = 2;
/** Between two sounds of the time-lapse, ms: twelve weeks in 36 s must not be a rattle. */
const LAPSE_GAP_MS = 1_600;

/** Lets sounds through so that none becomes noise: each kind waits its gap, of many at once the weightiest are heard. */
export class Gate {
  readonly #last = new Map<CueId, number>();
  #lastLapse = Number.NEGATIVE_INFINITY;

  /** Those of `cues` that may sound at `now` (ms), weightiest first. */
  admit(cues: readonly CueId[], now: number, lapse: boolean): CueId[] {
    const fit = cues
      .filter((id) => now - (this.#last.get(id) ?? Number.NEGATIVE_INFINITY) >= CUES[id].gap)
      .filter((id) => !lapse || CUES[id].lapse || id === 'pager')
      .sort((one, other) => CUES[other].weight - CUES[one].weight)
      .slice(0, lapse ? 1 : AT_ONCE);
    const through = lapse && now - this.#lastLapse < LAPSE_GAP_MS ? fit.filter((id) => id === 'pager') : fit;
    for (const id of through) this.#last.set(id, now);
    if (lapse && through.length > 0) this.#lastLapse = now;
    return through;
  }
}
