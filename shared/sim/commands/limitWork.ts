/** Choose how many cards the team works on at once. */
import { z } from 'zod';
import { WIP_MOST } from '../balance/flow.ts';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, pinnedNow } from './command.ts';

export const limitWork = command({
  verb: 'limitWork',
  payload: z.strictObject({ cards: z.int().min(1).max(WIP_MOST) }),
  refuse(view, who, { cards }) {
    const held = pinnedNow(view, 'wip');
    if (held) return held;
    return view.teams[who.team]?.wipLimit === cards ? no('sameValue') : null;
  },
  apply(tick, who, { cards }) {
    const { world } = tick;
    const team = world.teams[who.team];
    if (!team) return;
    team.wip = cards;
    noteDecision(world, `wip/${team.id}`, emit(tick, 'workLimited', { team: team.id, cards }));
  },
});
