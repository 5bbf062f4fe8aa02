/** Build a card behind a feature flag, or without one. Only before its first change is live. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing } from './command.ts';

export const flagCard = command({
  verb: 'flagCard',
  payload: z.strictObject({ card: idShape, flagged: z.boolean() }),
  refuse(view, who, { card, flagged }) {
    const row = view.cards[card];
    if (!row) return missing('card', card);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    if ((view.practices.flags?.level ?? 0) < 1) return no('flagsLocked');
    if (row.state === 'done' || row.live > 0) return no('cardUnderway');
    return row.flagged === flagged ? no('sameValue') : null;
  },
  apply(tick, who, { card, flagged }) {
    const row = tick.world.cards[card];
    if (!row) return;
    row.flagged = flagged;
    row.share = flagged ? 0 : 1;
    const fact = emit(tick, 'cardFlagged', { card, title: row.title, team: who.team, flagged });
    noteDecision(tick.world, `flag/${card}`, fact);
  },
});
