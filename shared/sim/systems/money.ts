/** Money and trust: users pay for minutes that work; trust is won slowly and lost with failed requests. */
import {
  BAIL_OUT_CASH,
  BAIL_OUT_TRUST,
  CENTS_PER_USER_MINUTE,
  SLO,
  TRUST_CLEAN_DAY,
  TRUST_DATA_LOSS,
  TRUST_LOSS,
} from '../balance/money.ts';
import { DAY_TICKS, dayOf, TICK_MINUTES } from '../calendar.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { clamp01 } from '../exact.ts';
import type { World } from '../world.ts';
import { salariesPerDay } from './costs.ts';
import { worstIncidents } from './hurt.ts';
import { mean, mood } from './people/table.ts';
import { takeReins } from './stakeholders.ts';

/** Cents earned in this tick. */
export const revenueNow = (world: World): number =>
  Math.round(world.users * (1 - world.failing) * TICK_MINUTES * CENTS_PER_USER_MINUTE);

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
  const day = today.ticks / DAY_TICKS;
  const infraCost = Math.round(today.infra);
  const salaries = Math.round(salariesPerDay(world) * day);
  const peopleCost = salaries + today.hiring;
  const cost = infraCost + peopleCost;
  // Hiring was paid when somebody was hired.
  world.cash -= infraCost + salaries;
  const gone = today.users > 0 ? today.dataLost / (today.users * TICK_MINUTES) : 0;
  world.trust = clamp01(
    world.trust -
      TRUST_LOSS * failedShare -
      TRUST_DATA_LOSS * gone +
      (failedShare < 0.002 ? TRUST_CLEAN_DAY * (1 - world.trust) : 0),
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
      infraCost,
      peopleCost,
      offered: Math.round(today.offered),
      needed: Math.round(today.needed),
      databaseReads: Math.round(today.reads),
      databasePeak: Math.round(today.readsPeak),
      threadsHeld: today.ticks > 0 ? today.held / today.ticks : 0,
      dataLost: Math.round(today.dataLost),
    },
    lossesSince(world, today.lost, DAY_TICKS),
  );
  world.revenueYesterday = today.revenue;
  world.costYesterday = cost;
  if (world.cash < 0 || world.trust < BAIL_OUT_TRUST) bailOut(tick, fact);
}

/** What stands behind a stretch: its worst incidents, that nobody was told of what hurt, or what keeps things running. */
export function lossesSince(world: World, lost: number, ticks: number): string[] {
  // A day without loss is what the money that goes out bought.
  if (lost <= 0) return decided(world, 'policy/hosting', 'policy/budget');
  const worst = worstIncidents(world, world.tick - ticks);
  return worst.length > 0 ? worst : decided(world, 'practice/monitoring/');
}

/** Nobody is knocked out: the board pays, believes less, looks at every deploy and every cent, and everybody plays on. */
function bailOut(tick: Tick, because: string): void {
  const { world } = tick;
  // Money is given to who has none; lost trust is mended with somebody's name, not with cash.
  if (world.cash < 0) world.cash = BAIL_OUT_CASH;
  world.trust = Math.max(world.trust, 0.2);
  const fact = emit(tick, 'bailedOut', { cash: world.cash, trust: world.trust }, [because]);
  takeReins(tick, fact);
}

/** Days until the money is gone at yesterday's pace; -1 while more comes in than goes out. */
export function runwayDays(world: World): number {
  const burnt = world.costYesterday - world.revenueYesterday;
  return burnt > 0 ? Math.max(0, Math.floor(world.cash / burnt)) : -1;
}
