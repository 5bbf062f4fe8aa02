/** Choose what the responder does about an incident; it costs its minutes. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { canRollBack } from '../systems/responses/options.ts';
import { startResponse } from '../systems/responses/responses.ts';
import { command, idShape, mayWork, missing } from './command.ts';

export const respond = command({
  verb: 'respond',
  payload: z.strictObject({ option: idShape }),
  refuse(view, who, { option }) {
    const row = view.options[option];
    if (!row) return missing('response', option);
    const refusal = mayWork(view, who, row.incident);
    if (refusal) return refusal;
    const incident = view.incidents[row.incident];
    if (incident?.state === 'ringing') return no('pageUnanswered');
    if (incident?.state === 'mitigated') return no('noSuchIncident');
    if (incident?.response !== '') return no('alreadyWorking');
    if (row.response === 'rollBack' && !canRollBack(view.deploys[row.target]?.state))
      return no('ovenBusy', { unit: incident.unit });
    return row.tried ? no('responseTried') : null;
  },
  apply(tick, who, { option }) {
    const [id = '', index = ''] = option.split(':');
    const incident = tick.world.incidents[id];
    const item = incident?.options[Number(index)];
    if (incident && item) startResponse(tick, incident, item, who.kind === 'human' ? 'human' : 'bot');
  },
});
