/** Practices of an author's: what they do is a law of ours, as strong as she says, and nothing else. */
import { describe, expect, it } from 'vitest';
import { beginFrom } from '../../client/pages/author/begin.ts';
import { readAuthored } from '../../shared/content/authored.ts';
import type { Authored } from '../../shared/content/authoredTypes.ts';
import { LAWS } from '../../shared/content/ownPractices.ts';
import { practices } from '../../shared/content/practices.ts';
import { twoPizzas } from '../../shared/content/scenarios/twoPizzas.ts';
import type { PracticeData, PracticeLaw } from '../../shared/content/types.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { digest } from '../../shared/sim/digest.ts';
import { practiceClosed } from '../../shared/sim/levers.ts';
import { project } from '../../shared/sim/project.ts';
import { atLevel } from '../../shared/sim/systems/deploys/levels.ts';
import { heldLevel, practiceLevel, type World, type WorldSetup } from '../../shared/sim/world.ts';
import { pairs } from '../kit/ownPractice.ts';
import { content } from '../kit/worlds.ts';

const WORDS = { language: 'en', name: 'The bakery', about: 'Bread', story: 'You are Ana.' };
const PAIRS = pairs(0, 2, 3);
const ours = (id: string): PracticeData => {
  const found = practices.find((one) => one.id === id);
  if (!found) throw new Error(`no practice ${id}`);
  return structuredClone(found);
};
const draft = (...own: PracticeData[]): Authored => ({ ...beginFrom(twoPizzas, WORDS), practices: own });
const setupOf = (file: Authored): WorldSetup => ({
  seed: 'own',
  scenario: file.scenario.id,
  quarters: 1,
  liveDays: 1,
  own: file,
});
const problemsOf = (file: unknown) => {
  const read = readAuthored(file);
  return 'problems' in read ? read.problems.map(({ path, why }) => [path.join('.'), why]) : [];
};
/** A world in which everybody has come so far in some practices. */
function worldAt(levels: Record<string, number>, ...own: PracticeData[]): World {
  const file = draft(...own);
  file.scenario.start.practices = levels;
  delete file.scenario.start.practicesOf;
  expect(problemsOf(file)).toEqual([]);
  return createWorld(setupOf(file), content);
}

describe('a practice of an author’s own', () => {
  it.each([0, 1, 2, 3])('at level %i does what the level of the law it gives does', (level) => {
    const world = worldAt({ 'own-pairs': level }, PAIRS);
    const worth = level === 0 ? 0 : (PAIRS.effect?.gives[level - 1] ?? 0);
    expect(heldLevel(world, 'own-pairs')).toBe(level);
    expect(practiceLevel(world, 'tests', 'basil')).toBe(worth);
    expect(atLevel(world, [10, 20, 30, 40], 'tests', 'monolith')).toBe(10 * (worth + 1));
    // It has no law of its own name, and nobody has come further in tests.
    expect(practiceLevel(world, 'own-pairs')).toBe(0);
    expect(heldLevel(world, 'tests')).toBe(0);
  });

  it('adds nothing to what ours does already: the stronger one counts', () => {
    expect(practiceLevel(worldAt({ 'own-pairs': 2, tests: 1 }, PAIRS), 'tests', 'basil')).toBe(2);
    expect(practiceLevel(worldAt({ 'own-pairs': 1, tests: 1 }, PAIRS), 'tests', 'basil')).toBe(1);
  });

  it('takes the law of ours along where it is one of ours, and leaves nothing behind', () => {
    const trunk = { ...ours('trunk'), effect: { of: 'monitoring', gives: [1, 1, 2] } satisfies PracticeLaw };
    const world = worldAt({ trunk: 3 }, trunk as PracticeData);
    expect(practiceLevel(world, 'trunk', 'basil')).toBe(0);
    expect(practiceLevel(world, 'monitoring', 'monolith')).toBe(2);
  });

  it('is there however small the game is, is built up by its lane, and plays the same twice', () => {
    expect(practiceClosed(['practices'], 'own-pairs')).toBe(false);
    expect(practiceClosed(['practices'], 'caching')).toBe(true);
    const setup = setupOf(draft({ ...PAIRS, effect: { of: 'monitoring', gives: [3, 3, 3] } }));
    const until = 10 * DAY_TICKS;
    const one = playHeadless({ setup, content, bots: 'careful', until });
    expect(project(one.world).practices['own-pairs']).toMatchObject({
      lane: 'build',
      open: true,
      shown: true,
    });
    const again = playHeadless({ setup, content, bots: 'careful', until });
    expect(digest(again.world)).toBe(digest(one.world));
    // What it does shows in what happens: another law is another game.
    const other = playHeadless({ setup: setupOf(draft(PAIRS)), content, bots: 'careful', until });
    expect(digest(other.world)).not.toBe(digest(one.world));
  });

  it('changes nothing where nobody gave a law away', () => {
    const plain = { ...setupOf(draft()) };
    const same = { ...setupOf(draft({ ...ours('tests'), effect: { of: 'tests', gives: [1, 2, 3] } })) };
    const until = 5 * DAY_TICKS;
    const digestOf = (setup: WorldSetup): string => {
      const { world } = playHeadless({ setup, content, bots: 'careful', until });
      const { own: _, ...rest } = world.setup;
      return digest({ ...world, setup: rest });
    };
    expect(digestOf(same)).toBe(digestOf(plain));
  });
});

