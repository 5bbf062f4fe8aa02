/** How a bot handles its cards: what it builds first, what goes behind a flag, when a flag is opened. */
import type { Place, Wish } from '../bot.ts';

/** Share of users that shows an experiment's worth. */
const TASTE = 0.1;

/** The best worth for its size first; upkeep and actions before they hurt. */
export function pickBest({ cards }: Place, repairsFirst: boolean): Wish[] {
  if (cards.some((card) => card.first && card.state === 'building')) return [];
  const waiting = cards.filter((card) => card.state === 'backlog');
  const repair = waiting.find((card) => card.kind === 'upkeep' || card.kind === 'action');
  const best = [...waiting].sort((a, b) => b.hope / b.size - a.hope / a.size)[0];
  const first = repairsFirst && repair ? repair : best;
  return first && !first.first ? [{ verb: 'pickCard', payload: { card: first.id } }] : [];
}

/** Experiments go dark and are shown to a few; what users like is opened for all, what they do not is switched off. */
export function useFlags({ cards }: Place): Wish[] {
  const wishes: Wish[] = [];
  for (const card of cards) {
    if (card.kind === 'experiment' && !card.flagged)
      wishes.push({ verb: 'flagCard', payload: { card: card.id, flagged: true } });
    if (!card.flagged || card.live === 0) continue;
    const share = card.known ? (card.worth > 0 || card.hope < 0 ? 1 : 0) : TASTE;
    if (card.known || card.share === 0)
      if (card.share !== share) wishes.push({ verb: 'setShare', payload: { card: card.id, share } });
  }
  return wishes;
}
