/** What a facilitator does: to the clock of one organisation or all, and to the world from outside. The rest is next door. */
import { INJECTS } from '../../shared/content/injects.ts';
import type { LEAD } from '../../shared/net/lead.ts';
import type { WireOutcome } from '../../shared/net/messages.ts';
import type { Match } from '../match/Match.ts';
import { type ConductOrder, conduct, isConduct } from './conduct.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import { leadBook } from './leadBook.ts';
import { leadDebrief } from './leadDebrief.ts';
import { firstHost, leadHosts } from './leadHosts.ts';
import { leadPeople } from './leadPeople.ts';
import { isRuleOrder, obeyRule } from './ruleOrders.ts';
import { inTurn } from './turns.ts';

/** An order as it came through the gate. */
export type Order<D extends ReturnType<typeof LEAD.parse>['do'] = ReturnType<typeof LEAD.parse>['do']> =
  Extract<ReturnType<typeof LEAD.parse>, { do: D }>;

/** Behind the gate; every order is answered, and a refused one changes nothing. */
export async function lead(raw: unknown, context: HandlerContext): Promise<WireOutcome> {
  const order = check('lead', raw);
  if (isRefusal(order)) return order;
  const { id } = order;
  const { seat, rate, book } = context;
  if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
  if (!seat.host) return refused(id, 'hostOnly');
  return inTurn(book, () => carryOut(order, context));
}

async function carryOut(order: Order, context: HandlerContext): Promise<WireOutcome> {
  const { id } = order;
  const { orgs, book, seat } = context;
  // The first host may have taken her powers away while she waited for her turn.
  if (seat.tokenHash === '') return refused(id, 'hostOnly');
  const asked = 'org' in order ? order.org : undefined;
  const one = asked === undefined ? undefined : orgs.of(asked);
  if (asked !== undefined && !one) return refused(id, 'unknownOrg');
  const those = one ? [one] : orgs.all;
  const outcome = isConduct(order) ? await conduct(order, context) : await obey(order, those, context);
  if (outcome.ok) context.conductor.note(order, those);
  await book.save();
  for (const match of orgs.all) match.refresh();
  context.tell();
  return outcome;
}

async function obey(
  order: Exclude<Order, ConductOrder>,
  those: Match[],
  context: HandlerContext,
): Promise<WireOutcome> {
  const { id } = order;
  const { orgs } = context;
  if (isRuleOrder(order)) return obeyRule(order, context);
  switch (order.do) {
    case 'next': {
      // Whoever still reads her review comes first: then all are there. Only who is further behind is not waited for.
      if (context.inheritance.waits && !those.some(({ world }) => world.phase === 'review')) {
        await context.inheritance.swap();
        return { id, ok: true };
      }
      // Two hosts who press at once mean the same phase; whoever waits for the others has nothing to end.
      const meant = those.filter((one) => !one.gate() && (order.saw?.includes(one.world.phase) ?? true));
      const ended = await Promise.all(meant.map((one) => one.next()));
      return ended.some(Boolean) ? { id, ok: true } : refused(id, 'nothingToEnd');
    }
    case 'extend':
      for (const one of those) one.extend(order.seconds * 1000);
      return { id, ok: true };
    case 'inject': {
      const found = INJECTS.find((inject) => inject.id === order.inject);
      if (!found) return refused(id, 'unknownInject');
      if (orgs.status === 'lobby') return refused(id, 'notStarted');
      await Promise.all(those.map((one) => one.inject(found.id, found.condition)));
      return { id, ok: true };
    }
    case 'move':
    case 'rename':
    case 'remove':
    case 'pilot':
    case 'leave':
    case 'hush':
      return leadPeople(order, context);
    case 'chatDone':
      return context.chat.done(order.line) ? { id, ok: true } : refused(id, 'unknownMark');
    case 'end': {
      if (context.seat.id !== firstHost(context)) return refused(id, 'firstHostOnly');
      if (orgs.status === 'lobby') return refused(id, 'notStarted');
      const ended = await Promise.all(orgs.all.map((one) => one.endNow()));
      // Nobody has to look up at a game that is over.
      if (orgs.status === 'over') context.book.frozen = null;
      return ended.some(Boolean) ? { id, ok: true } : refused(id, 'sessionOver');
    }
    case 'debrief':
      return leadDebrief(order, context);
    case 'invite':
    case 'dismiss':
    case 'handOver':
      return leadHosts(order, context);
    default:
      return leadBook(order, those, context);
  }
}
