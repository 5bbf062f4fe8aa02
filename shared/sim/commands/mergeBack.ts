/** Begin to merge a service back into the monolith; Architecture slices bring it closer, less than cutting it out took. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing } from './command.ts';

export const mergeBack = command({
  verb: 'mergeBack',
  payload: z.strictObject({ module: idShape }),
  refuse(view, who, { module }) {
    const row = view.modules[module];
    if (!row) return missing('module', module);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    if (view.units[row.unit]?.kind !== 'service') return no('noService', { module });
    return view.extractions[module]?.active ? no('alreadyExtracting', { module }) : null;
  },
  apply(tick, who, { module }) {
    const { extractions } = tick.world;
    const known = extractions[module];
    if (known) known.active = true;
    else extractions[module] = { module, team: who.team, points: 0, active: true, ready: false, back: true };
    noteDecision(tick.world, `cutover/${module}`, emit(tick, 'mergeBackStarted', { module, team: who.team }));
  },
});
