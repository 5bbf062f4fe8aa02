/**
 * The projection: what may be seen of a World. Tables are made when they are first read, because most refusals look at one or
 * two. Hidden things (faults, culprits, true worth, unread findings) are never copied.
 */
import { QUARTER_TICKS } from './calendar.ts';
import { goals, log, weeks } from './projection/chronicle.ts';
import { evidence, habits, incidents, options, orders } from './projection/incidents.ts';
import { engineers, teams } from './projection/people.ts';
import { round } from './projection/round.ts';
import { calls, modules, units } from './projection/system.ts';
import { cards, changes, deploys, extractions, policies, practices, skills } from './projection/work.ts';
import type { PublicScalars, PublicTables, PublicWorld } from './publicWorld.ts';
import { infraCostPerDay } from './systems/costs.ts';
import { budgetLeft, runwayDays } from './systems/money.ts';
import { practiceLevel, type World } from './world.ts';

const TABLES: { [K in keyof PublicTables]: (world: World) => PublicTables[K] } = {
  modules,
  calls,
  units,
  teams,
  engineers,
  cards,
  changes,
  deploys,
  incidents,
  evidence,
  options,
  orders,
  extractions,
  practices,
  skills,
  policies,
  habits,
  log,
  weeks,
  goals,
};

function scalars(world: World): PublicScalars {
  const { tick, phase, cash, trust, setup } = world;
  const held = Object.values(world.incidents).find(
    (incident) => incident.awaiting || (incident.state === 'ringing' && incident.acksAt < 0),
  );
  const { offer, bets, betUntil } = world.stakeholders;
  // Review and the end belong to the quarter that has just closed.
  const past = phase === 'review' || phase === 'over' ? 1 : 0;
  return {
    tick,
    quarter: Math.floor((tick - past) / QUARTER_TICKS) + 1,
    quarters: setup.quarters,
    liveDays: setup.liveDays,
    phase,
    cash,
    revenueToday: world.today.revenue,
    revenueYesterday: world.revenueYesterday,
    runwayDays: runwayDays(world),
    infraCost: infraCostPerDay(world),
    waste: round(world.waste, 10),
    trust: round(trust, 1000),
    users: Math.round(world.users),
    failing: round(world.failing, 1000),
    lostToday: Math.round(world.today.lost),
    lostQuarter: Math.round(world.lostQuarter),
    budgetLeft: round(budgetLeft(world), 100),
    patience: round(world.stakeholders.patience, 100),
    shortcut: offer.kind,
    shortcutTeam: offer.team,
    shortcutUntil: offer.until,
    bets: bets.join(' '),
    betUntil,
    hold: held?.id ?? '',
    holdMs: world.holdMs,
    orderSlots: 1 + practiceLevel(world, 'runbooks'),
    ready: world.ready.join(' '),
    lapseStop: world.lapseStop,
  };
}

/** What everybody in the org may see of its world, now. Tables are made when read: read them before the world moves on. */
export function project(world: World): PublicWorld {
  const view = scalars(world) as PublicWorld;
  for (const name of Object.keys(TABLES) as (keyof PublicTables)[]) {
    Object.defineProperty(view, name, {
      configurable: true,
      enumerable: true,
      get() {
        const table = TABLES[name](world);
        Object.defineProperty(view, name, { value: table, enumerable: true, configurable: true });
        return table;
      },
    });
  }
  return view;
}
