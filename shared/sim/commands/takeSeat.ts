/**
 * A human takes the seat of an engineer. The world knows engineers, not browsers: where two people share a desk she is one person
 * here, and the journal alone says who else sat down beside her.
 */
import { z } from 'zod';
import { callForAttention, emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { seat } from '../seats.ts';
import { idShape, missing, systemCommand } from './command.ts';

export const takeSeat = systemCommand({
  verb: 'takeSeat',
  /** `beside`: somebody plays her already, and one more person sits down at her desk. */
  payload: z.strictObject({ engineer: idShape, beside: z.boolean().optional() }),
  refuse(view, _who, { engineer, beside = false }) {
    const row = view.engineers[engineer];
    if (!row) return missing('engineer', engineer);
    if (beside) return null;
    if (row.leave >= 0) return no('onLeave', { day: row.leave });
    return row.human ? no('seatTaken', { engineer }) : null;
  },
  apply(tick, _who, { engineer }) {
    const person = tick.world.engineers[engineer];
    // Only somebody beside her can come to a seat that is played, or to one on leave: nothing changes but who is at the desk.
    if (!person || person.human || person.leave !== undefined) return;
    seat(tick.world, person, true);
    emit(tick, 'seatTaken', { engineer, team: person.team });
    callForAttention(tick.world);
  },
});
