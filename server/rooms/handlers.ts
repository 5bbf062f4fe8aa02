/** What each message does, behind the gate. Every handler answers. */
import type { ClientMessageName, ServerMessages, WireOutcome } from '../../shared/net/messages.ts';
import type { Match } from '../match/Match.ts';
import { oddsOf, reportOf } from '../match/own.ts';
import { whyOf } from '../match/whyOf.ts';
import type { NamedSeat } from '../store/Store.ts';
import { chat } from './chatDesk.ts';
import { claim } from './claim.ts';
import { run } from './clockDesk.ts';
import { askConductor } from './conduct.ts';
import { check, isRefusal, refused } from './gate.ts';
import { handIdea, handNote } from './handNote.ts';
import { lead } from './lead.ts';
import type { Allowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import { looksBack } from './looksBack.ts';
import { wish } from './observe.ts';
import { postmortem } from './postmortems.ts';
import type { Sessions } from './Sessions.ts';
import { inTurn } from './turns.ts';

export interface HandlerContext extends LiveSession {
  sessions: Sessions;
  /** The seat that sent it, as the server knows it: no message can name another. */
  seat: NamedSeat;
  /** The organisation it belongs to, or the one a host looks at. */
  match: Match | undefined;
  /** Turns this connection to another organisation. */
  watch(org: string): void;
  /** Makes the pages of a seat come again, or sends them out. */
  reseat(seat: string, out: boolean): void;
  /** Whatever projectors are open have to show that they still may be. */
  shutProjectors(): void;
  /** Tells consoles and projectors at once what they show. */
  tell(): void;
  rate: Allowance;
}
type Handler = (raw: unknown, context: HandlerContext) => Promise<object>;

export const handlers: Record<ClientMessageName, Handler> = {
  async command(raw, { match, seat, rate, book }) {
    const message = check('command', raw);
    if (isRefusal(message)) return message;
    if (!rate.take(seat.id)) return refused(message.id, 'tooFrequent');
    if (!match || seat.org === '' || seat.engineer === '') return refused(message.id, 'notSeated');
    if (book.frozen) return refused(message.id, 'frozen');
    return match.submit(seat.id, message.id, message.verb, message.payload);
  },

  claim,

  async control(raw, context) {
    const { seat, rate, book, orgs, rules } = context;
    const message = check('control', raw);
    if (isRefusal(message)) return message;
    const { id, action, value } = message;
    if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
    // Nobody waits for ever for a host: whoever plays may start what she does not.
    const left = action === 'start' && orgs.note === 'noHost' && !rules.watchers.has(seat.id);
    if (!seat.host && !left) return refused(id, 'hostOnly');
    return inTurn(book, () => run(id, action, value ?? 1, context));
  },

  async watch(raw, { orgs, seat, rate, watch }) {
    const message = check('watch', raw);
    if (isRefusal(message)) return message;
    const { id, org } = message;
    if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
    if (!seat.host || seat.org !== '') return refused(id, 'hostOnly');
    if (!orgs.of(org)) return refused(id, 'unknownOrg');
    watch(org);
    return { id, ok: true } satisfies WireOutcome;
  },

  lead,
  wish,
  handNote,
  handIdea,
  chat,

  conduct: askConductor,

  async ping(raw) {
    const message = check('ping', raw);
    return isRefusal(message) ? message : { at: message.at };
  },

  async review(raw, { match, seat, rate }) {
    const message = check('review', raw);
    if (isRefusal(message)) return message;
    if (!rate.take(seat.id)) return refused('review', 'tooFrequent');
    if (!match) return refused('review', 'unknownOrg');
    // Her own words on deploys come along; nobody else's do.
    return { ...reportOf(match), odds: oddsOf(match, seat.engineer) };
  },

  ...looksBack,
  postmortem,

  async why(raw, { match, seat, rate }) {
    const message = check('why', raw);
    if (isRefusal(message)) return message;
    if (!rate.take(seat.id)) return refused('why', 'tooFrequent');
    if (!match) return refused('why', 'unknownOrg');
    return { rows: whyOf(match, message) } satisfies ServerMessages['why'];
  },
};
