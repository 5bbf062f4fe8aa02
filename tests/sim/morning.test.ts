/** The cards of the morning: one for every hat, each of them possible, and no nagging. */
import { describe, expect, test } from 'vitest';
import { usualAnswer } from '../../client/hud/friday/usual.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { DAY_TICKS, isWorkday, OFFICE_CLOSES, OFFICE_OPENS, timeOfDay } from '../../shared/sim/calendar.ts';
import { refuse, refuseBare } from '../../shared/sim/commands/registry.ts';
import type { FactOf } from '../../shared/sim/facts.ts';
import { MORNING_KINDS, type MorningCard } from '../../shared/sim/morning/morningCard.ts';
import { morningCard, toldAs } from '../../shared/sim/morning/morningOf.ts';
import { USUAL } from '../../shared/sim/morning/pager.ts';
import { project } from '../../shared/sim/project.ts';
import { HATS, type PublicWorld } from '../../shared/sim/publicWorld.ts';
import { step } from '../../shared/sim/step.ts';
import type { World } from '../../shared/sim/world.ts';
import type { Morning } from '../../shared/sim/worldMorning.ts';
import { content, human, newWorld, SYSTEM, setupOf, tell } from '../kit/worlds.ts';

const ANA = human('basil-ana');

const may =
  (view: PublicWorld, team: string) =>
  (engineer: string, verb: string, payload: unknown): boolean =>
    refuseBare(view, { kind: 'human', engineer, team }, verb, payload) === null;

/** All cards that would be dealt in a game: what every team of it would be asked, day by day. */
function cardsOf(scenario: string, bot: BotId, seed: string, quarters = 1): MorningCard[] {
  const cards: MorningCard[] = [];
  let told: Record<string, string[]> = {};
  playHeadless({
    setup: setupOf({ seed, scenario, quarters }),
    content,
    bots: bot,
    goOn: (world) => {
      if (world.phase === 'lapse') told = {};
      if (world.phase !== 'live' || !isWorkday(world.tick) || timeOfDay(world.tick) !== OFFICE_OPENS)
        return true;
      const view = project(world);
      for (const team of Object.values(view.teams)) {
        const engineer = team.table.split(' ').find((id) => view.engineers[id]?.vacant === false) ?? '';
        told[team.id] ??= [];
        for (const hat of HATS) {
          const place = { team: team.id, hat, engineer };
          const card = morningCard(view, place, may(view, team.id), told[team.id]);
          if (!card) throw new Error(`${hat} of ${team.id} has an empty day at tick ${world.tick}`);
          const { verb, payload } = card.act;
          expect(refuse(view, { kind: 'human', engineer }, verb, payload), `${card.kind} ${verb}`).toBeNull();
          expect(morningCard(view, place, may(view, team.id), told[team.id])).toEqual(card);
          told[team.id]?.push(toldAs(hat, card));
          cards.push(card);
        }
      }
      return true;
    },
  });
  return cards;
}

