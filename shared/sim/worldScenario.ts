/** The part of the World that a scenario puts there: conditions that come over it and goals. One comment per field. */
import type { NamedMeasure, TwistData } from '../content/types.ts';
import type { Fact } from './facts.ts';
import type { MetricId } from './metrics/table.ts';

export interface WorldCondition {
  /** Id of the twist, or `pin-<n>` for one of a policy file. */
  id: string;
  condition: TwistData['condition'];
  /** Tick from which it may begin; with `when` it waits for a morning on which that holds. */
  at: number;
  when: NonNullable<TwistData['when']> | null;
  began: boolean;
  /** A crowd comes one after the other; what a policy file puts on is there at once. */
  gathers: boolean;
  /** Tick at which it began, -1 before. */
  beganAt: number;
  /** Tick at which it ends, -1 while it has not begun or when it stays for good. */
  endsAt: number;
  /** The fact behind it, '' for what a scenario foresees. */
  because: string;
}

export interface WorldGoal {
  id: string;
  metric: MetricId | NamedMeasure;
  compare: 'atLeast' | 'atMost';
  target: number;
  over: 'last' | 'all' | [number, number];
  /** As measured last, over the present quarter until its own quarters have come; null without data. */
  value: number | null;
  met: boolean;
  /** Its quarters are over: `met` stays. */
  closed: boolean;
}

/** Goals and the facts they are measured from. */
export interface WorldGoals {
  rows: WorldGoal[];
  /** Facts of the kinds the goals fold, of the quarters they look at. */
  facts: Fact[];
}
