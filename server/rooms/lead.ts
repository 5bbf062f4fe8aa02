/** What a facilitator does: to the clock of one organisation or all, to people, and to the world from outside. */
import { INJECTS } from '../../shared/content/injects.ts';
import type { LEAD, Lead } from '../../shared/net/lead.ts';
import type { WireOutcome } from '../../shared/net/messages.ts';
import { tidyName } from '../../shared/net/tidy.ts';
import type { Match } from '../match/Match.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import { isRuleOrder, obeyRule } from './ruleOrders.ts';

type Order<D extends Lead['do']> = Extract<ReturnType<typeof LEAD.parse>, { do: D }>;

/** Behind the gate; every order is answered, and a refused one changes nothing. */
export async function lead(raw: unknown, context: HandlerContext): Promise<WireOutcome> {
  const order = check('lead', raw);
  if (isRefusal(order)) return order;
  const { id } = order;
  const { seat, rate, orgs, book } = context;
  if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
  if (!seat.host) return refused(id, 'hostOnly');
  const asked = 'org' in order ? order.org : undefined;
  const one = asked === undefined ? undefined : orgs.of(asked);
  if (asked !== undefined && !one) return refused(id, 'unknownOrg');
  const those = one ? [one] : orgs.all;
  const outcome = await obey(order, those, context);
  await book.save();
  for (const match of orgs.all) match.refresh();
  return outcome;
}

async function obey(
  order: ReturnType<typeof LEAD.parse>,
  those: Match[],
  context: HandlerContext,
): Promise<WireOutcome> {
  const { id } = order;
  const { book, orgs, match } = context;
  if (isRuleOrder(order)) return obeyRule(order, context);
  switch (order.do) {
    case 'next': {
      const ended = await Promise.all(those.map((one) => one.next()));
      return ended.some(Boolean) ? { id, ok: true } : refused(id, 'nothingToEnd');
    }
    case 'extend':
      for (const one of those) one.extend(order.seconds * 1000);
      return { id, ok: true };
    case 'say':
      // What is said to all replaces what was said to one.
      if (order.org === undefined) book.notice = order.text;
      for (const one of those) one.notice = order.org === undefined ? '' : order.text;
      return { id, ok: true };
    case 'inject': {
      const found = INJECTS.find((inject) => inject.id === order.inject);
      if (!found) return refused(id, 'unknownInject');
      if (orgs.status === 'lobby') return refused(id, 'notStarted');
      await Promise.all(those.map((one) => one.inject(found.id, found.condition)));
      return { id, ok: true };
    }
    case 'bookmark': {
      const { org, world } = match ?? orgs.first;
      book.mark({ org, tick: world.tick, text: order.text });
      return { id, ok: true };
    }
    case 'lock':
      book.locked = order.locked;
      return { id, ok: true };
    default:
      return person(order, context);
  }
}

/** Orders about one person. The host herself is nobody's to move. */
async function person(
  order: Order<'move'> | Order<'rename'> | Order<'remove'>,
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
