/** Goals: once a week they are measured, and when their quarters are over they are decided. */
import type { GoalData } from '../../content/types.ts';
import { QUARTER_TICKS, quarterOf } from '../calendar.ts';
import { decided } from '../causes.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { goalValue, kindsOf } from '../goals/measures.ts';
import { goalSpan, isMet } from '../goals/score.ts';
import { quartersOf } from '../length.ts';
import { type Ledger, openLedger } from '../metrics/ledger.ts';
import { countsAt, type Span } from '../metrics/window.ts';
import type { World } from '../world.ts';
import type { WorldGoal, WorldGoals } from '../worldScenario.ts';

/** The goals at the start of a game. */
export const openGoals = (goals: readonly GoalData[]): WorldGoals => ({
  rows: goals.map(({ id, metric, compare, value: target, over }) => ({
    id,
    metric,
    compare,
    target,
    over,
    value: null,
    met: false,
    closed: false,
  })),
  facts: [],
});

/** What is looked at now: a goal's own quarters, and before they have come the present one. */
function present(goal: WorldGoal, quarters: number, quarter: number): Span {
  const [from, to] = goalSpan(goal.over, quarters);
  const now: Span = [(quarter - 1) * QUARTER_TICKS, quarter * QUARTER_TICKS];
  return now[0] < from ? now : [from, to];
}

/** Runs when a week has ended. */
export function measureGoals(tick: Tick): void {
  const { world } = tick;
  const { rows, facts } = world.goals;
  if (rows.every(({ closed }) => closed)) return;
  // The week that has just ended belongs to the quarter before this tick.
  const quarter = quarterOf(world.tick - 1);
  const ledgers = new Map<string, Ledger>();
  for (const goal of rows) {
    if (goal.closed) continue;
    const span = present(goal, quartersOf(world), quarter);
    // A rate of a quarter under way is a rate of the weeks there were.
    const until = Math.min(span[1], world.tick);
    const key = `${span[0]}-${until}`;
    const ledger = ledgers.get(key) ?? openLedger(facts, [[span[0], until]]);
    ledgers.set(key, ledger);
    goal.value = goalValue(goal.metric, ledger);
    goal.met = isMet({ compare: goal.compare, value: goal.target }, goal.value);
    const [, end] = goalSpan(goal.over, quartersOf(world));
    if (world.tick < end) continue;
    goal.closed = true;
    if (goal.met) emit(tick, 'goalMet', { goal: goal.id, value: goal.value ?? 0 }, behind(world, goal));
    callForAttention(world);
  }
  if (world.tick % QUARTER_TICKS === 0) forget(tick);
}

/** The newest facts a goal was measured by. */
function behind(world: World, { metric }: WorldGoal): string[] {
  const kinds: readonly string[] = kindsOf(metric);
  const measured = world.goals.facts.filter(({ kind }) => kinds.includes(kind)).slice(-3);
  return measured.length > 0 ? measured.map(({ id }) => id).reverse() : decided(world, 'policy/budget');
}

/** At a quarter's end only the facts of goals that look further back are kept. */
function forget({ world }: Tick): void {
  const { rows } = world.goals;
  const from = world.tick;
  world.goals.facts = world.goals.facts.filter((fact) =>
    rows.some(
      (goal) =>
        !goal.closed &&
        kindsOf(goal.metric).includes(fact.kind) &&
        countsAt(fact) >= Math.min(goalSpan(goal.over, quartersOf(world))[0], from),
    ),
  );
}
