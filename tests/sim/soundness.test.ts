/** Nothing that comes from outside can put a number into a world that is none, and a world that broke anyway stops. */
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../server/cli/args.ts';
import { parsePolicy } from '../../server/cli/policy.ts';
import { contentWith, parseScenario } from '../../server/cli/scenarioFile.ts';
import { REGISTRY } from '../../shared/sim/commands/registry.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { digest } from '../../shared/sim/digest.ts';
import { BrokenWorld } from '../../shared/sim/soundness.ts';
import { step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import {
  brokenRules,
  content,
  fork,
  human,
  newWorld,
  playedTo,
  SYSTEM,
  setupOf,
  tell,
} from '../kit/worlds.ts';

const BAD = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0.5, 1e300, null, '1', {}];

describe('a world that breaks a rule', () => {
  const cases: [string, (world: World) => void][] = [
    ['cash', (world) => Object.assign(world, { cash: Number.NaN })],
    ['trust', (world) => Object.assign(world, { trust: -0.1 })],
    ['units.monolith.instances', (world) => Object.assign(world.units.monolith ?? {}, { instances: 0 })],
    [
      'engineers.basil-ana.energy',
      (world) => Object.assign(world.engineers['basil-ana'] ?? {}, { energy: 1.2 }),
    ],
    [
      'modules.storefront.debt',
      (world) => Object.assign(world.modules.storefront ?? {}, { debt: Number.NaN }),
    ],
  ];
  test.each(cases)('%s: stops within the hour and says where', (path, breakIt) => {
    const world = newWorld();
    step(world);
    breakIt(world);
    const going = (): void => {
      for (let i = 0; i < 12; i++) step(world);
    };
    let broken: unknown;
    try {
      going();
    } catch (error) {
      broken = error;
    }
    expect(broken).toBeInstanceOf(BrokenWorld);
    expect(String(broken)).toContain(path);
  });
});

/** The payload a bot or a test would send for a verb, as far as its shape says. */
const NUMBERS: Record<string, { payload: Record<string, unknown>; field: string }> = {
  limitWork: { payload: {}, field: 'cards' },
  setShare: { payload: { card: 'k-basil-0' }, field: 'share' },
  chooseMode: { payload: { unit: 'monolith', mode: 'scheduled' }, field: 'intervalDays' },
};

describe('commands', () => {
  const world = playedTo(200).world;
  tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });

  test.each(Object.entries(NUMBERS))(
    '%s: a number that is none is refused and changes nothing',
    (verb, one) => {
      const before = digest(world);
      for (const bad of BAD) {
        const { outcome } = tell(world, human('basil-ana'), verb, { ...one.payload, [one.field]: bad });
        expect(outcome, `${verb} ${one.field} = ${bad}`).toMatchObject({ ok: false });
      }
      expect(digest(world)).toBe(before);
    },
  );

  test('every verb: rubbish in place of what it carries is refused and changes nothing', () => {
    const copy = fork(world);
    const before = digest(copy);
    for (const { verb, system } of Object.values(REGISTRY)) {
      for (const bad of BAD) {
        const actor = system ? SYSTEM : human('basil-ana');
        const payload = { ms: bad, id: bad, engineer: bad, unit: bad, card: bad, x: bad };
        expect(tell(copy, actor, verb, payload).outcome.ok, `${verb} ${bad}`).toBe(false);
      }
    }
    expect(digest(copy)).toBe(before);
  });
});

/** Every place of a number in plain data. */
function numberPaths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'number') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => numberPaths(part, [...path, key]));
}

/** The same data with one place changed. */
function changed(data: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const copy = structuredClone(data) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1) ?? ''] = to;
  return copy;
}

/** Reads a file; what is accepted must be playable for a week. */
function playsOrRefuses(read: () => World): boolean {
  let world: World;
  try {
    world = read();
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
  for (let i = 0; i < 288 && world.phase !== 'over'; i++) step(world);
  expect(brokenRules(world)).toEqual([]);
  return true;
}

describe('files', () => {
  const POLICY = {
    lanes: { build: 1, quality: 0.5 },
    teams: [{ id: 'basil', size: 4, site: 0 }],
    complexity: 1,
    coupling: 0.4,
    intervalDays: 3,
    batch: 5,
    canaryShare: 0.1,
    gates: { staging: 1, manualTest: 2 },
    verification: 1,
    suiteMinutes: 20,
    branchDays: 3,
    wipLimit: 3,
    flags: 0.5,
    debt: 0.4,
    drift: 0.2,
    dependency: { timeoutMs: 900, retries: 2 },
    randomLoss: 0.01,
    cache: { hitRate: 0.8 },
    redundancy: { zones: 2, replicas: 1 },
    headroom: 0.5,
    autoscaling: { on: true, lagMinutes: 15 },
    replicaLagSeconds: 5,
    onCall: { rota: 2 },
    alertPrecision: 0.5,
    detectMinutes: 30,
    runbookCoverage: 0.5,
    postmortemActions: 0.5,
    chaos: { perWeek: 2 },
    sites: 2,
    handOffs: 2,
    hires: [{ team: 'basil', day: 1, count: 2 }],
    demand: { factor: 1.5, growthPerYear: 0.5, variability: 0.2 },
    conditions: [
      { kind: 'demand', atDay: 0, hours: 4, factor: 2 },
      { kind: 'zoneLoss', atDay: 0.5, hours: 2, zone: 0 },
      { kind: 'blip', atDay: 0.6, minutes: 20, share: 0.3 },
      { kind: 'price', atDay: 0.2, factor: 2 },
      { kind: 'cash', atDay: 0.3, cents: -5 },
      { kind: 'fault', atDay: 0.4, archetype: 'badRelease', level: 1 },
    ],
  };
  const policyWorld = (data: unknown): World =>
    newWorld({ pins: parsePolicy(data, 'a file').pins, quarters: 1 });

  test('a policy that is well is played', () => {
    expect(playsOrRefuses(() => policyWorld(POLICY))).toBe(true);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a policy with %f anywhere is refused', (bad) => {
    for (const path of numberPaths(POLICY))
      expect(
        playsOrRefuses(() => policyWorld(changed(POLICY, path, bad))),
        path.join('.'),
      ).toBe(false);
  });

  test.each([-1, -0.5, 0, 1e300])('a policy with %f anywhere is refused or played soundly', (bad) => {
    let refused = 0;
    for (const path of numberPaths(POLICY))
      if (!playsOrRefuses(() => policyWorld(changed(POLICY, path, bad)))) refused += 1;
    expect(refused).toBeGreaterThan(bad === 0 ? 8 : 40);
  });

  const SCENARIO = content.scenarios['first-slice'];

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, -0.5, 1e300])(
    'a scenario with %f anywhere is refused, or played soundly where it makes sense',
    (bad) => {
      const kept: string[] = [];
      for (const path of numberPaths(SCENARIO)) {
        const read = (): World => {
          const scenario = parseScenario(changed(SCENARIO, path, bad), 'a file');
          return createWorld(setupOf({ scenario: scenario.id }), contentWith(scenario));
        };
        if (playsOrRefuses(read)) kept.push(path.join('.'));
      }
      if (!Number.isFinite(bad) || bad > 1) expect(kept).toEqual([]);
    },
  );
});
