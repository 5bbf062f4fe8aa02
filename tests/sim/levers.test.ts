import { describe, expect, test } from 'vitest';
import { content } from '../../shared/content/index.ts';
import { closedAtFirst, PRESET_IDS, presets } from '../../shared/content/presets.ts';
import { REGISTRY, refuse } from '../../shared/sim/commands/registry.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { digest } from '../../shared/sim/digest.ts';
import { LEVERS, type Lever } from '../../shared/sim/leverNames.ts';
import { BASIC_POLICIES, BASIC_PRACTICES, BY_VERB } from '../../shared/sim/levers.ts';
import { project } from '../../shared/sim/project.ts';
import { loadWorld, saveWorld } from '../../shared/sim/snapshot.ts';
import type { World } from '../../shared/sim/world.ts';
import { fork, human, newWorld, playedTo, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = human('basil-ana');

function closed(...levers: Lever[]): World {
  const world = newWorld({ quarters: 2, closed: levers });
  tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
  return world;
}
const shown = (world: World): string[] =>
  Object.values(project(world).practices)
    .filter((row) => row.shown)
    .map(({ id }) => id);

describe('levers', () => {
  test('hold verbs there are', () => {
    for (const [verb, lever] of Object.entries(BY_VERB)) {
      expect(Object.keys(REGISTRY)).toContain(verb);
      expect(LEVERS).toContain(lever);
    }
    const ids = content.practices.map(({ id }) => id);
    for (const id of BASIC_PRACTICES) expect(ids).toContain(id);
  });

  test('a lesson shows nine practices and two policies', () => {
    const world = closed(...closedAtFirst('lesson', 'two-pizzas'));
    expect(shown(world).sort()).toEqual([...BASIC_PRACTICES].sort());
    const policies = Object.values(project(world).policies).filter((row) => row.shown);
    expect(policies.map(({ id }) => id)).toEqual(BASIC_POLICIES);
    expect(shown(closed()).length).toBeGreaterThan(9);
  });

  test.each([
    ['hiring', 'hire', {}],
    ['overtime', 'callOvertime', {}],
    ['extraction', 'startExtraction', { module: 'checkout' }],
    ['practices', 'focusPractice', { practice: 'staging' }],
    ['chaos', 'focusPractice', { practice: 'chaosMonkey' }],
    ['policies', 'castVote', { policy: 'budget', value: 'grow' }],
    ['limits', 'limitWork', { cards: 3 }],
    ['lending', 'lend', { engineer: 'basil-ana', team: 'olive' }],
  ] as const)(
    '%s closed: %s is refused before anything else, without a trace; open, it is not',
    (lever, verb, payload) => {
      const world = closed(lever);
      const before = digest(world);
      expect(refuse(project(world), ANA, verb, payload)).toEqual({ kind: 'leverClosed', params: { lever } });
      expect(tell(world, ANA, verb, payload).outcome).toMatchObject({ refusal: { kind: 'leverClosed' } });
      expect(digest(world)).toBe(before);
      const { outcome, facts } = tell(world, SYSTEM, 'setLevers', { closed: [] });
      expect(outcome.ok).toBe(true);
      expect(facts).toMatchObject([{ kind: 'leverOpened', lever }]);
      expect(refuse(project(world), ANA, verb, payload)?.kind).not.toBe('leverClosed');
    },
  );

  test('what was begun may be ended', () => {
    const world = closed('flags', 'splitting', 'extraction');
    const verbs: [string, object][] = [
      ['flagCard', { card: 'none', flagged: false }],
      ['splitTeam', { modules: [] }],
      ['stopExtraction', { module: 'cart' }],
      ['cutOver', { module: 'cart' }],
    ];
    for (const [verb, payload] of verbs)
      expect(refuse(project(world), ANA, verb, payload)?.kind).not.toBe('leverClosed');
  });

  test('bots obey, a saved world remembers, a game without closed levers is what it was', () => {
    const played = playedTo(2_000, 'careful', { closed: [...LEVERS] });
    const done = played.journal.map(({ command }) => command.verb);
    expect(done.length).toBeGreaterThan(10);
    for (const verb of Object.keys(BY_VERB)) expect(done, verb).not.toContain(verb);
    const world = closed('hiring');
    tell(world, SYSTEM, 'setLevers', { closed: ['bets'] });
    expect(digest(loadWorld(saveWorld(world), content))).toBe(digest(world));
    expect(digest(fork(world))).toBe(digest(world));
    const setup = { seed: '7', scenario: 'two-pizzas', quarters: 1, liveDays: 5 };
    expect('closed' in createWorld(setup, content)).toBe(false);
  });

  test('what a story is about is open in every length', () => {
    for (const preset of PRESET_IDS) {
      expect(closedAtFirst(preset, 'sandbox')).toEqual([]);
      expect(closedAtFirst(preset, 'netflix-2008')).not.toContain('practices');
    }
    expect(presets.workshop.closed).toEqual([]);
  });
});
