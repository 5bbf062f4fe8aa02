/**
 * An organisation leaves a note to those who will run its system: whoever of its people writes last. Everybody else of it, also
 * whoever only watches, may lay a sentence beside the note; it stands in it only when whoever writes takes it.
 */
import type { z } from 'zod';
import { type HAND_NOTE, type NoteLine, remarksOf } from '../../shared/net/inherit.ts';
import type { WireOutcome } from '../../shared/net/messages.ts';
import { leadOf } from '../match/leadOf.ts';
import type { Match } from '../match/Match.ts';
import { check, isRefusal, refused } from './gate.ts';
import { addIdea } from './handIdeas.ts';
import type { HandlerContext } from './handlers.ts';
import { isRudeText } from './rude.ts';

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
  const lines = message.lines.flatMap((line) => saidNow(match, line));
  const kept = await inheritance.write(match, { by: seat.id, lines });
  match.refresh();
  return kept ? { id, ok: true } : refused(id, 'notYet');
}

/** Somebody would put this into the note. */
export async function handIdea(
  raw: unknown,
  { match, seat, rate, inheritance, book }: HandlerContext,
): Promise<WireOutcome> {
  const message = check('handIdea', raw);
  if (isRefusal(message)) return message;
  const { id } = message;
  if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
  if (!match || seat.org === '') return refused(id, 'notSeated');
  if (book.hushed.has(seat.id)) return refused(id, 'chatHushed');
  const [line] = saidNow(match, message.line);
  if (!line) return refused(id, 'badMessage', { problem: 'no words' });
  if ('text' in line && isRudeText(line.text)) return refused(id, 'chatRude');
  if (!inheritance.isWriting(match)) return refused(id, 'notYet');
  addIdea(book, match.org, { by: seat.id, line });
  await book.save();
  match.refresh();
  return { id, ok: true };
}

/** A sentence as it stands in a note: what is picked says what is true now, whatever the page saw; none where nothing is said. */
function saidNow(match: Match, line: z.output<typeof HAND_NOTE>['lines'][number]): NoteLine[] {
  if ('text' in line) return line.text === '' ? [] : [line];
  return remarksOf(match.view).filter(({ id }) => id === line.remark);
}
