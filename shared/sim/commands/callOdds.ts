/** Call the odds: say privately how likely the next deploy of a unit goes well. It moves nothing; the debrief weighs it. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { rowsOf } from '../rows.ts';
import { keepCall } from '../systems/odds.ts';
import { ODDS } from '../worldOdds.ts';
import { command, idShape, mayUseUnit } from './command.ts';

export const callOdds = command({
  verb: 'callOdds',
  payload: z.strictObject({ unit: idShape, percent: z.literal(ODDS) }),
  refuse(view, who, { unit }) {
    const refusal = mayUseUnit(view, who, unit);
    if (refusal) return refusal;
    if (view.phase !== 'live') return no('wrongPhase', { phase: view.phase });
    // Once it is in the oven everybody could see how it goes.
    if (view.units[unit]?.deploy !== '') return no('ovenBusy', { unit });
    return rowsOf(view.changes).some((row) => row.unit === unit && row.state === 'waiting')
      ? null
      : no('trainEmpty');
  },
  apply({ world }, who, { unit, percent }) {
    if (who.engineer !== '') keepCall(world, who.engineer, unit, percent);
  },
});
