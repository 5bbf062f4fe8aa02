import { describe, expect, test } from 'vitest';
import { BANDS, BURN_QUARTERS, MEASURED_QUARTERS } from '../../server/cli/calibration/bands.ts';
import { judge } from '../../server/cli/calibration/judge.ts';
import { type Numbers, playJob, work } from '../../server/cli/playJob.ts';
import { CALIBRATION, CALIBRATION_IDS, type CalibrationId } from '../../shared/sim/bots/calibration.ts';

/**
 * The five ways of working land where the State of DevOps reports put them. `npm run -s calibrate` asks 30 seeds; half of
 * them are enough to see that a tier has left its band.
 */
const SEEDS = Array.from({ length: 15 }, (_, i) => String(i + 1));

const runs: Partial<Record<CalibrationId, Numbers[]>> = {};
for (const id of CALIBRATION_IDS) {
  const quarters = MEASURED_QUARTERS[id];
  runs[id] = SEEDS.map(
    (seed) =>
      work(playJob(CALIBRATION[id], { scenario: 'two-pizzas', seed, burn: BURN_QUARTERS, quarters })).numbers,
  );
}
const { policies, cross } = judge(runs);

describe.each(CALIBRATION_IDS)('%s', (id) => {
  const metrics = BANDS[id].map(({ metric }) => metric);
  test.each(metrics)('%s is in its band', (metric) => {
    const band = policies[id]?.bands.find((one) => one.metric === metric);
    expect(['aimed', 'accepted'], `${metric} ${band?.median}`).toContain(band?.verdict);
  });
});

test.each(cross.map((one) => [one.id, one] as const))('%s', (_, { value, holds }) => {
  expect(holds, String(value)).toBe(true);
});
