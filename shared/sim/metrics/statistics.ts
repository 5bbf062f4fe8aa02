/** The few statistics the metrics use. None of them changes its input. */

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which `share` of the values lie, between neighbours in proportion; null for no values. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const ordered = sorted(values);
  const place = (ordered.length - 1) * share;
  const below = Math.floor(place);
  const low = ordered[below] as number;
  const high = ordered[Math.min(below + 1, ordered.length - 1)] as number;
  return low + (high - low) * (place - below);
}

/** The middle value; null for no values. */
export const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** The sum. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The mean; null for no values. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length;

/** Quartiles over runs; runs without a value are left out and show in `n`. */
export interface Quartiles {
  n: number;
  p25: number | null;
  median: number | null;
  p75: number | null;
}

/** Quartiles of the values that are there. */
export function quartiles(values: readonly (number | null)[]): Quartiles {
  const present = values.filter((value): value is number => value !== null);
  return {
    n: present.length,
    p25: quantile(present, 0.25),
    median: quantile(present, 0.5),
    p75: quantile(present, 0.75),
  };
}

/** Length of the union of half-open intervals. */
export function unionLength(intervals: readonly (readonly [number, number])[]): number {
  const ordered = [...intervals].filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of ordered) {
    if (to <= reached) continue;
    total += to - Math.max(from, reached);
    reached = to;
  }
  return total;
}
