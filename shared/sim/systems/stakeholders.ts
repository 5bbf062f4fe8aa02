/**
 * Stakeholders: they ask, praise and lose patience. When little of it is left they offer shortcuts that buy some for this
 * quarter and cost more later; when none is left the board takes the reins at the beginning of a quarter.
 */
import {
  BLAME_MORALE,
  PATIENCE_DRIFT,
  PATIENCE_EASED,
  PATIENCE_OUTAGE,
  PATIENCE_OUTAGE_MOST,
  PATIENCE_PRAISE,
  PATIENCE_REST,
  PATIENCE_START,
  PATIENCE_STRICT,
  PATIENCE_TEMPTED,
  SHORTCUT_DAYS,
  SHORTCUT_PATIENCE,
} from '../balance/backlog.ts';
import { DAY_TICKS, isWorkday, QUARTER_TICKS } from '../calendar.ts';
import { decided, noteDecision } from '../causes.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import { SHORTCUTS, type Shortcut } from '../publicWorld.ts';
import type { Stakeholders, World } from '../world.ts';
import { pressuresOf } from './conditions.ts';

/** A board that knows nothing bad yet. */
export const newBoard = (): Stakeholders => ({
  patience: PATIENCE_START,
  lent: 0,
  offer: { kind: '', team: '', until: -1, fact: '' },
  offered: [],
  before: {},
  strict: false,
  quietDays: 0,
  bets: [],
  betUntil: -1,
  placed: { bet: '', team: '', judgedAt: -1, fact: '' },
});

/** Patience is lost faster where stakeholders press harder, and won as fast as anywhere. */
export function movePatience(world: World, by: number): void {
  const push = by < 0 ? (pressuresOf(world)?.stakeholders ?? 1) : 1;
  world.stakeholders.patience = clamp01(world.stakeholders.patience + by * push);
}

/** Moves patience by one event among many: the more teams there are, the less each weighs. */
export const weigh = (world: World, by: number): void =>
  movePatience(world, by / Math.max(1, Object.keys(world.teams).length));

/** An idea works, and somebody says so. */
export const praise = (world: World): void => weigh(world, PATIENCE_PRAISE);

/** Share of a day's requests that failed. */
export const failedShare = (world: World): number =>
  world.today.requests > 0 ? world.today.failed / world.today.requests : 0;

/** The end of a day: outages cost patience, time heals; then perhaps somebody offers a shortcut. */
export function hearStakeholders(tick: Tick): void {
  const { world } = tick;
  const board = world.stakeholders;
  movePatience(world, -Math.min(PATIENCE_OUTAGE_MOST, PATIENCE_OUTAGE * failedShare(world)));
  movePatience(world, PATIENCE_DRIFT * (PATIENCE_REST - board.patience));
  if (board.offer.kind !== '' && world.tick >= board.offer.until) clearOffer(board);
  if (world.tick % QUARTER_TICKS === 0) openQuarter(tick);
  else offerShortcut(tick);
}

const clearOffer = (board: Stakeholders): void => {
  board.offer = { kind: '', team: '', until: -1, fact: '' };
};

/** The worst that was noticed since yesterday: the owner of what broke is the one who is asked. */
function freshDisaster(world: World): { team: string; fact: string } | null {
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (incident && incident.severity === 1 && incident.detectedAt >= world.tick - DAY_TICKS)
      return { team: world.modules[incident.module]?.team ?? mostLate(world), fact: incident.fact };
  }
  return null;
}

/** The rule a shortcut moves, and to what. */
const RULE: Record<Shortcut, { policy: string; value: string }> = {
  approvalBoard: { policy: 'approval', value: 'on' },
  nameCulprit: { policy: 'reviews', value: 'blameful' },
};

/** What a board that takes the reins asks for. */
const STRICTER: Record<string, string> = { approval: 'on', budget: 'lean' };

/** A shortcut makes sense while its rule is not in force and nobody holds it. */
const isOpen = (world: World, shortcut: Shortcut): boolean => {
  const { policy, value } = RULE[shortcut];
  return (
    !world.stakeholders.offered.includes(shortcut) &&
    world.policies[policy] !== undefined &&
    world.policies[policy].value !== value &&
    world.setup.pins?.policies?.[policy] === undefined
  );
};

