/** Plan that somebody moves to another team when the quarter ends; her own team takes the plan back. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, pinnedNow } from './command.ts';
import { mayGo } from './seats.ts';

export const moveEngineer = command({
  verb: 'moveEngineer',
  payload: z.strictObject({ engineer: idShape, team: idShape }),
  refuse(view, who, { engineer, team }) {
    const held = pinnedNow(view, 'teams');
    if (held) return held;
    const row = view.engineers[engineer];
    const now = row?.movesTo === '' ? row.team : row?.movesTo;
    if (row && row.team === who.team && team === now) return no('sameValue');
    return mayGo(view, who, engineer, team);
  },
  apply(tick, who, { engineer, team }) {
    const { world } = tick;
    const person = world.engineers[engineer];
    if (!person) return;
    person.movesTo = team === who.team ? '' : team;
    const fact = emit(tick, 'movePlanned', { engineer, from: who.team, to: team });
    noteDecision(world, `move/${engineer}`, fact);
  },
});
