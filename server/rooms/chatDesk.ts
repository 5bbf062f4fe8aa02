/** What somebody writes to her team, behind the gate: allowed, clean, short, not too often. It is never journaled and never logged. */
import type { WireOutcome } from '../../shared/net/messages.ts';
import { joined, teamOf } from '../match/joint.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import { isRudeText } from './rude.ts';

export async function chat(
  raw: unknown,
  { match, seat, rate, rules, book, chat: lines, tell }: HandlerContext,
): Promise<WireOutcome> {
  const message = check('chat', raw);
  if (isRefusal(message)) return message;
  const { id } = message;
  if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
  if (!match || seat.org === '' || seat.engineer === '') return refused(id, 'notSeated');
  if (!rules.now.chat) return refused(id, 'chatOff');
  if (message.do === 'report') {
    if (!lines.report(match, seat.id, message.line)) return refused(id, 'unknownMark');
    tell();
  } else {
    const { text, to } = message;
    const team = teamOf(match, seat.engineer);
    const day = match.view.engineers[seat.engineer]?.leave ?? -1;
    if (book.frozen) return refused(id, 'frozen');
    if (day >= 0) return { id, ok: false, refusal: { kind: 'onLeave', params: { day } } };
    if (book.hushed.has(seat.id)) return refused(id, 'chatHushed');
    if (text === '') return refused(id, 'badMessage', { problem: 'no words' });
    if (isRudeText(text)) return refused(id, 'chatRude');
    if (!lines.mayWrite(seat.id)) return refused(id, 'tooFrequent');
    const teams = to === 'joint' ? joined(match, team) : [];
    lines.say(match, seat.id, teams.length > 0 ? 'joint' : 'team', teams.length > 0 ? teams : [team], text);
  }
  match.refresh();
  return { id, ok: true };
}
