/** Leave an extraction as it is; what was done is kept. */
import { z } from 'zod';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, missing } from './command.ts';

export const stopExtraction = command({
  verb: 'stopExtraction',
  payload: z.strictObject({ module: idShape }),
  refuse(view, who, { module }) {
    const row = view.extractions[module];
    if (!row?.active) return missing('extraction', module);
    return row.team === who.team ? null : no('notYourTeam', { team: row.team });
  },
  apply(tick, who, { module }) {
    const row = tick.world.extractions[module];
    if (row) row.active = false;
    emit(tick, 'extractionStopped', { module, team: who.team });
  },
});
