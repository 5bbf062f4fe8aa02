import { describe, expect, test } from 'vitest';
import { LOAN_DAYS, OVERTIME_DAYS, OWED_MOST } from '../../shared/sim/balance/people.ts';
import { playHeadless, playOn } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, OFFICE_OPENS, QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact, FactOf } from '../../shared/sim/facts.ts';
import { median } from '../../shared/sim/metrics/statistics.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { project } from '../../shared/sim/project.ts';
import { settle, step } from '../../shared/sim/step.ts';
import { distanceFactor } from '../../shared/sim/systems/people/distance.ts';
import { busFactor, knowledgeOf } from '../../shared/sim/systems/people/knowledge.ts';
import { leaveChance } from '../../shared/sim/systems/people/leaving.ts';
import { teamRota } from '../../shared/sim/systems/people/rota.ts';
import { strainOn, tirePaged } from '../../shared/sim/systems/people/spirit.ts';
import { oweToil, oweUnplanned } from '../../shared/sim/systems/people/time.ts';
import { links, teamOutput, usl } from '../../shared/sim/systems/people/usl.ts';
import type { Team, World } from '../../shared/sim/world.ts';
import { brokenRules, content, fork, human, newWorld, SYSTEM, setupOf, tell } from '../kit/worlds.ts';

const ANA = human('basil-ana');
const kinds = <K extends Fact['kind']>(facts: Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> & Fact => fact.kind === kind) as FactOf<K>[];

const teamOf = (world: World, id = 'basil'): Team => {
  const team = world.teams[id];
  if (!team) throw new Error(`no team ${id}`);
  return team;
};

/** Lets the world run to a tick; standing phases end at once. */
function runTo(world: World, tick: number): Fact[] {
  return playOn({ world, facts: [], journal: [] }, { bots: {}, until: tick }).facts;
}
const morningOf = (day: number): number => day * DAY_TICKS + OFFICE_OPENS + 1;

/** One team of eight that owns four modules, as calibration pins it. */
const ONE: Pins = {
  teams: [{ id: 'pizza', size: 8 }],
  modules: { storefront: 'pizza', catalog: 'pizza', cart: 'pizza', checkout: 'pizza' },
  lanes: { build: 0.65, quality: 0.2, operate: 0.15 },
};

const merged = (facts: Fact[], from = 0, to = Number.POSITIVE_INFINITY): number =>
  kinds(facts, 'changeMerged').filter(({ tick }) => tick >= from && tick < to).length;

describe('how many at a table', () => {
  test.each([
    [6, 15],
    [8, 28],
    [12, 66],
    [20, 190],
  ])('%i people have %i links', (people, pairs) => {
    expect(links(people)).toBe(pairs);
  });

  test.each([24, 32, 48])('of %i people, tables of six to eight make the most', (heads) => {
    const made = (size: number): number => (heads / size) * teamOutput(size);
    const sizes = Array.from({ length: 15 }, (_, i) => i + 2);
    const best = sizes.sort((a, b) => made(b) - made(a)).slice(0, 3);
    expect(best.sort((a, b) => a - b)).toEqual([6, 7, 8]);
  });

  test('one table makes the most with seven or eight, and less with everybody who comes on top', () => {
    expect(usl(7)).toBeGreaterThan(usl(6));
    expect(usl(7)).toBeGreaterThan(usl(8));
    for (let people = 1; people < 8; people++)
      if (people !== 3) expect(teamOutput(people + 1), `${people}`).toBeGreaterThan(teamOutput(people));
    for (let people = 8; people < 40; people++)
      expect(teamOutput(people + 1), `${people}`).toBeLessThan(teamOutput(people));
  });

  test.each([
    [24, [3, 4, 6, 8, 12]],
    [32, [4, 8, 16]],
    [48, [3, 4, 6, 8, 12, 16]],
  ] as const)('played: of %i people, tables of %j merge most with six to eight', (heads, sizes) => {
    const names = Object.keys(newWorld().modules);
    const made = (size: number): number => {
      const count = heads / size;
      const teams = Array.from({ length: count }, (_, i) => ({ id: `t${i}`, size }));
      const modules = Object.fromEntries(names.map((id, i) => [id, `t${i % count}`]));
      const pins: Pins = { teams, modules, lanes: ONE.lanes, debt: 0.3 };
      return merged(
        playHeadless({ setup: setupOf({ pins }), content, bots: 'idle', until: 26 * DAY_TICKS }).facts,
      );
    };
    const ranked = [...sizes].sort((a, b) => made(b) - made(a));
    expect([6, 8]).toContain(ranked[0]);
  });
});

