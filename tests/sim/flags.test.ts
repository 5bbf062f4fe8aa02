/** A flag that nobody took out: debt at first, and one day the wrong server answers to it. */
import { describe, expect, test } from 'vitest';
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { project } from '../../shared/sim/project.ts';
import { meetDrift } from '../../shared/sim/systems/deploys/drift.ts';
import type { Change, Deploy, Unit } from '../../shared/sim/world.ts';
import { newWorld } from '../kit/worlds.ts';

describe('old flags', () => {
  /** Of so many deploys of a monolith with edited servers, those that miss one; and how hard it hits. */
  const misses = (shown: number, days: number): { hits: number; harm: number; flags: number } => {
    const world = newWorld({ pins: { drift: 0.6, practices: { flags: 2 } } });
    const unit = world.units.monolith as Unit;
    const card = Object.values(world.cards).find(({ modules }) => modules.includes('storefront'));
    if (!card) throw new Error('nobody wants anything of the storefront');
    world.tick = 100 * DAY_TICKS;
    Object.assign(card, { flagged: true, live: 1, share: shown, flagAt: world.tick - days * DAY_TICKS });
    const flagFact = 'f77';
    world.decisions[`flag/${card.id}`] = flagFact;
    const change = { module: 'storefront' } as Change;
    const facts: Fact[] = [];
    for (let number = 1; number <= 2400; number++)
      meetDrift({ world, facts }, unit, { id: 'd1', number, fact: '' } as Deploy, [change]);
    const levels = Object.values(world.faults).map(({ level }) => level);
    return {
      hits: facts.filter(({ kind }) => kind === 'driftHit').length,
      harm: levels.reduce((sum, level) => sum + level, 0) / levels.length,
      flags: facts.filter(({ kind, because }) => kind === 'driftHit' && because.includes(flagFact)).length,
    };
  };

  test('wake up on servers that were missed: more often and harder, and the chain names the flag', () => {
    const fresh = misses(0.2, 20);
    expect(fresh.flags).toBe(0);
    for (const shown of [0, 0.2]) {
      const old = misses(shown, 40);
      expect(old.hits).toBeGreaterThan(fresh.hits * 1.2);
      expect(old.harm).toBeGreaterThan(fresh.harm * 1.2);
      expect(old.flags).toBe(old.hits);
    }
    expect(misses(1, 40)).toEqual(fresh);
  });
});

test('a card says that its flag is old', () => {
  const world = newWorld();
  const card = Object.values(world.cards)[0];
  if (!card) throw new Error('there is no card');
  world.tick = 100 * DAY_TICKS;
  Object.assign(card, { flagged: true, live: 1, share: 0.5, flagAt: world.tick - 40 * DAY_TICKS });
  expect(project(world).cards[card.id]?.stale).toBe(true);
  card.share = 1;
  expect(project(world).cards[card.id]?.stale).toBe(false);
});
