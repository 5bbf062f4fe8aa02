/** Take the shortcut the stakeholders offer the team, or decline it. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { answerOffer } from '../systems/stakeholders.ts';
import { command } from './command.ts';

export const answerStakeholder = command({
  verb: 'answerStakeholder',
  payload: z.strictObject({ accept: z.boolean() }),
  refuse(view, who) {
    if (view.shortcut === '') return no('nothingOffered');
    return view.shortcutTeam === who.team ? null : no('notYourTeam', { team: view.shortcutTeam });
  },
  apply(tick, _, { accept }) {
    answerOffer(tick, accept);
  },
});
