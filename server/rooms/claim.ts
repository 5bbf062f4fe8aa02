/** Sitting down at an engineer's desk. */
import type { WireOutcome } from '../../shared/net/messages.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import { desksToTake, teamsFor } from './placing.ts';

export async function claim(raw: unknown, context: HandlerContext): Promise<WireOutcome> {
  const { match, seats, seat, sessions, rules, rate } = context;
  const message = check('claim', raw);
  if (isRefusal(message)) return message;
  const { id, engineer } = message;
  if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
  if (!match || seat.org === '') return refused(id, 'notSeated');
  const person = match.view.engineers[engineer];
  if (!person) return refused(id, 'unknownEngineer');
  if (rules.watchers.has(seat.id)) return refused(id, 'watching');
  // Leave is no leave at another desk.
  const day = match.view.engineers[seat.engineer]?.leave ?? -1;
  if (day >= 0) return { id, ok: false, refusal: { kind: 'onLeave', params: { day } } };
  if (!teamsFor(match, rules.now.teams).includes(person.team)) return refused(id, 'teamClosed');
  if (seat.engineer === engineer) return { ...(await match.sit(seat.id, engineer)), id };
  // A desk that is taken may be shared only where none is left, and with as few people as anywhere.
  if (seats.at(seat.org, engineer).length > 0 && !desksToTake(context, match, seat.id).includes(engineer))
    return refused(id, 'engineerTaken');
  const before = seat.engineer;
  // Taken at once, so that a second claim in the same moment finds it taken.
  seat.engineer = engineer;
  const outcome = await match.sit(seat.id, engineer);
  if (outcome.ok) {
    await sessions.keepDesk(match.code, seat);
    match.refresh();
    return { id, ok: true };
  }
  seat.engineer = before;
  return { ...outcome, id };
}
