/** Threads, stores and calls one law at a time; agreeing on an interface; and what users, trust and patience make of it all. */
import { describe, expect, test } from 'vitest';
import { PATIENCE_OUTAGE, PATIENCE_OUTAGE_MOST } from '../../shared/sim/balance/backlog.ts';
import { TRUST_CLEAN_DAY, TRUST_LOSS, VALUE_HALF, VALUE_MOST } from '../../shared/sim/balance/money.ts';
import { RELOADS, REPLICA_READS } from '../../shared/sim/balance/traffic.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import { makeService } from '../../shared/sim/createWorld.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { step } from '../../shared/sim/step.ts';
import { closeBooks } from '../../shared/sim/systems/money.ts';
import { hearStakeholders } from '../../shared/sim/systems/stakeholders.ts';
import { autoscale } from '../../shared/sim/systems/traffic/autoscale.ts';
import { usersAt } from '../../shared/sim/systems/traffic/users.ts';
import type { World } from '../../shared/sim/world.ts';
import { failingOver, hurt, loaded, playTo } from '../kit/load.ts';
import { human, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const callOf = (world: World, id: string) => {
  const call = world.calls.find((one) => one.id === id);
  if (!call) throw new Error(`no call ${id}`);
  return call;
};

describe('a call that fails half of the time', () => {
  const tried = (retries: number): { tries: number; lost: number } => {
    const dependency = { retries, backoff: false, timeoutMs: 5000 };
    const run = playTo(loaded({ headroom: 9, randomLoss: 0, dependency }), 12);
    hurt(run.world, 'payments', [{ kind: 'errors', share: 0.5 }]);
    const { world } = playTo(run, 12.5);
    const { flow, rate, lost } = callOf(world, 'checkout>payments');
    return { tries: flow / ((world.modules.checkout?.load ?? 0) * rate), lost };
  };

  test.each([
    [0, 1, 0.5],
    [1, 1.5, 0.25],
    [2, 1.75, 0.125],
    [3, 1.875, 0.0625],
  ])('is made with %i retries %f times, and %f of it is lost', (retries, tries, lost) => {
    const one = tried(retries);
    expect(one.tries).toBeCloseTo(tries, 2);
    expect(one.lost).toBeCloseTo(lost, 2);
  });
});

test('of the users whose visit failed, a part tries again at once', () => {
  const asked = (share: number): number => {
    const run = playTo(loaded({ headroom: 9, services: {} }), 12);
    if (share > 0) hurt(run.world, 'search', [{ kind: 'errors', share }]);
    return playTo(run, 12.5).world.modules.search?.load ?? Number.NaN;
  };
  expect(asked(0.5) / asked(0)).toBeCloseTo(1 + RELOADS / 2, 2);
  expect(asked(1) / asked(0)).toBeCloseTo(1 + RELOADS, 2);
});

describe('a provider that answers late', () => {
  const slow = (dependency: Pins['dependency']) => {
    const run = playTo(loaded({ headroom: 0.5, dependency }), 12);
    hurt(run.world, 'accounts', [{ kind: 'latency', factor: 400 }]);
    return playTo(run, 13).world;
  };
  const held = (world: World, id: string): number => world.units[id]?.threadsFull ?? Number.NaN;

  test('takes the threads of who waits for it, unless a bulkhead keeps the rest of them', () => {
    const dependency = { retries: 0, backoff: false, timeoutMs: 60000 };
    const open = slow(dependency);
    const walled = slow({ ...dependency, bulkhead: true });
    expect(held(open, 'cart')).toBeGreaterThan(0.1);
    expect(held(walled, 'cart')).toBeLessThan(held(open, 'cart') / 2);
  });

  test('takes fewer of them the sooner callers give up, and their calls are lost', () => {
    const [short, long] = [300, 60000].map((timeoutMs) =>
      slow({ retries: 0, backoff: false, timeoutMs }),
    ) as [World, World];
    expect(short.units.cart?.threads).toBeLessThan((long.units.cart?.threads ?? 0) / 5);
    expect(callOf(short, 'cart>accounts').lost).toBeGreaterThan(0.9);
  });
});

describe('a data store', () => {
  const evening = (pins: Pins, factor = 1) => {
    const run = playTo(loaded({ headroom: 0.5, services: {}, ...pins }), 19);
    // Threads enough, so that nothing but the store is short.
    Object.assign(run.world.units.monolith as object, { instances: 200 });
    if (factor > 1) hurt(run.world, 'storefront', [{ kind: 'databaseSlow', factor }]);
    const { monolith } = playTo(run, 19.5).world.units;
    if (!monolith) throw new Error('there is no monolith');
    return monolith;
  };

  test('answers what it can and turns the rest away', () => {
    expect(evening({}).databaseFull).toBe(0);
    const { databaseFull, databaseUse } = evening({}, 6);
    expect(databaseUse).toBeGreaterThan(1.2);
    expect(databaseFull).toBeCloseTo(1 - 1 / databaseUse, 2);
  });

  test('shares its reads with its copies', () => {
    const use = (replicas: number): number => evening({ redundancy: { replicas } }).databaseUse;
    expect(use(0) / use(2)).toBeCloseTo(1 + 2 * REPLICA_READS, 2);
  });
});

test('what an overload turned away comes again for a while after it', () => {
  const conditions: Pins['conditions'] = [{ kind: 'demand', atDay: 12 / 24, hours: 1, factor: 3 }];
  const afterwards = (pins: Pins): number => {
    // Most is answered by a cache, so that the servers themselves are what is short.
    const cache = { hitRate: 0.99, lease: true };
    const { world } = playTo(loaded({ headroom: 0.2, services: {}, cache, ...pins }), 13 + 2 / 12);
    const { work, needed } = world.units.monolith ?? { work: 0, needed: 1 };
    return work / needed;
  };
  expect(afterwards({ conditions })).toBeGreaterThan(afterwards({}) * 1.03);
});

test.each([10, 60, 90])(
  'a busy unit is grown %i minutes later, no sooner and by as much as it takes',
  (lagMinutes) => {
    const { world } = playTo(loaded({ services: {}, autoscaling: { on: true, lagMinutes } }), 12);
    const { monolith } = world.units;
    if (!monolith) throw new Error('there is no monolith');
    Object.assign(monolith, { instances: 10, utilisation: 0.9, scaleAt: -1 });
    const grown = (): number => {
      autoscale({ world, facts: [] }, monolith);
      return monolith.instances;
    };
    expect(grown()).toBe(10);
    world.tick += lagMinutes / 5 - 1;
    expect(grown()).toBe(10);
    world.tick += 1;
    expect(grown()).toBeGreaterThanOrEqual(15);
  },
);

test('more room, less that fails: nothing at twice the load, most at a third of it', () => {
  const failing = [-0.6, -0.3, 0, 1].map((headroom) => failingOver(playTo(loaded({ headroom }), 21), 1));
  for (let i = 1; i < failing.length; i++) expect(failing[i]).toBeLessThanOrEqual(failing[i - 1] as number);
  expect(failing[0]).toBeGreaterThan(0.4);
  expect(failing[3]).toBeLessThan(0.001);
});

describe('agreeing on an interface', () => {
  /** Office days until a contract stands that both teams were to write, with these Architecture slices. */
  const signedAfter = (provider: number, consumer: number): number => {
    const world = newWorld({ quarters: 2, pins: {} });
    makeService(world, 'recommendations', 'onion');
    const skill = world.practices.contracts?.held.onion;
    if (skill) skill.level = 1;
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    for (const team of Object.values(world.teams)) {
      const lanes = team.id === 'onion' ? provider : team.id === 'basil' ? consumer : 0;
      delete team.focus.architecture;
      for (const [i, id] of team.table.entries()) {
        const engineer = world.engineers[id];
        if (engineer) engineer.next = [i < lanes ? 'architecture' : 'build', 'build'];
      }
    }
    const call = 'storefront>recommendations';
    expect(tell(world, human('basil-ana'), 'signContract', { call }).outcome.ok).toBe(true);
    for (let tick = 0; tick < 30 * DAY_TICKS; tick++) {
      if (world.phase !== 'live') world.phase = 'lapse';
      world.faults = {};
      const signed = (step(world).facts as Fact[]).some(({ kind }) => kind === 'contractSigned');
      if (signed) return world.tick / DAY_TICKS;
    }
    return Number.POSITIVE_INFINITY;
  };

  test('takes the office hours of both teams, fewer days the more slices', () => {
    const quick = signedAfter(6, 6);
    const slow = signedAfter(2, 2);
    expect(quick).toBeGreaterThan(0.4);
    expect(slow).toBeLessThan(30);
    expect(slow).toBeGreaterThan(quick * 1.5);
  });

  test('never ends while one of the two has no time for it', () => {
    expect(signedAfter(6, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(signedAfter(0, 6)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('released value', () => {
  test.each([
    [0, 0],
    [VALUE_HALF, 1 / 2],
    [3 * VALUE_HALF, 3 / 4],
    [9 * VALUE_HALF, 9 / 10],
  ])('of %i cents a day brings %f of all the users it can ever bring', (value, share) => {
    const users = (worth: number): number => {
      const world = newWorld();
      world.value = worth;
      return usersAt(world);
    };
    expect(users(value) / users(0) - 1).toBeCloseTo(VALUE_MOST * share, 6);
    expect(users(-VALUE_HALF)).toBe(users(0));
  });
});

test('trust brings users, and lost trust loses them', () => {
  const users = (trust: number): number => {
    const world = newWorld();
    world.trust = trust;
    return usersAt(world);
  };
  expect(users(0.9) / users(0.1)).toBeCloseTo((0.55 + 0.65 * 0.9) / (0.55 + 0.65 * 0.1), 6);
});

describe('a day on which a share of all requests failed', () => {
  const day = (failed: number): World => {
    const world = newWorld({ quarters: 2 });
    world.faults = {};
    Object.assign(world, { tick: DAY_TICKS, trust: 0.7 });
    Object.assign(world.today, { requests: 1e6, failed: 1e6 * failed, ticks: DAY_TICKS, users: 1e6 });
    world.stakeholders.patience = 0.6;
    closeBooks({ world, facts: [] }, false);
    hearStakeholders({ world, facts: [] });
    return world;
  };

  test('costs trust in proportion, and a clean one wins a little', () => {
    expect(day(0).trust).toBeCloseTo(0.7 + TRUST_CLEAN_DAY * 0.3, 6);
    for (const failed of [0.01, 0.05, 0.2])
      expect(day(failed).trust).toBeCloseTo(0.7 - TRUST_LOSS * failed, 6);
  });

  test('costs patience, up to what one day can cost', () => {
    expect(day(0).stakeholders.patience).toBeCloseTo(0.6, 6);
    const lost = (failed: number): number => 0.6 - day(failed).stakeholders.patience;
    expect(lost(0.01)).toBeGreaterThan(0.8 * 0.01 * PATIENCE_OUTAGE);
    expect(lost(0.04)).toBeGreaterThan(lost(0.01) * 3);
    expect(lost(0.9)).toBe(lost(0.5));
    expect(lost(0.9)).toBeGreaterThan(0.9 * PATIENCE_OUTAGE_MOST);
  });
});
