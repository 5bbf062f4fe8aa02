/** Postmortems of an organisation, and the line its people write to one: kept beside the game, so that it can be forgotten. */
import * as z from 'zod';
import type { Postmortems } from '../../shared/net/postmortem.ts';
import type { Match } from '../match/Match.ts';
import { postmortemDesk, postmortemRows } from '../match/postmortemsOf.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';

const LINE = z.object({ text: z.string(), by: z.string() });
const keyOf = (match: Match, incident: string): string => `${match.org}/${incident}`;

function lineIn(body: string | undefined): z.output<typeof LINE> {
  try {
    const read = LINE.safeParse(JSON.parse(body ?? '{}'));
    if (read.success) return read.data;
  } catch {
    // A line that cannot be read is none.
  }
  return { text: '', by: '' };
}

export async function postmortem(raw: unknown, context: HandlerContext): Promise<object> {
  const { match, seat, rate, seats, orgs } = context;
  const message = check('postmortem', raw);
  if (isRefusal(message)) return message;
  if (!rate.take(seat.id)) return refused('postmortem', 'tooFrequent');
  if (!match) return refused('postmortem', 'unknownOrg');
  const { incident, text } = message;
  const { store } = match.options;
  if (text !== undefined) {
    // Whoever watches or leads from outside reads; the people of the organisation write, also when the game is over.
    if (seat.org === '' || seat.engineer === '') return refused('postmortem', 'notSeated');
    if (orgs.status === 'lobby') return refused('postmortem', 'notStarted');
    if (!postmortemRows(match).some((row) => row.incident === incident))
      return refused('postmortem', 'notYet');
    const body = text === '' ? null : JSON.stringify({ text, by: seat.id });
    await store.keepText(match.code, 'postmortem', keyOf(match, incident), body);
  }
  const lines = await store.loadTexts(match.code, 'postmortem');
  return {
    rows: postmortemRows(match).map((row) => {
      const line = lineIn(lines[keyOf(match, row.incident)]);
      // Seats are kept, not names: who is forgotten is forgotten here too.
      return { ...row, text: line.text, by: seats.get(line.by)?.name ?? '' };
    }),
    desk: incident === '' ? null : postmortemDesk(match, incident),
  } satisfies Postmortems;
}
