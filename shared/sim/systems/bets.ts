/** The bet: after quiet days the board offers one, for a day. Declining is free; what comes of it is whatever the world does. */
import {
  BET_FAILED_SHARE,
  BET_LOST,
  BET_WON,
  CAMPAIGN_DEMAND,
  LAUNCH_DEMAND,
  QUIET_DAYS,
} from '../balance/backlog.ts';
import { DAY_TICKS, dayOf, OFFICE_CLOSES, timeOfDay } from '../calendar.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import type { Bet } from '../publicWorld.ts';
import type { Card, World } from '../world.ts';
import { openCards } from './cards.ts';
import { strike } from './chaos.ts';
import { putOn } from './conditions.ts';
import { releaseCard } from './deploys/release.ts';
import { failedShare, movePatience } from './stakeholders.ts';

/** The end of a day: the bet that ran is judged, and quiet days are counted. */
export function countQuietDay(tick: Tick): void {
  const { world } = tick;
  const board = world.stakeholders;
  judge(tick);
  const troubled = Object.values(world.incidents).some(
    (incident) => incident.state !== 'resolved' || incident.detectedAt >= world.tick - DAY_TICKS,
  );
  board.quietDays = troubled ? 0 : board.quietDays + 1;
}

/** A morning of the live week: after two quiet days the board has time for a bet. */
export function offerBets(tick: Tick): void {
  const { world } = tick;
  const board = world.stakeholders;
  if (world.phase !== 'live' || board.quietDays < QUIET_DAYS || board.placed.bet !== '') return;
  const bets: Bet[] = ['drill', 'campaign'];
  if (Object.keys(world.teams).some((team) => darkCards(world, team).length > 0)) bets.unshift('launch');
  board.bets = bets;
  board.betUntil = world.tick - timeOfDay(world.tick) + OFFICE_CLOSES;
  // Once offered, the days are counted anew.
  board.quietDays = 0;
  callForAttention(world);
}

/** Every hour: what nobody took is taken down in the evening. */
export function takeDownBets(world: World): void {
  const board = world.stakeholders;
  if (board.bets.length === 0 || world.tick < board.betUntil) return;
  board.bets = [];
  board.betUntil = -1;
}

/** The deployed cards of a team that not every user sees yet and that are not known to hurt. */
export const darkCards = (world: World, team: string): Card[] =>
  openCards(world, team).filter(
    (card) => card.flagged && card.live > 0 && card.share < 1 && !(card.known && card.worth < 0),
  );

/** A team places the bet. */
export function placeBetNow(tick: Tick, team: string, bet: Bet): void {
  const { world } = tick;
  const board = world.stakeholders;
  board.bets = [];
  board.betUntil = -1;
  const fact = emit(tick, 'betMade', { bet, team });
  board.placed = { bet, team, judgedAt: (dayOf(world.tick) + 1) * DAY_TICKS, fact };
  if (bet === 'launch') {
    // A launch shows what every team has ready: the press does not know teams.
    for (const id in world.teams) for (const card of darkCards(world, id)) releaseCard(tick, card, 1, [fact]);
  }
  if (bet === 'drill') {
    // What is tried is what the team that bets answers for.
    const unit = world.modules[world.teams[team]?.modules[0] ?? '']?.unit ?? 'monolith';
    strike(tick, unit, `bet-${dayOf(world.tick)}`, [fact]);
    return;
  }
  const { hours, factor } = bet === 'launch' ? LAUNCH_DEMAND : CAMPAIGN_DEMAND;
  putOn(world, `bet-${bet}`, { kind: 'demand', atDay: 0, hours, factor }, fact);
}

function judge(tick: Tick): void {
  const { world } = tick;
  const board = world.stakeholders;
  const { bet, team, judgedAt, fact } = board.placed;
  if (bet === '' || world.tick < judgedAt) return;
  const won = failedShare(world) <= BET_FAILED_SHARE;
  movePatience(world, won ? BET_WON : -BET_LOST);
  emit(tick, 'betSettled', { bet, team, won }, [fact]);
  board.placed = { bet: '', team: '', judgedAt: -1, fact: '' };
}
