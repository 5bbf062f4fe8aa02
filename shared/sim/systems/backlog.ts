/** The backlog: cards dealt to teams, their hoped-for and true worth, and what becomes known of it. */
import {
  CARDS_ON_TABLE,
  FLAG_DAYS,
  FLAG_DAYS_MOST,
  IDEAS_GOOD,
  IDEAS_IDLE,
  KEPT_CARDS,
  LAUNCH_DAYS,
  UPKEEP_DEBT,
  WORTH_BAD,
  WORTH_GOOD,
  WORTH_IDLE,
} from '../balance/backlog.ts';
import { DEBT_STALE_FLAG } from '../balance/flow.ts';
import { DAY_TICKS } from '../calendar.ts';
import { decided, FOUND } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { luck, luckBetween } from '../random.ts';
import { drop, put } from '../tables.ts';
import type { Card, Team, World } from '../world.ts';
import { dropWork } from './branches.ts';
import { countWorth, newCard, openCards } from './cards.ts';
import { changesOfCard } from './changes.ts';
import { addDebt } from './debt.ts';
import { nextDealt } from './deck.ts';
import { keepDates, missDates } from './dueDates.ts';
import { isStale } from './flags.ts';
import { praise } from './stakeholders.ts';

/**
 * True worth of an idea, cents a day: about a third earns what was hoped or more, a third next to nothing, and some hurt.
 * Stakeholders and upkeep want what they want: it is worth what they say.
 */
function trueWorth(seed: string, name: string, kind: Card['kind'], hope: number): number {
  const spread = luckBetween(seed, 'market', `spread/${name}`, 0.6, 1.4);
  if (kind === 'request' || kind === 'upkeep') return hope;
  const draw = luck(seed, 'market', `worth/${name}`);
  if (draw < IDEAS_GOOD) return Math.round(hope * spread * WORTH_GOOD);
  if (draw < IDEAS_GOOD + IDEAS_IDLE) return Math.round(hope * spread * WORTH_IDLE);
  return Math.round(hope * spread * WORTH_BAD);
}

/** Fills the team's table up to CARDS_ON_TABLE cards (more where more are worked on at once) that have something to begin. */
export function dealCards(tick: Tick, team: Team): void {
  const { world } = tick;
  const { seed, pins } = world.setup;
  const open = openCards(world, team.id);
  const toDo = open.filter((card) => card.kind !== 'action' && card.begun < card.size);
  // What only waits for a train does not keep the next idea off the table: a quarterly train holds many of them.
  const taken = new Set(toDo.map((card) => card.title));
  let left = toDo.length;
  const wanted = Math.max(CARDS_ON_TABLE, (pins?.wipLimit ?? team.wip) + 1);
  for (; left < wanted; left++) {
    const ordinal = team.cardsDealt;
    const dealt = nextDealt(world, team, ordinal, wanted > CARDS_ON_TABLE ? new Set() : taken);
    if (!dealt) return;
    team.cardsDealt += 1;
    const name = `${team.id}/${ordinal}`;
    const { kind, title, modules, size, hope, due } = dealt;
    const card = newCard(`k-${team.id}-${ordinal}`, team.id, kind, title, modules, size);
    card.hope = hope;
    card.worth = trueWorth(seed, name, kind, hope);
    card.due = due;
    card.flagged = luck(seed, 'work', `flag/${name}`) < (pins?.flags ?? 0);
    if (card.flagged) card.share = 0;
    // What was asked before the game began is told when it opens.
    if (due >= 0 && world.decisions[FOUND] !== undefined) noteRequest(tick, card);
    put(world.cards, card.id, card);
    team.cards.push(card.id);
    taken.add(title);
  }
}

/** Somebody outside asks for a card by a date. */
export function noteRequest(tick: Tick, card: Card): void {
  const { id, title, team, due } = card;
  card.fact = emit(tick, 'stakeholderAsked', { card: id, title, team, due }, decided(tick.world, FOUND));
}

/** Days users need to tell what a card is worth: behind a flag the fewer see it, the longer; without one all of it must be out. */
export const daysToKnow = (flagged: boolean, share: number): number =>
  flagged && share < 1
    ? Math.min(FLAG_DAYS_MOST, Math.max(1, FLAG_DAYS / Math.max(0.01, share)))
    : LAUNCH_DAYS;

