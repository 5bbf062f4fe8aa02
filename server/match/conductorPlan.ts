/** When things on the conductor's plan happen: moments are ticks, and what is due at a tick is put on before it passes. */
import { injectOf } from '../../shared/content/injects.ts';
import { MOST_PLANNED, type Moment, type PlannedInject } from '../../shared/net/conduct.ts';
import { DAY_TICKS, HOUR_TICKS, QUARTER_TICKS, WEEK_TICKS } from '../../shared/sim/calendar.ts';
import { quartersOf } from '../../shared/sim/length.ts';
import { proposalOf } from './conductor.ts';
import type { Match } from './Match.ts';
import type { ClockCommand } from './pacer.ts';

/** The tick of a moment. */
export const tickOf = ({ quarter, week, day, hour }: Moment): number =>
  (quarter - 1) * QUARTER_TICKS + (week - 1) * WEEK_TICKS + (day - 1) * DAY_TICKS + hour * HOUR_TICKS;

/** Whether an organisation is meant. */
export const isFor = ({ org }: PlannedInject, match: Match): boolean => org === '' || org === match.org;

/** Whether it was put on: the journal tells, also after a restart. */
export const isDone = (item: PlannedInject, match: Match): boolean => {
  const tick = tickOf(item);
  return match.happened.of('injected').some((one) => one.tick === tick && one.inject === item.inject);
};

/** Whether its moment is still to come. A moment is over when its tick has passed, or the game ends before it. */
export const isAhead = (item: Moment, { world }: Match): boolean => {
  const tick = tickOf(item);
  return world.phase !== 'over' && tick >= world.tick && tick < quartersOf(world) * QUARTER_TICKS;
};

/** What the plan puts on an organisation at its present tick. */
export function dueNow(plan: readonly PlannedInject[], match: Match): ClockCommand[] {
  const due: ClockCommand[] = [];
  for (const item of plan) {
    if (!isFor(item, match) || tickOf(item) !== match.world.tick || isDone(item, match)) continue;
    const found = injectOf(item.inject);
    if (found) due.push({ verb: 'inject', payload: { inject: found.id, condition: found.condition } });
  }
  return due;
}

/** The tick of each quarter's live week at which a conductor that acts by herself does: Tuesday, 10:00. */
const BY_ITSELF = DAY_TICKS + 10 * HOUR_TICKS;

/** The proposal of an organisation, carried out once a quarter, at the same moment for all. */
export function dueByItself(match: Match, later: readonly string[]): ClockCommand[] {
  const { tick } = match.world;
  if (tick % QUARTER_TICKS !== BY_ITSELF) return [];
  if (match.happened.of('injected').some((one) => one.tick === tick)) return [];
  const found = injectOf(proposalOf(match, later)?.inject ?? '');
  return found ? [{ verb: 'inject', payload: { inject: found.id, condition: found.condition } }] : [];
}

/** Why something cannot be on the plan. */
export type PlanRefusal =
  | 'momentPast'
  | 'planFull'
  | 'twiceInPlan'
  | 'unknownPlanned'
  | 'unknownInject'
  | 'unknownOrg';
type Item = PlannedInject & { id: number };

/** It is still to come for somebody. */
const isOpen = (item: PlannedInject, all: readonly Match[]): boolean =>
  all.some((match) => isFor(item, match) && isAhead(item, match));

function wrong(
  item: PlannedInject,
  plan: readonly PlannedInject[],
  all: readonly Match[],
): PlanRefusal | null {
  const those = all.filter((match) => isFor(item, match));
  if (those.length === 0) return 'unknownOrg';
  if (!injectOf(item.inject)) return 'unknownInject';
  // Whoever is past it would be left out: the same for everybody, or for nobody.
  if (!those.every((match) => isAhead(item, match))) return 'momentPast';
  const twice = plan.some(
    (one) =>
      tickOf(one) === tickOf(item) &&
      one.inject === item.inject &&
      (one.org === '' || item.org === '' || one.org === item.org),
  );
  if (twice) return 'twiceInPlan';
  return plan.length >= MOST_PLANNED ? 'planFull' : null;
}

/** The plan with more on it, or why one of them (its number, from 1) cannot be: then none is. `replace` takes down what is still to come. */
export function withAdded(
  before: readonly Item[],
  items: readonly PlannedInject[],
  replace: boolean,
  all: readonly Match[],
): Item[] | { why: PlanRefusal; line: number } {
  const plan = replace ? before.filter((item) => !isOpen(item, all)) : [...before];
  let next = Math.max(0, ...before.map(({ id }) => id)) + 1;
  for (const [i, item] of items.entries()) {
    const why = wrong(item, plan, all);
    if (why) return { why, line: i + 1 };
    plan.push({ ...item, id: next });
    next += 1;
  }
  return plan;
}

/** The plan with an item at another moment, or why it cannot be there. */
export function withMoved(
  before: readonly Item[],
  id: number,
  to: Moment,
  all: readonly Match[],
): Item[] | PlanRefusal {
  const item = before.find((one) => one.id === id);
  if (!item) return 'unknownPlanned';
  const rest = before.filter((one) => one !== item);
  const moved = { ...item, ...to };
  const why = isOpen(item, all) ? wrong(moved, rest, all) : 'momentPast';
  return why ?? [...rest, moved];
}
