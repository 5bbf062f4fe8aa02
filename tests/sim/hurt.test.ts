import { expect, test } from 'vitest';
import { HOUR_TICKS } from '../../shared/sim/calendar.ts';
import { step } from '../../shared/sim/step.ts';
import { originAt, plantNamed, startAnew } from '../../shared/sim/systems/faults.ts';
import { openBreaker } from '../../shared/sim/systems/traffic/measures.ts';
import { solveTraffic } from '../../shared/sim/systems/traffic/solve.ts';
import type { Fault, World } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

/** A roomy product with a fault awake in its storefront. */
function ailing(kind: string, level: number): { world: World; fault: Fault } {
  const world = newWorld({ pins: { headroom: 2, detectMinutes: 10 } });
  const fault = plantNamed(world, kind, originAt(world, 'storefront'), 'test', level);
  if (!fault) throw new Error(`there is no ${kind}`);
  fault.awakeAt = world.tick;
  return { world, fault };
}

const play = (world: World, ticks: number): void => {
  for (let i = 0; i < ticks; i++) step(world, []);
};

test('a poison message fails what it meets, and is noticed though servers have room', () => {
  const { world, fault } = ailing('poisonMessage', 0.5);
  play(world, HOUR_TICKS);
  expect(Object.values(world.incidents).map(({ archetype }) => archetype)).toContain(fault.archetype);
});

test('dead servers hurt nobody while there is room', () => {
  const { world } = ailing('wrongTarget', 0.3);
  play(world, HOUR_TICKS);
  expect(Object.values(world.incidents)).toEqual([]);
});

test('a breaker before a slow provider outside costs what it brought, and leaves the module up', () => {
  const { world } = ailing('slowDependency', 2.5);
  play(world, 2);
  openBreaker(world, 'storefront');
  solveTraffic(world);
  expect(world.modules.storefront?.breaker).toBe(false);
  expect(world.modules.storefront?.errors).toBeLessThan(0.6);
});

test('a deploy starts a leak anew', () => {
  const { world, fault } = ailing('slowLeak', 1);
  play(world, HOUR_TICKS);
  startAnew(world, fault.unit);
  expect(fault.awakeAt).toBe(world.tick);
});
