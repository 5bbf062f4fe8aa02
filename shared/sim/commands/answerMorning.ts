/** Leave the matter of a morning card as it is. Its other answer is the command it names, given like any other. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { leaveMorning } from '../systems/mornings.ts';
import { command, idShape, missing } from './command.ts';

export const answerMorning = command({
  verb: 'answerMorning',
  payload: z.strictObject({ morning: idShape, answer: z.literal('leave') }),
  refuse(view, who, { morning }) {
    const row = view.mornings[morning];
    if (!row) return missing('morning', morning);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    return row.state === 'open' ? null : no('sameValue');
  },
  apply(tick, who, { morning }) {
    leaveMorning(tick, who, morning);
  },
});
