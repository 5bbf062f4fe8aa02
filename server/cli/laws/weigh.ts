/** Weighs paired runs of a law: does it hold, and how much does it matter? Pure. */
import { median } from '../../../shared/sim/metrics/statistics.ts';
import type { LawCase, LawKind } from './law.ts';

export interface SeedPair {
  seed: string;
  low: number | null;
  high: number | null;
}

export interface Weighed {
  /** Medians over the seeds. */
  low: number | null;
  high: number | null;
  /** Median of high - low over seeds that have both. */
  difference: number | null;
  /** The difference of the medians as a share of the low one; above 1 or below -1 it has more than doubled. */
  effect: number | null;
  holds: boolean;
  /** Why it does not hold, '' when it does. */
  why: string;
}

/** Share of seeds that must go the right way, and that may at most go the wrong way of a weak law. */
const AGREE = 2 / 3;
/** What of a weak or flat law is taken for noise. */
const NOISE = 0.05;

/** Weighs the pairs of one case. */
export function weigh(kind: LawKind, law: LawCase, pairs: readonly SeedPair[]): Weighed {
  const both = pairs.flatMap(({ low, high }) => (low === null || high === null ? [] : [{ low, high }]));
  const low = median(both.map((pair) => pair.low));
  const high = median(both.map((pair) => pair.high));
  const difference = median(both.map((pair) => pair.high - pair.low));
  if (low === null || high === null || difference === null || both.length < pairs.length * AGREE) {
    const none = { low, high, difference, effect: null, holds: false };
    return { ...none, why: `${law.metric} has data in ${both.length} of ${pairs.length} seeds only` };
  }
  const effect = low === 0 ? (high === 0 ? 0 : high) : (high - low) / Math.abs(low);
  const why = whyNot(kind, law, both, { low, high, difference });
  return { low, high, difference, effect, holds: why === '', why };
}

function whyNot(
  kind: LawKind,
  law: LawCase,
  both: readonly { low: number; high: number }[],
  { low, high, difference }: { low: number; high: number; difference: number },
): string {
  const most = Math.max(Math.abs(low), Math.abs(high));
  const size =
    most === 0 ? 0 : Math.abs(high - low) / (law.direction === 'down' ? most : Math.abs(low) || most);
  if (law.direction === 'flat')
    return size <= Math.max(NOISE, law.least) ? '' : `it moves by ${percent(size)} and should not`;
  const sign = law.direction === 'up' ? 1 : -1;
  const right = both.filter((pair) => (pair.high - pair.low) * sign > 0).length;
  const wrong = both.filter((pair) => (pair.high - pair.low) * sign < 0).length;
  if (kind === 'W') {
    const bad = difference * sign < 0 && size > NOISE && wrong > both.length * AGREE;
    return bad ? `it goes the wrong way in ${wrong} of ${both.length} seeds` : '';
  }
  if (difference * sign <= 0 || (high - low) * sign <= 0) return 'the medians do not go the right way';
  if (right < both.length * AGREE) return `it goes the right way in ${right} of ${both.length} seeds only`;
  if (size < law.least) return `the effect is ${percent(size)}, less than ${percent(law.least)}`;
  const ratio = low === 0 ? Number.POSITIVE_INFINITY : high / low;
  if (law.ratio && !(ratio >= law.ratio[0] && ratio <= law.ratio[1]))
    return `the ratio is ${round(ratio)}, not in ${law.ratio.join(' to ')}`;
  if (law.difference && !(difference >= law.difference[0] && difference <= law.difference[1]))
    return `the difference is ${round(difference)}, not in ${law.difference.join(' to ')}`;
  return '';
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const round = (value: number): number => Number(value.toPrecision(3));
