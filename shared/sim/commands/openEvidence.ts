/** Read a piece of evidence; it costs its minutes. */
import { z } from 'zod';
import { minutesToTicks } from '../calendar.ts';
import { no } from '../refusals.ts';
import { command, idShape, mayWork, missing } from './command.ts';

export const openEvidence = command({
  verb: 'openEvidence',
  payload: z.strictObject({ evidence: idShape }),
  refuse(view, who, { evidence }) {
    const row = view.evidence[evidence];
    if (!row) return missing('evidence', evidence);
    const refusal = mayWork(view, who, row.incident);
    if (refusal) return refusal;
    const incident = view.incidents[row.incident];
    if (incident?.state === 'ringing') return no('pageUnanswered');
    if (incident?.response !== '') return no('alreadyWorking');
    return row.opened ? no('evidenceSeen') : null;
  },
  apply(tick, who, { evidence }) {
    const [id = '', kind = ''] = evidence.split(':');
    const incident = tick.world.incidents[id];
    const item = incident?.evidence.find((piece) => piece.kind === kind);
    if (!incident || !item) return;
    incident.work = 'look';
    incident.workTarget = kind;
    incident.workBy = who.kind === 'human' ? 'human' : 'bot';
    incident.workEnds = tick.world.tick + minutesToTicks(item.minutes);
    incident.awaiting = false;
    incident.state = 'working';
  },
});
