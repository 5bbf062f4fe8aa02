/** Whether a scenario is won, and how well it was played: folds of the facts of a whole run. */
import type { GoalData } from '../../content/types.ts';
import { QUARTER_TICKS } from '../calendar.ts';
import type { Fact } from '../facts.ts';
import { openLedger } from '../metrics/ledger.ts';
import type { Span } from '../metrics/window.ts';
import { goalValue } from './measures.ts';

/** The ticks a goal looks at in a game of so many quarters; in a game too short for it, the last one. */
export function goalSpan(over: GoalData['over'], quarters: number): Span {
  const [from, to] = over === 'all' ? [1, quarters] : over === 'last' ? [quarters, quarters] : over;
  return [(Math.min(from, quarters) - 1) * QUARTER_TICKS, Math.min(to, quarters) * QUARTER_TICKS];
}

/** Without data nothing has been shown: the goal is open. */
export const isMet = (goal: Pick<GoalData, 'compare' | 'value'>, value: number | null): boolean =>
  value !== null && (goal.compare === 'atLeast' ? value >= goal.value : value <= goal.value);

/**
 * How far a goal is reached: 0.5 at the win band, towards 1 beyond it, towards 0 short of it. Shares near 1 are compared by
 * what is missing, because 99.9 % is ten times as good as 99 %.
 */
export function closeness(goal: Pick<GoalData, 'compare' | 'value'>, value: number | null): number {
  if (value === null) return 0;
  const { value: target, compare } = goal;
  const nearOne = target >= 0.9 && target < 1 && value <= 1 && compare === 'atLeast';
  const [a, b] = nearOne
    ? [1 - target, 1 - value]
    : compare === 'atLeast'
      ? [value, target]
      : [target, value];
  const good = Math.max(0, a) + 1e-9;
  return good / (good + Math.max(0, b) + 1e-9);
}

export interface GoalResult {
  id: string;
  value: number | null;
  met: boolean;
  closeness: number;
}

/** Each goal of a scenario, measured over the facts of a whole run of so many quarters. */
export const goalResults = (
  goals: readonly GoalData[],
  facts: readonly Fact[],
  quarters: number,
): GoalResult[] => goals.map((goal) => resultOf(goal, facts, goalSpan(goal.over, quarters)));

/** Each goal measured over one stretch of a run, whatever quarters it speaks of. */
export const goalResultsOver = (
  goals: readonly GoalData[],
  facts: readonly Fact[],
  span: Span,
): GoalResult[] => goals.map((goal) => resultOf(goal, facts, span));

function resultOf(goal: GoalData, facts: readonly Fact[], span: Span): GoalResult {
  const value = goalValue(goal.metric, openLedger(facts, [span]));
  return { id: goal.id, value, met: isMet(goal, value), closeness: closeness(goal, value) };
}

/** All win bands are met. A scenario without goals cannot be won: it is played for its own sake. */
export const isWon = (results: readonly GoalResult[]): boolean =>
  results.length > 0 && results.every(({ met }) => met);

/** Mean closeness of all goals, 0-1; 0.5 when each stands exactly at its band. Null without goals. */
export const score = (results: readonly GoalResult[]): number | null =>
  results.length === 0 ? null : results.reduce((sum, one) => sum + one.closeness, 0) / results.length;
