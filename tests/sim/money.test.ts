import { describe, expect, test } from 'vitest';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import { makeService } from '../../shared/sim/createWorld.ts';
import { infraCostPerDay, salariesPerDay } from '../../shared/sim/systems/costs.ts';
import { closeBooks, runwayDays } from '../../shared/sim/systems/money.ts';
import { measureUnit, payProviders } from '../../shared/sim/systems/providers.ts';
import { handBack, scaleOut } from '../../shared/sim/systems/traffic/measures.ts';
import { readWays } from '../../shared/sim/systems/traffic/ways.ts';
import { leaveWaste } from '../../shared/sim/systems/waste.ts';
import type { World } from '../../shared/sim/world.ts';
import { loaded, playTo } from '../kit/load.ts';
import { newWorld } from '../kit/worlds.ts';

const dayOf = (world: World) => {
  const tick = { world, facts: [] as never[] };
  closeBooks(tick, true);
  return tick.facts as { kind: string; [field: string]: unknown }[];
};

describe('what machines cost', () => {
  test('a cloud is dearer by the hour, zones and copies cost', () => {
    const cost = (hosting: string, zones: number, replicas: number): number =>
      infraCostPerDay(newWorld({ pins: { policies: { hosting }, redundancy: { zones, replicas } } }));
    expect(cost('cloud', 1, 0)).toBeGreaterThan(cost('own', 1, 0) * 1.2);
    expect(cost('cloud', 3, 0)).toBeGreaterThan(cost('cloud', 1, 0));
    expect(cost('own', 1, 2)).toBeGreaterThan(cost('own', 1, 0) * 1.2);
  });

  test('an autoscaler in a cloud pays for what is used: less at night than servers for the peak', () => {
    const cost = (on: boolean): number => {
      const pins = { policies: { hosting: 'cloud' }, autoscaling: { on, lagMinutes: 10 } };
      return infraCostPerDay(playTo(loaded(pins), 24 + 5).world);
    };
    expect(cost(true)).toBeLessThan(cost(false) * 0.8);
  });

  test('cost of the day is people and machines', () => {
    const { world, facts } = playTo(loaded(), 24.5);
    const day = facts.find(({ kind }) => kind === 'dayClosed');
    if (day?.kind !== 'dayClosed') throw new Error('no day was closed');
    expect(day.infraCost).toBeGreaterThan(0);
    expect(day.cost).toBe(day.infraCost + day.peopleCost);
    expect(day.offered / day.needed).toBeCloseTo(1, 2);
    expect(day.databasePeak).toBeGreaterThan(0);
    expect(world.costYesterday).toBe(day.cost);
  });
});

describe('what people cost', () => {
  test('follows who is there: a seat left empty is not paid until somebody sits in it', () => {
    const world = newWorld();
    const [cost, people] = [salariesPerDay(world), Object.keys(world.engineers).length];
    const [leaver] = Object.values(world.engineers);
    if (!leaver) throw new Error('nobody works here');
    leaver.vacantUntil = 30;
    expect(salariesPerDay(world)).toBe((cost / people) * (people - 1));
    leaver.vacantUntil = -1;
    expect(salariesPerDay(world)).toBe(cost);
  });
});

describe('waste', () => {
  test('grows by itself and by incidents; the Janitor Monkey clears it', () => {
    const after = (janitorMonkey: number): number => {
      const world = newWorld({ pins: { practices: { janitorMonkey } } });
      for (let day = 0; day < 120; day++) leaveWaste(world);
      return world.waste;
    };
    const [none, some, most] = [0, 1, 3].map(after) as [number, number, number];
    expect(none).toBeGreaterThan(1);
    expect(some).toBeLessThan(none);
    expect(most).toBeLessThan(none / 4);
    const world = newWorld({ pins: { policies: { hosting: 'cloud' } } });
    const { instances = 0 } = world.units.monolith ?? {};
    expect(scaleOut(world, 'monolith', 1)).toBe(instances);
    handBack(world, 'monolith', false);
    expect(world.units.monolith?.instances).toBe(instances);
    expect(world.waste).toBeGreaterThan(0);
  });

  test('an own data centre has only its spare rack at hand', () => {
    const world = newWorld({ pins: { policies: { hosting: 'own' } } });
    const { instances = 0 } = world.units.monolith ?? {};
    const more = scaleOut(world, 'monolith', 1) + scaleOut(world, 'monolith', 1);
    expect(more).toBeGreaterThan(0);
    expect(more).toBeLessThan(instances / 2);
  });
});

describe('the board', () => {
  test('pays when the money is gone, and looks at every deploy and every cent from then on', () => {
    const world = newWorld({ pins: {} });
    for (const id of ['approval', 'budget'] as const) {
      const policy = world.policies[id];
      if (policy) policy.value = id === 'approval' ? 'off' : 'grow';
    }
    world.cash = -5;
    const facts = dayOf(world);
    expect(world.cash).toBeGreaterThan(0);
    expect([world.policies.approval?.value, world.policies.budget?.value]).toEqual(['on', 'lean']);
    expect(facts.map(({ kind }) => kind)).toEqual([
      'dayClosed',
      'bailedOut',
      'policyChanged',
      'policyChanged',
    ]);
  });

  test('a pinned rule stays', () => {
    const world = newWorld({ pins: { policies: { approval: 'off' } } });
    world.cash = -5;
    dayOf(world);
    expect(world.policies.approval?.value).toBe('off');
  });

  test('runway is what is left at yesterday’s pace', () => {
    const world = newWorld();
    Object.assign(world, { cash: 1000, costYesterday: 30, revenueYesterday: 20 });
    expect(runwayDays(world)).toBe(100);
    world.revenueYesterday = 40;
    expect(runwayDays(world)).toBe(-1);
  });
});

describe('providers', () => {
  const paid = (errors: number, quarter: number) => {
    const world = newWorld();
    const service = makeService(world, 'accounts', 'cheese');
    readWays(world);
    for (const team of Object.values(world.teams)) team.value = 100_000;
    service.errors = errors;
    for (let hour = 0; hour < 24 * 28; hour++) measureUnit(service);
    world.tick = DAY_TICKS * 28 * Math.ceil((quarter - 0.5) * 3.25);
    const tick = { world, facts: [] as never[] };
    payProviders(tick);
    const facts = tick.facts as { kind: string; team: string; cents: number }[];
    return { earned: world.teams.cheese?.earned ?? 0, facts };
  };

  test('earn from the third quarter on, by how reliable they were', () => {
    expect(paid(0, 1).earned).toBe(0);
    const good = paid(0.0005, 3);
    const poor = paid(0.015, 3);
    expect(good.earned).toBeGreaterThan(10_000);
    expect(poor.earned).toBeLessThan(good.earned * 0.7);
    expect(paid(0.2, 3).earned).toBe(0);
    expect(good.facts.map(({ kind, team, cents }) => [kind, team, cents])).toEqual([
      ['providerPaid', 'cheese', good.earned],
    ]);
  });
});