describe('an absurd practice', () => {
  const law = (of: string, ...gives: number[]) => ({ ...PAIRS, effect: { of, gives } }) as PracticeData;
  it.each<[string, PracticeData[], string, string]>([
    ['stronger than any', [law('tests', 1, 2, 4)], 'practices.0.effect.gives.2', 'tooLarge'],
    ['that does harm', [law('tests', -1, 0, 1)], 'practices.0.effect.gives.0', 'tooSmall'],
    ['between two levels', [law('tests', 0.5, 1, 2)], 'practices.0.effect.gives.0', 'kind'],
    ['that grows weaker', [law('tests', 2, 1, 3)], 'practices.0.effect.gives.1', 'weaker'],
    ['with two levels', [law('tests', 1, 2)], 'practices.0.effect.gives', 'tooFew'],
    ['with a law nobody knows', [law('magic', 1, 2, 3)], 'practices.0.effect.of', 'missing'],
    ['with the law of flags', [law('flags', 1, 2, 3)], 'practices.0.effect.of', 'missing'],
    [
      'that takes the law of flags away',
      [{ ...ours('flags'), effect: { of: 'tests', gives: [1, 2, 3] } }],
      'practices.0.effect',
      'fixed',
    ],
    ['that does nothing', [{ ...PAIRS, effect: undefined } as never], 'practices.0.effect', 'lacking'],
    ['under a name like ours', [{ ...PAIRS, id: 'pairs' }], 'practices.0.id', 'format'],
    ['that is there twice', [PAIRS, PAIRS], 'practices.1.id', 'twice'],
    ['that costs less than nothing', [{ ...PAIRS, points: [-1, 1, 1] }], 'practices.0.points.0', 'tooSmall'],
    ['that never ends', [{ ...PAIRS, points: [1, 1, 1e9] }], 'practices.0.points.2', 'tooLarge'],
    ['that brings code', [{ ...PAIRS, code: 'x => x' } as never], 'practices.0', 'unknownPart'],
    [
      'that needs itself',
      [{ ...PAIRS, needs: [{ practice: 'own-pairs', level: 1 }] }],
      'practices',
      'circle',
    ],
    [
      'one too many',
      Array.from({ length: 9 }, (_, i) => ({ ...PAIRS, id: `own-p${i}` })),
      'practices',
      'tooMany',
    ],
  ])('(%s) is refused with place and reason', (_, own, path, why) => {
    expect(problemsOf(draft(...own))).toContainEqual([path, why]);
  });

  it('leaves every other law to choose from', () => {
    expect(LAWS).toHaveLength(practices.length - 1);
    for (const of of LAWS)
      expect(problemsOf(draft({ ...PAIRS, effect: { of, gives: [1, 2, 3] } }))).toEqual([]);
  });
});
