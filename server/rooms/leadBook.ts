/** What a facilitator says, notes, marks, hides and shows: all of it is in her book. */
import type { WireOutcome } from '../../shared/net/messages.ts';
import { failingNow } from '../match/board.ts';
import type { Match } from '../match/Match.ts';
import { refused } from './gate.ts';
import type { HandlerContext } from './handlers.ts';
import type { Order } from './lead.ts';
import { freshSecret } from './secrets.ts';

type BookOrder = Order<
  | 'say'
  | 'bookmark'
  | 'remark'
  | 'unmark'
  | 'note'
  | 'freeze'
  | 'reveal'
  | 'lock'
  | 'projector'
  | 'show'
  | 'names'
>;

export async function leadBook(
  order: BookOrder,
  those: Match[],
  context: HandlerContext,
): Promise<WireOutcome> {
  const { id } = order;
  const { book, orgs, match, seat } = context;
  switch (order.do) {
    case 'say':
      return say(order, those, context);
    case 'bookmark': {
      const { org, world, view } = match ?? orgs.first;
      const { quarter } = view;
      book.mark({ org, tick: world.tick, quarter, text: order.text, ...failingNow(view) });
      break;
    }
    case 'remark':
    case 'unmark': {
      const at = book.marks.findIndex((mark) => mark.id === order.mark);
      const mark = book.marks[at];
      if (!mark) return refused(id, 'unknownMark');
      if (order.do === 'remark') mark.text = order.text;
      else book.marks.splice(at, 1);
      break;
    }
    case 'note': {
      const at = book.notes.findIndex((note) => note.id === order.note);
      if (order.note !== undefined && at < 0) return refused(id, 'unknownMark');
      if (at >= 0) book.notes.splice(at, 1);
      if (order.text !== '') book.note({ tick: orgs.first.world.tick, seat: seat.id, text: order.text });
      break;
    }
    case 'freeze':
      await (order.on ? freeze(order.text, context) : thaw(context));
      break;
    case 'reveal':
      book.revealed = order.on;
      break;
    case 'lock':
      book.locked = order.locked;
      break;
    case 'projector':
      book.projector.token = order.open ? freshSecret() : '';
      context.shutProjectors();
      break;
    case 'names':
      book.projector.names = order.on;
      break;
    default: {
      const { what, of } = order;
      if (what === 'org' && !orgs.of(of)) return refused(id, 'unknownOrg');
      if (what === 'mark' && !book.marks.some((mark) => String(mark.id) === of))
        return refused(id, 'unknownMark');
      Object.assign(book.projector, { spot: what, of });
    }
  }
  return { id, ok: true };
}

/** What is said to all replaces what was said to one organisation; what is said to one person stands beside it. */
function say(order: Order<'say'>, those: Match[], { book, seats }: HandlerContext): WireOutcome {
  const { id, text, org } = order;
  if (order.seat !== undefined) {
    if (!seats.get(order.seat)) return refused(id, 'unknownSeat');
    if (text === '') book.words.delete(order.seat);
    else book.words.set(order.seat, text);
    return { id, ok: true };
  }
  if (org === undefined) book.notice = text;
  for (const one of those) one.notice = org === undefined ? '' : text;
  return { id, ok: true };
}

/** Remembers which clocks it stops: only those run again. */
async function freeze(text: string, { book, orgs }: HandlerContext): Promise<void> {
  const running = orgs.all.filter(({ status }) => status === 'running');
  const stopped = new Set([...(book.frozen?.stopped ?? []), ...running.map(({ org }) => org)]);
  book.frozen = { text, stopped: [...stopped] };
  await Promise.all(running.map((one) => one.control('pause', 1)));
}

/** The clocks it stopped run again. */
export async function thaw({ book, orgs }: Pick<HandlerContext, 'book' | 'orgs'>): Promise<void> {
  const stopped = book.frozen?.stopped ?? [];
  book.frozen = null;
  await Promise.all(stopped.map((org) => orgs.of(org)?.control('resume', 1)));
}
