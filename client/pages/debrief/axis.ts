/** The length of a timeline: days by hand are as long as weeks by habit nearly are, or the week that was played could not be seen. Pure. */
import { DAY_TICKS, WEEK_TICKS } from '../../../shared/sim/calendar.ts';
import type { Story, StorySpan } from '../../../shared/sim/debrief/story.ts';

/** How long a day by hand and a week by habit are drawn beside each other. */
const HAND_DAY = 1;
const HABIT_WEEK = 0.7;

export interface Segment extends StorySpan {
  /** Where it begins and ends, 0-1. */
  a: number;
  b: number;
}

export interface Axis {
  segments: Segment[];
  /** The place of a tick, 0-1. */
  place(tick: number): number;
  /** The tick at a place. */
  tickAt(place: number): number;
}

/** The axis of whoever came furthest; the others stop earlier on it. */
export function axisOf(stories: readonly Pick<Story, 'to' | 'spans'>[]): Axis {
  const longest = stories.reduce<Pick<Story, 'to' | 'spans'> | undefined>(
    (best, one) => (best === undefined || one.to > best.to ? one : best),
    undefined,
  );
  const spans = longest?.spans ?? [];
  const weight = ({ kind, from, to }: StorySpan): number =>
    kind === 'live' ? (HAND_DAY * (to - from)) / DAY_TICKS : (HABIT_WEEK * (to - from)) / WEEK_TICKS;
  const whole = spans.reduce((sum, span) => sum + weight(span), 0) || 1;
  let a = 0;
  const segments = spans.map((span): Segment => {
    const b = a + weight(span) / whole;
    const segment = { ...span, a, b };
    a = b;
    return segment;
  });
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  return {
    segments,
    place(tick) {
      let at = 0;
      for (const { from, to, a: start, b: end } of segments) {
        if (tick < from) return at;
        at = start + (end - start) * within((tick - from) / Math.max(1, to - from));
      }
      return at;
    },
    tickAt(place) {
      const segment = segments.find(({ b }) => place <= b) ?? segments.at(-1);
      if (!segment) return 0;
      const { from, to, a: start, b: end } = segment;
      return Math.round(from + (to - from) * within((place - start) / Math.max(1e-9, end - start)));
    },
  };
}
