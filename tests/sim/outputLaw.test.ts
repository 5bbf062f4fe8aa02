/** What a team makes in an hour is a product: each factor alone, in the same world on the same morning. */
import { describe, expect, test } from 'vitest';
import {
  ENERGY_DAY,
  ENERGY_NIGHT,
  ENERGY_ON_CALL,
  GUEST_SHARE,
  LOAD_PER,
  MENTOR_SHARE,
  OUTPUT_UNKNOWN,
  OVERTIME_ENERGY,
} from '../../shared/sim/balance/people.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { fadeOperations } from '../../shared/sim/systems/operate.ts';
import { openDay } from '../../shared/sim/systems/people/day.ts';
import { cognitiveLoad, loadCapacity, modulesByUnit } from '../../shared/sim/systems/people/load.ts';
import { outputToday } from '../../shared/sim/systems/people/output.ts';
import { feelPain, restAtNight } from '../../shared/sim/systems/people/spirit.ts';
import { openHour, oweToil, oweUnplanned } from '../../shared/sim/systems/people/time.ts';
import type { Engineer, Team, World } from '../../shared/sim/world.ts';
import { fork, newWorld } from '../kit/worlds.ts';

/** A rested, content team that knows its modules, owes nothing and has no debt. */
function atItsBest(): { world: World; team: Team; people: Engineer[] } {
  const world = newWorld();
  const team = world.teams.basil;
  if (!team) throw new Error('no basil');
  const people = team.table.map((id) => world.engineers[id] as Engineer);
  for (const one of people) {
    Object.assign(one, { energy: 1, morale: 1, ramp: 1 });
    for (const module of team.modules) one.knows[module] = 1;
  }
  for (const id of team.modules) Object.assign(world.modules[id] as object, { debt: 0 });
  team.cognitiveLoad = 1;
  return { world, team, people };
}

/** What is left of its output when one thing differs. */
function left(change: (team: Team, people: Engineer[], world: World) => void): number {
  const { world, team, people } = atItsBest();
  const best = outputToday(world, team);
  change(team, people, world);
  return outputToday(world, team) / best;
}

describe('of what a team at its best makes', () => {
  const all = (people: Engineer[], state: Partial<Engineer>): void => {
    for (const one of people) Object.assign(one, state);
  };

  test.each([
    ['spent people make half', 0.5, (people: Engineer[]) => all(people, { energy: 0 })],
    ['discontented people make seven tenths', 0.7, (people: Engineer[]) => all(people, { morale: 0 })],
    [
      'people who know nothing here read more than they write',
      OUTPUT_UNKNOWN,
      (people: Engineer[]) => all(people, { knows: {} }),
    ],
  ])('%s', (_, share, change) => {
    expect(left((__, people) => change(people))).toBeCloseTo(share, 6);
  });

  test('full debt leaves one in 1.6', () => {
    const rest = left(({ modules }, _, world) => {
      for (const id of modules) Object.assign(world.modules[id] as object, { debt: 1 });
    });
    expect(rest).toBeCloseTo(1 / 1.6, 6);
  });

  test('twice as much to keep in mind as a team can hold leaves half, room in the head adds nothing', () => {
    expect(left((team) => Object.assign(team, { cognitiveLoad: 2 }))).toBeCloseTo(0.5, 6);
    expect(left((team) => Object.assign(team, { cognitiveLoad: 0.5 }))).toBe(1);
  });

  test('a newcomer makes nothing on her first day and takes the time of somebody who knows the place', () => {
    const rest = left((_, people) => all(people.slice(0, 1), { ramp: 0 }));
    expect(rest).toBeCloseTo((7 - MENTOR_SHARE) / 8, 6);
  });

  test('a newcomer halfway up makes half and takes half as much', () => {
    expect(left((_, people) => all(people.slice(0, 1), { ramp: 0.5 }))).toBeCloseTo(
      (7.5 - MENTOR_SHARE / 2) / 8,
      6,
    );
  });

  test('a guest makes less than at home', () => {
    const rest = left((_, people) => all(people.slice(0, 1), { home: 'olive' }));
    expect(rest).toBeCloseTo((7 + GUEST_SHARE) / 8, 6);
  });

  test('a shared unit with nobody else on it needs no agreeing, with many it needs a lot', () => {
    const shared = (owners: number): number =>
      left((_, __, world) => {
        const names = Object.keys(world.teams);
        Object.assign(world.units.monolith as object, { owners: names.slice(0, owners) });
      });
    const [alone, two, four] = [1, 2, 4].map(shared) as [number, number, number];
    expect(alone).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(four);
    // Each other team costs the same: output is divided by 1 + what agreeing takes.
    expect(1 / two - 1 / alone).toBeCloseTo((1 / four - 1 / alone) / 3, 6);
  });
});

