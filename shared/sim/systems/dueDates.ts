/** Dates: what stakeholders wait for and what an end of life sets; keeping them wins patience, missing them costs it, or more. */
import { PATIENCE_KEPT, PATIENCE_MISSED, PATIENCE_MISSED_WEEK, WITHDRAWN_WEEKS } from '../balance/backlog.ts';
import { dayOf } from '../calendar.ts';
import { decided } from '../causes.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { drop } from '../tables.ts';
import type { Card, Team, World } from '../world.ts';
import { openCards } from './cards.ts';
import { neglectOf } from './deck.ts';
import { originAt, plantNamed } from './faults.ts';
import { weigh } from './stakeholders.ts';

/** Whether the date of a card is past and users do not have all of it. */
export const isLate = (world: World, card: Card): boolean =>
  card.due >= 0 && world.tick > card.due && !card.done && card.live < card.size;

/** Daily: dates that passed are noticed once, and every week after that weighs. */
export function missDates(tick: Tick, team: Team): void {
  const { world } = tick;
  team.late = 0;
  for (const card of openCards(world, team.id)) {
    if (!isLate(world, card)) continue;
    team.late += 1;
    if (!card.missed) miss(tick, team, card);
    else if (card.kind === 'request') waitOn(tick, team, card);
  }
}

/** A request that is overdue: each week weighs, until those who wanted it help themselves otherwise. */
function waitOn(tick: Tick, team: Team, card: Card): void {
  const { world } = tick;
  const days = dayOf(world.tick) - dayOf(card.due);
  if (days % 7 !== 0) return;
  weigh(world, -PATIENCE_MISSED_WEEK);
  if (days < WITHDRAWN_WEEKS * 7 || card.begun > 0) return;
  team.cards = team.cards.filter((id) => id !== card.id);
  drop(world.cards, card.id);
  emit(tick, 'requestWithdrawn', { card: card.id, title: card.title, team: team.id }, [card.fact]);
}

function miss(tick: Tick, team: Team, card: Card): void {
  const { world } = tick;
  card.missed = true;
  const { id, title, kind, fact } = card;
  const because = [fact, ...decided(world, `pick/${team.id}`, `lanes/${team.id}`, `wip/${team.id}`)];
  const missed = emit(
    tick,
    'dueMissed',
    { card: id, title, team: team.id, upkeep: kind === 'upkeep' },
    because,
  );
  callForAttention(world);
  if (kind === 'request') weigh(world, -PATIENCE_MISSED);
  else neglect(world, card, missed);
}

/** What was not kept up breaks sooner or later: the neglect leaves a fault behind, which wakes by itself. */
function neglect(world: World, card: Card, fact: string): void {
  const module = card.modules[0] ?? '';
  const archetype = neglectOf(world, card.title);
  plantNamed(world, archetype, originAt(world, module, [fact]), `neglect/${card.id}`);
}

/** A finished card that somebody waited for: in time it wins patience. */
export function keepDates(world: World, card: Card): void {
  if (card.kind === 'request' && card.due >= 0) weigh(world, card.missed ? PATIENCE_KEPT / 4 : PATIENCE_KEPT);
}