describe('where the hours go', () => {
  test('every person-hour is written down once', () => {
    const { facts } = playHeadless({
      setup: setupOf({ pins: ONE }),
      content,
      bots: 'idle',
      until: 30 * DAY_TICKS,
    });
    for (const day of kinds(facts, 'dayClosed').filter((one) => one.day % 7 < 5)) {
      const { hoursNew, hoursUnplanned, hoursToil, hoursImprovement, hoursOther } = day;
      const all = hoursNew + hoursUnplanned + hoursToil + hoursImprovement + hoursOther;
      // 8 people, 9 hours; who stands by for a deploy is not written down, that is at most an eighth of the build lane.
      expect(all, `day ${day.day}`).toBeLessThanOrEqual(72 + 1e-6);
      expect(all, `day ${day.day}`).toBeGreaterThan(65);
    }
  });

  test('toil and what incidents leave behind are paid first, and never take the whole hour', () => {
    const world = newWorld({ pins: ONE });
    const owing = fork(world);
    oweToil(owing, 'pizza', 100);
    oweUnplanned(owing, 'pizza', 2);
    step(world);
    step(owing);
    expect(owing.teams.pizza?.unplanned).toBe(0);
    expect(owing.teams.pizza?.toil).toBeLessThan(100);
    expect(owing.hours.toil).toBeCloseTo(100 - (owing.teams.pizza?.toil ?? 0), 6);
    expect(owing.teams.pizza?.output).toBeCloseTo((world.teams.pizza?.output ?? 0) * (1 - OWED_MOST), 6);
  });

  test('who fights an incident builds nothing', () => {
    const world = newWorld({ pins: ONE });
    step(world);
    const busy = fork(world);
    for (const id of busy.teams.pizza?.table.slice(0, 2) ?? [])
      Object.assign(busy.engineers[id] as object, { incident: 'i1' });
    runTo(world, OFFICE_OPENS + 13);
    runTo(busy, OFFICE_OPENS + 13);
    expect(busy.teams.pizza?.output).toBeCloseTo((world.teams.pizza?.output ?? 0) * 0.75, 6);
    expect(busy.hours.unplanned - world.hours.unplanned).toBeGreaterThan(1.5);
  });
});

describe('slices', () => {
  test('a change takes effect next morning and costs that day some focus', () => {
    const world = newWorld();
    step(world);
    const calm = fork(world);
    expect(
      tell(world, ANA, 'assignSlices', { engineer: 'basil-ana', a: 'learn', b: 'learn' }).outcome.ok,
    ).toBe(true);
    const before = teamOf(world).shares.learn;
    runTo(world, DAY_TICKS);
    expect(teamOf(world).shares.learn).toBe(before);
    runTo(world, morningOf(1));
    runTo(calm, morningOf(1));
    expect(teamOf(world).shares.learn).toBeGreaterThan(before);
    expect(teamOf(world).dayOutput).toBeLessThan(teamOf(calm).dayOutput);
    runTo(world, morningOf(2));
    expect(teamOf(world).unfocus).toBe(0);
  });
});