/** After a disaster or with little patience left, once a quarter each. */
function offerShortcut(tick: Tick): void {
  const { world } = tick;
  const board = world.stakeholders;
  if (board.offer.kind !== '' || !isWorkday(world.tick)) return;
  const disaster = freshDisaster(world);
  if (!disaster && board.patience >= PATIENCE_TEMPTED) return;
  // After a disaster they want a name first; when they are merely tired, control.
  const order: readonly Shortcut[] = disaster ? [...SHORTCUTS].reverse() : SHORTCUTS;
  const shortcut = order.find((one) => isOpen(world, one));
  if (!shortcut) return;
  const team = disaster?.team ?? mostLate(world);
  board.offered.push(shortcut);
  const because = disaster ? [disaster.fact] : decided(world, `pick/${team}`, `lanes/${team}`);
  const fact = emit(tick, 'shortcutOffered', { shortcut, team, patience: board.patience }, because);
  board.offer = { kind: shortcut, team, until: world.tick + SHORTCUT_DAYS * DAY_TICKS, fact };
  callForAttention(world);
}

/** The team with most overdue cards; the first one where all are in time. */
function mostLate(world: World): string {
  let worst = '';
  let most = -1;
  for (const id in world.teams) {
    const late = world.teams[id]?.late ?? 0;
    if (late > most) {
      worst = id;
      most = late;
    }
  }
  return worst;
}

/** The asked team says yes or no. A yes buys patience until the quarter ends and moves a rule for as long. */
export function answerOffer(tick: Tick, accept: boolean): void {
  const { world } = tick;
  const board = world.stakeholders;
  const { kind, team, fact } = board.offer;
  if (kind === '') return;
  clearOffer(board);
  if (!accept) {
    emit(tick, 'shortcutDeclined', { shortcut: kind, team }, [fact]);
    return;
  }
  board.patience = clamp01(board.patience + SHORTCUT_PATIENCE);
  board.lent += SHORTCUT_PATIENCE;
  const taken = emit(tick, 'shortcutTaken', { shortcut: kind, team, patience: board.patience }, [fact]);
  noteDecision(world, `shortcut/${team}`, taken);
  const { policy, value } = RULE[kind];
  setRule(tick, policy, value, taken);
  if (kind !== 'nameCulprit') return;
  for (const id of world.teams[team]?.table ?? []) {
    const engineer = world.engineers[id];
    if (engineer) engineer.morale = clamp01(engineer.morale - BLAME_MORALE);
  }
}

/** Moves a rule without a vote; what it was is remembered. */
function setRule(tick: Tick, id: string, value: string, because: string): void {
  const { world } = tick;
  const policy = world.policies[id];
  if (!policy || policy.value === value || world.setup.pins?.policies?.[id] !== undefined) return;
  world.stakeholders.before[id] ??= policy.value;
  policy.value = value;
  policy.votes = {};
  noteDecision(world, `policy/${id}`, emit(tick, 'policyChanged', { policy: id, value }, [because]));
}

/** A new quarter: what was bought is gone, and the board looks at what is left. */
function openQuarter(tick: Tick): void {
  const { world } = tick;
  const board = world.stakeholders;
  board.patience = clamp01(board.patience - board.lent);
  board.lent = 0;
  board.offered = [];
  clearOffer(board);
  const strict = board.patience < (board.strict ? PATIENCE_EASED : PATIENCE_STRICT);
  if (strict !== board.strict) {
    board.strict = strict;
    const shortcuts = Object.keys(world.teams).map((team) => `shortcut/${team}`);
    const fact = emit(
      tick,
      'boardStepped',
      { strict, patience: board.patience },
      decided(world, ...shortcuts),
    );
    if (strict) {
      takeReins(tick, fact);
      return;
    }
  }
  if (!strict) giveBack(tick);
}

/** The board decides itself: it looks at every deploy and every cent until patience is back. */
export function takeReins(tick: Tick, because: string): void {
  tick.world.stakeholders.strict = true;
  for (const [id, value] of Object.entries(STRICTER)) setRule(tick, id, value, because);
  callForAttention(tick.world);
}

/** Rules that were moved over people's heads go back to what they were. */
function giveBack(tick: Tick): void {
  const { world } = tick;
  const board = world.stakeholders;
  for (const [id, value] of Object.entries(board.before)) {
    const policy = world.policies[id];
    if (!policy || policy.value === value) continue;
    policy.value = value;
    noteDecision(
      world,
      `policy/${id}`,
      emit(tick, 'policyChanged', { policy: id, value }, decided(world, `policy/${id}`)),
    );
  }
  board.before = {};
}
