/** One network call: whether it comes back in time, how often it is tried, how long a thread waits for it. */
import { BULKHEAD_SHARE, HOP_LATENCY_MS } from '../../balance/traffic.ts';
import type { Wire } from './layout.ts';

/** Share of answers that come too late for somebody who waits `patience` ms, at a mean of `ms`: half at the mean itself. */
export function tooLate(ms: number, patience: number): number {
  const ratio = patience / Math.max(1, ms);
  const square = ratio * ratio;
  return 1 / (1 + square * square);
}

/** Somebody has cut the call off by hand. */
export const isCut = ({ call, to }: Wire): boolean => call.forced || to.module.breaker;

/** The caller has something simpler to say when the call fails. */
export const fallsBack = ({ remote, way }: Wire): boolean => remote && way.fallback;

/** Success of one try: not lost on the way, let in, answered well and in time. Notes it in the wire for the two laws below. */
export function callOnce(wire: Wire, astray: number): void {
  const { from, to, way } = wire;
  wire.astray = 1 - (1 - astray) * (1 - from.site.callsFail) * (1 - to.site.callsFail);
  wire.late = tooLate(to.ms + HOP_LATENCY_MS, way.timeoutMs);
  wire.once = (1 - wire.astray) * to.site.accept * to.ok * (1 - wire.late);
}

/**
 * Tries of one call on the average: a failed one is tried again, up to the limit. With backoff callers hold back where the
 * callee itself is too busy, so retries help against chance and do not feed an overload.
 */
export function triesOf(wire: Wire): number {
  const { from, to, way } = wire;
  if (from.site.unit.noRetries || to.site.unit.noRetries) return 1;
  // Who is turned away on purpose is told so and does not try again.
  let again = Math.max(0, 1 - wire.once / Math.max(0.01, 1 - to.site.unit.shed));
  if (way.backoff) {
    const well = (to.site.accept / Math.max(0.01, 1 - to.site.unit.shed)) * (1 - wire.late);
    again *= well * well;
  }
  let tries = 1;
  let share = 1;
  for (let i = 0; i < way.retries; i++) {
    share *= again;
    tries += share;
  }
  return tries;
}

/** Mean ms one try holds a thread: until the answer, or until the caller gives up. */
export function waitsFor(wire: Wire): number {
  const ms = wire.to.ms + HOP_LATENCY_MS;
  const { late } = wire;
  const { timeoutMs } = wire.way;
  return Math.min(ms, timeoutMs) * (1 - late) + timeoutMs * late;
}

/** Share of calls a bulkhead turns away: those beyond the threads one dependency may hold. */
export function bulkheadOver(wire: Wire, load: number, ms: number, pool: number): number {
  const threads = (load * wire.call.rate * ms) / 60000;
  const most = pool * BULKHEAD_SHARE;
  return threads > most ? 1 - most / threads : 0;
}
