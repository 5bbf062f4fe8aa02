/** What a facilitator orders and asks of the conductor: behind the gate, always answered; a refused order changes nothing. */
import type { LEAD } from '../../shared/net/lead.ts';
import type { WireOutcome } from '../../shared/net/messages.ts';
import { evidenceOf } from '../match/conductor.ts';
import { withAdded, withMoved } from '../match/conductorPlan.ts';
import { previewById } from '../match/conductorPreview.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';

type Order = ReturnType<typeof LEAD.parse>;
const DOES = ['planAdd', 'planMove', 'planDrop', 'auto', 'later', 'endAt', 'cut', 'uncut'] as const;
export type ConductOrder = Extract<Order, { do: (typeof DOES)[number] }>;

export const isConduct = (order: Order): order is ConductOrder => DOES.some((one) => one === order.do);

/** The caller has checked that it is a host. */
export async function conduct(
  order: ConductOrder,
  { conductor, orgs }: HandlerContext,
): Promise<WireOutcome> {
  const { id } = order;
  const done = { id, ok: true } as const;
  const { pages } = conductor;
  switch (order.do) {
    case 'planAdd': {
      const plan = withAdded(pages.plan, order.items, order.replace, orgs.all);
      if (!Array.isArray(plan)) return refused(id, plan.why, { line: plan.line });
      pages.plan = plan;
      return done;
    }
    case 'planMove': {
      const { quarter, week, day, hour } = order;
      const plan = withMoved(pages.plan, order.item, { quarter, week, day, hour }, orgs.all);
      if (!Array.isArray(plan)) return refused(id, plan, { line: 1 });
      pages.plan = plan;
      return done;
    }
    case 'planDrop': {
      const plan = pages.plan.filter((one) => one.id !== order.item);
      if (plan.length === pages.plan.length) return refused(id, 'unknownPlanned');
      pages.plan = plan;
      return done;
    }
    case 'auto':
      pages.auto = order.on;
      return done;
    case 'later':
      pages.later[order.org] = [...new Set([...(pages.later[order.org] ?? []), order.goal])].slice(-20);
      return orgs.of(order.org) ? done : refused(id, 'unknownOrg');
    case 'endAt':
      pages.endAt = order.at;
      return done;
    case 'cut':
      return (await conductor.cut(order.cut)) ? done : refused(id, 'nothingToCut');
    case 'uncut':
      return (await conductor.uncut()) ? done : refused(id, 'nothingToUndo');
  }
}

/** Answers a question of a host's. */
export async function askConductor(raw: unknown, context: HandlerContext): Promise<object> {
  const question = check('conduct', raw);
  if (isRefusal(question)) return question;
  const { seat, rate, orgs } = context;
  if (!rate.take(seat.id)) return refused('conduct', 'tooFrequent');
  if (!seat.host) return refused('conduct', 'hostOnly');
  const match = orgs.of(question.org);
  if (!match) return refused('conduct', 'unknownOrg');
  if (question.ask === 'evidence') return { evidence: evidenceOf(match, question.goal, question.team) };
  const preview = previewById(match, question.inject);
  return preview ? { preview: await preview } : refused('conduct', 'unknownInject');
}