describe('a morning', () => {
  test('after so many slices were moved costs so much focus, at most half', () => {
    const morning = (moved: number): number => {
      const { world, team, people } = atItsBest();
      for (let i = 0; i < moved; i++) {
        const one = people[Math.floor(i / 2)] as Engineer;
        one.next[i % 2 === 0 ? 0 : 1] = one.lanes[i % 2 === 0 ? 0 : 1] === 'learn' ? 'build' : 'learn';
      }
      openDay({ world, facts: [] });
      return team.unfocus;
    };
    expect(morning(0)).toBe(0);
    expect(morning(4)).toBeGreaterThan(0.05);
    expect(morning(8)).toBeCloseTo(2 * morning(4), 6);
    expect(morning(16)).toBeLessThanOrEqual(0.5);
  });
});

describe('an hour', () => {
  /** Hours of the ledger and output after one office hour. */
  const hour = (change: (world: World, people: Engineer[]) => void = () => {}) => {
    const { world, team, people } = atItsBest();
    team.dayOutput = outputToday(world, team);
    for (const other of Object.values(world.teams)) if (other !== team) other.table = [];
    change(world, people);
    openHour(world);
    return { output: team.output, ...world.hours };
  };

  test.each([
    ['toil', oweToil],
    ['unplanned', oweUnplanned],
  ] as const)('pays %s first, hour by hour', (kind, owe) => {
    const free = hour();
    const owing = hour((world) => owe(world, 'basil', 1.5));
    expect(owing[kind] - free[kind]).toBeCloseTo(1.5, 6);
    expect(owing.output).toBeLessThan(free.output * 0.8);
  });

  test('of two who fight an incident is gone for the team', () => {
    const fought = hour((_, people) => {
      for (const one of people.slice(0, 2)) one.incident = 'i1';
    });
    expect(fought.output).toBeCloseTo(hour().output * 0.75, 6);
  });
});

describe('an evening', () => {
  /** Energy and morale of the first of the table after a workday, beside the same evening with something different. */
  const evening = (change: (team: Team, one: Engineer) => void): { energy: number; morale: number } => {
    const { world, team } = atItsBest();
    for (const id of team.table) Object.assign(world.engineers[id] as object, { energy: 0.7, morale: 0.5 });
    world.tick = 288;
    const other = fork(world);
    change(other.teams.basil as Team, other.engineers[team.table[1] as string] as Engineer);
    const of = (one: World): Engineer => {
      restAtNight({ world: one, facts: [] });
      return one.engineers[team.table[1] as string] as Engineer;
    };
    const [plain, changed] = [of(world), of(other)];
    return { energy: changed.energy - plain.energy, morale: changed.morale - plain.morale };
  };

  test('after overtime takes energy and morale', () => {
    const { energy, morale } = evening((team) => Object.assign(team, { overtimeUntil: 5 }));
    expect(energy).toBeCloseTo(-OVERTIME_ENERGY, 6);
    expect(morale).toBeLessThan(-0.01);
  });

  test('after a day with too much to keep in mind tires more', () => {
    expect(evening((team) => Object.assign(team, { cognitiveLoad: 1.5 })).energy).toBeCloseTo(
      -ENERGY_DAY / 2,
      6,
    );
  });

  test('beside the pager tires, and more where only two take turns with it', () => {
    const cost = (rota: number): number => {
      const world = newWorld({ pins: { onCall: { by: 'teams', rota } } });
      world.tick = 6 * 288;
      const [holder = '', other = ''] = world.teams.basil?.table ?? [];
      Object.assign(world.teams.basil as object, { shift: 0 });
      for (const id of [holder, other]) Object.assign(world.engineers[id] as object, { energy: 0.8 });
      restAtNight({ world, facts: [] });
      return (world.engineers[other]?.energy ?? 0) - (world.engineers[holder]?.energy ?? 0);
    };
    expect(cost(8)).toBeCloseTo(ENERGY_ON_CALL, 6);
    expect(cost(2)).toBeCloseTo(2 * ENERGY_ON_CALL, 6);
  });

  test('after a night without sleep restores nothing', () => {
    expect(evening((_, one) => Object.assign(one, { wokenAt: 280 })).energy).toBeCloseTo(
      -ENERGY_NIGHT * 0.3,
      6,
    );
  });

  test('draws morale to where life here is', () => {
    expect(evening((_, one) => Object.assign(one, { energy: 0.1 })).morale).toBeLessThan(-0.005);
    expect(evening((team) => Object.assign(team, { pain: 3 })).morale).toBeLessThan(-0.003);
  });

  test('what was felt of a bad deploy fades, and the care of a team with it', () => {
    const world = newWorld();
    feelPain(world, 'basil', 2, 'f1');
    expect(world.teams.basil?.pain).toBe(2);
    restAtNight({ world, facts: [] });
    expect(world.teams.basil?.pain).toBeLessThan(2);
    Object.assign(world.teams.basil as object, { care: 0.5 });
    fadeOperations({ world, facts: [] });
    expect(world.teams.basil?.care).toBeLessThan(0.5);
  });
});

