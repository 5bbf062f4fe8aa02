import { describe, expect, test } from 'vitest';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
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
  /** Days from a deploy's start to its reaching every user, over deploys. */
  const underway = (pins: Pins): number => {
    const { facts } = playHeadless({ setup: setupOf({ pins }), content, bots: 'idle' });
    const starts = new Map(
      facts.flatMap((one) => (one.kind === 'deployStarted' ? [[one.deploy, one.tick] as const] : [])),
    );
    const days = facts.flatMap((one) =>
      one.kind === 'deployFinished' ? [(one.tick - (starts.get(one.deploy) ?? 0)) / DAY_TICKS] : [],
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
