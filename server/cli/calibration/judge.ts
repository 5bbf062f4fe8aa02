/** Measured medians against the bands. Pure. */
import { CALIBRATION_IDS, type CalibrationId } from '../../../shared/sim/bots/calibration.ts';
import { type Quartiles, quartiles } from '../../../shared/sim/metrics/statistics.ts';
import { METRIC_IDS, type MetricId } from '../../../shared/sim/metrics/table.ts';
import type { Numbers } from '../playJob.ts';
import { BANDS, type Band, CROSS_TIERS, type CrossTier, type Range } from './bands.ts';

export type Verdict = 'aimed' | 'accepted' | 'out' | 'no data';

export interface BandVerdict extends Band, Quartiles {
  verdict: Verdict;
}

export interface CrossVerdict extends CrossTier {
  value: number | null;
  holds: boolean;
}

export interface Calibration {
  policies: Partial<Record<CalibrationId, { metrics: Record<MetricId, Quartiles>; bands: BandVerdict[] }>>;
  cross: CrossVerdict[];
  ok: boolean;
}

const isIn = ([least, most]: Range, value: number): boolean =>
  (least === null || value >= least) && (most === null || value <= most);

export function verdictOf(band: Band, median: number | null): Verdict {
  if (median === null) return 'no data';
  if (!isIn(band.accept, median)) return 'out';
  return isIn(band.aim ?? band.accept, median) ? 'aimed' : 'accepted';
}

/** Verdicts over the runs of each policy. What compares policies that were not run is left out. */
export function judge(runs: Partial<Record<CalibrationId, readonly Numbers[]>>): Calibration {
  const policies: Calibration['policies'] = {};
  for (const id of CALIBRATION_IDS) {
    const numbers = runs[id];
    if (!numbers) continue;
    const metrics = {} as Record<MetricId, Quartiles>;
    for (const metric of METRIC_IDS) metrics[metric] = quartiles(numbers.map((run) => run[metric]));
    const bands = BANDS[id].map((band) => {
      const found = metrics[band.metric];
      return { ...band, ...found, verdict: verdictOf(band, found.median) };
    });
    policies[id] = { metrics, bands };
  }
  const cross = CROSS_TIERS.flatMap((tier): CrossVerdict[] => {
    const of = policies[tier.of]?.metrics[tier.metric].median;
    const by = policies[tier.by]?.metrics[tier.metric].median;
    if (of === undefined || by === undefined) return [];
    const value = of === null || by === null || by === 0 ? null : of / by;
    const [least] = tier.ratio;
    // An order is strict: equal medians do not hold.
    return [
      { ...tier, value, holds: value !== null && isIn(tier.ratio, value) && !(least === 1 && value === 1) },
    ];
  });
  const all = Object.values(policies).flatMap(({ bands }) => bands);
  const ok =
    all.every(({ verdict }) => verdict === 'aimed' || verdict === 'accepted') &&
    cross.every(({ holds }) => holds);
  return { policies, cross, ok };
}
