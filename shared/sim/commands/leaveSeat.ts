/** A bot takes over an engineer; her pages and decisions go on by law. */
import { z } from 'zod';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { seat } from '../seats.ts';
import { goOnWithout } from '../systems/goOn.ts';
import { idShape, missing, systemCommand } from './command.ts';

export const leaveSeat = systemCommand({
  verb: 'leaveSeat',
  /** `away`: she will be back, the engineer stays hers. */
  payload: z.strictObject({ engineer: idShape, away: z.boolean().optional() }),
  refuse(view, _who, { engineer, away = false }) {
    const row = view.engineers[engineer];
    if (!row) return missing('engineer', engineer);
    const kept = view.teams[row.team]?.crew.split(' ').includes(engineer) ?? false;
    return row.human || (kept && !away) ? null : no('seatFree', { engineer });
  },
  apply(tick, _who, { engineer, away = false }) {
    const { world } = tick;
    const person = world.engineers[engineer];
    if (!person) return;
    const played = person.human;
    seat(world, person, false, away);
    // Somebody who was away does not come back: a bot plays on as it did.
    if (!played) return;
    for (const incident of Object.values(world.incidents)) {
      if (incident.engineer !== engineer) continue;
      incident.awaiting = false;
      if (incident.state === 'ringing' && incident.acksAt < 0) incident.acksAt = world.tick + 1;
    }
    emit(tick, 'seatLeft', { engineer, team: person.team });
    goOnWithout(tick);
  },
});