describe('what a team has to keep in mind', () => {
  /** Points that something adds to the load of a team. */
  const adds = (change: (world: World, team: Team) => void, pins: Pins = {}): number => {
    const world = newWorld({ pins: { policies: { tools: 'paved' }, ...pins } });
    const team = world.teams.basil as Team;
    const points = (): number =>
      cognitiveLoad(world, team, modulesByUnit(world)) * loadCapacity(team.table.length);
    const before = points();
    change(world, team);
    return points() - before;
  };
  const alone = (world: World, team: Team): void => {
    // Nobody else lives in the pie: no neighbours to touch.
    for (const id in world.modules) if (!team.modules.includes(id)) delete world.modules[id];
    team.modules = team.modules.slice(0, 1);
    for (const id in world.modules) if (!team.modules.includes(id)) delete world.modules[id];
  };

  test('grows with every module by its size, and with the complexity of the product', () => {
    const module = (complexity: number): number =>
      adds(
        (world, team) => {
          alone(world, team);
          Object.assign(world.modules[team.modules[0] ?? ''] as object, { size: 3 });
        },
        { complexity },
      ) -
      adds(
        (world, team) => {
          alone(world, team);
          Object.assign(world.modules[team.modules[0] ?? ''] as object, { size: 1 });
        },
        { complexity },
      );
    expect(module(1)).toBeCloseTo(2 * LOAD_PER.size, 6);
    expect(module(2)).toBeCloseTo(4 * LOAD_PER.size, 6);
  });

  test('grows with what touches a module, up to what anybody follows', () => {
    const apart = adds((world, team) => {
      for (const id of team.modules) Object.assign(world.modules[id] as object, { unit: `own-${id}` });
    });
    const sizes = (world: World): number =>
      (world.teams.basil?.modules ?? []).reduce((sum, id) => sum + (world.modules[id]?.size ?? 0), 0);
    const entangled = LOAD_PER.entangled * LOAD_PER.neighbours * sizes(newWorld());
    // Three units instead of one, and nothing left to touch.
    expect(apart).toBeCloseTo(2 * LOAD_PER.unit - entangled, 6);
  });

  test('grows with incidents and with the pages of the week', () => {
    const first = (world: World, team: Team): Engineer => world.engineers[team.table[0] ?? ''] as Engineer;
    expect(adds((world, team) => Object.assign(first(world, team), { incident: 'i1' }))).toBeCloseTo(
      LOAD_PER.incident,
      6,
    );
    expect(adds((world, team) => Object.assign(first(world, team), { pages: 5 }))).toBeCloseTo(
      5 * LOAD_PER.page,
      6,
    );
  });

  test('is held by as many heads as two pizzas feed, and no more by those on top', () => {
    expect(loadCapacity(8)).toBeGreaterThan(loadCapacity(4));
    expect(loadCapacity(12)).toBe(loadCapacity(8));
  });
});
