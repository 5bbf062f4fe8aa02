import { describe, expect, test } from 'vitest';
import type { FaultEffect } from '../../shared/content/types.ts';
import { HOP_LATENCY_MS, NETWORK_LOSS, SOFT_LOSS } from '../../shared/sim/balance/traffic.ts';
import { makeService } from '../../shared/sim/createWorld.ts';
import { latencyAt } from '../../shared/sim/systems/traffic/capacity.ts';
import { solveTraffic } from '../../shared/sim/systems/traffic/solve.ts';
import type { World } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

/** A morning with plenty of machines, so that only what a test breaks is broken. */
function calm(): World {
  const world = newWorld();
  for (const unit of Object.values(world.units)) unit.instances = 60;
  solveTraffic(world);
  return world;
}

function breakIt(world: World, module: string, effect: FaultEffect): void {
  world.faults[`x-${module}`] = {
    id: `x-${module}`,
    archetype: 'badRelease',
    unit: world.modules[module]?.unit ?? '',
    module,
    change: '',
    card: '',
    deploy: '',
    effects: [effect],
    plantedAt: 0,
    awakeAt: 0,
    endsAt: -1,
    awake: true,
    level: 1,
    noticeAt: -1,
    noticedBy: 'customers',
    hurtsSince: -1,
    impact: 0,
    incident: '',
    because: [],
  };
  solveTraffic(world);
}

const errors = (world: World, module: string): number => world.modules[module]?.errors ?? Number.NaN;

describe('a call inside the monolith is free and safe', () => {
  test('nothing is lost where nothing is broken', () => {
    const world = calm();
    expect(world.failing).toBeLessThan(1e-5);
    for (const { lost, reason } of world.calls) expect([lost < 1e-9, reason]).toEqual([true, '']);
  });

  test('availability multiplies along hard dependencies', () => {
    const world = calm();
    breakIt(world, 'payments', { kind: 'errors', share: 0.2 });
    expect(errors(world, 'payments')).toBeCloseTo(0.2, 3);
    // Checkout needs payments once a request and nothing else is broken.
    expect(errors(world, 'checkout')).toBeCloseTo(0.2, 3);
    breakIt(world, 'accounts', { kind: 'errors', share: 0.1 });
    // Checkout needs accounts itself and through the cart, which asks in every second request.
    expect(errors(world, 'cart')).toBeCloseTo(0.05, 3);
    expect(errors(world, 'checkout')).toBeCloseTo(1 - 0.8 * 0.9 * 0.95, 3);
  });

  test('a soft dependency only degrades its caller', () => {
    const world = calm();
    breakIt(world, 'analytics', { kind: 'errors', share: 1 });
    const recommendations = SOFT_LOSS * 0.2;
    expect(errors(world, 'search')).toBeCloseTo(SOFT_LOSS * 0.3, 3);
    expect(errors(world, 'recommendations')).toBeCloseTo(recommendations, 3);
  });

  test('who nobody calls hurts nobody else', () => {
    const world = calm();
    breakIt(world, 'search', { kind: 'errors', share: 0.5 });
    for (const id of ['storefront', 'cart', 'checkout']) expect(errors(world, id)).toBeLessThan(1e-5);
  });
});

describe('a call between services is neither', () => {
  test('a hop costs latency and now and then a request, most of which the retries save', () => {
    const world = calm();
    makeService(world, 'payments', 'olive').instances = 40;
    solveTraffic(world);
    const call = world.calls.find((one) => one.from === 'checkout' && one.to === 'payments');
    expect(call?.lost).toBeCloseTo(NETWORK_LOSS ** 3, 9);
    expect(world.units.payments?.latencyMs).toBeGreaterThan(latencyAt(0) + HOP_LATENCY_MS - 1e-9);
  });

  test('retries raise the load on what is failing', () => {
    const world = calm();
    makeService(world, 'payments', 'olive').instances = 40;
    solveTraffic(world);
    const before = world.modules.payments?.load ?? 0;
    breakIt(world, 'payments', { kind: 'errors', share: 0.5 });
    expect((world.modules.payments?.load ?? 0) / before).toBeGreaterThan(1.2);
    // And save some of it: half fail once, a quarter twice, an eighth three times.
    expect(errors(world, 'checkout')).toBeCloseTo(0.125, 2);
  });

  test('an open breaker stops the spread', () => {
    const world = calm();
    makeService(world, 'payments', 'olive').instances = 40;
    breakIt(world, 'payments', { kind: 'errors', share: 1 });
    const open = errors(world, 'checkout');
    if (world.modules.payments) world.modules.payments.breaker = true;
    solveTraffic(world);
    expect(errors(world, 'checkout')).toBeLessThan(open / 2);
    expect(world.calls.find((one) => one.from === 'checkout' && one.to === 'payments')?.reason).toBe(
      'cutOff',
    );
  });
});

describe('capacity', () => {
  test('half the machines make twice the utilisation', () => {
    const world = calm();
    const before = world.units.monolith?.utilisation ?? 0;
    if (world.units.monolith) world.units.monolith.instances = 30;
    solveTraffic(world);
    expect((world.units.monolith?.utilisation ?? 0) / before).toBeCloseTo(2, 4);
  });

  test('fewer machines never help: utilisation, latency and losses grow', () => {
    const world = calm();
    let last = { utilisation: 0, latencyMs: 0, errors: 0 };
    for (let instances = 40; instances >= 1; instances--) {
      if (world.units.monolith) world.units.monolith.instances = instances;
      solveTraffic(world);
      const { utilisation = 0, latencyMs = 0, errors: lost = 0 } = world.units.monolith ?? {};
      expect(utilisation).toBeGreaterThanOrEqual(last.utilisation);
      expect(latencyMs).toBeGreaterThanOrEqual(last.latencyMs);
      expect(lost).toBeGreaterThanOrEqual(last.errors - 1e-9);
      last = { utilisation, latencyMs, errors: lost };
    }
    expect(last.errors).toBeGreaterThan(0.5);
    expect(world.failing).toBeLessThanOrEqual(1);
  });

  test('a solution is stable: solved again, it is the same to a tenth of a per mille', () => {
    const world = calm();
    if (world.units.monolith) world.units.monolith.instances = 4;
    makeService(world, 'cart', 'olive');
    solveTraffic(world);
    const state = (): number[] => [
      world.failing,
      ...Object.values(world.modules).map(({ errors }) => errors),
      ...Object.values(world.units).flatMap((unit) => [unit.utilisation, unit.overflow, unit.errors]),
      ...world.calls.flatMap(({ lost, tries }) => [lost, tries]),
    ];
    solveTraffic(world);
    const first = state();
    solveTraffic(world);
    for (const [i, value] of state().entries()) expect(value).toBeCloseTo(first[i] as number, 3);
  });
});
