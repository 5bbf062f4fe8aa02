import { describe, expect, test } from 'vitest';
import { DAY_TICKS, QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact, FactKind, FactOf } from '../../shared/sim/facts.ts';
import { mean, median } from '../../shared/sim/metrics/statistics.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { settle, step } from '../../shared/sim/step.ts';
import { conflictChance, conflictPoints } from '../../shared/sim/systems/branches.ts';
import { focusOn, manualShare, waitingCost, writingShare } from '../../shared/sim/systems/effort.ts';
import { mergeWait, suiteMinutes } from '../../shared/sim/systems/suite.ts';
import type { World } from '../../shared/sim/world.ts';
import { newWorld, SYSTEM } from '../kit/worlds.ts';

/** One team that owns what it builds; nobody decides anything. */
const TEAM: Pins = {
  teams: [{ id: 'pizza', size: 8 }],
  modules: { storefront: 'pizza', catalog: 'pizza', cart: 'pizza', checkout: 'pizza' },
  lanes: { build: 0.65, quality: 0.15, operate: 0.1, delivery: 0.1 },
};
const SEEDS = ['1', '2', '3'];

/** Plays a world without people or bots, `look` every tick. */
function live(world: World, days: number, look: (world: World) => void = () => {}): Fact[] {
  const facts: Fact[] = [];
  const until = world.tick + days * DAY_TICKS;
  while (world.tick < until && world.phase !== 'over') {
    const { phase } = world;
    if (phase === 'habit' || phase === 'review' || phase === 'plan')
      settle(world, [{ id: 'due', actor: SYSTEM, verb: 'endPhase', payload: { phase } }]);
    if (world.lapseStop !== '')
      settle(world, [
        { id: 'due', actor: SYSTEM, verb: 'resumeLapse', payload: { incident: world.lapseStop } },
      ]);
    look(world);
    facts.push(...step(world).facts);
  }
  return facts;
}

