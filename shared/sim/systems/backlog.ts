/** The backlog: cards dealt to teams, their hoped-for and true worth, and what becomes known of it. */
import { FLAG_STALE_DAYS } from '../balance/deploys.ts';
import { CARDS_ON_TABLE, DEBT_STALE_FLAG, KEPT_CARDS } from '../balance/flow.ts';
import { DAY_TICKS } from '../calendar.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { luck, luckBetween } from '../random.ts';
import type { Card, Team, World } from '../world.ts';
import { addDebt } from './debt.ts';

/** The cards of a team that are not done, in table order. */
export function openCards(world: World, team: string): Card[] {
  const ids = world.teams[team]?.cards ?? [];
  return ids.map((id) => world.cards[id]).filter((card): card is Card => card !== undefined);
}

/**
 * True worth of an idea, cents a day: about a third earns what was hoped or more, a third next to nothing, and some hurt.
 * [Most ideas fail to improve the metric they were meant for: published experiments at large sites, about two thirds.]
 */
function trueWorth(seed: string, name: string, hope: number): number {
  const draw = luck(seed, 'market', `worth/${name}`);
  const spread = luckBetween(seed, 'market', `spread/${name}`, 0.6, 1.4);
  if (draw < 0.36) return Math.round(hope * spread * 1.1);
  if (draw < 0.74) return Math.round(hope * spread * 0.15);
  return 0 - Math.round(hope * spread * 0.5);
}

/** Fills the team's table up to CARDS_ON_TABLE cards that still have something to build. */
export function dealCards({ world }: Tick, team: Team): void {
  const scenario = world.content.scenarios[world.setup.scenario];
  const home = team.modules.length > 0 ? team.modules : Object.keys(world.modules);
  const whole = scenario?.cards[team.deck] ?? Object.values(scenario?.cards ?? {})[0] ?? [];
  // A team that was split off deals from its old deck what touches its own modules.
  const own = whole.filter((card) => card.modules.some((id) => world.modules[id]?.team === team.id));
  const deck = own.length > 0 ? own : whole;
  const left = () => openCards(world, team.id).filter((card) => card.begun < card.size).length;
  const wanted = Math.max(CARDS_ON_TABLE, (world.setup.pins?.wipLimit ?? team.wip) + 1);
  while (left() < wanted && deck.length > 0) {
    const ordinal = team.cardsDealt;
    team.cardsDealt += 1;
    const data = deck[ordinal % deck.length];
    if (!data) return;
    const modules = data.modules.filter((id) => world.modules[id]);
    const name = `${team.id}/${ordinal}`;
    const hope =
      ordinal < deck.length
        ? data.hope
        : Math.round(data.hope * luckBetween(world.setup.seed, 'market', `hope/${name}`, 0.6, 1.3));
    const card: Card = {
      id: `k-${team.id}-${ordinal}`,
      team: team.id,
      kind: data.kind,
      title: data.title,
      modules: modules.length > 0 ? modules : [home[ordinal % home.length] ?? ''],
      size: data.size,
      hope,
      worth: trueWorth(world.setup.seed, name, hope),
      due: -1,
      begun: 0,
      built: 0,
      merged: 0,
      live: 0,
      flagged: luck(world.setup.seed, 'work', `flag/${name}`) < (world.setup.pins?.flags ?? 0),
      share: 0,
      seenAt: -1,
      known: false,
      counted: 0,
      done: false,
    };
    if (!card.flagged) card.share = 1;
    world.cards[card.id] = card;
    team.cards.push(card.id);
  }
}

/**
 * Daily: users tell what a card is worth once enough of them saw it for a day (a flag) or five (a launch), and released
 * worth is counted into the product. Upkeep lowers debt when it is live. Stale flags add debt.
 */
export function reviewCards(tick: Tick): void {
  const { world } = tick;
  for (const card of Object.values(world.cards)) {
    if (card.live === 0) continue;
    const seen = card.flagged ? card.share : 1;
    if (seen > 0 && card.seenAt < 0) card.seenAt = world.tick;
    const days = card.seenAt < 0 ? 0 : (world.tick - card.seenAt) / DAY_TICKS;
    if (!card.known && days >= (card.flagged && card.share < 1 ? 1 : 5)) card.known = true;
    countWorth(world, card);
    const dropped = card.known && card.flagged && card.share === 0;
    if (!card.done && card.live >= card.size && (!card.flagged || card.share >= 1 || dropped))
      finishCard(tick, card, dropped);
    const stale =
      card.flagged && card.seenAt >= 0 && days > FLAG_STALE_DAYS && card.share > 0 && card.share < 1;
    if (stale) for (const id of card.modules) addDebt(world, id, DEBT_STALE_FLAG);
  }
}

/** Brings the worth counted for a card in step with what users see of it. */
export function countWorth(world: World, card: Card): void {
  const seen = card.flagged ? card.share : 1;
  const worth = (card.worth * seen * card.live) / card.size;
  world.value += worth - card.counted;
  card.counted = worth;
}

function finishCard(tick: Tick, card: Card, dropped: boolean): void {
  const { world } = tick;
  card.done = true;
  card.known = true;
  if (dropped) takeOut(world, card);
  const { id, title, team, hope, worth } = card;
  if (card.kind === 'upkeep') for (const module of card.modules) addDebt(world, module, -0.12);
  const fields = { card: id, title, team, hope, worth: dropped ? 0 : worth };
  emit(tick, 'cardFinished', fields, decided(world, `flag/${id}`, `pick/${team}`));
  const state = world.teams[team];
  if (!state) return;
  state.cards = state.cards.filter((other) => other !== card.id);
  state.finished.push(card.id);
  dealCards(tick, state);
  forgetOldCards(world, state);
}

/** An idea that was switched off for good is taken out of the code again. */
function takeOut(world: World, card: Card): void {
  for (const change of Object.values(world.changes)) {
    if (change.card !== card.id || change.state !== 'dark') continue;
    if (world.deploys[change.deploy]) change.state = 'live';
    else delete world.changes[change.id];
  }
}

/** A rollback took back what was finished: the card is on the table again. */
export function reopenCard(world: World, card: Card): void {
  card.done = false;
  const team = world.teams[card.team];
  if (!team) return;
  team.finished = team.finished.filter((id) => id !== card.id);
  team.cards.push(card.id);
}

/** Finished cards beyond the newest four of a team leave the world; their worth stays counted in `value`. */
function forgetOldCards(world: World, team: Team): void {
  while (team.finished.length > KEPT_CARDS) delete world.cards[team.finished.shift() ?? ''];
}
