/** Put a suggestion aside: the hat it is for does not want it, or whoever made it takes it back. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { putAside } from '../systems/suggestions.ts';
import { command, idShape, missing } from './command.ts';

export const dismissSuggestion = command({
  verb: 'dismissSuggestion',
  payload: z.strictObject({ suggestion: idShape }),
  refuse(view, who, { suggestion }) {
    const row = view.suggestions[suggestion];
    if (!row) return missing('suggestion', suggestion);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    return row.state === 'open' ? null : no('sameValue');
  },
  apply(tick, who, { suggestion }) {
    putAside(tick.world, who, suggestion);
  },
});
