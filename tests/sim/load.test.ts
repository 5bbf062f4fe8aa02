import { describe, expect, test } from 'vitest';
import type { Pins } from '../../shared/sim/pins.ts';
import { flushCache } from '../../shared/sim/systems/traffic/cache.ts';
import { dropRetries, failOver, shedLoad } from '../../shared/sim/systems/traffic/measures.ts';
import { overloaded } from '../../shared/sim/systems/traffic/overload.ts';
import type { Fault, World } from '../../shared/sim/world.ts';
import { failingOver, hurt, loaded, playTo } from '../kit/load.ts';

/** Laws of load, each in one direction: the same evening, one thing differs. */
const unit = (world: World, id: string): World['units'][string] => {
  const found = world.units[id];
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};
const isBlip = (fault: Fault): boolean => fault.effects.some(({ kind }) => kind === 'blip');
const EVENING = 19;
const blip: Pins['conditions'] = [{ kind: 'blip', atDay: EVENING / 24, minutes: 10, share: 0.6 }];
const eager = { retries: 3, backoff: false, timeoutMs: 1000 };

describe('ten minutes of lost calls', () => {
  const stillDown = (pins: Pins): number =>
    failingOver(playTo(loaded({ conditions: blip, ...pins }), EVENING + 2, isBlip), 1.5);

  test('at high load with eager retries it stays down after they are over', () => {
    expect(stillDown({ headroom: 0.3, dependency: eager })).toBeGreaterThan(0.5);
  });

  test('at low load it recovers', () => {
    expect(stillDown({ headroom: 2, dependency: eager })).toBeLessThan(0.01);
  });

  test('with backoff, or without retries, it recovers at the same load', () => {
    expect(stillDown({ headroom: 0.5, dependency: eager })).toBeGreaterThan(0.4);
    expect(stillDown({ headroom: 0.5, dependency: { ...eager, backoff: true } })).toBeLessThan(0.01);
    expect(stillDown({ headroom: 0.5, dependency: { ...eager, retries: 0 } })).toBeLessThan(0.01);
  });

  test('a breaker brings it back though the retries are eager', () => {
    expect(stillDown({ headroom: 0.5, dependency: { ...eager, breaker: true } })).toBeLessThan(0.15);
  });

  test('it is nobody’s fault: users alone would fit; shedding load or dropping retries ends it', () => {
    const pins: Pins = { conditions: blip, headroom: 0.3, dependency: eager };
    const stuck = () => playTo(loaded(pins), EVENING + 1.5, isBlip);
    const left = stuck();
    expect(Object.values(left.world.faults).filter(({ awake }) => awake)).toEqual([]);
    const causes = overloaded(left.world).map(({ cause }) => cause);
    expect(causes.length).toBeGreaterThan(0);
    expect(causes).not.toContain('outgrown');
    const shed = stuck();
    // At the edge, where users come in.
    for (const id of ['monolith', 'search']) shedLoad(shed.world, id, 0.9);
    playTo(shed, EVENING + 1.8);
    for (const id in shed.world.units) shedLoad(shed.world, id, 0);
    playTo(shed, EVENING + 2.3);
    const dropped = stuck();
    for (const id in dropped.world.units) dropRetries(dropped.world, id);
    playTo(dropped, EVENING + 2.3);
    playTo(left, EVENING + 2.3);
    expect(failingOver(left, 0.3)).toBeGreaterThan(0.5);
    expect(failingOver(shed, 0.3)).toBeLessThan(0.01);
    expect(failingOver(dropped, 0.3)).toBeLessThan(0.01);
  });
});

