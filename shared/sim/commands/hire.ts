/** Open a seat: it costs money now, brings somebody in a month and mentor time before it pays. */
import { z } from 'zod';
import { HIRE_CENTS, HIRE_DAYS, OPEN_SEATS, OPEN_SEATS_LEAN_ORG, TEAM_MOST } from '../balance/people.ts';
import { dayOf } from '../calendar.ts';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { openSeat } from '../systems/people/joining.ts';
import { command, missing, pinnedNow } from './command.ts';
import { countSeats } from './seats.ts';

export const hire = command({
  verb: 'hire',
  payload: z.strictObject({}),
  refuse(view, who) {
    const row = view.teams[who.team];
    if (!row) return missing('team', who.team);
    const held = pinnedNow(view, 'teams');
    if (held) return held;
    const budget = view.policies.budget?.value === 'grow' ? 'grow' : 'lean';
    let all = 0;
    for (const team of Object.values(view.teams)) all += team.hiring;
    if (row.hiring >= OPEN_SEATS[budget] || (budget === 'lean' && all >= OPEN_SEATS_LEAN_ORG))
      return no('hiringClosed');
    if (countSeats(view, who.team) >= TEAM_MOST) return no('teamFull', { team: who.team });
    return view.cash < HIRE_CENTS ? no('cashShort', { cents: HIRE_CENTS }) : null;
  },
  apply(tick, who) {
    const { world } = tick;
    const team = world.teams[who.team];
    if (!team) return;
    world.cash -= HIRE_CENTS;
    world.today.hiring += HIRE_CENTS;
    const fact = emit(tick, 'hireOpened', { team: team.id, days: HIRE_DAYS });
    noteDecision(world, `hire/${team.id}`, fact);
    openSeat(team, dayOf(world.tick), fact);
  },
});
