/** Say which card of the backlog the team builds first. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing, pinnedNow } from './command.ts';

export const pickCard = command({
  verb: 'pickCard',
  payload: z.strictObject({ card: idShape }),
  refuse(view, who, { card }) {
    const row = view.cards[card];
    if (!row) return missing('card', card);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    if (row.state === 'done' || row.state === 'shipping') return no('cardUnderway');
    const held = row.kind === 'action' ? pinnedNow(view, 'actions') : null;
    if (held) return held;
    return row.first ? no('sameValue') : null;
  },
  apply(tick, who, { card }) {
    const team = tick.world.teams[who.team];
    const row = tick.world.cards[card];
    if (!team || !row) return;
    team.pick = card;
    const fact = emit(tick, 'cardPicked', { card, title: row.title, team: who.team, by: who.engineer });
    noteDecision(tick.world, `pick/${who.team}`, fact);
  },
});