describe('the cards of a morning', () => {
  const games: [string, BotId][] = [
    ['two-pizzas', 'careful'],
    ['two-pizzas', 'idle'],
    ['two-pizzas', 'random'],
    ['first-slice', 'cowboy'],
    ['too-many-slices', 'careful'],
    ['amazon-2001', 'hero'],
    ['black-friday', 'platform'],
  ];

  test.each(games)(
    '%s played by %s: each hat has one every live day, possible, and they vary',
    (scenario, bot) => {
      const cards = cardsOf(scenario, bot, 'a');
      const counts = new Map<string, number>();
      for (const { hat, kind } of cards) {
        expect(MORNING_KINDS[hat]).toContain(kind);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      expect(Math.max(...counts.values())).toBeLessThan(cards.length / 2);
      for (const { weight } of cards) expect(weight > 0 && weight <= 100).toBe(true);
    },
  );

  test('most of what could be asked is asked sooner or later', () => {
    const seen = new Set(
      games
        .flatMap(([scenario, bot]) => cardsOf(scenario, bot, 'b', 2))
        .map(({ hat, kind }) => `${hat}.${kind}`),
    );
    for (const hat of HATS) {
      const asked = MORNING_KINDS[hat].filter((kind) => seen.has(`${hat}.${kind}`));
      expect(asked.length, `${hat}: ${asked.join(' ')}`).toBeGreaterThanOrEqual(7);
    }
  });

  test('the usual answer to a symptom is what the content says', () => {
    for (const [symptom, response] of Object.entries(USUAL))
      expect(response).toBe(usualAnswer(symptom as keyof typeof USUAL));
  });
});

/** Monday a little after 09:00, Ana of Basil alone among bots. */
function monday(): World {
  const world = newWorld();
  tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
  step(world);
  return world;
}
const cardFor = (world: World, asks: (card: Morning) => boolean): Morning => {
  const card = world.mornings?.list.find(asks);
  if (!card) throw new Error('there is no such card');
  return card;
};
const toEvening = (world: World): FactOf<'morningAnswered'>[] => {
  const facts = [];
  while (timeOfDay(world.tick) < OFFICE_CLOSES) {
    if (world.units.monolith?.calling) tell(world, SYSTEM, 'closeCall', { unit: 'monolith' });
    facts.push(...step(world).facts);
  }
  return facts.filter((fact) => fact.kind === 'morningAnswered');
};

describe('a card', () => {
  test('is dealt to teams with a person, four of them, and shows what everybody may see', () => {
    const world = monday();
    expect(world.mornings?.list.map(({ hat }) => hat)).toEqual([...HATS]);
    expect(Object.values(project(world).mornings)).toHaveLength(4);
    expect(new Set(world.mornings?.list.map(({ team }) => team))).toEqual(new Set(['basil']));
    const bots = newWorld();
    step(bots);
    expect(bots.mornings).toBeUndefined();
  });

  test('is answered by its command, wherever that is given, and the fact names it', () => {
    const world = monday();
    const card = cardFor(world, ({ hat }) => hat === 'builder');
    const { outcome, facts } = tell(world, ANA, card.verb, JSON.parse(card.payload));
    expect(outcome.ok).toBe(true);
    const fact = facts.find(({ kind }) => kind === 'morningAnswered');
    expect(fact).toMatchObject({ morning: card.id, hat: 'builder', answer: 'done', engineer: 'basil-ana' });
    expect(fact?.because).toEqual([facts[0]?.id]);
    expect(card.state).toBe('done');
  });

  test('can be left, once', () => {
    const world = monday();
    const card = cardFor(world, ({ hat }) => hat === 'lead');
    expect(tell(world, ANA, 'answerMorning', { morning: card.id, answer: 'leave' }).outcome.ok).toBe(true);
    expect(card).toMatchObject({ state: 'left', by: 'basil-ana' });
    const again = tell(world, ANA, 'answerMorning', { morning: card.id, answer: 'leave' });
    expect(again.outcome).toMatchObject({ ok: false, refusal: { kind: 'sameValue' } });
  });

  test('changes nothing when nobody chooses, and says so when the office closes', () => {
    const world = monday();
    const before = JSON.stringify(world.teams.basil?.focus);
    const ended = toEvening(world);
    expect(openOnes(world)).toEqual([]);
    expect(ended.some(({ answer }) => answer === 'passed')).toBe(true);
    expect(ended.every(({ engineer }) => engineer === '')).toBe(true);
    expect(JSON.stringify(world.teams.basil?.focus)).toBe(before);
  });

  test('is gone with its matter, and is not asked again in the same week', () => {
    const world = monday();
    const card = cardFor(world, ({ hat }) => hat === 'builder');
    card.verb = 'setShare';
    card.payload = JSON.stringify({ card: 'nothing', share: 1 });
    tell(world, ANA, 'limitWork', { cards: 3 });
    expect(card.state).toBe('moot');
    const asked: string[] = [];
    const until = world.tick + 3 * DAY_TICKS;
    while (world.tick < until) {
      if (world.units.monolith?.calling) tell(world, SYSTEM, 'closeCall', { unit: 'monolith' });
      for (const one of Object.values(world.incidents)) if (one.acksAt < 0) one.acksAt = world.tick;
      step(world);
      if (timeOfDay(world.tick) === OFFICE_OPENS + 1)
        asked.push(...(world.mornings?.list ?? []).map((one) => `${one.hat}/${one.asks}/${one.about}`));
    }
    expect(asked).toHaveLength(12);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

const openOnes = (world: World): Morning[] =>
  world.mornings?.list.filter(({ state }) => state === 'open') ?? [];
