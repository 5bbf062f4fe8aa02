/** A leave begins: by a word of the facilitator's about somebody, or as a condition that finds whoever is missed most. */
import { DAY_TICKS, dayOf, isWorkday } from '../../calendar.ts';
import { emit, type Tick } from '../../emit.ts';
import { seat } from '../../seats.ts';
import type { Engineer, World } from '../../world.ts';
import { isDue, openCondition } from '../conditions.ts';
import { goOnWithout } from '../goOn.ts';
import { escalate } from '../paging.ts';
import { busFactor, busFactors, knowsWell } from './knowledge.ts';
import { dropPager, teamPager } from './rota.ts';
import { isPresent, roll, teamEngineers } from './table.ts';

/**
 * Whom a leave from outside finds: of those who may go, a person before a bot where at least two people play, and of these
 * whoever knows most slices that nobody else knows well; the first at the tables where they are alike. The same choice for the
 * same world. Nobody in the time-lapse, where a day is over before anybody could feel it: the leave waits for the next day
 * played by hand.
 */
export function missedMost(world: World): Engineer | undefined {
  if (world.phase !== 'live') return undefined;
  const able = roll(world).filter(
    (one) =>
      isPresent(one) && one.home === '' && one.lentTo === '' && teamEngineers(world, one.team).length > 1,
  );
  const people = able.filter(({ human }) => human);
  const known = busFactors(world);
  const alone = (one: Engineer): number => knowsWell(one).filter((module) => known.get(module) === 1).length;
  return (people.length > 1 ? people : able.filter(({ human }) => !human)).reduce<Engineer | undefined>(
    (most, one) => (most === undefined || alone(one) > alone(most) ? one : most),
    undefined,
  );
}

/** Every tick, after the other conditions: a leave that was put on from outside begins as soon as it finds somebody. */
export function beginLeaves(tick: Tick): void {
  const { world } = tick;
  for (const one of world.conditions) {
    if (one.condition.kind !== 'leave' || !isDue(world, one)) continue;
    const who = missedMost(world);
    if (!who) continue;
    const fact = openCondition(tick, one);
    one.endsAt = world.tick;
    goOnLeave(tick, who, one.condition.days, fact);
  }
}

/** The first workday at least so many days after today: nobody comes back on a Saturday. */
function dayBack(today: number, days: number): number {
  let day = today + days;
  while (!isWorkday(day * DAY_TICKS)) day += 1;
  return day;
}

/**
 * She is on leave from now on, for 1 to MOST_LEAVE_DAYS days: her seat stays hers, nobody plays her.
 * @param because the fact behind it, '' for a word of the facilitator's alone
 */
export function goOnLeave(tick: Tick, engineer: Engineer, days: number, because = ''): void {
  const { world } = tick;
  const { id, team } = engineer;
  const alone = knowsWell(engineer).filter((module) => busFactor(world, module) === 1);
  if (engineer.human) seat(world, engineer, false, true);
  engineer.leave = dayBack(dayOf(world.tick), days);
  dropPager(world, id);
  emit(
    tick,
    'leaveBegan',
    { engineer: id, team, until: engineer.leave, modules: alone.join(' ') },
    because === '' ? [] : [because],
  );
  putDown(tick, engineer);
  goOnWithout(tick);
}

/** What she is on goes to whoever carries the pager now: rung anew, unless something is being done already. */
function putDown(tick: Tick, engineer: Engineer): void {
  const { world } = tick;
  const { id, team } = engineer;
  for (const incident of Object.values(world.incidents)) {
    if (incident.state === 'resolved') continue;
    if (incident.commander === id) incident.commander = '';
    if (incident.expert === id) incident.expert = '';
    incident.helpers = incident.helpers.filter((helper) => helper !== id);
    if (incident.engineer !== id) continue;
    incident.awaiting = false;
    if (incident.state === 'ringing' || incident.state === 'triage') escalate(tick, incident);
    else incident.engineer = teamPager(world, team);
  }
  engineer.incident = '';
}
