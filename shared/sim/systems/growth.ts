/** Money and trust: users pay for minutes that work; trust is won slowly and lost with failed requests. */
import {
  BAIL_OUT_CASH,
  BAIL_OUT_TRUST,
  CENTS_PER_USER_MINUTE,
  ENGINEER_CENTS_PER_DAY,
  INSTANCE_CENTS_PER_DAY,
  SLO,
  TRUST_CLEAN_DAY,
  TRUST_LOSS,
} from '../balance/money.ts';
import { DAY_TICKS, dayOf, quarterOf, TICK_MINUTES, WEEK_TICKS, weekOf, weekOfQuarter } from '../calendar.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import type { World } from '../world.ts';
import { serverPrice } from './conditions.ts';
import { worstIncidents } from './hurt.ts';
import { mean, mood } from './people/table.ts';

/** Cents earned in this tick. */
export const revenueNow = (world: World): number =>
  Math.round(world.users * (1 - world.failing) * TICK_MINUTES * CENTS_PER_USER_MINUTE);

/** Cents a day that people and instances cost; a blue/green unit pays for half a second set. */
export function costPerDay(world: World): number {
  let instances = 0;
  for (const unit of Object.values(world.units))
    instances += unit.instances * (unit.strategy === 'blueGreen' ? 1.5 : 1);
  return (
    Object.keys(world.engineers).length * ENGINEER_CENTS_PER_DAY +
    Math.round(instances * INSTANCE_CENTS_PER_DAY * serverPrice(world))
  );
}

/** What is left of the quarter's error budget: 1 untouched, 0 spent, below 0 overdrawn. */
export function budgetLeft(world: World): number {
  const allowed = (1 - SLO) * world.requestsQuarter;
  return allowed > 0
    ? 1 - world.failedQuarter / Math.max(allowed, (1 - SLO) * world.users * 0.5 * 60 * 24 * 7)
    : 1;
}

/** The end of a day: cost is paid, trust moves, and the day is written down. */
export function closeBooks(tick: Tick, byHand: boolean): void {
  const { world } = tick;
  const { today } = world;
  const failedShare = today.requests > 0 ? today.failed / today.requests : 0;
  const cost = Math.round((costPerDay(world) * today.ticks) / DAY_TICKS);
  world.cash -= cost;
  world.trust = clamp01(
    world.trust - TRUST_LOSS * failedShare + (failedShare < 0.002 ? TRUST_CLEAN_DAY * (1 - world.trust) : 0),
  );
  const { energy, morale } = mood(world);
  const fact = emit(
    tick,
    'dayClosed',
    {
      day: dayOf(world.tick - 1),
      users: today.ticks > 0 ? today.users / today.ticks : 0,
      requests: Math.round(today.requests),
      failed: Math.round(today.failed),
      lost: Math.round(today.lost),
      revenue: today.revenue,
      cost,
      cash: world.cash,
      trust: world.trust,
      energy,
      morale,
      byHand,
      hoursNew: world.hours.newWork,
      hoursUnplanned: world.hours.unplanned,
      hoursToil: world.hours.toil,
      hoursImprovement: world.hours.improvement,
      hoursOther: world.hours.other,
      cognitiveLoad: mean(Object.values(world.teams).map((team) => team.cognitiveLoad)),
    },
    lossesSince(world, today.lost, DAY_TICKS),
  );
  world.revenueYesterday = today.revenue;
  if (world.cash < 0 || world.trust < BAIL_OUT_TRUST) bailOut(tick, fact);
}

/** What a stretch that lost something suffered from: its worst incidents, or that nobody was told of what hurt. */
function lossesSince(world: World, lost: number, ticks: number): string[] {
  if (lost <= 0) return [];
  const worst = worstIncidents(world, world.tick - ticks);
  return worst.length > 0 ? worst : decided(world, 'practice/monitoring/');
}

/** Nobody is knocked out: the board pays, believes less, and everybody plays on. */
function bailOut(tick: Tick, because: string): void {
  const { world } = tick;
  world.cash = Math.max(world.cash, 0) + BAIL_OUT_CASH;
  world.trust = Math.max(world.trust, 0.2);
  emit(tick, 'bailedOut', { cash: world.cash, trust: world.trust }, [because]);
}

/** The end of a week: its row with a headline made of what hurt or helped most. */
export function closeWeek(tick: Tick): void {
  const { world } = tick;
  const { week } = world;
  const number = weekOfQuarter(world.tick - 1);
  const { energy } = mood(world);
  const facts = {
    deploys: week.deploys,
    incidents: week.incidents,
    lost: Math.round(week.lost),
    revenue: week.revenue,
  };
  emit(
    tick,
    'weekClosed',
    {
      week: number,
      quarter: quarterOf(world.tick - 1),
      ...facts,
      trust: world.trust,
      energy,
    },
    lossesSince(world, week.lost, WEEK_TICKS),
  );
  const { headline, params } = headlineOf(world);
  world.weeks.push({
    id: `w${number}`,
    order: number,
    headline,
    params: JSON.stringify(params),
    ...facts,
    trust: world.trust,
    energy,
  });
}

function headlineOf(world: World): { headline: string; params: Record<string, string | number> } {
  const since = world.tick - WEEK_TICKS;
  const recent = world.log.filter((fact) => fact.tick >= since);
  let worst: { unit: string; lost: number } | undefined;
  for (const fact of recent) {
    if (fact.kind === 'incidentMitigated' && fact.lost > (worst?.lost ?? 0)) worst = fact;
    if (fact.kind === 'sliceCutOver') return { headline: 'slice', params: { module: fact.module } };
  }
  if (worst && worst.lost > 20000)
    return { headline: 'outage', params: { unit: worst.unit, lost: worst.lost } };
  const rose = recent.find((fact) => fact.kind === 'practiceRose');
  if (rose?.kind === 'practiceRose')
    return { headline: 'practice', params: { practice: rose.practice, level: rose.level } };
  const card = recent.find((fact) => fact.kind === 'cardFinished');
  if (card?.kind === 'cardFinished')
    return {
      headline: card.worth >= 0 ? 'launch' : 'flop',
      params: { title: card.title, worth: card.worth },
    };
  if (worst) return { headline: 'smallOutage', params: { unit: worst.unit, lost: worst.lost } };
  return { headline: 'quiet', params: { week: weekOf(since) } };
}
