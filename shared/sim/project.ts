/**
 * The projection: what may be seen of a World. Tables are made when they are first read, because most refusals look at one or
 * two. Hidden things (faults, culprits, true worth, unread findings) are never copied.
 */
import { QUARTER_TICKS } from './calendar.ts';
import { liveDaysOf, quartersOf, standingOf } from './length.ts';
import { closedIn } from './levers.ts';
import { goals, log, weeks } from './projection/chronicle.ts';
import { evidence, habits, incidents, options, orders } from './projection/incidents.ts';
import type { Row } from './projection/listed.ts';
import { engineers, mornings, suggestions, teams } from './projection/people.ts';
import { pinned } from './projection/pinned.ts';
import { round } from './projection/round.ts';
import { calls, modules, units } from './projection/system.ts';
import { cards, changes, deploys, extractions, policies, practices, skills } from './projection/work.ts';
import type { PublicScalars, PublicTables, PublicWorld } from './publicWorld.ts';
import { tableOf } from './rows.ts';
import { infraCostPerDay } from './systems/costs.ts';
import { budgetLeft, runwayDays } from './systems/money.ts';
import { practiceLevel, type World } from './world.ts';

/** How the rows of each table are made, in order; with `only` the row of that id alone, where a table can do that. */
export const ROWS: { [K in keyof PublicTables]: (world: World, only?: string) => Row<K>[] } = {
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
  suggestions,
  mornings,
};

/** Review and the end belong to the quarter that has just closed. */
const past = ({ phase, tick }: World): number =>
  tick > 0 && (phase === 'review' || phase === 'over') ? 1 : 0;

function heldBy(world: World): string {
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (incident && (incident.awaiting || (incident.state === 'ringing' && incident.acksAt < 0))) return id;
  }
  return '';
}

/** How each number about the whole org is made. */
export const SCALARS: { [K in keyof PublicScalars]: (world: World) => PublicScalars[K] } = {
  tick: (world) => world.tick,
  quarter: (world) => Math.floor((world.tick - past(world)) / QUARTER_TICKS) + 1,
  quarters: quartersOf,
  proof: (world) => world.setup.proof ?? 0,
  liveDays: liveDaysOf,
  standing: standingOf,
  phase: (world) => world.phase,
  cash: (world) => world.cash,
  revenueToday: (world) => world.today.revenue,
  revenueYesterday: (world) => world.revenueYesterday,
  runwayDays,
  infraCost: infraCostPerDay,
  waste: (world) => round(world.waste, 10),
  trust: (world) => round(world.trust, 1000),
  users: (world) => Math.round(world.users),
  failing: (world) => round(world.failing, 1000),
  lostToday: (world) => Math.round(world.today.lost),
  lostQuarter: (world) => Math.round(world.lostQuarter),
  budgetLeft: (world) => round(budgetLeft(world), 100),
  patience: (world) => round(world.stakeholders.patience, 100),
  shortcut: (world) => world.stakeholders.offer.kind,
  shortcutTeam: (world) => world.stakeholders.offer.team,
  shortcutUntil: (world) => world.stakeholders.offer.until,
  bets: (world) => world.stakeholders.bets.join(' '),
  betUntil: (world) => world.stakeholders.betUntil,
  hold: heldBy,
  holdMs: (world) => world.holdMs,
  orderSlots: (world) => 1 + practiceLevel(world, 'runbooks'),
  ready: (world) => world.ready.join(' '),
  lapseStop: (world) => world.lapseStop,
  pinned,
  closed: (world) => closedIn(world).join(' '),
};

function scalars(world: World): PublicScalars {
  const view: Record<string, unknown> = {};
  for (const name of Object.keys(SCALARS) as (keyof PublicScalars)[]) view[name] = SCALARS[name](world);
  return view as unknown as PublicScalars;
}

/** Under this name a view keeps what it looks at, and the tables it has made of it, by their place among the names. */
const LOOK = Symbol('look');
interface Looking {
  [LOOK]: { world: World; made: (object | undefined)[] };
}

/**
 * The tables of every view, each made when it is read for the first time. All views share these getters and none replaces one by
 * its table, so all of them look alike to the engine in whatever order they are read.
 */
const TABLES: PropertyDescriptorMap = {};
for (const [place, name] of (Object.keys(ROWS) as (keyof PublicTables)[]).entries()) {
  TABLES[name] = {
    configurable: true,
    enumerable: true,
    get(this: Looking) {
      const { world, made } = this[LOOK];
      let table = made[place];
      if (!table) {
        table = tableOf<{ id: string }>(ROWS[name](world));
        made[place] = table;
      }
      return table;
    },
  };
}

/** What everybody in the org may see of its world, now. Tables are made when read: read them before the world moves on. */
export function project(world: World): PublicWorld {
  const view = scalars(world) as PublicWorld;
  Object.defineProperty(view, LOOK, { value: { world, made: [] } });
  return Object.defineProperties(view, TABLES);
}
