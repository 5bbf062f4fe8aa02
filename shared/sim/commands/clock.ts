/** The verbs of the clock: what the server says when time is up. */
import { z } from 'zod';
import { no } from '../refusals.ts';
import { awaitDecision, escalate, holdLeft } from '../systems/paging.ts';
import { endPhase as end, isStanding } from '../systems/phases.ts';
import { depart } from '../systems/trains.ts';
import { idShape, systemCommand } from './command.ts';

/** A standing phase has used up its time. */
export const endPhase = systemCommand({
  verb: 'endPhase',
  payload: z.strictObject({ phase: z.enum(['habit', 'review', 'plan']) }),
  refuse: (view, _who, { phase }) => (view.phase === phase ? null : no('phaseMoved', { phase: view.phase })),
  apply(tick) {
    if (isStanding(tick.world.phase)) end(tick);
  },
});

/** Real milliseconds of hold were used on an incident; when none are left the engineer goes on by herself. */
export const spendHold = systemCommand({
  verb: 'spendHold',
  payload: z.strictObject({ incident: idShape, ms: z.number().min(0).max(120000) }),
  refuse: (view, _who, { incident }) => (view.incidents[incident] ? null : no('noSuchIncident')),
  apply({ world }, _who, { incident, ms }) {
    const row = world.incidents[incident];
    if (!row) return;
    row.holdMs += ms;
    world.holdMs += ms;
    if (row.awaiting && holdLeft(world, row) <= 0) {
      row.awaiting = false;
      row.ownAt = world.tick + 1;
    }
  },
});

/** Nobody acknowledged: the next person rings. */
export const escalatePage = systemCommand({
  verb: 'escalatePage',
  payload: z.strictObject({ incident: idShape }),
  refuse: (view, _who, { incident }) =>
    view.incidents[incident]?.state === 'ringing' ? null : no('pageNotRinging'),
  apply(tick, _who, { incident }) {
    const row = tick.world.incidents[incident];
    if (row) escalate(tick, row);
  },
});

/** The call of a departing train is over: silence means aboard. */
export const closeCall = systemCommand({
  verb: 'closeCall',
  payload: z.strictObject({ unit: idShape }),
  refuse: (view, _who, { unit }) => (view.units[unit]?.calling ? null : no('holdMoved')),
  apply(tick, _who, { unit }) {
    const train = tick.world.units[unit];
    if (train) depart(tick, train);
  },
});

/** The time-lapse goes on after a stop. */
export const resumeLapse = systemCommand({
  verb: 'resumeLapse',
  payload: z.strictObject({ incident: idShape }),
  refuse: (view, _who, { incident }) => (view.lapseStop === incident ? null : no('holdMoved')),
  apply({ world }, _who, { incident }) {
    world.lapseStop = '';
    const row = world.incidents[incident];
    if (row?.awaiting) {
      awaitDecision(world, row);
      row.ownAt = world.tick + 1;
    }
  },
});
