/** An organisation leaves a note to those who will run its system: whoever of its people writes last. */
import { type NoteLine, remarksOf } from '../../shared/net/inherit.ts';
import type { WireOutcome } from '../../shared/net/messages.ts';
import { leadOf } from '../match/leadOf.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';

export async function handNote(
  raw: unknown,
  { match, seat, rate, inheritance }: HandlerContext,
): Promise<WireOutcome> {
  const message = check('handNote', raw);
  if (isRefusal(message)) return message;
  const { id } = message;
  if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
  if (!match || seat.org === '' || seat.engineer === '') return refused(id, 'notSeated');
  // Where people share a team it speaks through its Lead.
  const lead = leadOf(match, seat.engineer);
  if (lead !== '' && lead !== seat.engineer) return refused(id, 'leadWrites', { who: lead });
  // What is picked says what is true now, whatever the page saw.
  const now = remarksOf(match.view);
  const lines = message.lines.flatMap((line): NoteLine[] => {
    if ('text' in line) return line.text === '' ? [] : [line];
    return now.filter(({ id: remark }) => remark === line.remark);
  });
  const kept = await inheritance.write(match, { by: seat.id, lines });
  match.refresh();
  return kept ? { id, ok: true } : refused(id, 'notYet');
}