describe('network calls', () => {
  const noon = (pins: Pins): World => playTo(loaded({ headroom: 2, ...pins }), 13).world;

  test('availability is a product over hard dependencies: each hop takes its share (L33)', () => {
    const loss = 0.02;
    const world = noon({ randomLoss: loss, dependency: { retries: 0 } });
    const errors = (id: string): number => world.modules[id]?.errors ?? 0;
    // The cart asks catalog and accounts in every second request; checkout asks cart, accounts and payments.
    expect(errors('cart')).toBeCloseTo(1 - (1 - loss / 2) ** 2, 2);
    expect(errors('checkout')).toBeGreaterThan(1 - (1 - loss) ** 3 - 0.001);
    expect(errors('checkout')).toBeGreaterThan(errors('cart') * 2);
  });

  test('under light random loss retries raise success (L35)', () => {
    const failing = [0, 1, 2, 3].map(
      (retries) => noon({ randomLoss: 0.02, dependency: { retries } }).failing,
    );
    for (let i = 1; i < failing.length; i++) expect(failing[i]).toBeLessThan(failing[i - 1] as number);
    expect(failing[2]).toBeLessThan((failing[0] as number) / 20);
  });

  test('under overload retries raise the load, layer by layer (L34)', () => {
    const offered = [0, 1, 2, 4].map((retries) => {
      const run = loaded({ headroom: -0.3, dependency: { retries, backoff: false, timeoutMs: 1000 } });
      const { flows } = playTo(run, 20.5).world;
      return flows.offered / flows.needed;
    });
    for (let i = 1; i < offered.length; i++)
      expect(offered[i]).toBeGreaterThan((offered[i - 1] as number) * 1.1);
  });

  test('the longer callers wait, the more threads a slow provider holds (L38)', () => {
    const held = [200, 1000, 5000, 20000].map((timeoutMs) => {
      const run = playTo(loaded({ headroom: 1, dependency: { timeoutMs, retries: 0 } }), 12);
      hurt(run.world, 'catalog', [{ kind: 'externalSlow', ms: 8000 }]);
      return playTo(run, 13).world.flows.held;
    });
    for (let i = 1; i < held.length; i++) expect(held[i]).toBeGreaterThan((held[i - 1] as number) * 1.5);
  });

  test('a timeout that is too short makes failures of its own', () => {
    const failing = (timeoutMs: number): number => noon({ dependency: { timeoutMs, retries: 0 } }).failing;
    expect(failing(60)).toBeGreaterThan(0.1);
    expect(failing(2000)).toBeLessThan(0.001);
  });

  test('threads that wait for one provider fail what has nothing to do with it', () => {
    const pins: Pins = { headroom: 0.2, services: {}, dependency: { timeoutMs: 60000, retries: 0 } };
    const run = playTo(loaded(pins), 12);
    const before = run.world.modules.accounts?.errors ?? 1;
    hurt(run.world, 'storefront', [{ kind: 'externalSlow', ms: 40000 }]);
    playTo(run, 13);
    expect(unit(run.world, 'monolith').threadsFull).toBeGreaterThan(0.1);
    expect((run.world.modules.accounts?.errors ?? 0) - before).toBeGreaterThan(0.1);
    expect(overloaded(run.world)).toContainEqual({ unit: 'monolith', cause: 'threads' });
  });

  test('breakers, fallbacks and bulkheads keep a broken service from taking others down (L37)', () => {
    const down = (breakers: number): number => {
      const run = playTo(loaded({ headroom: 0.5, practices: { breakers } }), 12);
      hurt(run.world, 'accounts', [
        { kind: 'errors', share: 0.9 },
        { kind: 'latency', factor: 60 },
      ]);
      playTo(run, 14);
      return Object.values(run.world.units).filter(({ errors }) => errors > 0.2).length;
    };
    const [none, backoff, open, full] = [0, 1, 2, 3].map(down) as [number, number, number, number];
    expect(none).toBeGreaterThanOrEqual(3);
    expect(backoff).toBeLessThanOrEqual(none);
    expect(open).toBeLessThanOrEqual(backoff);
    expect(full).toBe(1);
  });
});

describe('caches and data stores', () => {
  const evening = (pins: Pins) => playTo(loaded({ headroom: 1, ...pins }), 19);

  test('load of the data stores goes with what the cache misses: 95 % → 90 % doubles it (L39)', () => {
    const reads = (hitRate: number): number => evening({ cache: { hitRate, lease: true } }).world.flows.reads;
    expect(reads(0.9) / reads(0.95)).toBeCloseTo(2, 2);
    expect(reads(0.8) / reads(0.9)).toBeCloseTo(2, 2);
  });

  test('a cold cache without leases hits the data stores many times harder and longer (L40)', () => {
    const flushed = (lease: boolean) => {
      const run = evening({ cache: { hitRate: 0.9, lease } });
      for (const one of Object.values(run.world.units)) flushCache(run.world, one, 1);
      const before = run.world.today.readsPeak;
      playTo(run, 21);
      return { peak: run.world.today.readsPeak / before, lost: failingOver(run, 2) };
    };
    const [open, leased] = [flushed(false), flushed(true)];
    expect(leased.peak).toBeGreaterThan(3);
    expect(open.peak).toBeGreaterThan(leased.peak * 1.5);
    expect(open.lost).toBeGreaterThan(leased.lost * 2);
  });

  test('more servers do not help a full data store', () => {
    const run = evening({ headroom: 0.2, services: {} });
    hurt(run.world, 'storefront', [{ kind: 'databaseSlow', factor: 4 }]);
    playTo(run, 20);
    const before = run.world.failing;
    expect(before).toBeGreaterThan(0.5);
    unit(run.world, 'monolith').extra = unit(run.world, 'monolith').instances;
    unit(run.world, 'monolith').instances *= 2;
    playTo(run, 20.5);
    expect(run.world.failing).toBeGreaterThan(before * 0.9);
    expect(overloaded(run.world)).toContainEqual({ unit: 'monolith', cause: 'database' });
  });

  test('the further copies are behind, the more is lost when one takes over (L44)', () => {
    const lost = [5, 60, 600].map((replicaLagSeconds) => {
      const run = evening({ redundancy: { replicas: 1 }, replicaLagSeconds });
      hurt(run.world, 'storefront', [{ kind: 'primaryLost' }]);
      playTo(run, 19.5);
      expect(run.world.failing).toBeGreaterThan(0.05);
      expect(failOver({ world: run.world, facts: run.facts }, 'monolith')).toBe(true);
      const { dataLost } = run.world.today;
      playTo(run, 20);
      expect(run.world.failing).toBeLessThan(0.01);
      return dataLost;
    });
    expect((lost[1] as number) / (lost[0] as number)).toBeCloseTo(12, 3);
    expect((lost[2] as number) / (lost[1] as number)).toBeCloseTo(10, 3);
  });

  test('without a copy a backup is restored: in hours where that was tried out, in days where it was not', () => {
    const hours = (pins: Pins): number => {
      const run = evening(pins);
      hurt(run.world, 'storefront', [{ kind: 'primaryLost' }]);
      playTo(run, 24 * 4);
      const fact = run.facts.find(({ kind }) => kind === 'primaryRestored');
      return ((fact?.tick ?? Number.NaN) - 19 * 12) / 12;
    };
    expect(hours({ restoreTests: true })).toBeCloseTo(4, 0);
    expect(hours({ restoreTests: false })).toBeCloseTo(60, 0);
  });
});

