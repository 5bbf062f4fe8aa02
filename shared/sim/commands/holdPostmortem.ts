/** Hold the review of an incident: ask who it was, or what made it easy. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { holdReview } from '../systems/postmortems.ts';
import { command, idShape } from './command.ts';

export const holdPostmortem = command({
  verb: 'holdPostmortem',
  payload: z.strictObject({ incident: idShape, question: z.enum(['who', 'what']) }),
  refuse(view, who, { incident }) {
    const row = view.incidents[incident];
    if (!row) return no('noSuchIncident');
    if (row.review !== 'due') return no('reviewNotDue');
    const owner = view.modules[row.module]?.team ?? '';
    return row.team === who.team || owner === who.team ? null : no('notYourTeam', { team: owner });
  },
  apply(tick, _who, { incident, question }) {
    const row = tick.world.incidents[incident];
    if (row) holdReview(tick, row, question, true);
  },
});
