/** Release a flagged card to a share of users, to all of them, or switch it off: it takes one tick. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { countWorth } from '../systems/backlog.ts';
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
  apply(tick, who, { card, share }) {
    const { world } = tick;
    const row = world.cards[card];
    if (!row) return;
    row.share = share;
    if (share > 0 && row.seenAt < 0) row.seenAt = world.tick;
    countWorth(world, row);
    for (const change of Object.values(world.changes)) {
      if (change.card !== card || (change.state !== 'dark' && change.state !== 'live')) continue;
      change.state = share >= 1 ? 'live' : 'dark';
      if (change.state === 'live' && !world.deploys[change.deploy]) delete world.changes[change.id];
    }
    world.dirty = true;
    const fact = emit(tick, 'flagSwitched', { card, title: row.title, team: who.team, share });
    noteDecision(world, `flag/${card}`, fact);
    if (share >= 1)
      emit(
        tick,
        'valueReleased',
        { card, title: row.title, team: who.team, worth: row.known ? row.worth : row.hope },
        [fact],
      );
  },
});
