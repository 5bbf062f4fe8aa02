/** Begin to cut a module out of the monolith; Architecture slices bring it closer. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing } from './command.ts';

export const startExtraction = command({
  verb: 'startExtraction',
  payload: z.strictObject({ module: idShape }),
  refuse(view, who, { module }) {
    const row = view.modules[module];
    if (!row) return missing('module', module);
    if (row.team !== who.team) return no('notYourTeam', { team: row.team });
    if (view.units[row.unit]?.kind === 'service') return no('alreadyService', { module });
    return view.extractions[module]?.active ? no('alreadyExtracting', { module }) : null;
  },
  apply(tick, who, { module }) {
    const { extractions } = tick.world;
    const known = extractions[module];
    if (known) known.active = true;
    else extractions[module] = { module, team: who.team, points: 0, active: true, ready: false, back: false };
    noteDecision(
      tick.world,
      `cutover/${module}`,
      emit(tick, 'extractionStarted', { module, team: who.team, by: who.engineer }),
    );
  },
});
