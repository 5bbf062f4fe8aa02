/** Building beside others: longer branches, dearer changes abroad, debt with every merge; and the way of a train. */
import { describe, expect, test } from 'vitest';
import {
  BRANCH_PEERS,
  BRANCH_PER_TEAM,
  DEBT_BY_LOGIC,
  DEBT_BY_TESTS,
  TWICE,
} from '../../shared/sim/balance/flow.ts';
import { playOn } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, HOUR_TICKS } from '../../shared/sim/calendar.ts';
import { makeService } from '../../shared/sim/createWorld.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { step } from '../../shared/sim/step.ts';
import { branchDays, crowdOn } from '../../shared/sim/systems/branches.ts';
import { extractionFactor, lockstepHours, waitsForNeighbour } from '../../shared/sim/systems/conway.ts';
import { leaveDebt } from '../../shared/sim/systems/debt.ts';
import { planGates } from '../../shared/sim/systems/deploys/gates.ts';
import { startDeploy } from '../../shared/sim/systems/deploys/run.ts';
import { enter } from '../../shared/sim/systems/deploys/stages.ts';
import { teamsOnStandBy } from '../../shared/sim/systems/deploys/toil.ts';
import { effortOf } from '../../shared/sim/systems/effort.ts';
import { extractionPoints } from '../../shared/sim/systems/extraction.ts';
import { boxesOf, nextDeparture } from '../../shared/sim/systems/trains.ts';
import type { Extraction, Module, Team, Unit, World } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

const monolithOf = (world: World): Unit => world.units.monolith as Unit;
const teamOf = (world: World, id = 'olive'): Team => world.teams[id] as Team;

describe('a branch', () => {
  const days = (owners: number, interval = 1): number => {
    const world = newWorld();
    const unit = { ...monolithOf(world), owners: Array.from({ length: owners }, (_, i) => `t${i}`) };
    return branchDays(world, teamOf(world), { ...unit, mode: 'scheduled', intervalDays: interval });
  };

  test('lives longer with each other team on the unit, up to those it meets', () => {
    expect(days(4) / days(1)).toBeCloseTo(1 + 3 * BRANCH_PER_TEAM, 6);
    expect(days(4)).toBeGreaterThan(days(1) * 1.1);
    expect(days(BRANCH_PEERS + 9)).toBe(days(BRANCH_PEERS + 1));
  });

  test('lives longer with each doubling of the time between two trains', () => {
    expect(days(1, 4) - days(1, 2)).toBeCloseTo(days(1, 2) - days(1, 1), 6);
    expect(days(1, 4)).toBeGreaterThan(days(1, 1) * 1.1);
  });

  test('meets everybody who builds on the same unit', () => {
    const world = newWorld();
    const service = makeService(world, 'payments', 'olive');
    expect(crowdOn(world, teamOf(world), monolithOf(world))).toBeGreaterThan(
      crowdOn(world, teamOf(world), service) * 3,
    );
  });
});

describe('a change', () => {
  test('takes twice the work in a module of another team', () => {
    const world = newWorld();
    const at = (module: string): number => effortOf(world, teamOf(world), module, 1);
    Object.assign(world.modules.catalog as object, { debt: world.modules.checkout?.debt });
    expect(at('catalog') / at('checkout')).toBeCloseTo(2, 6);
  });

  test('is made in both places while its module is half out', () => {
    const world = newWorld();
    const whole = effortOf(world, teamOf(world), 'checkout', 1);
    world.extractions.checkout = {
      ...(world.extractions.reviews as Extraction),
      module: 'checkout',
      active: true,
    };
    expect(effortOf(world, teamOf(world), 'checkout', 1) / whole).toBeCloseTo(TWICE, 6);
  });

  test('leaves debt, less with tests and with logic in one place, more without care and under pressure', () => {
    const left = (prepare: (world: World, team: Team) => void = () => {}, debt = 0.2): number => {
      const world = newWorld();
      const team = teamOf(world);
      const module = world.modules.checkout as Module;
      module.debt = debt;
      team.shares.quality = 0.2;
      prepare(world, team);
      leaveDebt(world, team, module);
      return module.debt - debt;
    };
    const level = (practice: string, at: number) => (world: World) => {
      const skill = world.practices[practice]?.held.olive;
      if (skill) skill.level = at;
    };
    const plain = left(level('tests', 0));
    expect(plain).toBeGreaterThan(0);
    expect(left(level('tests', 3)) / plain).toBeCloseTo(DEBT_BY_TESTS[3] / DEBT_BY_TESTS[0], 6);
    expect(left(level('oneLogic', 3)) / left(level('oneLogic', 0))).toBeCloseTo(
      DEBT_BY_LOGIC[3] / DEBT_BY_LOGIC[0],
      6,
    );
    const careless = left((_, team) => Object.assign(team.shares, { quality: 0 }));
    expect(careless).toBeGreaterThan(left() * 1.2);
    expect(left((_, team) => Object.assign(team, { late: 2 }))).toBeGreaterThan(left() * 1.2);
    expect(left(() => {}, 1)).toBe(0);
  });
});

