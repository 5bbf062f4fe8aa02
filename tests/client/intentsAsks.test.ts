import { beforeAll, describe, expect, it } from 'vitest';
import { nameThing, speak } from '../../client/hud/words.ts';
import { whyNotIn } from '../../client/intents/affordances.ts';
import type { Ask, Asked } from '../../client/intents/askParts.ts';
import { asks, asksNow } from '../../client/intents/asks.ts';
import { offers } from '../../client/intents/offers.ts';
import { botCommands } from '../../shared/sim/bots/driver.ts';
import { pace } from '../../shared/sim/pace.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { settle, step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import { human, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const ANA = 'basil-ana';

/** A game in which Ana is a person and everybody else a careful bot. */
function seated(over: Parameters<typeof newWorld>[0] = {}): World {
  const world = newWorld(over);
  tell(world, SYSTEM, 'takeSeat', { engineer: ANA });
  return world;
}

const askedBy = (view: PublicWorld, engineer = ANA): Asked => ({
  view,
  team: view.engineers[engineer]?.team ?? '',
  engineer,
  may: (verb, payload) => whyNotIn(view, engineer, verb, payload) === null,
});

/** One tick, or what the clock does by itself when nobody decides. */
function goOn(world: World, bots: Record<string, 'careful'>): void {
  const { deadline } = pace(world);
  if (deadline) settle(world, [{ id: 'clock', actor: SYSTEM, ...deadline.command }]);
  else step(world, []);
  settle(world, botCommands(project(world), bots, world.setup.seed));
}

const botsOf = (world: World): Record<string, 'careful'> =>
  Object.fromEntries(Object.keys(world.engineers).map((id) => [id, 'careful']));

function playUntil(world: World, done: (world: World) => boolean, most = 4000): void {
  const bots = botsOf(world);
  for (let at = 0; at < most && !done(world); at += 1) goOn(world, bots);
}

const spoken = (ask: Ask): string[] => [
  speak(ask.title),
  ...(ask.detail ? [speak(ask.detail)] : []),
  ...ask.options.flatMap((option) => [speak(option.label), ...(option.note ? [speak(option.note)] : [])]),
];

describe('the asks', () => {
  // The sentences of the game arrive with its chunk; here they are brought by hand.
  beforeAll(() => import('../../client/text/game.ts'));

  it('open with the loaded train and three answers', () => {
    const first = asks(askedBy(project(seated())))[0];
    expect(first && spoken(first)[0]).toBe('The 14:00 train is loaded with 15 changes of 4 teams. Send it?');
    expect(first?.options.map((option) => option.act.do)).toEqual(['propose', 'aside', 'propose']);
  });

  it('are never empty by hand, possible, spoken in words, and their commands well formed', () => {
    const world = seated({ liveDays: 5, seed: 'asks' });
    const bots = botsOf(world);
    for (let at = 0; world.phase === 'live' && at < 3000; at += 1) {
      if (at % 20 === 0) inspect(askedBy(project(world)));
      goOn(world, bots);
    }
    expect(world.phase).not.toBe('live');
  });

  function inspect(asked: Asked): void {
    const found = asks(asked);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((ask) => ask.id)).size).toBe(found.length);
    expect(found.map((ask) => ask.urgency)).toEqual(found.map((ask) => ask.urgency).sort((a, b) => b - a));
    for (const ask of found) {
      for (const text of spoken(ask)) expect(text).not.toMatch(/play\.|name\.|undefined|\{/);
      for (const { act } of ask.options) {
        if (act.do !== 'propose') continue;
        const refusal = whyNotIn(asked.view, asked.engineer, act.verb, act.payload);
        expect(['unknownVerb', 'badPayload', 'unknownThing', 'systemOnly']).not.toContain(refusal?.kind);
      }
    }
  }

  it('stay aside until their state changes', () => {
    const world = seated();
    const before = asks(askedBy(project(world)));
    const train = before[0];
    if (!train) throw new Error('no ask');
    const aside = { [train.id]: train.state };
    expect(asksNow(before, aside).map((ask) => ask.id)).not.toContain(train.id);
    tell(world, human(ANA), 'callTrain', { unit: 'monolith', aboard: false });
    const after = asks(askedBy(project(world)));
    expect(asksNow(after, aside).map((ask) => ask.id)).toContain(train.id);
  });

  it('put a page that rings for me before everything', () => {
    const ringsForAna = ({ incidents }: World): boolean =>
      Object.values(incidents).some((one) => one.state === 'ringing' && one.engineer === ANA);
    const world = ['1', '2', '3', '4', '5', '6', '7', '8']
      .map((seed) => {
        const played = seated({ seed, liveDays: 5 });
        playUntil(played, (now) => ringsForAna(now) || now.phase !== 'live');
        return played;
      })
      .find(ringsForAna);
    if (!world) throw new Error('eight quiet weeks: no page to look at');
    const first = asks(askedBy(project(world)))[0];
    expect(first?.tone).toBe('alarm');
    expect(first?.options[0]?.act).toMatchObject({ do: 'propose', verb: 'acknowledge' });
  });

  it('offer three practices that may be focused', () => {
    const view = project(seated());
    const three = offers(view, 'basil');
    expect(three).toHaveLength(3);
    for (const { practice } of three)
      expect(whyNotIn(view, ANA, 'focusPractice', { practice })?.kind ?? 'sameValue').toBe('sameValue');
  });

  it('name things of every kind', () => {
    expect(nameThing({ of: 'clock', id: 168 })).toBe('14:00');
    expect(nameThing({ of: 'money', id: 12300 })).toBe('€123');
    expect(nameThing({ of: 'unit', id: 'monolith' })).toBe('the monolith');
    expect(nameThing({ of: 'unit', id: 'reviews' })).toBe('Reviews');
    expect(nameThing({ of: 'engineer', id: ANA })).toBe('Ana');
  });
});
