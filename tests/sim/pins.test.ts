import { describe, expect, test } from 'vitest';
import { CALIBRATION, CALIBRATION_IDS, NO_PRACTICES } from '../../shared/sim/bots/calibration.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import { checkPins } from '../../shared/sim/checkPins.ts';
import { median } from '../../shared/sim/metrics/statistics.ts';
import { type Pins, pinsSchema } from '../../shared/sim/pins.ts';
import { practiceLevel } from '../../shared/sim/world.ts';
import { content, newWorld, setupOf } from '../kit/worlds.ts';

const PINS: Pins = {
  practices: { tests: 2, monitoring: 3, ci: 0 },
  lanes: { build: 0.5, quality: 0.5 },
  mode: 'scheduled',
  intervalDays: 7,
  strategy: 'halfAndHalf',
  policies: { approval: 'on', pagers: 'teams' },
};

describe('what is pinned is held', () => {
  test.each(['careful', 'random'] as const)('against %s, over two quarters', (bots) => {
    const { world } = playHeadless({ setup: setupOf({ quarters: 2, pins: PINS }), content, bots });
    for (const [id, level] of Object.entries(PINS.practices ?? {}))
      expect(practiceLevel(world, id), id).toBe(level);
    for (const [id, value] of Object.entries(PINS.policies ?? {}))
      expect(world.policies[id]?.value, id).toBe(value);
    for (const team of Object.values(world.teams)) {
      expect(team.shares).toMatchObject({ build: 0.5, quality: 0.5, learn: 0, operate: 0 });
    }
    for (const unit of Object.values(world.units)) {
      expect(unit, unit.id).toMatchObject({ mode: 'scheduled', intervalDays: 7, strategy: 'halfAndHalf' });
    }
  });
});

test('teams, modules and services make the organisation they name', () => {
  const pins: Pins = {
    teams: [
      { id: 'solo', size: 8 },
      { id: 'duo', size: 3 },
    ],
    modules: { storefront: 'solo', catalog: 'solo', cart: 'duo', checkout: 'duo' },
    services: { cart: 'duo' },
  };
  const world = newWorld({ pins });
  expect(Object.keys(world.teams)).toEqual(['solo', 'duo']);
  expect(Object.keys(world.engineers)).toHaveLength(11);
  expect(Object.values(world.modules).map(({ id, team, unit }) => [id, team, unit])).toEqual([
    ['storefront', 'solo', 'monolith'],
    ['catalog', 'solo', 'monolith'],
    ['cart', 'duo', 'cart'],
    ['checkout', 'duo', 'monolith'],
  ]);
  for (const call of world.calls) expect(world.modules).toHaveProperty(call.from);
});

test('gates cost the days they name', () => {
  /** Days from a deploy's start to its reaching every user, over deploys that are no hotfix. */
  const underway = (pins: Pins): number => {
    const { facts } = playHeadless({ setup: setupOf({ pins }), content, bots: 'idle' });
    const starts = new Map(
      facts.flatMap((one) => (one.kind === 'deployStarted' ? [[one.deploy, one.tick] as const] : [])),
    );
    const days = facts.flatMap((one) =>
      one.kind === 'deployFinished' && !one.unplanned
        ? [(one.tick - (starts.get(one.deploy) ?? 0)) / DAY_TICKS]
        : [],
    );
    return median(days) ?? Number.NaN;
  };
  const none = underway({ gates: {}, intervalDays: 14, mode: 'scheduled' });
  const board = underway({ gates: { approvalBoard: 5, manualTest: 2 }, intervalDays: 14, mode: 'scheduled' });
  expect(board - none).toBeCloseTo(7, 1);
});

test('a policy file with a word it does not know is refused', () => {
  expect(pinsSchema.safeParse({ practises: {} }).success).toBe(false);
  expect(pinsSchema.safeParse({ lanes: { sleeping: 1 } }).success).toBe(false);
  expect(pinsSchema.safeParse({}).success).toBe(true);
});

test('units of several modules and a call graph of their own', () => {
  const pins: Pins = {
    units: { shop: { owner: 'olive', modules: ['cart', 'catalog'] } },
    services: { search: 'cheese' },
    calls: [
      { from: 'storefront', to: 'catalog', rate: 2, hard: true },
      { from: 'catalog', to: 'search', rate: 1, hard: false },
    ],
  };
  const world = newWorld({ pins });
  expect(Object.keys(world.units)).toEqual(['monolith', 'shop', 'search']);
  expect(world.units.shop?.owners).toEqual(['olive']);
  expect([world.modules.cart?.unit, world.modules.catalog?.unit]).toEqual(['shop', 'shop']);
  expect(world.modules.catalog?.team).toBe('olive');
  expect(world.teams.basil?.modules).not.toContain('catalog');
  expect(world.calls.map(({ id, rate }) => [id, rate])).toEqual([
    ['storefront>catalog', 2],
    ['catalog>search', 1],
  ]);
});

