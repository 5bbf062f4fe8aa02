/** Which facts a metric looks at: one or more spans of ticks, cut by hand or by the phases of the game. */
import { DAY_TICKS } from '../calendar.ts';
import type { Fact } from '../facts.ts';
import type { Phase } from '../publicWorld.ts';

/** From the first tick to before the second. */
export type Span = readonly [from: number, to: number];

/** True when the tick lies in one of the spans. */
export const isInside = (spans: readonly Span[], tick: number): boolean =>
  spans.some(([from, to]) => tick >= from && tick < to);

/** Total ticks of the spans. */
export const spanTicks = (spans: readonly Span[]): number => {
  let total = 0;
  for (const [from, to] of spans) total += Math.max(0, to - from);
  return total;
};

/** The tick a fact counts at: a closed day counts where the day began, everything else where it happened. */
export const countsAt = (fact: { kind: string; tick: number; day?: number }): number =>
  fact.kind === 'dayClosed' && fact.day !== undefined ? fact.day * DAY_TICKS : fact.tick;

/** One phase of one quarter as it was played. */
export interface PhaseSpan {
  phase: Phase;
  quarter: number;
  span: Span;
}

/**
 * The phases from the facts. Before the first `phaseBegan` the game is taken to be live: it opens on Monday morning.
 * Closed days count where they began, so the first span reaches back to the midnight before it.
 */
export function phaseSpans(facts: readonly Fact[], to: number): PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  let phase: Phase = 'live';
  let quarter = 1;
  let from = 0;
  const close = (end: number): void => {
    if (end > from) spans.push({ phase, quarter, span: [from, end] });
  };
  for (const fact of facts) {
    if (fact.kind !== 'phaseBegan') continue;
    close(fact.tick);
    phase = fact.phase;
    quarter = fact.quarter;
    from = Math.max(from, fact.tick);
  }
  close(to);
  return spans;
}

/** The spans played by hand, those run by habit, and both, of one quarter or (0) of the whole game. */
export function handAndHabit(
  facts: readonly Fact[],
  to: number,
  quarter = 0,
): { hand: Span[]; habit: Span[]; all: Span[] } {
  const mine = phaseSpans(facts, to).filter((one) => quarter === 0 || one.quarter === quarter);
  const hand = mine.filter((one) => one.phase === 'live').map((one) => one.span);
  const habit = mine.filter((one) => one.phase === 'lapse').map((one) => one.span);
  return { hand, habit, all: [...hand, ...habit].sort((a, b) => a[0] - b[0]) };
}