const only = <K extends FactKind>(facts: Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as FactOf<K>[];

/** Merged changes a workday, mean days from first work to merge, conflicts a change: over seeds. */
function measure(pins: Pins, days = 91) {
  const worlds = SEEDS.map((seed) =>
    newWorld({ seed, quarters: 4, liveDays: 1, pins: { ...TEAM, ...pins } }),
  );
  const facts = worlds.flatMap((world) => live(world, days));
  const merged = only(facts, 'changeMerged').filter((fact) => !fact.repair);
  return {
    merges: merged.length / (SEEDS.length * ((days * 5) / 7)),
    lead: mean(merged.map((fact) => (fact.tick - fact.startedAt) / DAY_TICKS)) ?? 0,
    conflicts: only(facts, 'changeConflicted').length / merged.length,
    worlds,
  };
}

describe('formulas', () => {
  test('a conflict is likelier the longer the branch, the fuller the unit, and rarer with integration', () => {
    expect(conflictChance(0, 1, 0)).toBe(0);
    expect(conflictChance(5, 0.65, 0)).toBeCloseTo(0.136, 3);
    expect(conflictChance(5, 2, 0)).toBeGreaterThan(conflictChance(5, 1, 0) * 1.7);
    expect(conflictChance(5, 1, 3)).toBeLessThan(conflictChance(5, 1, 0) / 4);
    expect(conflictPoints(20)).toBeGreaterThan(conflictPoints(2) * 2);
  });

  test('tests cost a third more at first and less than trying by hand in the end', () => {
    const share = (level: 0 | 1 | 2 | 3, weeks: number): number =>
      writingShare(level, weeks) + manualShare(level, weeks, 0.5);
    expect(writingShare(3, 0)).toBeCloseTo(0.35);
    for (const level of [1, 2, 3] as const) {
      expect(share(level, 0), `level ${level} at first`).toBeGreaterThan(share(0, 0) + 0.1);
      expect(share(level, 52), `level ${level} in the end`).toBeLessThan(share(0, 52) + 0.005);
    }
  });

  test('ten minutes of tests cost nobody anything, two hours a lot', () => {
    expect([5, 10, 40, 130].map(waitingCost)).toEqual([0, 0, 0.275, 1.1]);
    expect(mergeWait(0, 9)).toBe(0);
    // The queue before the main line grows faster than the suite.
    expect(mergeWait(60, 16) / mergeWait(30, 16)).toBeGreaterThan(2.2);
  });

  test('neither one card for all nor a card for everybody is best', () => {
    const output = [1, 2, 3, 6, 12].map((cards) => focusOn(cards, 5.2));
    expect(Math.max(...output)).toBe(output[1]);
    expect(Math.min(...output)).toBeGreaterThan(0.8);
    // Switching costs with each card more, and a crowd at one card with each person more.
    expect(focusOn(12, 5.2)).toBeLessThan(focusOn(6, 5.2));
    expect(focusOn(1, 8)).toBeLessThan(focusOn(1, 5.2));
    expect(focusOn(1, 2)).toBe(1);
  });
});

test("Little's law is exact: work in progress is throughput × lead time, tick by tick", () => {
  for (const wipLimit of [1, 3, 8]) {
    const world = newWorld({ quarters: 2, liveDays: 1, pins: { ...TEAM, wipLimit, branchDays: 0.3 } });
    let inside = 0;
    const facts = live(world, 150, ({ teams }) => {
      const team = teams.pizza;
      inside += (team?.work.filter((item) => item.change === '').length ?? 0) + (team?.branch.length ?? 0);
    });
    const merged = only(facts, 'changeMerged').filter((fact) => !fact.repair);
    const leads = merged.reduce((sum, fact) => sum + fact.tick - fact.startedAt, 0);
    // L = λW: both sides times the length of the run. What is under way at either end makes the rest.
    expect(inside / leads, `limit ${wipLimit}`).toBeGreaterThan(0.95);
    expect(inside / leads, `limit ${wipLimit}`).toBeLessThan(1.06);
  }
});

describe('all else equal', () => {
  const usual = measure({});

  test('a team of eight with two thirds of its slices on Build merges about four changes a day', () => {
    expect(usual.merges).toBeGreaterThan(3);
    expect(usual.merges).toBeLessThan(5);
  });

  test('more cards at once: longer lead time at nearly the same throughput', () => {
    const few = measure({ wipLimit: 2, branchDays: 0 });
    const many = measure({ wipLimit: 8, branchDays: 0 });
    expect(many.lead).toBeGreaterThan(few.lead * 2.5);
    expect(many.merges).toBeGreaterThan(few.merges * 0.85);
  });

  test('longer branches: more conflicts, longer lead time, less done', () => {
    const short = measure({ branchDays: 0.2 });
    const long = measure({ branchDays: 10 });
    expect(long.conflicts).toBeGreaterThan(short.conflicts * 4);
    expect(long.lead).toBeGreaterThan(short.lead + 8);
    expect(long.merges).toBeLessThan(short.merges * 0.9);
  });

  test('slower tests: fewer merges, longer lead time', () => {
    const quick = measure({ suiteMinutes: 8 });
    const slow = measure({ suiteMinutes: 90 });
    expect(slow.merges).toBeLessThan(quick.merges * 0.85);
    expect(slow.lead).toBeGreaterThan(quick.lead * 1.15);
  });

  test('debt that is pinned stays, and at its worst costs the published 1.6 times and a little more testing by hand', () => {
    const none = measure({ debt: 0 });
    const full = measure({ debt: 1 });
    for (const world of full.worlds)
      for (const module of Object.values(world.modules)) expect(module.debt).toBe(1);
    expect(none.merges / full.merges).toBeGreaterThan(1.5);
    expect(none.merges / full.merges).toBeLessThan(2);
  });

  test('the J-curve: tests cost output in the first weeks', () => {
    // What tests find is held: they pay from the first day, which is another law.
    const held: Pins = { verification: 0.3, branchDays: 0.2 };
    const byHand = measure({ ...held, practices: { tests: 0 } }, 28);
    const automated = measure({ ...held, practices: { tests: 3 } }, 28);
    expect(automated.merges).toBeLessThan(byHand.merges * 0.95);
  });

  test('… and save it later', () => {
    const later = (tests: number): number => {
      const { worlds } = measure({ practices: { tests } }, 182);
      const facts = worlds.flatMap((world) => live(world, 91));
      return only(facts, 'changeMerged').filter((fact) => !fact.repair).length;
    };
    expect(later(3)).toBeGreaterThan(later(0) * 1.05);
  });

  test('without Quality slices debt and the suite grow; with many they shrink', () => {
    const pins = { practices: { tests: 3, ci: 0 } };
    const careless = measure({ ...pins, lanes: { build: 1 } }, 182);
    const careful = measure({ ...pins, lanes: { build: 0.6, quality: 0.4 } }, 182);
    const debt = ({ worlds }: typeof usual): number =>
      mean(worlds.flatMap((world) => Object.values(world.modules).map((module) => module.debt))) ?? 0;
    const suite = ({ worlds }: typeof usual): number =>
      median(worlds.map((world) => suiteMinutes(world, 'monolith'))) ?? 0;
    expect(debt(careful)).toBeLessThan(debt(careless) - 0.1);
    expect(suite(careless)).toBeGreaterThan(suite(careful) * 2);
  });
});

test('a conflict and a culprit are repaired before anything new is built, and the repair comes back as a change', () => {
  const world = newWorld({ seed: '2', quarters: 2, liveDays: 1, pins: { ...TEAM, branchDays: 8 } });
  let worst = 0;
  const facts = live(world, QUARTER_TICKS / DAY_TICKS, ({ teams }) => {
    worst = Math.max(worst, teams.pizza?.work.filter((item) => item.kind !== 'new').length ?? 0);
  });
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThan(12);
  expect(only(facts, 'changeMerged').some((fact) => fact.repair)).toBe(true);
  const hours = only(facts, 'dayClosed').reduce((sum, day) => sum + day.hoursUnplanned, 0);
  expect(hours).toBeGreaterThan(0);
});
