/**
 * Where changes are: every unit and every card remembers the ids of its changes, so that nobody has to walk through all of
 * them. The lists keep what has gone until the next change comes; who reads them looks at what is still there.
 */
import type { Card, Change, World } from '../world.ts';

/** Ids a list may keep beyond those still there before it is tidied up. */
const SLACK = 16;

function remember(world: World, list: string[], id: string, mine: (change: Change) => boolean): void {
  if (list.includes(id)) return;
  list.push(id);
  if (list.length <= SLACK) return;
  // The newest are most likely there, and when enough of them are, nobody counts on.
  let there = 0;
  for (let i = list.length - 1; i >= 0; i--) {
    const change = world.changes[list[i] ?? ''];
    if (change && mine(change)) there += 1;
    if (list.length <= 2 * there + SLACK) return;
  }
  const left = list.filter((one) => {
    const change = world.changes[one];
    return change !== undefined && mine(change);
  });
  list.length = 0;
  for (const one of left) list.push(one);
}

/** A change comes into the world. */
export function addChange(world: World, change: Change): void {
  world.changes[change.id] = change;
  const card = world.cards[change.card];
  if (card) remember(world, card.changes, change.id, (one) => one.card === card.id);
  placeChange(world, change, change.unit);
}

/** A change waits for the train of this unit from now on. */
export function placeChange(world: World, change: Change, unit: string): void {
  change.unit = unit;
  const place = world.units[unit];
  if (place) remember(world, place.boxes, change.id, (one) => one.unit === unit);
}

/** Changes of a unit, whatever their state, in the order in which they came to it. */
export function changesIn(world: World, unit: string): Change[] {
  const found: Change[] = [];
  for (const id of world.units[unit]?.boxes ?? []) {
    const change = world.changes[id];
    if (change && change.unit === unit) found.push(change);
  }
  return found;
}

/** Merged changes of a card that are still in the world. */
export function changesOfCard(world: World, card: Card): Change[] {
  const found: Change[] = [];
  for (const id of card.changes) {
    const change = world.changes[id];
    if (change && change.card === card.id) found.push(change);
  }
  return found;
}
