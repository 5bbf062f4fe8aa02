/** Lend somebody to another team for a week, from tomorrow. Both tables lose focus over it. */
import { z } from 'zod';
import { LOAN_DAYS } from '../balance/people.ts';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, pinnedNow } from './command.ts';
import { mayGo } from './seats.ts';

export const lend = command({
  verb: 'lend',
  payload: z.strictObject({ engineer: idShape, team: idShape }),
  refuse(view, who, { engineer, team }) {
    const refusal = pinnedNow(view, 'teams') ?? mayGo(view, who, engineer, team);
    if (refusal) return refusal;
    const row = view.engineers[engineer];
    if (row?.lentTo !== '') return no('engineerLent', { engineer });
    return team === row.team ? no('sameValue') : null;
  },
  apply(tick, who, { engineer, team }) {
    const { world } = tick;
    const person = world.engineers[engineer];
    if (!person) return;
    person.lentTo = team;
    const fact = emit(tick, 'engineerLent', { engineer, team: who.team, to: team, days: LOAN_DAYS });
    noteDecision(world, `lend/${engineer}`, fact);
  },
});
