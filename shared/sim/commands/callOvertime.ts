/** Ask the team to work late for a week: more gets done now, and everybody pays for it with energy and mood. */
import { z } from 'zod';
import { OVERTIME_DAYS } from '../balance/people.ts';
import { dayOf } from '../calendar.ts';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, missing } from './command.ts';

export const callOvertime = command({
  verb: 'callOvertime',
  payload: z.strictObject({}),
  refuse(view, who) {
    const row = view.teams[who.team];
    if (!row) return missing('team', who.team);
    return row.overtime ? no('sameValue') : null;
  },
  apply(tick, who) {
    const { world } = tick;
    const team = world.teams[who.team];
    if (!team) return;
    team.overtimeUntil = dayOf(world.tick) + 1 + OVERTIME_DAYS;
    const fact = emit(tick, 'overtimeCalled', { team: team.id, days: OVERTIME_DAYS });
    noteDecision(world, `overtime/${team.id}`, fact);
  },
});
