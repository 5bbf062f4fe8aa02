/** A facilitator's orders about one person. Those who lead are nobody's to move. */
import type { WireOutcome } from '../../shared/net/messages.ts';
import { tidyName } from '../../shared/net/tidy.ts';
import { refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import type { Order } from './lead.ts';

export async function leadPeople(
  order: Order<'move' | 'rename' | 'remove' | 'pilot' | 'leave' | 'hush'>,
  { seats, sessions, orgs, book, reseat }: HandlerContext,
): Promise<WireOutcome> {
  const { id } = order;
  const who = seats.get(order.seat);
  if (!who || who.host) return refused(id, 'unknownSeat');
  const { code } = orgs.first;
  if (order.do === 'rename') {
    const name = tidyName(order.name);
    if (name === '') return refused(id, 'badMessage', { problem: 'a name' });
    if (name !== who.name && seats.isTaken(name)) return refused(id, 'nameTaken');
    who.name = name;
    await sessions.keepName(code, who);
    return { id, ok: true };
  }
  if (order.do === 'leave') {
    const match = orgs.of(who.org);
    if (who.engineer === '' || !match) return refused(id, 'notSeated');
    if (orgs.status === 'lobby') return refused(id, 'notStarted');
    const refusal = await match.giveLeave(who.id, order.days);
    return refusal ? { id, ok: false, refusal } : { id, ok: true };
  }
  if (order.do === 'hush') {
    if (order.on) book.hushed.add(who.id);
    else book.hushed.delete(who.id);
    return { id, ok: true };
  }
  if (order.do === 'pilot') {
    if (who.engineer === '') return refused(id, 'notSeated');
    await orgs.of(who.org)?.pilot(who.id, order.on);
    return { id, ok: true };
  }
  if (order.do === 'move' && who.org === order.org) return { id, ok: true };
  if (order.do === 'remove' && !order.out) {
    book.out.delete(who.id);
    return { id, ok: true };
  }
  await orgs.of(who.org)?.leave(who.id);
  who.engineer = '';
  if (order.do === 'move') who.org = order.org;
  else book.out.add(who.id);
  await sessions.keepDesk(code, who);
  reseat(who.id, order.do === 'remove');
  return { id, ok: true };
}
