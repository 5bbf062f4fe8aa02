/** A few numbers twice: by hand and by habit. */
import type { Fact } from '../facts.ts';
import { measure } from '../metrics/measure.ts';
import type { MetricId } from '../metrics/table.ts';
import { handAndHabit, type Span } from '../metrics/window.ts';

/** Numbers that mean the same over a week and over twelve. */
export const HALF_METRICS = [
  'deploysPerYear',
  'changeFailureRate',
  'restoreHours',
  'availability',
  'nightPagesPerWeek',
  'energy',
] as const satisfies readonly MetricId[];
export type HalfMetric = (typeof HALF_METRICS)[number];
export type HalfNumbers = Record<HalfMetric, number | null>;

export interface Halves {
  org: string;
  /** 0: the whole game. */
  quarter: number;
  /** Null where nothing was played that way. */
  hand: HalfNumbers | null;
  habit: HalfNumbers | null;
}

/** @param quarter 0 for the whole game */
export function halvesOf(org: string, facts: readonly Fact[], to: number, quarter = 0): Halves {
  const { hand, habit } = handAndHabit(facts, to, quarter);
  return { org, quarter, hand: numbers(facts, hand), habit: numbers(facts, habit) };
}

function numbers(facts: readonly Fact[], spans: readonly Span[]): HalfNumbers | null {
  if (spans.length === 0) return null;
  const all = measure(facts, { spans });
  return Object.fromEntries(HALF_METRICS.map((id) => [id, all[id].value])) as HalfNumbers;
}
