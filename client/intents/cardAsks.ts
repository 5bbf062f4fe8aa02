/** Asks about work and its worth: dark cards, ideas that hurt, nothing being built. Pure. */
import type { CardRow } from '../../shared/sim/publicWorld.ts';
import { type Ask, type Asked, type AskOption, later, look, proposal } from './askParts.ts';
import { line, thing } from './lines.ts';
import { cardsOf } from './reads.ts';

/** A first look: a small share of users is enough to learn what an idea is worth. */
export const FIRST_SHARE = 0.05;

/** Asks about the cards of a team. */
export function cardAsks(asked: Asked): Ask[] {
  const cards = cardsOf(asked.view, asked.team);
  return [...cards.flatMap(cardAsk), ...idleAsks(asked, cards), ...flagAsks(asked, cards)];
}

function cardAsk(card: CardRow): Ask[] {
  if (card.live === 0 || !card.flagged) return [];
  if (card.known && card.worth < 0 && card.share > 0) return [harmful(card)];
  if (card.known && card.worth >= 0 && card.share < 1) return [proven(card)];
  if (!card.known && card.share === 0) return [dark(card)];
  return [];
}

const share = (card: CardRow, id: string, value: number) =>
  proposal(id, line(`play.share.${id as 'some' | 'half' | 'all' | 'off'}`), 'setShare', {
    card: card.id,
    share: value,
  });

const dark = (card: CardRow): Ask => ({
  id: `card:${card.id}`,
  state: `dark/${card.live}`,
  urgency: 48,
  tone: 'now',
  title: line('play.ask.dark.title', { card: thing('card', card.title) }),
  detail: line('play.ask.dark.detail', { live: card.live, size: card.size }),
  options: [
    { ...share(card, 'some', FIRST_SHARE), first: true, note: line('play.share.someNote') },
    { ...share(card, 'all', 1), note: line('play.share.allNote') },
  ],
});

const proven = (card: CardRow): Ask => ({
  id: `card:${card.id}`,
  state: `proven/${card.share}/${card.live}`,
  urgency: 56,
  tone: 'now',
  title: line('play.ask.proven.title', {
    card: thing('card', card.title),
    worth: thing('money', card.worth),
  }),
  detail: line('play.ask.proven.detail', { hope: thing('money', card.hope) }),
  options: [{ ...share(card, 'all', 1), first: true }, share(card, 'half', 0.5)],
});

const harmful = (card: CardRow): Ask => ({
  id: `card:${card.id}`,
  state: `harmful/${card.share}`,
  urgency: 60,
  tone: 'now',
  title: line('play.ask.harmful.title', {
    card: thing('card', card.title),
    worth: thing('money', -card.worth),
  }),
  detail: line('play.ask.harmful.detail'),
  options: [{ ...share(card, 'off', 0), first: true, note: line('play.share.offNote') }],
});

/** Nothing has been begun: the three best hopes for their size. */
function idleAsks(asked: Asked, cards: CardRow[]): Ask[] {
  if (cards.some((card) => card.first && card.state !== 'backlog')) return [];
  const best = cards
    .filter((card) => card.state === 'backlog' && (card.first || asked.may('pickCard', { card: card.id })))
    .sort((one, other) => other.hope / other.size - one.hope / one.size)
    .slice(0, 3);
  if (best.length === 0) return [];
  return [
    {
      id: 'idle',
      state: best.map((card) => card.id).join(' '),
      urgency: 40,
      tone: 'now',
      title: line('play.ask.idle.title'),
      detail: line('play.ask.idle.detail'),
      options: [
        ...best.map((card, at) => ({
          ...pick(card, `card${at}`),
          first: at === 0,
        })),
        look('look', line('play.ask.look'), 'work'),
      ],
    },
  ];
}

/** The card under way goes straight to everybody unless it gets a flag before it is live. */
function flagAsks(asked: Asked, cards: CardRow[]): Ask[] {
  return cards
    .filter((card) => card.first && !card.flagged && card.hope > 0)
    .filter((card) => asked.may('flagCard', { card: card.id, flagged: true }))
    .map((card) => ({
      id: `flag:${card.id}`,
      state: 'bare',
      urgency: 26,
      tone: 'calm' as const,
      title: line('play.ask.flag.title', { card: thing('card', card.title) }),
      detail: line('play.ask.flag.detail'),
      options: [
        {
          ...proposal(
            'flag',
            line('play.ask.flag.yes'),
            'flagCard',
            { card: card.id, flagged: true },
            line('play.ask.flag.yesNote'),
          ),
          first: true,
        },
        later(line('play.ask.flag.no'), line('play.ask.flag.noNote')),
      ],
    }));
}

/** Builds a card first; the one on top already only needs a nod. */
function pick(card: CardRow, id: string): AskOption {
  const label = line('play.ask.idle.pick', { card: thing('card', card.title) });
  return card.first
    ? { ...later(label, cardNote(card)), id }
    : proposal(id, label, 'pickCard', { card: card.id }, cardNote(card));
}

/** Size and hope of a card in one line. */
export const cardNote = (card: CardRow) =>
  card.hope >= 0
    ? line('play.card.note', { size: card.size, hope: thing('money', card.hope) })
    : line('play.card.noteNoHope', { size: card.size });
