/** Release a flagged card to a share of users, to all of them, or switch it off: it takes one tick. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { releaseCard } from '../systems/deploys/release.ts';
import { command, idShape, missing } from './command.ts';

export const setShare = command({
  verb: 'setShare',
  payload: z.strictObject({ card: idShape, share: z.number().min(0).max(1) }),
  refuse(view, who, { card, share }) {
    const row = view.cards[card];
    if (!row) return missing('card', card);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    if (!row.flagged) return no('cardNotFlagged');
    if (row.live === 0) return no('cardNotLive');
    return row.share === share ? no('sameValue') : null;
  },
  apply(tick, _, { card, share }) {
    const row = tick.world.cards[card];
    if (row) releaseCard(tick, row, share);
  },
});
