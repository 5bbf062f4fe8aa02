/** Cards: what lies on a team's table, what is begun next, and what of its worth users see. */
import type { Card, Team, World } from '../world.ts';

/** The cards of a team that are not done, in table order. */
export function openCards(world: World, team: string): Card[] {
  const open: Card[] = [];
  for (const id of world.teams[team]?.cards ?? []) {
    const card = world.cards[id];
    if (card) open.push(card);
  }
  return open;
}

/** Whether postmortem actions wait on a team's table for its Learn lane. */
export const hasActions = (world: World, team: Team): boolean =>
  team.cards.some((id) => {
    const card = world.cards[id];
    return card?.kind === 'action' && (card.lane === '' || card.lane === 'learn');
  });

/** A card as it comes to the table. */
export function newCard(
  id: string,
  team: string,
  kind: Card['kind'],
  title: string,
  modules: string[],
  size: number,
): Card {
  return {
    id,
    team,
    kind,
    title,
    modules,
    size,
    hope: 0,
    worth: 0,
    due: -1,
    missed: false,
    begun: 0,
    built: 0,
    merged: 0,
    live: 0,
    flagged: false,
    share: 1,
    flagAt: -1,
    seenAt: -1,
    known: false,
    counted: 0,
    done: false,
    archetype: '',
    incident: '',
    owner: '',
    lane: '',
    learned: 0,
    fact: '',
    changes: [],
  };
}

/** Brings the worth counted for a card in step with what users see of it. */
export function countWorth(world: World, card: Card): void {
  const seen = card.flagged ? card.share : 1;
  const worth = (card.worth * seen * card.live) / card.size;
  world.value += worth - card.counted;
  const team = world.teams[card.team];
  if (team) team.value += worth - card.counted;
  card.counted = worth;
}

/** The card whose next change is begun next: the one with the fewest people on it; then the pick, then what is furthest along. */
export function nextCard(world: World, team: Team): Card | undefined {
  let best: Card | undefined;
  let least = Number.MAX_VALUE;
  for (const card of openCards(world, team.id)) {
    if (card.kind === 'action' || card.begun >= card.size) continue;
    const busy = card.begun - card.built;
    const rank = busy * 4 + (card.id === team.pick ? 0 : card.begun > 0 ? 1 : 2);
    if (rank < least) {
      best = card;
      least = rank;
    }
  }
  return best;
}

/** The card a team builds first: its pick, else the one that is furthest along, else the first on the table. */
export function firstCard(world: World, team: Team): Card | undefined {
  const open = openCards(world, team.id).filter((card) => card.kind !== 'action' && card.begun < card.size);
  return open.find((card) => card.id === team.pick) ?? open.find((card) => card.begun > 0) ?? open[0];
}
