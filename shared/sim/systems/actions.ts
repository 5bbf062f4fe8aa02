/** Postmortem actions: small cards of the Learn lane that keep an archetype from coming back, if somebody finds the time. */
import { ACTION_POINTS, ACTIONS_KEPT } from '../balance/backlog.ts';
import { emit, type Tick } from '../emit.ts';
import type { ActionLane, Planned } from '../postmortem/plan.ts';
import { drop, put } from '../tables.ts';
import type { Card, Team, World } from '../world.ts';
import { actionsShare, doerOf, newCard, openCards, waitsForOwner } from './cards.ts';
import { learn } from './lessons.ts';
import { isRising } from './practices.ts';

/**
 * Puts an action on a team's table.
 * @param archetype what it is meant to prevent
 * @param action key of what is to be done
 * @param fact the postmortem that asked for it
 * @param who looks after it, and the lane that pays for it
 * @returns its card, or null when the team does not exist
 */
export function dealAction(
  world: World,
  team: string,
  archetype: string,
  action: string,
  incident: string,
  fact = '',
  who: Pick<Planned, 'owner' | 'lane'> = { owner: '', lane: '' },
): Card | null {
  const state = world.teams[team];
  if (!state) return null;
  forgetOldest(world, state);
  const module = world.incidents[incident]?.module ?? '';
  const home = world.modules[module] ? module : (state.modules[0] ?? Object.keys(world.modules)[0] ?? '');
  const id = `a-${team}-${state.actionsDealt}`;
  state.actionsDealt += 1;
  const card = newCard(id, team, 'action', `name.action.${action}`, [home], 1);
  card.archetype = archetype;
  card.incident = incident;
  card.fact = fact;
  card.owner = who.owner;
  card.lane = who.lane;
  put(world.cards, id, card);
  state.cards.push(id);
  return card;
}

/** Good intentions pile up only so high. */
function forgetOldest(world: World, team: Team): void {
  const open = openCards(world, team.id).filter((card) => card.kind === 'action');
  if (open.length < ACTIONS_KEPT) return;
  const oldest = open[0];
  if (!oldest) return;
  team.cards = team.cards.filter((id) => id !== oldest.id);
  drop(world.cards, oldest.id);
}

/**
 * An office hour of Learn: the picked action first, then those whose owner does them, then the oldest.
 * @param points person-hours of output on the lane
 */
export function learnAnHour(tick: Tick, team: Team, points: number): void {
  const { world } = tick;
  // A policy file holds how many actions get done: then the lane decides nothing.
  if (points <= 0 || world.setup.pins?.postmortemActions !== undefined) return;
  const share = actionsShare(world, team);
  if (share === 0) return;
  // A lane that builds a practice at the same time shares its hours.
  work(tick, team, 'learn', isRising(world, team, 'learn') ? points * share : points);
}

/**
 * An office hour of another lane that pays for actions: they come first there, too.
 * @param points person-hours of output on the lane
 * @returns what is left for the lane's own work
 */
export function actAnHour(
  tick: Tick,
  team: Team,
  lane: Exclude<ActionLane, 'learn'>,
  points: number,
): number {
  if (points <= 0 || tick.world.setup.pins?.postmortemActions !== undefined) return points;
  return nextAction(tick.world, team, lane) ? work(tick, team, lane, points) : points;
}

/** Puts hours into the actions of a lane; returns what is left. */
function work(tick: Tick, team: Team, lane: ActionLane, points: number): number {
  const { world } = tick;
  let left = points;
  while (left > 0) {
    const card = nextAction(world, team, lane);
    if (!card) return left;
    const spent = Math.min(left, ACTION_POINTS - card.learned);
    card.learned += spent;
    left -= spent;
    if (card.learned < ACTION_POINTS) return left;
    finishAction(tick, team, card);
  }
  return left;
}

/** The action of a lane that is picked; else the oldest whose owner has a slice there; else the oldest that is nobody's. */
function nextAction(world: World, team: Team, lane: ActionLane): Card | undefined {
  let owned: Card | undefined;
  let oldest: Card | undefined;
  for (const id of team.cards) {
    const card = world.cards[id];
    if (card?.kind !== 'action' || (card.lane || 'learn') !== lane) continue;
    if (id === team.pick) return card;
    if (waitsForOwner(world, card)) continue;
    if (doerOf(world, card)) owned ??= card;
    else oldest ??= card;
  }
  return owned ?? oldest;
}

/** An action is done: its card leaves the table. */
export function finishAction(tick: Tick, team: Team, card: Card): void {
  const { world } = tick;
  const { id, archetype, fact } = card;
  learn(world, archetype);
  emit(tick, 'actionDone', { card: id, archetype, team: team.id }, [fact]);
  team.cards = team.cards.filter((other) => other !== id);
  drop(world.cards, id);
}