/**
 * Daily: users tell what a card is worth once enough of them saw it for long enough, and released worth is counted into the
 * product. Upkeep lowers debt when it is live. Stale flags add debt. Dates are kept or missed, tables filled up.
 */
export function reviewCards(tick: Tick): void {
  const { world } = tick;
  for (const id in world.teams) {
    const team = world.teams[id];
    if (!team) continue;
    // Finished cards leave the list while it is walked.
    for (const card of openCards(world, id)) if (card.kind !== 'action') reviewCard(tick, card);
    missDates(tick, team);
    handOver(world, team);
    dealCards(tick, team);
  }
}

/** Ideas follow their module: what nobody has begun goes to the table of its new owner. */
function handOver(world: World, team: Team): void {
  for (const card of openCards(world, team.id)) {
    const owner = world.modules[card.modules[0] ?? '']?.team ?? team.id;
    if (owner === team.id || card.begun > 0 || card.kind === 'action') continue;
    card.team = owner;
    team.cards = team.cards.filter((id) => id !== card.id);
    world.teams[owner]?.cards.push(card.id);
  }
}

function reviewCard(tick: Tick, card: Card): void {
  const { world } = tick;
  if (card.live === 0) return;
  const seen = card.flagged ? card.share : 1;
  if (card.flagged && card.flagAt < 0) card.flagAt = world.tick;
  if (seen > 0 && card.seenAt < 0) card.seenAt = world.tick;
  const days = card.seenAt < 0 ? 0 : (world.tick - card.seenAt) / DAY_TICKS;
  const enough = card.flagged || card.live >= card.size;
  if (!card.known && seen > 0 && enough && days >= daysToKnow(card.flagged, seen)) card.known = true;
  countWorth(world, card);
  const dropped = card.known && card.flagged && card.share === 0 && card.worth <= 0;
  const released = card.live >= card.size && (!card.flagged || card.share >= 1);
  if (released || dropped) finishCard(tick, card, dropped);
  if (isStale(world, card)) for (const id of card.modules) addDebt(world, id, DEBT_STALE_FLAG);
}

/** A card is done: all of it is with every user, or it proved bad and is switched off, and the rest is not built. */
function finishCard(tick: Tick, card: Card, dropped: boolean): void {
  const { world } = tick;
  const state = world.teams[card.team];
  card.done = true;
  card.known = true;
  if (dropped) {
    takeOut(world, card);
    if (state) dropWork(state, card.id);
  }
  const { id, title, team, hope, worth } = card;
  if (card.kind === 'upkeep') for (const module of card.modules) addDebt(world, module, -UPKEEP_DEBT);
  emit(tick, 'cardFinished', { card: id, title, team, hope, worth: dropped ? 0 : worth }, [
    card.fact,
    ...decided(world, `flag/${id}`, `pick/${team}`),
  ]);
  keepDates(world, card);
  if (!dropped && worth > 0 && worth >= hope && card.kind !== 'request') praise(world);
  if (!state) return;
  state.cards = state.cards.filter((other) => other !== id);
  state.finished.push(id);
  forgetOldCards(world, state);
}

/** An idea that was switched off for good is taken out of the code again. */
function takeOut(world: World, card: Card): void {
  for (const change of changesOfCard(world, card)) {
    if (change.state === 'dark' && world.deploys[change.deploy]) change.state = 'live';
    else if (change.state === 'dark' || change.state === 'waiting') delete world.changes[change.id];
  }
}

/** A rollback took back what was finished: the card is on the table again. */
export function reopenCard(world: World, card: Card): void {
  card.done = false;
  const team = world.teams[card.team];
  if (!team) return;
  team.finished = team.finished.filter((id) => id !== card.id);
  if (!team.cards.includes(card.id)) team.cards.push(card.id);
}

/** Finished cards beyond the newest four of a team leave the world; their worth stays counted in `value`. */
function forgetOldCards(world: World, team: Team): void {
  while (team.finished.length > KEPT_CARDS) drop(world.cards, team.finished.shift() ?? '');
}
