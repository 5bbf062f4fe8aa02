/** Moments of a recording in a row. It knows neither the world nor its laws, so that a page may use it. */
import { OFFICE_OPENS } from '../calendar.ts';

/** A moment: the tick, and how many of the journal's rows have been applied. */
export interface Moment {
  tick: number;
  applied: number;
}

/** Ticks and journal rows alike take one position; the first moment is 0. */
export const positionOf = ({ tick, applied }: Moment): number => tick - OFFICE_OPENS + applied;

/**
 * The moment at a position; positions beyond the ends are the ends.
 * @param ticks the tick of each journal row, in order
 * @param end the last tick
 */
export function momentAt(ticks: ArrayLike<number>, end: number, position: number): Moment {
  const last = end - OFFICE_OPENS + ticks.length;
  const at = Math.max(0, Math.min(last, Math.floor(position)));
  // Row i has been applied from position tick + i + 1 on.
  let low = 0;
  let high = ticks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ticks[middle] ?? 0) - OFFICE_OPENS + middle + 1 <= at) low = middle + 1;
    else high = middle;
  }
  return { tick: at - low + OFFICE_OPENS, applied: low };
}

/** The position at which a tick begins: nothing said at it has been applied. */
export function positionOfTick(ticks: ArrayLike<number>, tick: number): number {
  let low = 0;
  let high = ticks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ticks[middle] ?? 0) < tick) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, tick - OFFICE_OPENS + low);
}

/** The last position whose time is not after `seconds`. */
export function positionAfter(at: ArrayLike<number>, seconds: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= seconds) low = middle;
    else high = middle - 1;
  }
  return low;
}
