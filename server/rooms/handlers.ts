/** What each message does, behind the gate. Every handler answers. */
import type { ClientMessageName, ServerMessages, WireOutcome } from '../../shared/net/messages.ts';
import { SPEEDS } from '../../shared/net/protocol.ts';
import { benchmarkOf } from '../match/benchmark.ts';
import type { Match } from '../match/Match.ts';
import { oddsOf, reportOf } from '../match/own.ts';
import { whyOf } from '../match/whyOf.ts';
import type { NamedSeat } from '../store/Store.ts';
import { askConductor } from './conduct.ts';
import { check, isRefusal, refused } from './gate.ts';
import { handNote } from './handNote.ts';
import { lead } from './lead.ts';
import type { Allowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import { wish } from './observe.ts';
import { seatEverybody, teamsFor } from './placing.ts';
import type { Sessions } from './Sessions.ts';

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

  async claim(raw, context) {
    const message = check('claim', raw);
    if (isRefusal(message)) return message;
    if (!context.rate.take(context.seat.id)) return refused(message.id, 'tooFrequent');
    return claim(message.id, message.engineer, context);
  },

  async control(raw, context) {
    const { orgs, seat, rate, book, sessions } = context;
    const message = check('control', raw);
    if (isRefusal(message)) return message;
    const { id, action, value } = message;
    if (!rate.take(seat.id)) return refused(id, 'tooFrequent');
    if (!seat.host) return refused(id, 'hostOnly');
    const { status } = orgs;
    if (status === 'stopped') return refused(id, 'sessionStopped');
    if (status === 'over') return refused(id, 'sessionOver');
    if (action === 'start' && status !== 'lobby') return refused(id, 'alreadyStarted');
    if ((action === 'pause' || action === 'resume') && status === 'lobby') return refused(id, 'notStarted');
    if (action === 'speed' && !SPEEDS.some((speed) => speed === value)) {
      return refused(id, 'badMessage', { problem: `speed is one of ${SPEEDS.join(', ')}` });
    }
    // While everybody looks at the host no clock runs; lifting that lets them run.
    if ((action === 'start' || action === 'resume') && (book.frozen || book.debrief.open))
      return refused(id, 'frozen');
    if (action === 'start') await seatEverybody(context, sessions);
    await orgs.control(action, value ?? 1);
    return { id, ok: true } satisfies WireOutcome;
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

  async benchmark(raw, { match, seat, rate }) {
    const message = check('benchmark', raw);
    if (isRefusal(message)) return message;
    if (!rate.take(seat.id)) return refused('benchmark', 'tooFrequent');
    // In the middle of a week it would tell what is still to come.
    if (!match || !['review', 'plan', 'over'].includes(match.view.phase))
      return refused('benchmark', 'notYet');
    return benchmarkOf(match);
  },

  async why(raw, { match, seat, rate }) {
    const message = check('why', raw);
    if (isRefusal(message)) return message;
    if (!rate.take(seat.id)) return refused('why', 'tooFrequent');
    if (!match) return refused('why', 'unknownOrg');
    return { rows: whyOf(match, message) } satisfies ServerMessages['why'];
  },
};

async function claim(
  id: string,
  engineer: string,
  { match, seats, seat, sessions, rules }: HandlerContext,
): Promise<WireOutcome> {
  if (!match || seat.org === '') return refused(id, 'notSeated');
  const person = match.view.engineers[engineer];
  if (!person) return refused(id, 'unknownEngineer');
  if (rules.watchers.has(seat.id)) return refused(id, 'watching');
  if (!teamsFor(match, rules.now.teams).includes(person.team)) return refused(id, 'teamClosed');
  if (seat.engineer === engineer) return { ...(await match.sit(seat.id, engineer)), id };
  if (seats.byEngineer(seat.org, engineer)) return refused(id, 'engineerTaken');
  const before = seat.engineer;
  // Taken at once, so that a second claim in the same moment finds it taken.
  seat.engineer = engineer;
  const outcome = await match.sit(seat.id, engineer);
  if (outcome.ok) {
    await sessions.keepDesk(match.code, seat);
    match.refresh();
    return { id, ok: true };
  }
  seat.engineer = before;
  return { ...outcome, id };
}