describe('a policy file that contradicts itself or the scenario', () => {
  const scenario = content.scenarios['two-pizzas'];
  if (!scenario) throw new Error('the scenario is gone');
  const problems = (pins: Pins): string[] =>
    checkPins(pins, scenario, content).map(({ path, reason }) => `${path}: ${reason}`);
  const call = (from: string, to: string) => ({ from, to, rate: 1, hard: true });

  test.each<[string, Pins, string]>([
    ['an unknown practice', { practices: { wishing: 1 } }, 'practices.wishing: there is no practice'],
    [
      'what a practice needs, pinned too low',
      { practices: { canary: 1, monitoring: 0 } },
      'practices.canary: needs monitoring',
    ],
    ['an unknown policy', { policies: { mood: 'good' } }, 'policies.mood: there is no policy'],
    ['an unknown value', { policies: { approval: 'maybe' } }, 'policies.approval: there is no value'],
    [
      'two cadences',
      { policies: { cadence: 'daily' }, intervalDays: 14 },
      'policies.cadence: says a departure every 1',
    ],
    [
      'two kinds of pagers',
      { policies: { pagers: 'teams' }, onCall: { by: 'central' } },
      'policies.pagers: says teams',
    ],
    [
      'two teams of one name',
      {
        teams: [
          { id: 'a', size: 2 },
          { id: 'a', size: 3 },
        ],
      },
      'teams: two pinned teams',
    ],
    ['a module of nobody', { modules: { cart: 'nobody' } }, 'modules.cart: there is no team'],
    ['no module', { modules: {} }, 'modules: a product needs'],
    ['a service of no module', { services: { moon: 'basil' } }, 'services.moon: there is no module'],
    [
      'a module in two units',
      { units: { shop: { owner: 'basil', modules: ['cart'] } }, services: { cart: 'olive' } },
      'services.cart: module cart is in units.shop',
    ],
    [
      'a second monolith',
      { units: { monolith: { owner: 'basil', modules: ['cart'] } } },
      'units.monolith: there are two units',
    ],
    [
      'calls in a circle',
      { calls: [call('cart', 'search'), call('search', 'catalog'), call('catalog', 'cart')] },
      'calls: call each other in a circle: cart > search > catalog > cart',
    ],
    [
      'a call twice',
      { calls: [call('cart', 'search'), call('cart', 'search')] },
      'calls.1: cart calls search',
    ],
    ['a call of no module', { calls: [call('cart', 'moon')] }, 'calls.0.to: there is no module'],
    [
      'a dependency that is no call',
      { dependencies: { 'cart>search': { retries: 1 } } },
      'dependencies.cart>search: there is no call',
    ],
    ['no lane at all', { lanes: { build: 0 } }, 'lanes: at least one lane'],
    [
      'a rota of more than all',
      { teams: [{ id: 'a', size: 2 }], modules: { cart: 'a' }, onCall: { rota: 3 } },
      'onCall.rota: 3 take turns',
    ],
    ['hires of no team', { hires: [{ team: 'x', day: 1, count: 1 }] }, 'hires.0.team: there is no team'],
    [
      'a fault of no kind',
      { conditions: [{ kind: 'fault', atDay: 1, archetype: 'gremlin' }] },
      'conditions.0.archetype: there is no archetype',
    ],
    [
      'a flush of no unit',
      { conditions: [{ kind: 'cacheFlush', atDay: 1, unit: 'cart' }] },
      'conditions.0.unit: there is no unit',
    ],
  ])('%s is refused with path and reason', (_, pins, words) => {
    expect(problems(pins)[0]).toContain(words);
  });

  test('nothing is wrong with what fits', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ practices: { canary: 3 }, services: { cart: 'olive' } })).toEqual([]);
    for (const id of CALIBRATION_IDS) expect(problems(CALIBRATION[id].pins), id).toEqual([]);
  });
});

test.each([
  { verification: Number.NaN },
  { verification: Number.POSITIVE_INFINITY },
  { intervalDays: 1.5 },
  { flags: -0.1 },
  { teams: [] },
  { headroom: 'lots' },
  { units: { shop: { owner: 'basil', modules: [] } } },
  { cache: { hitRate: 1 } },
])('%j is absurd and refused', (pins) => {
  expect(pinsSchema.safeParse(pins).success).toBe(false);
});

test('the calibration policies name every practice, so that no scenario shines through', () => {
  expect(Object.keys(NO_PRACTICES).sort()).toEqual(content.practices.map(({ id }) => id).sort());
  for (const id of CALIBRATION_IDS)
    expect(Object.keys(CALIBRATION[id].pins.practices ?? {}).sort()).toEqual(
      Object.keys(NO_PRACTICES).sort(),
    );
});