test('rules that live in code need fewer changes of data than rules that live in the database', () => {
  const share = (oneLogic: number): number => {
    const run = { world: newWorld({ pins: { practices: { oneLogic } } }), facts: [], journal: [] };
    const seen = new Map<string, boolean>();
    playOn(run, {
      bots: 'idle',
      until: 50 * 288,
      goOn: (world) => {
        for (const change of Object.values(world.changes)) seen.set(change.id, change.migration);
        return true;
      },
    });
    return [...seen.values()].filter(Boolean).length / seen.size;
  };
  expect(share(3)).toBeLessThan(share(0) * 0.7);
});

describe('the gates', () => {
  const wait = (pins: Pins, gate: string): number => {
    const world = newWorld({ pins });
    let before = world.tick;
    for (const stop of planGates(world, monolithOf(world), boxesOf(world, 'monolith'), false)) {
      if (stop.gate === gate) return stop.ends - before;
      before = stop.ends;
    }
    return 0;
  };

  test('each hand a deploy passes through keeps it on a desk, across a site boundary longer', () => {
    expect(wait({}, 'handOff')).toBe(0);
    const one = wait({ handOffs: 1 }, 'handOff');
    expect(one).toBeGreaterThanOrEqual(4 * HOUR_TICKS);
    expect(wait({ handOffs: 3 }, 'handOff')).toBeGreaterThan(one * 2);
    expect(wait({ handOffs: 1, sites: 2 }, 'handOff')).toBeGreaterThan(one * 2);
  });

  test('tests run as long as the suite does', () => {
    expect(wait({ suiteMinutes: 60 }, 'tests')).toBe(12);
    expect(wait({ suiteMinutes: 10 }, 'tests')).toBe(2);
  });
});

describe('the shared train', () => {
  test.each([1, 7, 14])('every %i days leaves no earlier', (intervalDays) => {
    const world = newWorld({ pins: { mode: 'scheduled', intervalDays, gates: {}, verification: 0.01 } });
    const left: number[] = [];
    while (world.tick < 31 * DAY_TICKS) {
      if (world.phase !== 'live') world.phase = 'lapse';
      for (const fact of step(world).facts as Fact[])
        if (fact.kind === 'deployStarted' && fact.changes > 1) left.push(Math.floor(fact.tick / DAY_TICKS));
    }
    expect(left.length).toBeGreaterThan(1);
    for (let i = 1; i < left.length; i++)
      expect((left[i] as number) - (left[i - 1] as number)).toBeGreaterThanOrEqual(intervalDays);
    expect(nextDeparture(monolithOf(world))).toBeGreaterThan(world.tick - DAY_TICKS);
  });

  test('keeps somebody of each team aboard on stand-by while the oven runs', () => {
    const world = newWorld();
    world.tick = 10 * HOUR_TICKS;
    const deploy = startDeploy({ world, facts: [] }, monolithOf(world), boxesOf(world, 'monolith'));
    expect([...teamsOnStandBy(world)]).toEqual([]);
    const owed = (): number => {
      for (const team of Object.values(world.teams)) team.toil = 0;
      world.tick += HOUR_TICKS - (world.tick % HOUR_TICKS);
      const before = world.hours.toil;
      step(world);
      return world.hours.toil - before;
    };
    const free = owed();
    enter(world, deploy, 'oven', 10 * HOUR_TICKS);
    expect([...teamsOnStandBy(world)].sort()).toEqual(Object.keys(world.teams).sort());
    expect(owed()).toBeGreaterThan(free + 0.5 * Object.keys(world.teams).length);
  });
});

describe('coupled neighbours', () => {
  /** Accounts of one team beside the pie of the others. */
  const beside = (coupling: number): { world: World; service: Unit } => {
    const world = newWorld();
    const service = makeService(world, 'accounts', 'cheese');
    for (const call of world.calls) call.coupling = coupling;
    return { world, service };
  };

  test('are tried together: hours for each of another team, none for an ordinary interface', () => {
    const hours = (coupling: number): number => {
      const { world, service } = beside(coupling);
      return lockstepHours(world, service);
    };
    expect(hours(0.2)).toBe(0);
    expect(hours(1)).toBeGreaterThan(4);
    expect(hours(0.6)).toBeCloseTo(hours(1) / 2, 6);
  });

  test('that share tables change one at a time', () => {
    const left = (coupling: number): boolean => {
      const { world, service } = beside(coupling);
      world.tick = 4 * DAY_TICKS + 14 * HOUR_TICKS;
      service.mode = 'scheduled';
      service.departDay = 4;
      const change = boxesOf(world, 'monolith')[0];
      if (change) Object.assign(change, { unit: 'accounts', module: 'accounts' });
      service.boxes = [change?.id ?? ''];
      const deploy = startDeploy({ world, facts: [] }, monolithOf(world), []);
      monolithOf(world).calling = true;
      enter(world, deploy, 'oven', 40);
      expect(waitsForNeighbour(world, service) !== '').toBe(coupling >= 0.5);
      step(world);
      return service.number > 0;
    };
    expect(left(0)).toBe(true);
    expect(left(0.6)).toBe(false);
  });

  test('make a module dearer to cut out, and no dearer to bring back', () => {
    const points = (coupling: number, back: boolean): number => {
      const { world } = beside(coupling);
      Object.assign(world.extractions, { checkout: { module: 'checkout', team: 'olive', back } });
      return extractionPoints(world, 'checkout');
    };
    expect(points(1, false) / points(0, false)).toBeCloseTo(1.45 / 0.55, 6);
    expect(points(1, true)).toBe(points(0, true));
    expect(extractionFactor(beside(0.5).world, 'checkout')).toBe(1);
  });
});
