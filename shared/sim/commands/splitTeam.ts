/** Plan that the team becomes two when the quarter ends; the modules named go with the new one. None takes the plan back. */
import { z } from 'zod';
import { SPLIT_PEOPLE } from '../balance/people.ts';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing, pinnedNow } from './command.ts';
import { countLeft } from './seats.ts';

export const splitTeam = command({
  verb: 'splitTeam',
  payload: z.strictObject({ modules: z.array(idShape).max(40) }),
  refuse(view, who, { modules }) {
    const row = view.teams[who.team];
    if (!row) return missing('team', who.team);
    const held = pinnedNow(view, 'teams');
    if (held) return held;
    if (modules.join(' ') === row.splits) return no('sameValue');
    for (const id of modules) {
      const module = view.modules[id];
      if (!module) return missing('module', id);
      if (module.team !== who.team) return no('notYourTeam', { team: module.team });
    }
    if (modules.length === 0) return null;
    if (countLeft(view, who.team) < SPLIT_PEOPLE) return no('teamTooSmall');
    const own = Object.values(view.modules).filter(({ team }) => team === who.team).length;
    return new Set(modules).size >= own ? no('splitOneSided') : null;
  },
  apply(tick, who, { modules }) {
    const { world } = tick;
    const team = world.teams[who.team];
    if (!team) return;
    team.split = [...new Set(modules)];
    const fact = emit(tick, 'splitPlanned', { team: team.id, modules: team.split.join(' ') });
    noteDecision(world, `split/${team.id}`, fact);
  },
});
