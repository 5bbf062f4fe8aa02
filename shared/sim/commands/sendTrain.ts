/** Send a train now with everybody aboard who did not say hold. */
import { z } from 'zod';
import { isOfficeTime } from '../calendar.ts';
import { no } from '../refusals.ts';
import { rowsOf } from '../rows.ts';
import { depart, isFrozen } from '../systems/trains.ts';
import { command, idShape, mayUseUnit } from './command.ts';

export const sendTrain = command({
  verb: 'sendTrain',
  payload: z.strictObject({ unit: idShape }),
  refuse(view, who, { unit }) {
    const refusal = mayUseUnit(view, who, unit);
    if (refusal) return refusal;
    const row = view.units[unit];
    if (!row) return no('trainEmpty');
    if (view.phase !== 'live' && view.phase !== 'lapse') return no('wrongPhase', { phase: view.phase });
    if (!isOfficeTime(view.tick)) return no('trainBlocked', { why: 'night' });
    if (isFrozen(view.policies.freeze?.value, view.tick)) return no('trainBlocked', { why: 'freeze' });
    if (row.deploy !== '') return no('ovenBusy', { unit });
    if (row.searching) return no('trainBlocked', { why: 'searching' });
    const word = view.teams[who.team]?.word;
    const boxes = rowsOf(view.changes).filter((c) => c.unit === unit && c.state === 'waiting');
    const riding = boxes.filter((c) => c.team !== who.team || word !== 'hold');
    if (riding.length === 0) return no('trainEmpty');
    const strict = view.policies.errorBudget?.value === 'on' && view.budgetLeft <= 0;
    const repairs = riding.some((c) => c.repair || view.cards[c.card]?.kind === 'action');
    return strict && !repairs ? no('trainBlocked', { why: 'budget' }) : null;
  },
  apply(tick, _who, { unit }) {
    const train = tick.world.units[unit];
    if (train) depart(tick, train);
  },
});
