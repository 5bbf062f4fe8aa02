/**
 * The facilitator sends a person on leave for a few days: nobody plays her and nobody can ask her, so that her team finds out
 * what only she knew. She comes back by herself on the morning of her day, whoever is there to see it; 0 days call her back now.
 */
import { z } from 'zod';
import { MOST_LEAVE_DAYS } from '../balance/people.ts';
import { no } from '../refusals.ts';
import { goOnLeave } from '../systems/people/goOnLeave.ts';
import { comeBack } from '../systems/people/leave.ts';
import { idShape, missing, systemCommand } from './command.ts';

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
