/** What a facilitator says about the rules while a session is open: levers, who watches, how long silence is waited for. */
import type { WireOutcome } from '../../shared/net/messages.ts';
import type { RuleOrder } from '../../shared/net/settings.ts';
import { refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import { beginPlaying, beginWatching } from './observe.ts';
import { shuffle } from './placing.ts';
import { applyRules } from './Rules.ts';

/** Whether an order is one of these. */
export const isRuleOrder = <O extends { do: string }>(order: O): order is O & RuleOrder =>
  ['rules', 'levers', 'shuffle', 'watching', 'pace'].includes(order.do);

/** The caller has checked that it is the host. */
export async function obeyRule(order: RuleOrder, context: HandlerContext): Promise<WireOutcome> {
  const { id } = order;
  const { orgs, rules, seats, sessions, reseat } = context;
  switch (order.do) {
    case 'rules':
      rules.change(order.rules);
      if (!rules.now.chat) context.chat.clear();
      applyRules(context);
      break;
    case 'levers':
      await Promise.all(orgs.all.map((match) => match.setLevers(order.closed)));
      return { id, ok: true };
    case 'shuffle': {
      if (orgs.status !== 'lobby') return refused(id, 'alreadyStarted');
      for (const { id: seat } of await shuffle(context, sessions)) reseat(seat, false);
      return { id, ok: true };
    }
    default: {
      const who = seats.get(order.seat);
      if (!who || (who.host && order.do === 'watching')) return refused(id, 'unknownSeat');
      if (order.do === 'pace') rules.setPace(who.id, order.pace);
      else if (order.on) await beginWatching(context, sessions, who);
      else if (rules.watchers.has(who.id) && !(await beginPlaying(context, sessions, who)))
        return refused(id, 'engineerTaken');
      if (order.do === 'pace') applyRules(context);
    }
  }
  await rules.save();
  return { id, ok: true };
}
