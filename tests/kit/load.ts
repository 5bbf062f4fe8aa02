/** Worlds under load for tests: nothing breaks but what the test breaks, and nobody decides anything. */
import type { FaultEffect } from '../../shared/content/types.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { step } from '../../shared/sim/step.ts';
import { exposure } from '../../shared/sim/systems/traffic/strain.ts';
import type { Fault, World } from '../../shared/sim/world.ts';
import { newWorld } from './worlds.ts';

/** A chain and a fan of services beside the monolith. */
export const SERVICES = {
  catalog: 'basil',
  accounts: 'cheese',
  payments: 'olive',
  cart: 'olive',
  search: 'cheese',
};

const TESTED = 'test-';

/** A fault that is awake at full strength from now on. */
export function hurt(world: World, module: string, effects: FaultEffect[], name = module): Fault {
  const fault: Fault = {
    id: `${TESTED}${name}`,
    archetype: 'badRelease',
    unit: world.modules[module]?.unit ?? '',
    module,
    change: '',
    card: '',
    deploy: '',
    effects,
    plantedAt: 0,
    awakeAt: world.tick,
    endsAt: -1,
    awake: true,
    level: 1,
    noticeAt: -1,
    noticedBy: 'customers',
    hurtsSince: -1,
    impact: 0,
    incident: 'nobody',
    because: [],
  };
  world.faults[fault.id] = fault;
  world.dirty = true;
  if (exposure(world, fault) !== 1) throw new Error('a fault of the world reaches everybody');
  return fault;
}

export interface Loaded {
  world: World;
  facts: Fact[];
  /** Failing share at the end of each tick that was played. */
  failing: number[];
}

/** A world of services in which only the test's own faults, and those of pinned conditions, happen. */
export const loaded = (pins: Pins = {}): Loaded => ({
  world: newWorld({ pins: { services: SERVICES, ...pins } }),
  facts: [],
  failing: [],
});

/** Plays on to an hour of the first days, without people and without the world's own faults. */
export function playTo(run: Loaded, hour: number, keep: (fault: Fault) => boolean = () => false): Loaded {
  const { world } = run;
  while (world.tick < Math.round(hour * 12)) {
    if (world.phase === 'habit') world.phase = 'lapse';
    for (const id in world.faults) {
      const fault = world.faults[id] as Fault;
      if (!id.startsWith(TESTED) && !keep(fault)) delete world.faults[id];
      else fault.incident = 'nobody';
    }
    run.facts.push(...step(world).facts);
    run.failing.push(world.failing);
  }
  return run;
}

/** Mean failing share over the last hours. */
export function failingOver(run: Loaded, hours: number): number {
  const last = run.failing.slice(-Math.round(hours * 12));
  return last.reduce((sum, value) => sum + value, 0) / last.length;
}
