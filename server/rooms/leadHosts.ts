/** Who leads: more hosts, more devices of one, and who is the first. Nobody ever becomes it by herself. */
import type { WireOutcome } from '../../shared/net/messages.ts';
import { refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import type { Order } from './lead.ts';
import type { LiveSession } from './liveSession.ts';

/** The seat that may end, delete and hand over. */
export const firstHost = ({ book, seats }: Pick<LiveSession, 'book' | 'seats'>): string =>
  book.first || (seats.host?.id ?? '');

export async function leadHosts(
  order: Order<'invite' | 'dismiss' | 'handOver'>,
  context: HandlerContext,
): Promise<WireOutcome> {
  const { id } = order;
  const { seat, seats, sessions, orgs, book, invites, reseat } = context;
  const own = order.do === 'invite' && order.as === 'device';
  if (!own && seat.id !== firstHost(context)) return refused(id, 'firstHostOnly');
  if (order.do === 'invite') {
    if (order.open) invites.offer(seat.id, order.as);
    else invites.withdraw(seat.id, order.as);
    return { id, ok: true };
  }
  const who = seats.get(order.seat);
  if (!who?.host || who.tokenHash === '' || who.id === seat.id) return refused(id, 'unknownSeat');
  if (order.do === 'handOver') {
    book.first = who.id;
    // What she could still open was the first host's to open.
    invites.withdraw(seat.id, 'host');
    return { id, ok: true };
  }
  invites.withdraw(who.id);
  await orgs.of(who.org)?.leave(who.id);
  reseat(who.id, true);
  seats.forget(who);
  await sessions.forgetSeat(orgs.first.code, who.id);
  return { id, ok: true };
}