describe('energy and morale', () => {
  test('a page at night costs the rest of that night, a quiet one restores', () => {
    const world = newWorld();
    const woken = fork(world);
    runTo(world, DAY_TICKS + 6);
    runTo(woken, DAY_TICKS + 6);
    tirePaged({ world: woken, facts: [] }, 'basil-mo', 'f1');
    const at = (one: World, day: number): number => {
      runTo(one, day * DAY_TICKS + 6);
      return one.engineers['basil-mo']?.energy ?? 0;
    };
    const drop = at(world, 2) - at(woken, 2);
    expect(drop).toBeGreaterThan(0.15);
    expect(at(world, 9) - at(woken, 9)).toBeLessThan(drop / 2);
  });

  test('an approval board, hand-offs, overload, painful deploys and blame wear a team down', () => {
    const strain = (pins: Pins, pain = 0): number => {
      const world = newWorld({ pins: { ...ONE, ...pins } });
      const team = teamOf(world, 'pizza');
      team.pain = pain;
      return strainOn(world, team);
    };
    const free = strain({ policies: { approval: 'off' } });
    expect(strain({ policies: { approval: 'on' } })).toBeGreaterThan(free);
    expect(strain({ policies: { approval: 'off' }, handOffs: 3 })).toBeGreaterThan(free);
    expect(strain({ policies: { approval: 'off' }, complexity: 3 })).toBeGreaterThan(free);
    expect(strain({ policies: { approval: 'off' } }, 2)).toBeGreaterThan(free);
  });

  test('where life is hard morale falls within a quarter', () => {
    const moraleIn = (pins: Pins): number => {
      const world = newWorld({ pins: { ...ONE, ...pins } });
      runTo(world, 60 * DAY_TICKS);
      return project(world).teams.pizza?.morale ?? 0;
    };
    expect(moraleIn({ complexity: 3, handOffs: 4 })).toBeLessThan(moraleIn({}) - 0.1);
  });

  test('overtime brings more this week and is paid back later', () => {
    const world = newWorld();
    const late = fork(world);
    expect(tell(late, ANA, 'callOvertime').outcome.ok).toBe(true);
    expect(tell(late, ANA, 'callOvertime').outcome.ok).toBe(false);
    runTo(world, morningOf(1));
    runTo(late, morningOf(1));
    expect(teamOf(late).dayOutput).toBeGreaterThan(1.1 * teamOf(world).dayOutput);
    runTo(world, morningOf(OVERTIME_DAYS + 2));
    runTo(late, morningOf(OVERTIME_DAYS + 2));
    expect(teamOf(late).dayOutput).toBeLessThan(teamOf(world).dayOutput);
  });

  test('the chance to leave grows as morale falls, and is nothing where people like to be', () => {
    expect(leaveChance(0.7)).toBe(0);
    expect(leaveChance(0.3)).toBeGreaterThan(leaveChance(0.35));
    expect(leaveChance(0)).toBeLessThanOrEqual(1);
  });
});

/** An org whose basil team has had enough, at the last evening of quarter 1. */
function wornOut(): World {
  const world = newWorld({ quarters: 2 });
  runTo(world, QUARTER_TICKS - 1);
  for (const id of teamOf(world).table) {
    const engineer = world.engineers[id];
    if (engineer)
      Object.assign(engineer, { morale: 0, energy: 0.1, knows: { reviews: id === 'basil-ana' ? 0.9 : 0 } });
  }
  return world;
}

describe('coming and going', () => {
  test('low morale at the end of a quarter: people leave, say why, and take along what only they knew', () => {
    const world = wornOut();
    const ana = world.engineers['basil-ana'];
    if (ana) Object.assign(ana, { human: true, scars: ['f7'] });
    expect(busFactor(world, 'reviews')).toBe(1);
    const all = kinds(runTo(world, QUARTER_TICKS), 'engineerResigned');
    // Elsewhere hardly anybody does.
    const gone = all.filter(({ team }) => team === 'basil');
    expect(gone.length).toBeGreaterThan(2);
    expect(all.length - gone.length).toBeLessThan(gone.length);
    const hers = gone.find(({ engineer }) => engineer === 'basil-ana');
    if (hers) {
      expect(hers).toMatchObject({ name: 'Ana', modules: 'reviews' });
      expect(hers.because).toContain('f7');
      // A player goes on as the one who comes: same seat, new name, nothing known.
      expect(world.engineers['basil-ana']).toMatchObject({ human: true, vacantUntil: -1, knows: {} });
      expect(world.engineers['basil-ana']?.name).not.toBe('Ana');
    }
    const others = gone.filter(({ engineer }) => engineer !== 'basil-ana');
    const view = project(world);
    for (const { engineer } of others) expect(view.engineers[engineer]?.vacant).toBe(true);
    expect(view.teams.basil?.people).toBe(8 - others.length);
    expect(brokenRules(world)).toEqual([]);
    // The seats are kept: a month later somebody sits there again and ramps up.
    const later = runTo(world, QUARTER_TICKS + 35 * DAY_TICKS);
    expect(kinds(later, 'engineerHired').length).toBeGreaterThanOrEqual(others.length);
    expect(project(world).teams.basil?.people).toBe(8);
    for (const { engineer } of others) expect(world.engineers[engineer]?.ramp).toBeLessThan(0.5);
  });

  test('people added late: less at first, more in the end', () => {
    // Two on a team of six: it is small enough to gain from them.
    const six: Pins = { ...ONE, teams: [{ id: 'pizza', size: 6 }] };
    const play = (pins: Pins, seed: string): Fact[] =>
      playHeadless({
        setup: setupOf({ seed, quarters: 4, pins: { ...six, ...pins } }),
        content,
        bots: 'idle',
        until: 230 * DAY_TICKS,
      }).facts;
    const ratio = (from: number, to: number): number =>
      median(
        runs.map(
          ([without, joined]) =>
            merged(joined, from * DAY_TICKS, to * DAY_TICKS) /
            merged(without, from * DAY_TICKS, to * DAY_TICKS),
        ),
      ) ?? 0;
    const runs = ['a', 'b', 'c', 'd'].map(
      (seed) => [play({}, seed), play({ hires: [{ team: 'pizza', day: 28, count: 2 }] }, seed)] as const,
    );
    expect(ratio(28, 58)).toBeLessThan(0.95);
    expect(ratio(170, 230)).toBeGreaterThan(1.05);
  });

  test('first-day deploys shorten the ramp', () => {
    const days = (firstDay: number): number => {
      const pins: Pins = { ...ONE, practices: { firstDay }, hires: [{ team: 'pizza', day: 1, count: 1 }] };
      const { facts } = playHeadless({
        setup: setupOf({ quarters: 2, pins }),
        content,
        bots: 'idle',
        until: 140 * DAY_TICKS,
      });
      return kinds(facts, 'engineerRamped')[0]?.days ?? Number.NaN;
    };
    expect(days(0)).toBeGreaterThan(100);
    expect(days(3)).toBeLessThan(days(1));
    expect(days(1)).toBeLessThan(days(0));
  });

  test('hiring costs at once, brings somebody in a month, and has its limits', () => {
    const world = newWorld();
    const { cash } = world;
    const { outcome, facts } = tell(world, ANA, 'hire');
    expect(outcome.ok).toBe(true);
    expect(world.cash).toBeLessThan(cash);
    expect(tell(world, ANA, 'hire').outcome).toMatchObject({ refusal: { kind: 'hiringClosed' } });
    const came = kinds(runTo(world, morningOf(31)), 'engineerHired');
    expect(came).toHaveLength(1);
    expect(came[0]?.because).toEqual([facts.find(({ kind }) => kind === 'hireOpened')?.id]);
    expect(project(world).teams.basil).toMatchObject({ people: 9, hungry: 1, links: 36 });
    expect(world.engineers[came[0]?.engineer ?? '']?.knows.storefront ?? 0).toBeLessThan(0.05);
  });
});

