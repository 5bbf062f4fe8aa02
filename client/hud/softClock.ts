/** How much of a wait has passed as this page saw it: a clock that stands costs nothing, a fast one more. */

/** `speed`: how much faster than real time it goes while it `runs`. */
export interface Clock {
  runs: boolean;
  speed: number;
}

interface Spent {
  ms: number;
  at: number;
  rate: number;
}

/** Since this page first saw each wait: a reload starts its own soft bar anew, the server's clock goes on. */
const seen = new Map<string, Spent>();
const REMEMBERED = 40;

/** Ms, at speed 1, that the wait of this name has lasted at `now`; until then the clock went as it did at the look before. */
export function spentOf(key: string, { runs, speed }: Clock, now: number): number {
  if (!seen.has(key) && seen.size >= REMEMBERED) seen.clear();
  const before = seen.get(key) ?? { ms: 0, at: now, rate: 0 };
  const ms = before.ms + Math.max(0, now - before.at) * before.rate;
  seen.set(key, { ms, at: now, rate: runs ? speed : 0 });
  return ms;
}