describe('zones and servers', () => {
  const conditions: Pins['conditions'] = [{ kind: 'zoneLoss', atDay: 19 / 24, hours: 2, zone: 0 }];
  /** Share of requests that fail while a zone is lost; fail-over was tried before, unless a weakness is given. */
  const lost = (zones: number, headroom: number, weakness = 0): number => {
    const run = loaded({ headroom, redundancy: { zones }, policies: { hosting: 'own' }, conditions });
    for (const unit in run.world.units) run.world.ops.weakness[unit] = weakness;
    playTo(run, 19);
    playTo(run, 21, () => true);
    return failingOver(run, 2);
  };

  test('the more zones, the less one of them takes along (L42)', () => {
    const [one, two, three] = [1, 2, 3].map((zones) => lost(zones, 0.7)) as [number, number, number];
    expect(one).toBeGreaterThan(0.9);
    expect(two).toBeLessThan(one);
    expect(three).toBeLessThan(0.02);
  });

  test('half of the servers is enough only where there was room for all the load on them', () => {
    expect(lost(2, 0.5)).toBeGreaterThan(0.3);
    expect(lost(2, 1.5)).toBeLessThan(0.02);
  });

  test('servers that were never asked to take over do so in part (L48)', () => {
    expect(lost(3, 0.7)).toBeLessThan(0.005);
    expect(lost(3, 0.7, 1)).toBeGreaterThan(0.05);
  });

  test('the autoscaler keeps room for a lost zone where losing servers was tried', () => {
    const utilisation = (weakness: number, zones: number): number => {
      const run = loaded({ autoscaling: { on: true, lagMinutes: 10 }, redundancy: { zones } });
      for (const unit in run.world.units) run.world.ops.weakness[unit] = weakness;
      playTo(run, 48 + 15);
      return run.world.units.monolith?.utilisation ?? Number.NaN;
    };
    expect(utilisation(0, 3)).toBeLessThan(utilisation(0.5, 3) - 0.05);
    expect(utilisation(0, 1), 'there is no other zone to go to').toBeCloseTo(utilisation(0.5, 1), 2);
  });

  test('the autoscaler follows a crowd, late', () => {
    const conditions: Pins['conditions'] = [{ kind: 'demand', atDay: 0.5, hours: 6, factor: 2.2 }];
    const crowd = (pins: Pins) => playTo(loaded({ conditions, ...pins }), 15);
    const fixed = crowd({});
    const [quick, slow] = [10, 90].map((lagMinutes) => crowd({ autoscaling: { on: true, lagMinutes } }));
    expect(failingOver(fixed, 1)).toBeGreaterThan(0.1);
    expect(failingOver(quick as typeof fixed, 1)).toBeLessThan(0.01);
    expect(failingOver(slow as typeof fixed, 3)).toBeGreaterThan(failingOver(quick as typeof fixed, 3));
    expect(quick?.facts.some(({ kind }) => kind === 'autoscaled')).toBe(true);
  });

  test('what was ordered after a busy week takes weeks in an own data centre and a day in a cloud', () => {
    const arrives = (hosting: string): number => {
      const run = loaded({ services: {}, policies: { hosting, budget: 'grow' }, demand: { factor: 1.25 } });
      playTo(run, 24 * 40);
      const of = (kind: string) => run.facts.find((fact) => fact.kind === kind)?.tick ?? Number.NaN;
      return (of('serversArrived') - of('serversOrdered')) / 288;
    };
    expect(arrives('own')).toBeCloseTo(21, 0);
    expect(arrives('cloud')).toBeCloseTo(1, 0);
  });
});
