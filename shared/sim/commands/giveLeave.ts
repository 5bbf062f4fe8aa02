/**
 * The facilitator sends a person on leave for a few days: nobody plays her and nobody can ask her, so that her team finds out
 * what only she knew. She comes back by herself on the morning of her day, whoever is there to see it; 0 days call her back now.
 */
import { z } from 'zod';
import { DAY_TICKS, dayOf, isWorkday } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import { no } from '../refusals.ts';
import { seat } from '../seats.ts';
import { goOnWithout } from '../systems/goOn.ts';
import { escalate } from '../systems/paging.ts';
import { busFactor, knowsWell } from '../systems/people/knowledge.ts';
import { comeBack } from '../systems/people/leave.ts';
import { dropPager, teamPager } from '../systems/people/rota.ts';
import type { Engineer } from '../world.ts';
import { idShape, missing, systemCommand } from './command.ts';

/** Longest leave, days. */
export const MOST_LEAVE_DAYS = 5;

export const giveLeave = systemCommand({
  verb: 'giveLeave',
  payload: z.strictObject({ engineer: idShape, days: z.int().min(0).max(MOST_LEAVE_DAYS) }),
  refuse(view, _who, { engineer, days }) {
    const row = view.engineers[engineer];
    if (!row) return missing('engineer', engineer);
    if (days === 0) return row.leave < 0 ? no('sameValue') : null;
    if (row.leave >= 0) return no('onLeave', { day: row.leave });
    // In the time-lapse a day is over before anybody could feel it.
    if (view.phase !== 'live' && view.phase !== 'plan') return no('wrongPhase', { phase: view.phase });
    if (row.vacant) return no('seatEmpty');
    if (row.home !== '' || row.lentTo !== '') return no('engineerLent');
    return (view.teams[row.team]?.people ?? 0) > 1 ? null : no('teamTooSmall');
  },
  apply(tick, _who, { engineer, days }) {
    const person = tick.world.engineers[engineer];
    if (!person) return;
    if (days === 0) comeBack(tick, person);
    else goOnLeave(tick, person, days);
  },
});

/** The first workday at least so many days after today: nobody comes back on a Saturday. */
function dayBack(today: number, days: number): number {
  let day = today + days;
  while (!isWorkday(day * DAY_TICKS)) day += 1;
  return day;
}

function goOnLeave(tick: Tick, engineer: Engineer, days: number): void {
  const { world } = tick;
  const { id, team } = engineer;
  const alone = knowsWell(engineer).filter((module) => busFactor(world, module) === 1);
  if (engineer.human) seat(world, engineer, false, true);
  engineer.leave = dayBack(dayOf(world.tick), days);
  dropPager(world, id);
  emit(tick, 'leaveBegan', { engineer: id, team, until: engineer.leave, modules: alone.join(' ') });
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
