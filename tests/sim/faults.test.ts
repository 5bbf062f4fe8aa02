import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../shared/content/types.ts';
import { LEVEL_LEAST, LEVEL_MOST } from '../../shared/sim/balance/faults.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { luck } from '../../shared/sim/random.ts';
import { contributing, isPossible, likelihood } from '../../shared/sim/systems/faultConditions.ts';
import { WORLD_SOURCES, yearlyRate } from '../../shared/sim/systems/faultSources.ts';
import { drawKind, levelAt, originAt, plantNamed, recurrence } from '../../shared/sim/systems/faults.ts';
import { learn } from '../../shared/sim/systems/lessons.ts';
import { content, newWorld, setupOf } from '../kit/worlds.ts';

const kinds = content.archetypes;
const drawn = kinds.filter(({ plantedBy }) => plantedBy !== 'emergent');
const kind = (id: string) => kinds.find((one) => one.id === id) ?? kinds[0]!;
const place = { unit: 'monolith', module: 'cart', deploy: '' };

describe('the cards', () => {
  // 152 severe incidents at one large service, SoCC 2022; 10.5 and 4.6 are rounded as the design does.
  test.each([
    ['code', 27],
    ['dependency', 16],
    ['infrastructure', 16],
    ['deploy', 13],
    ['config', 13],
    ['database', 11],
    ['auth', 5],
  ])('of the family %s weigh %i together', (family, weight) => {
    const own = drawn.filter((one) => one.family === family);
    expect(own.reduce((sum, one) => sum + one.weight, 0)).toBeCloseTo(weight, 9);
  });

  test('are the 24, two ordinary defects beside them, and what emerges by itself', () => {
    const ordinary = ['badRelease', 'slowQuery'];
    expect(drawn.filter(({ id }) => !ordinary.includes(id))).toHaveLength(24);
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    expect([...new Set(kinds.map(({ family }) => family))].sort()).toEqual([...FAMILIES].sort());
  });

  test.each(kinds.map((one) => [one.id, one] as const))('%s can be ended, and says why', (_, one) => {
    const effects = Object.values(one.responses);
    // It is cured, or eased until it ends by itself.
    expect(effects.includes('cures') || (effects.includes('eases') && one.lastsHours !== undefined)).toBe(
      true,
    );
    // Something tempting does not help.
    expect(effects.some((effect) => effect === 'nothing' || effect === 'worsens')).toBe(true);
    expect(Object.keys(one.reasons).sort()).toEqual(Object.keys(one.responses).sort());
    expect(one.tell.some((piece) => one.misleads.includes(piece))).toBe(false);
  });
});

describe('strength', () => {
  test('most faults are small and few are huge', () => {
    const levels = Array.from({ length: 4000 }, (_, i) => levelAt(luck('s', 'defects', `${i}`))).sort(
      (a, b) => a - b,
    );
    expect(levels[0]).toBeGreaterThanOrEqual(LEVEL_LEAST);
    expect(levels.at(-1)).toBeLessThanOrEqual(LEVEL_MOST);
    expect(levels[2000]).toBeCloseTo(LEVEL_LEAST * Math.SQRT2, 1);
    expect(levels.filter((level) => level > 1).length / 4000).toBeLessThan(0.04);
    expect(levels.filter((level) => level > 1).length).toBeGreaterThan(15);
  });

  test('lessons weaken a kind, promises that are not kept strengthen it', () => {
    const level = (prepare: (world: ReturnType<typeof newWorld>) => void): number => {
      const world = newWorld();
      prepare(world);
      return plantNamed(world, 'badRelease', originAt(world, 'cart'), 'same')?.level ?? 0;
    };
    const plain = level(() => {});
    expect(level((world) => learn(world, 'badRelease'))).toBeLessThan(plain);
    expect(level((world) => Object.assign(world.undone, { badRelease: 2 }))).toBeGreaterThan(plain);
    expect(level((world) => learn(world, 'configPush'))).toBe(plain);
  });
});

