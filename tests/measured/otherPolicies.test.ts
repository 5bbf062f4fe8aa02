import { expect, test } from 'vitest';
import { type Numbers, playJob, work } from '../../server/cli/playJob.ts';
import { CALIBRATION, type CalibrationId } from '../../shared/sim/bots/calibration.ts';
import { median } from '../../shared/sim/metrics/statistics.ts';
import type { MetricId } from '../../shared/sim/metrics/table.ts';
import type { Pins } from '../../shared/sim/pins.ts';

/**
 * Ways of working that nobody calibrated, each beside its nearest neighbour: what the evidence says must come out of the
 * mechanisms. Medians of few seeds, so margins are wide; a year each after a quarter of burn-in.
 */
const SEEDS = ['1', '2', '3'];

/** A calibrated way of working with something else pinned; practices and policies are added to its own. */
function like(id: CalibrationId, more: Pins): Pins {
  const { pins } = CALIBRATION[id];
  const practices = { ...pins.practices, ...more.practices };
  const policies = { ...pins.policies, ...more.policies };
  return { ...pins, ...more, practices, policies };
}

/** What is measured of each way, once. */
const known = new Map<string, Numbers[]>();

function medianOf(pins: Pins, metric: MetricId): number {
  const key = JSON.stringify(pins);
  const runs =
    known.get(key) ??
    SEEDS.map(
      (seed) =>
        work(playJob({ bot: 'idle', pins }, { scenario: 'two-pizzas', seed, burn: 1, quarters: 4 })).numbers,
    );
  known.set(key, runs);
  const found = median(runs.map((run) => run[metric]).filter((value) => value !== null));
  if (found === null) throw new Error(`${metric} has no data`);
  return found;
}

const A4 = like('A4', {});
const A5 = like('A5', {});
const SERVICES = CALIBRATION.A5.pins.services ?? {};
const A4_SERVICES = like('A4', { services: SERVICES, coupling: 0 });

/** One team of four with a small product, in one piece and in twelve. */
const TWELVE = Object.fromEntries(
  (
    'storefront catalog reviews cart checkout payments search accounts notifications shipping recommendations' +
    ' analytics'
  )
    .split(' ')
    .map((module) => [module, 'pizza']),
);
const FOUR_PEOPLE: Pins = { teams: [{ id: 'pizza', size: 4 }], modules: TWELVE, complexity: 0.4 };

const sized = (count: number, size: number): Pins =>
  like('A4', {
    teams: Array.from({ length: count }, (_, i) => ({ id: `t${i}`, size })),
    modules: Object.fromEntries(
      Object.keys(TWELVE)
        .slice(0, 8)
        .map((module, i) => [module, `t${i % count}`]),
    ),
  });

type Row = readonly [
  about: string,
  of: Pins,
  by: Pins,
  metric: MetricId,
  /** What the first must be of the second, as a ratio. */
  least: number,
  most: number,
];

const NO_TESTS = like('A5', { practices: { tests: 0 } });
const UNWATCHED = like('A5', { practices: { monitoring: 0 } });
const MONOLITH_OF_PARTS = like('A4', { services: SERVICES, coupling: 1 });
const BOARD = like('A4', { policies: { approval: 'on' }, gates: { approvalBoard: 5 } });
const LONG_BRANCHES = like('A4', { branchDays: 15 });
const MONTHLY = like('A4', { intervalDays: 30 });

const ROWS: readonly Row[] = [
  ['fast without tests', NO_TESTS, A5, 'changeFailureRate', 1.4, 8],
  ['fast without tests', NO_TESTS, A5, 'escapedPerChange', 1.4, 6],
  ['fast and unwatched', UNWATCHED, A5, 'mttdMinutes', 3, 100],
  ['fast and unwatched', UNWATCHED, A5, 'restoreHours', 5, 200],
  ['distributed monolith', MONOLITH_OF_PARTS, A4_SERVICES, 'deploysPerYear', 0.3, 0.85],
  ['distributed monolith', MONOLITH_OF_PARTS, A4_SERVICES, 'servicesPerIncident', 1.1, 4],
  ['distributed monolith', MONOLITH_OF_PARTS, A4_SERVICES, 'userMinutesLost', 0.9, 10],
  [
    'twelve services for four people',
    like('A4', { ...FOUR_PEOPLE, services: TWELVE }),
    like('A4', FOUR_PEOPLE),
    'mergesPerDay',
    0.05,
    0.6,
  ],
  ['an approval board before a pipeline', BOARD, A4, 'leadTimeHours', 2.5, 12],
  ['an approval board before a pipeline', BOARD, A4, 'changeFailureRate', 0.95, 4],
  ['one person always on call', like('A4', { onCall: { rota: 1 } }), A4, 'energy', 0.8, 0.985],
  ['one team of 24 instead of four of six', sized(1, 24), sized(4, 6), 'mergesPerDay', 0.05, 0.5],
  ['eight teams of three instead of four of six', sized(8, 3), sized(4, 6), 'outputPerPerson', 0.2, 0.95],
  ['long branches with full tests', LONG_BRANCHES, A4, 'leadTimeHours', 4, 20],
  ['long branches with full tests', LONG_BRANCHES, A4, 'conflictsPerChange', 5, 60],
  ['a pipeline that is run once a month', MONTHLY, A4, 'changeFailureRate', 2, 12],
  ['two places', like('A5', { sites: 2 }), A5, 'leadTimeHours', 1.15, 7],
  [
    'no room for a peak',
    like('A4', { headroom: 0 }),
    like('A4', { headroom: 0.6 }),
    'userMinutesLost',
    2,
    40,
  ],
  ['full of debt', like('A4', { debt: 1 }), like('A4', { debt: 0 }), 'mergesPerDay', 0.45, 0.75],
];

test.each(ROWS)('%s: %#', (about, of, by, metric, least, most) => {
  const [one, other] = [medianOf(of, metric), medianOf(by, metric)];
  const said = `${about}: ${metric} is ${one}, beside ${other}`;
  expect(one / other, said).toBeGreaterThan(least);
  expect(one / other, said).toBeLessThan(most);
});

test.each([
  ['distributed monolith', MONOLITH_OF_PARTS, 0.98],
  ['fast without tests', NO_TESTS, 0.99],
  ['fast and unwatched', UNWATCHED, 0.98],
  ['elite', A5, 0.997],
] as const)('%s: what hurts users is an incident, so most requests are answered', (_, pins, least) => {
  expect(medianOf(pins, 'availability')).toBeGreaterThan(least);
  expect(medianOf(pins, 'availability')).toBeLessThan(1);
});
