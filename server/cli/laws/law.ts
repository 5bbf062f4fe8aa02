/** What a law of one direction is: two policies that differ in one thing, a number, and which way it must move. */
import type { MetricId } from '../../../shared/sim/metrics/table.ts';
import type { PolicyFile } from '../policy.ts';

/**
 * S: strict in expectation. W: weak, it may stay flat. C: only in the stated range.
 */
export type LawKind = 'S' | 'W' | 'C';

/** Low and high of the thing the law speaks of, all else equal, and what is measured. */
export interface LawCase {
  /** What is compared, where a law has several cases. */
  about: string;
  low: PolicyFile;
  high: PolicyFile;
  metric: MetricId;
  /** What `high` does to the metric, against `low`. 'flat': nothing. */
  direction: 'up' | 'down' | 'flat';
  /** Least effect: medians differ by at least this share of the low one (of the higher one for 'down'). */
  least: number;
  /** The medians' ratio high / low lies in here, where the law states a size. */
  ratio?: readonly [number, number];
  /** The median of the differences high - low lies in here, where the law states a size. */
  difference?: readonly [number, number];
  /** Quarters played before measuring, and measured. */
  burn: number;
  quarters: number;
}

export interface Law {
  id: string;
  title: string;
  kind: LawKind;
  source: string;
  scenario: string;
  /** The first is the law's main number. */
  cases: readonly LawCase[];
  /** Why it cannot be measured yet; then it does not hold. */
  missing?: string;
}