describe('needs and factors', () => {
  test('what is not there cannot break', () => {
    const world = newWorld();
    Object.assign(world.units.monolith!, { cacheMost: 0, replicas: 0, drift: 0 });
    expect(isPossible(world, kind('coldCache'), place)).toBe(false);
    expect(isPossible(world, kind('retryStorm'), place)).toBe(false);
    expect(isPossible(world, kind('splitBrain'), place)).toBe(false);
    expect(isPossible(world, kind('eighthServer'), place)).toBe(false);
    expect(isPossible(world, kind('migrationLock'), place)).toBe(false);
    Object.assign(world.units.monolith!, { cacheMost: 0.8, replicas: 1, drift: 0.4 });
    for (const id of ['coldCache', 'splitBrain', 'eighthServer'])
      expect(isPossible(world, kind(id), place)).toBe(true);
  });

  test('a kind that is not possible is never drawn', () => {
    const world = newWorld();
    Object.assign(world.units.monolith!, { drift: 0 });
    const change = kinds.filter(({ plantedBy }) => plantedBy === 'change');
    for (let i = 0; i < 400; i++) {
      const one = drawKind(world, change, place, i / 400);
      expect(['eighthServer', 'migrationLock', 'bigBang', 'blindAndLost']).not.toContain(one?.id);
    }
  });

  test('of the kinds a change can bring, those that are made easy are drawn more often', () => {
    const change = kinds.filter(({ plantedBy }) => plantedBy === 'change');
    const drawnOf = (tests: number): number => {
      const world = createWorld(setupOf({ pins: { practices: { tests, flags: 3 } } }), content);
      const draws = Array.from({ length: 400 }, (_, i) => drawKind(world, change, place, i / 400)?.id);
      return draws.filter((id) => id === 'badRelease').length;
    };
    expect(drawnOf(0)).toBeGreaterThan(drawnOf(3) * 1.2);
  });

  test.each([
    ['badRelease', { practices: { tests: 3 } }],
    ['configPush', { practices: { staging: 3 } }],
    ['theDate', { practices: { monitoring: 3 } }],
    ['fatFinger', { practices: { oneButton: 3 } }],
    ['zoneDown', { redundancy: { zones: 3 } }],
    ['slowQuery', { coupling: 0 }],
    ['bigBang', { branchDays: 0.2 }],
  ])('%s gets rarer where it is provided for', (id, pins) => {
    const plain = newWorld();
    const better = createWorld(setupOf({ pins }), content);
    expect(likelihood(better, kind(id), place)).toBeLessThan(likelihood(plain, kind(id), place));
  });

  test('what made it easy is told worst first', () => {
    const world = createWorld(setupOf({ pins: { branchDays: 12, practices: { flags: 3 } } }), content);
    const factors = contributing(world, kind('bigBang'), place);
    expect(factors[0]).toBe('longBranches');
    expect(factors).not.toContain('noFlags');
  });
});

describe('what the world brings', () => {
  test('grows with what there is that can break', () => {
    const world = newWorld();
    const before = Object.fromEntries(
      WORLD_SOURCES.map((source) => [source, yearlyRate(world, source, 'cart')]),
    );
    world.units.monolith!.instances *= 4;
    expect(yearlyRate(world, 'hardware', 'cart')).toBeGreaterThan((before.hardware ?? 0) * 1.5);
    expect(before.automation).toBe(0);
  });

  test('gets rarer with every lesson of its kind', () => {
    const world = newWorld();
    const before = yearlyRate(world, 'config', 'cart');
    learn(world, 'configPush');
    const once = yearlyRate(world, 'config', 'cart');
    learn(world, 'configPush');
    expect(once).toBeLessThan(before);
    expect(yearlyRate(world, 'config', 'cart')).toBeLessThan(once);
    expect(recurrence(world, 'theDate')).toBe(1);
  });

  test('a fault from outside says what brought it', () => {
    const world = newWorld();
    for (const fault of Object.values(world.faults)) expect(fault.awakeAt).toBeLessThan(3 * DAY_TICKS);
  });
});
