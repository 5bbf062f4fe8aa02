/** The cards of the morning as a person meets them: never a flood, nothing asked twice, every sentence whole. */
import '../../client/text/game.ts';
import '../../client/text/morning.ts';
import { describe, expect, it } from 'vitest';
import { cameOf, deedOf, priceOf, questionOf, stayOf } from '../../client/hud/morning/morningWords.ts';
import type { Ask } from '../../client/intents/askParts.ts';
import { isAskedBy, morningsOf } from '../../client/intents/mornings.ts';
import { morning as english } from '../../client/text/en/morning.ts';
import { HOUR_TICKS } from '../../shared/sim/calendar.ts';
import { MORNING_KINDS } from '../../shared/sim/morning/morningCard.ts';
import { project } from '../../shared/sim/project.ts';
import { step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import { newWorld, SYSTEM, tell } from '../kit/worlds.ts';

function morning(...engineers: string[]): World {
  const world = newWorld();
  for (const engineer of engineers) tell(world, SYSTEM, 'takeSeat', { engineer });
  step(world);
  return world;
}

describe('the cards of the morning', () => {
  it('ask somebody with every hat two things at most, the most pressing first', () => {
    const cards = morningsOf(project(morning('basil-ana')), 'basil-ana');
    expect(cards).toHaveLength(2);
    const [first, second] = cards;
    expect(first?.weight).toBeGreaterThanOrEqual(second?.weight ?? 0);
  });

  it('leave nobody of four without one, and give each hat its own', () => {
    const four = ['basil-ana', 'basil-kai', 'basil-mo', 'basil-jo'];
    const view = project(morning(...four));
    const asked = four.map((engineer) => morningsOf(view, engineer));
    expect(asked.every((cards) => cards.length > 0)).toBe(true);
    expect(new Set(asked.flat().map(({ hat }) => hat)).size).toBe(4);
    expect(morningsOf(view, 'olive-noor')).toEqual([]);
  });

  it('are said in whole sentences', () => {
    for (const seed of ['1', '2', '3', '4']) {
      const world = newWorld({ seed });
      for (const engineer of ['basil-ana', 'olive-noor', 'cheese-mei', 'onion-ivo'])
        tell(world, SYSTEM, 'takeSeat', { engineer });
      while (world.phase === 'live') {
        step(world);
        if (world.units.monolith?.calling) tell(world, SYSTEM, 'closeCall', { unit: 'monolith' });
        for (const one of Object.values(world.incidents)) if (one.acksAt < 0) one.acksAt = world.tick;
        if (world.tick % HOUR_TICKS !== 0) continue;
        const view = project(world);
        for (const row of Object.values(view.mornings))
          for (const tellIt of [questionOf, deedOf, priceOf, stayOf]) {
            const words = tellIt(view, row);
            expect(words, `${row.asks} ${tellIt.name}`).toMatch(/\S/);
            expect(words, `${row.asks} ${tellIt.name}`).not.toMatch(/[{}]|undefined|NaN|morning\.\w/);
            expect(words).not.toBe(row.asks);
          }
      }
    }
  });

  it('say of a vote whether it made a rule', () => {
    const view = project(morning('basil-ana'));
    const [card] = morningsOf(view, 'basil-ana');
    const cadence = view.policies.cadence;
    if (!card || !cadence) throw new Error('there is no card');
    const voted = (value: string) =>
      cameOf(view, { ...card, asks: 'vote', payload: JSON.stringify({ policy: 'cadence', value }) });
    expect(voted(cadence.value)).toBe('it is the rule now');
    expect(voted('never')).toBe('needs a majority of the teams');
  });

  it('have a question for every situation', () => {
    for (const kind of Object.values(MORNING_KINDS).flat())
      expect(english, kind).toHaveProperty([`morning.is.${kind}`]);
  });

  it('take the place of an ask for the same thing, until it is done otherwise', () => {
    const [card] = morningsOf(project(morning('basil-ana')), 'basil-ana');
    if (!card) throw new Error('there is no card');
    const act = { do: 'propose' as const, verb: card.verb, payload: JSON.parse(card.payload) };
    const ask = { options: [{ act }] } as unknown as Ask;
    expect(isAskedBy([card], ask)).toBe(true);
    expect(isAskedBy([{ ...card, state: 'moot' }], ask)).toBe(false);
    expect(isAskedBy([card], { options: [{ act: { ...act, verb: 'hire' } }] } as unknown as Ask)).toBe(false);
  });
});
