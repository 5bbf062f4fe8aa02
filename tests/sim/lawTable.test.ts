import { describe, expect, test } from 'vitest';
import { type BandVerdict, judge, verdictOf } from '../../server/cli/calibration/judge.ts';
import { DELIVERY_LAWS } from '../../server/cli/laws/delivery.ts';
import type { LawCase, LawKind } from '../../server/cli/laws/law.ts';
import { LAWS } from '../../server/cli/laws/table.ts';
import { weigh } from '../../server/cli/laws/weigh.ts';
import type { Numbers } from '../../server/cli/playJob.ts';
import { parsePolicy, requirePins } from '../../server/cli/policy.ts';
import { METRIC_IDS } from '../../shared/sim/metrics/table.ts';
import { content } from '../kit/worlds.ts';

describe('the table of laws', () => {
  test('names each law once, with a source and cases', () => {
    const ids = LAWS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(38);
    for (const law of LAWS) {
      expect(law.source.length, law.id).toBeGreaterThan(3);
      expect(law.cases.length, law.id).toBeGreaterThan(0);
    }
  });

  test.each(LAWS.map((law) => [law.id, law] as const))(
    '%s: its policies can be played and differ',
    (_, law) => {
      const scenario = content.scenarios[law.scenario];
      if (!scenario) throw new Error(`there is no scenario ${law.scenario}`);
      for (const { low, high } of law.cases) {
        for (const file of [low, high]) requirePins(parsePolicy(file, law.id), scenario, content);
        const { name: lowName, ...lowPins } = low;
        const { name: highName, ...highPins } = high;
        expect(lowPins).not.toEqual(highPins);
        expect(lowName).not.toBe(highName);
      }
    },
  );
});

describe('weighing', () => {
  const model = DELIVERY_LAWS[0]?.cases[0] as LawCase;
  const weighed = (
    kind: LawKind,
    over: Partial<LawCase>,
    ...pairs: (readonly [number | null, number | null])[]
  ) =>
    weigh(
      kind,
      { ...model, direction: 'up', least: 0.1, ...over },
      pairs.map(([low, high], i) => ({ seed: String(i), low, high })),
    );

  test('strict: the right way in two thirds of the seeds, and large enough', () => {
    expect(weighed('S', {}, [10, 12], [10, 13], [10, 9])).toMatchObject({
      holds: true,
      low: 10,
      high: 12,
      effect: 0.2,
    });
    expect(weighed('S', {}, [10, 12], [10, 9], [10, 9]).holds).toBe(false);
    expect(weighed('S', {}, [10, 10.5], [10, 10.5], [10, 10.5]).why).toContain('less than 10');
    expect(weighed('S', {}, [10, 10], [10, 10]).holds).toBe(false);
    expect(weighed('S', { direction: 'down' }, [12, 10], [13, 10]).holds).toBe(true);
  });

  test('a stated size is a bound on both sides', () => {
    expect(weighed('C', { ratio: [1.8, 2.2] }, [10, 20]).holds).toBe(true);
    expect(weighed('C', { ratio: [1.8, 2.2] }, [10, 30]).why).toContain('ratio is 3');
    expect(weighed('S', { difference: [5, 9] }, [10, 20]).why).toContain('difference is 10');
  });

  test('weak: may stay flat, must not go the wrong way beyond noise', () => {
    expect(weighed('W', {}, [10, 10.1], [10, 9.9]).holds).toBe(true);
    expect(weighed('W', {}, [10, 7], [10, 6], [10, 8]).holds).toBe(false);
    expect(weighed('W', { direction: 'flat', least: 0.1 }, [10, 10.4]).holds).toBe(true);
    expect(weighed('W', { direction: 'flat', least: 0.1 }, [10, 14]).holds).toBe(false);
  });

  test('without data nothing holds', () => {
    expect(weighed('W', {}, [null, 1], [2, null], [1, 2])).toMatchObject({ holds: false });
    expect(weighed('S', {}, [null, null]).why).toContain('0 of 1 seeds');
  });
});

describe('judging calibration', () => {
  const nothing = Object.fromEntries(METRIC_IDS.map((id) => [id, null])) as Numbers;
  const A1 = {
    ...nothing,
    deploysPerYear: 4,
    leadTimeHours: 2000,
    changeFailureRate: 0.5,
    restoreHours: 400,
    unplannedShare: 0.3,
    newWorkShare: 0.3,
    downtimeHoursPerYear: 400,
  };
  const A5 = {
    ...nothing,
    deploysPerYear: 800,
    leadTimeHours: 6,
    changeFailureRate: 0.05,
    restoreHours: 0.5,
    unplannedShare: 0.15,
    newWorkShare: 0.5,
    downtimeHoursPerYear: 30,
  };
  const verdicts = (bands: readonly BandVerdict[] = []) => bands.map(({ verdict }) => verdict);

  test('all is well when all medians are in their bands', () => {
    const result = judge({ A1: [A1, A1], A5: [A5] });
    expect(verdicts(result.policies.A1?.bands)).toEqual(Array(6).fill('aimed'));
    expect(result.cross.map(({ id }) => id)).toContain('changeFailureRate A1 / A5');
    expect(result.cross.every(({ holds }) => holds)).toBe(true);
    expect(result.ok).toBe(true);
  });

  test('one number out, one missing, one tie: not well', () => {
    expect(judge({ A1: [{ ...A1, changeFailureRate: 0.2 }] }).ok).toBe(false);
    expect(judge({ A1: [{ ...A1, restoreHours: null }] }).ok).toBe(false);
    const tied = judge({ A1: [{ ...A1, downtimeHoursPerYear: 60 }], A5: [A5] });
    expect(tied.cross.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual([
      'downtimeHoursPerYear A1 / A5',
    ]);
  });

  test('bands are open where they say so', () => {
    const band = { metric: 'unplannedShare', accept: [0.25, null], aim: [0.3, 0.4], source: '' } as const;
    expect([0.2, 0.26, 0.35, 0.9, null].map((value) => verdictOf(band, value))).toEqual([
      'out',
      'accepted',
      'aimed',
      'accepted',
      'no data',
    ]);
  });
});
