/** Cards: what lies on a team's table, what is begun next, and what of its worth users see. */
import { LEARN_BUILDS } from '../balance/practices.ts';
import type { Card, Engineer, Team, World } from '../world.ts';
import { isPresent } from './people/table.ts';

/** The cards of a team that are not done, in table order. */
export function openCards(world: World, team: string): Card[] {
  const open: Card[] = [];
  for (const id of world.teams[team]?.cards ?? []) {
    const card = world.cards[id];
    if (card) open.push(card);
  }
  return open;
}

/** Whoever does an action herself, as long as she is at the table; undefined for one that is nobody's. */
export function doerOf(world: World, card: Card): Engineer | undefined {
  const owner = world.engineers[card.owner];
  return owner && owner.team === card.team && isPresent(owner) ? owner : undefined;
}

/** Its owner has no slice on its lane: nobody else begins it in her place. */
export function waitsForOwner(world: World, card: Card): boolean {
  const doer = doerOf(world, card);
  return doer !== undefined && !doer.lanes.includes(card.lane || 'learn');
}

/**
 * Share of the Learn lane that goes into postmortem actions while a practice is built there too, 0-1: nothing where none can be
 * done, all of it while an owner does hers.
 */
export function actionsShare(world: World, team: Team): number {
  let share = 0;
  for (const id of team.cards) {
    const card = world.cards[id];
    if (card?.kind !== 'action' || (card.lane !== '' && card.lane !== 'learn')) continue;
    // What the team picked is done by whoever is there.
    if (id !== team.pick && waitsForOwner(world, card)) continue;
    if (doerOf(world, card)) return 1;
    share = 1 - LEARN_BUILDS;
  }
  return share;
}

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
