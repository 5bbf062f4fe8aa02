/** What stands twice for a while is paid for while it does: the second set of blue and green, the second home of a slice. */
import { describe, expect, test } from 'vitest';
import { WARM_HOURS } from '../../shared/sim/balance/deploys.ts';
import { DAY_TICKS, HOUR_TICKS } from '../../shared/sim/calendar.ts';
import { infraCostPerDay, payMachinesAnHour } from '../../shared/sim/systems/costs.ts';
import { rollbackHours } from '../../shared/sim/systems/deploys/rollback.ts';
import { startDeploy } from '../../shared/sim/systems/deploys/run.ts';
import { servingShare } from '../../shared/sim/systems/deploys/serving.ts';
import { enter } from '../../shared/sim/systems/deploys/stages.ts';
import { extractionPoints } from '../../shared/sim/systems/extraction.ts';
import { closeBooks } from '../../shared/sim/systems/money.ts';
import type { Deploy, Unit, World } from '../../shared/sim/world.ts';
import { human, newWorld, tell } from '../kit/worlds.ts';

/** A blue/green deploy of the monolith that has been switched over and watched. */
function switched(hosting: string): { world: World; unit: Unit; deploy: Deploy; alone: number } {
  const world = newWorld({ pins: { policies: { hosting } } });
  const unit = world.units.monolith;
  if (!unit) throw new Error('there is no monolith');
  const alone = infraCostPerDay(world);
  unit.strategy = 'blueGreen';
  const deploy = startDeploy({ world, facts: [] }, unit, []);
  return { world, unit, deploy, alone };
}

const goLive = (world: World, deploy: Deploy): void => {
  deploy.liveAt = world.tick;
  deploy.share = 1;
  enter(world, deploy, 'verifying', 6);
};

describe('blue and green', () => {
  test('in a cloud the second set costs from the oven until it has been kept warm, and never before or after', () => {
    const { world, deploy, alone } = switched('cloud');
    const costs = [infraCostPerDay(world)];
    enter(world, deploy, 'oven', 6);
    costs.push(infraCostPerDay(world));
    goLive(world, deploy);
    costs.push(infraCostPerDay(world));
    world.tick += WARM_HOURS * HOUR_TICKS - 1;
    costs.push(infraCostPerDay(world));
    world.tick += 1;
    costs.push(infraCostPerDay(world));
    expect(costs.map((cost) => cost > alone * 1.1)).toEqual([false, true, true, true, false]);
  });

  test('the way back is one step while the old set stands, and a deploy like any other after that', () => {
    for (const hosting of ['cloud', 'own']) {
      const { world, unit, deploy } = switched(hosting);
      goLive(world, deploy);
      expect(rollbackHours(world, unit, deploy)).toBeCloseTo(1 / HOUR_TICKS, 9);
      world.tick += WARM_HOURS * HOUR_TICKS;
      enter(world, deploy, 'done', 0);
      expect(rollbackHours(world, unit, deploy)).toBeGreaterThan(2 / HOUR_TICKS);
    }
  });

  test('in an own data centre half of the servers stand by until the new version has been watched, for no more money', () => {
    const { world, unit, deploy, alone } = switched('own');
    unit.busy = deploy.id;
    goLive(world, deploy);
    expect([servingShare(world, unit), infraCostPerDay(world)]).toEqual([0.5, alone]);
    enter(world, deploy, 'done', 0);
    expect(servingShare(world, unit)).toBe(1);
  });
});

test('machines are paid by the hour they ran, not as they stand at midnight', () => {
  const world = newWorld({ pins: { policies: { hosting: 'cloud' } } });
  const unit = world.units.monolith;
  if (!unit) throw new Error('there is no monolith');
  const usual = infraCostPerDay(world);
  for (let hour = 0; hour < 24; hour++) {
    if (hour === 6) unit.instances *= 2;
    if (hour === 12) unit.instances /= 2;
    payMachinesAnHour(world);
  }
  world.tick += DAY_TICKS;
  const tick = { world, facts: [] as { kind: string; infraCost?: number }[] };
  closeBooks(tick as never, false);
  expect(tick.facts.find(({ kind }) => kind === 'dayClosed')?.infraCost).toBeGreaterThan(usual);
});

test('a slice that is being cut out needs servers for both ways, more as it takes over, none once it is left alone', () => {
  const world = newWorld();
  const before = infraCostPerDay(world);
  const engineer = world.teams.basil?.table[0] ?? '';
  const module = world.teams.basil?.modules[0] ?? '';
  tell(world, human(engineer), 'startExtraction', { module });
  expect(infraCostPerDay(world)).toBe(before);
  const extraction = world.extractions[module];
  if (!extraction) throw new Error('nothing was started');
  extraction.points = extractionPoints(world, module) / 2;
  const half = infraCostPerDay(world);
  expect(half).toBeGreaterThan(before);
  extraction.ready = true;
  expect(infraCostPerDay(world) - before).toBeCloseTo(2 * (half - before), -1);
  tell(world, human(engineer), 'stopExtraction', { module });
  expect(infraCostPerDay(world)).toBe(before);
});
