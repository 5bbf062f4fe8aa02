/** Small sums over paired runs. */
import { mean, median } from '../../../shared/sim/metrics/statistics.ts';

export const rounded = (value: number | null, digits = 4): number | null =>
  value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(digits));

export const meanOf = (values: readonly number[]): number => mean(values) ?? 0;
export const medianOf = (values: readonly number[]): number => median(values) ?? 0;
export const shareOf = (values: readonly boolean[]): number =>
  values.length === 0 ? 0 : values.filter(Boolean).length / values.length;

/** Mean of the differences of pairs, and its standard error. */
export function pairedDifference(
  a: readonly number[],
  b: readonly number[],
): { mean: number; error: number } {
  const differences = a.map((value, i) => value - (b[i] ?? 0));
  const middle = meanOf(differences);
  const n = differences.length;
  if (n < 2) return { mean: middle, error: 0 };
  const variance = differences.reduce((sum, one) => sum + (one - middle) * (one - middle), 0) / (n - 1);
  return { mean: middle, error: Math.sqrt(variance / n) };
}

/** Shares of variance of a table of 2 × 2 cells over paired runs that each factor explains. */
export function twoWay(cells: readonly (readonly (readonly number[])[])[]): {
  first: number;
  second: number;
  both: number;
} {
  const means = cells.map((row) => row.map((cell) => meanOf(cell)));
  const all = meanOf(means.flat());
  const rows = means.map((row) => meanOf(row));
  const columns = (means[0] ?? []).map((_, j) => meanOf(means.map((row) => row[j] ?? 0)));
  let [first, second, total] = [0, 0, 0];
  for (const [i, row] of means.entries()) {
    for (const [j, cell] of row.entries()) {
      first += ((rows[i] ?? 0) - all) ** 2;
      second += ((columns[j] ?? 0) - all) ** 2;
      total += (cell - all) ** 2;
    }
  }
  if (!(total > 0)) return { first: 0, second: 0, both: 0 };
  return { first: first / total, second: second / total, both: (total - first - second) / total };
}