describe('who sits where', () => {
  test('somebody lent works at the other table for a week and comes back', () => {
    const world = newWorld();
    step(world);
    expect(tell(world, ANA, 'lend', { engineer: 'basil-kai', team: 'olive' }).outcome.ok).toBe(true);
    runTo(world, morningOf(1));
    expect(teamOf(world, 'olive').table).toContain('basil-kai');
    expect(project(world).engineers['basil-kai']).toMatchObject({ team: 'olive', home: 'basil' });
    expect(teamOf(world, 'olive').unfocus).toBeGreaterThan(0);
    const back = kinds(runTo(world, morningOf(LOAN_DAYS + 1)), 'engineerReturned');
    expect(back.map(({ engineer }) => engineer)).toEqual(['basil-kai']);
    expect(teamOf(world).table).toContain('basil-kai');
  });

  test('a move waits for the quarter to end', () => {
    const world = newWorld({ quarters: 2 });
    tell(world, ANA, 'moveEngineer', { engineer: 'basil-kai', team: 'olive' });
    runTo(world, QUARTER_TICKS - 1);
    expect(world.engineers['basil-kai']?.team).toBe('basil');
    const moved = kinds(runTo(world, QUARTER_TICKS + OFFICE_OPENS + 1), 'engineerMoved');
    expect(moved).toMatchObject([{ engineer: 'basil-kai', from: 'basil', to: 'olive' }]);
    expect(moved[0]?.because).toHaveLength(1);
    expect(project(world).engineers['basil-kai']?.team).toBe('olive');
  });

  test('a team splits in two: people, modules, cards and what they know go along', () => {
    const world = newWorld({ quarters: 2 });
    tell(world, ANA, 'splitTeam', { modules: ['reviews'] });
    runTo(world, QUARTER_TICKS);
    for (const id of ['basil-mo', 'basil-jo', 'basil-bea', 'basil-yuki'])
      Object.assign(world.engineers[id]?.knows as object, { reviews: 1, storefront: 0, catalog: 0 });
    const facts = runTo(world, QUARTER_TICKS + OFFICE_OPENS + 1);
    expect(kinds(facts, 'teamSplit')).toMatchObject([{ team: 'basil', born: 'basil-2', people: 4 }]);
    expect(teamOf(world, 'basil-2').table).toEqual(['basil-mo', 'basil-jo', 'basil-yuki', 'basil-bea']);
    expect(world.modules.reviews?.team).toBe('basil-2');
    expect(world.units.monolith?.owners).toContain('basil-2');
    for (const id of teamOf(world, 'basil-2').cards) expect(world.cards[id]?.team).toBe('basil-2');
    expect(world.practices.tests?.held['basil-2']).toEqual(world.practices.tests?.held.basil);
    const later = runTo(world, QUARTER_TICKS + 21 * DAY_TICKS);
    expect(kinds(later, 'changeMerged').some(({ team }) => team === 'basil-2')).toBe(true);
    expect(brokenRules(world)).toEqual([]);
  });

  test('a table has ten seats, and two always stay', () => {
    const world = newWorld();
    const lend = (engineer: string): string => {
      const { outcome } = tell(world, ANA, 'moveEngineer', { engineer, team: 'olive' });
      return outcome.ok ? 'ok' : outcome.refusal.kind;
    };
    expect(['basil-kai', 'basil-mo', 'basil-jo'].map(lend)).toEqual(['ok', 'ok', 'teamFull']);
  });

  test('pinned teams stay as they are', () => {
    const world = newWorld({
      pins: {
        teams: [
          { id: 'solo', size: 6 },
          { id: 'duo', size: 6 },
        ],
      },
    });
    const first = Object.keys(world.engineers)[0] ?? '';
    for (const verb of ['hire', 'callOvertime'])
      settle(world, [{ id: verb, actor: human(first), verb, payload: {} }]);
    settle(world, [
      { id: 'x', actor: human(first), verb: 'lend', payload: { engineer: first, team: 'duo' } },
    ]);
    runTo(world, 40 * DAY_TICKS);
    expect(Object.values(world.teams).map(({ table }) => table.length)).toEqual([6, 6]);
  });
});

