/** A human takes the seat of an engineer. */
import { z } from 'zod';
import { callForAttention, emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { seat } from '../seats.ts';
import { idShape, missing, systemCommand } from './command.ts';

export const takeSeat = systemCommand({
  verb: 'takeSeat',
  payload: z.strictObject({ engineer: idShape }),
  refuse(view, _who, { engineer }) {
    const row = view.engineers[engineer];
    if (!row) return missing('engineer', engineer);
    if (row.leave >= 0) return no('onLeave', { day: row.leave });
    return row.human ? no('seatTaken', { engineer }) : null;
  },
  apply(tick, _who, { engineer }) {
    const person = tick.world.engineers[engineer];
    if (!person) return;
    seat(tick.world, person, true);
    emit(tick, 'seatTaken', { engineer, team: person.team });
    callForAttention(tick.world);
  },
});
