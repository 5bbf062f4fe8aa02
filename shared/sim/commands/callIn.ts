/** Call somebody in who knows the place: responses go as fast as she would do them; she is paged, and at night woken. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { callExpert } from '../systems/responses/help.ts';
import { command, idShape, mayWork, missing } from './command.ts';

export const callIn = command({
  verb: 'callIn',
  payload: z.strictObject({ incident: idShape, engineer: idShape }),
  refuse(view, who, { incident, engineer }) {
    const refusal = mayWork(view, who, incident);
    if (refusal) return refusal;
    const row = view.incidents[incident];
    if (!row || (row.state !== 'triage' && row.state !== 'working')) return no('noSuchIncident');
    const person = view.engineers[engineer];
    if (!person) return missing('engineer', engineer);
    if (person.vacant) return no('seatEmpty');
    if (person.team !== who.team && person.team !== view.modules[row.module]?.team)
      return no('notYourEngineer', { team: person.team });
    if (row.expert !== '') return no('expertIsHere');
    return person.incident === '' ? null : no('personBusy');
  },
  apply(tick, who, { incident, engineer }) {
    const row = tick.world.incidents[incident];
    if (row) callExpert(tick, row, engineer, who.engineer);
  },
});