describe('the pager goes round', () => {
  test('a rota has as many people as a policy file says, and everybody of it gets a turn', () => {
    const pins: Pins = { ...ONE, onCall: { by: 'teams', rota: 3 } };
    const world = newWorld({ pins });
    expect(teamRota(world, 'pizza')).toHaveLength(3);
    const holders = new Set<string>();
    for (let day = 1; day <= 14; day++) {
      runTo(world, morningOf(day));
      holders.add(project(world).teams.pizza?.onCall ?? '');
    }
    expect(holders.size).toBe(3);
  });

  test('newcomers do not carry it', () => {
    const world = newWorld({ pins: ONE });
    for (const id of world.teams.pizza?.table.slice(1) ?? [])
      Object.assign(world.engineers[id] as object, { ramp: 0.2 });
    expect(teamRota(world, 'pizza').map(({ id }) => id)).toEqual(world.teams.pizza?.table.slice(0, 1));
  });
});

describe('what people know', () => {
  test('building teaches, time forgets', () => {
    const { world, facts } = playHeadless({
      setup: setupOf({ pins: ONE }),
      content,
      bots: 'idle',
      until: 60 * DAY_TICKS,
    });
    const fresh = newWorld({ pins: ONE });
    const mean = (one: World, module: string): number =>
      (one.teams.pizza?.table ?? []).reduce((sum, id) => sum + knowledgeOf(one, id, module), 0) / 8;
    const touched = new Map<string, number>();
    for (const { module } of kinds(facts, 'changeMerged'))
      touched.set(module, (touched.get(module) ?? 0) + 1);
    const [most = ''] = [...touched].sort((a, b) => b[1] - a[1])[0] ?? [];
    expect(mean(world, most)).toBeGreaterThan(mean(fresh, most));
    const idle = newWorld({ pins: { ...ONE, lanes: { operate: 1 } } });
    const before = mean(idle, 'cart');
    runTo(idle, 60 * DAY_TICKS);
    expect(mean(idle, 'cart')).toBeLessThan(before);
  });
});

test('distance: a site boundary makes work take two and a half times as long', () => {
  expect(distanceFactor(newWorld({ pins: ONE }), 'pizza')).toBe(1);
  expect(distanceFactor(newWorld({ pins: { ...ONE, sites: 2 } }), 'pizza')).toBe(2.5);
  // Teams in two places share the monolith.
  const apart = newWorld({
    pins: {
      teams: [
        { id: 'here', size: 4 },
        { id: 'there', size: 4, site: 1 },
      ],
      modules: { storefront: 'here', cart: 'there' },
    },
  });
  expect(distanceFactor(apart, 'here')).toBe(2.5);
});

test('the system moves nobody', () => {
  expect(tell(newWorld(), SYSTEM, 'hire').outcome.ok).toBe(false);
});
