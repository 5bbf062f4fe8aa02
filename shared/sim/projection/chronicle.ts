/** The tables of what has been and what is wanted: the log, the weeks, the goals. */

import { FACT_TONES, type Fact } from '../facts.ts';
import type { World } from '../world.ts';
import type { Row } from './listed.ts';
import { round } from './round.ts';

/** What led to an incident is hidden until it is over and understood. */
export const isUnderstood = (world: World, fact: Fact): boolean =>
  fact.kind !== 'incidentDetected' || (world.incidents[fact.incident]?.state ?? 'resolved') === 'resolved';

export function log(world: World): Row<'log'>[] {
  return world.log.map((fact) => logRow(world, fact));
}

/** A fact as the log tells it. */
export function logRow(world: World, fact: Fact): Row<'log'> {
  const { id, tick, kind, because, ...params } = fact;
  return {
    id,
    tick,
    kind,
    tone: FACT_TONES[kind] ?? 'plain',
    because: isUnderstood(world, fact) ? because.join(' ') : '',
    params: JSON.stringify(params),
  };
}

export function weeks(world: World): Row<'weeks'>[] {
  return world.weeks.map((week) => ({
    ...week,
    trust: round(week.trust, 1000),
    energy: round(week.energy, 1000),
  }));
}

export function goals(world: World): Row<'goals'>[] {
  const rows: Row<'goals'>[] = [];
  for (const [order, goal] of world.goals.rows.entries()) {
    const { id, metric, compare, target, value, met, closed, over } = goal;
    rows.push({
      id,
      order,
      metric,
      compare,
      target,
      value: value === null ? 0 : round(value, 10_000),
      known: value !== null,
      met,
      closed,
      over: Array.isArray(over) ? over.join('-') : over,
    });
  }
  return rows;
}
