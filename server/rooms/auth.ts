/** The first gate: who may come into a session. Answers with fixed sentences only. */
import { ServerError } from '@colyseus/core';
import { JOIN_OPTIONS } from '../../shared/net/messages.ts';
import { isOffered } from '../../shared/net/nicknames.ts';
import { JOIN_REFUSALS, type JoinRefusal, PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import { tidyName } from '../../shared/net/tidy.ts';
import { JournalError } from '../../shared/sim/journalFile.ts';
import type { NamedSeat } from '../store/Store.ts';
import type { LiveSession } from './liveSession.ts';
import { entrance } from './observe.ts';
import { giveDesk } from './placing.ts';
import { isRude } from './rude.ts';
import type { Sessions } from './Sessions.ts';
import { MAX_SEATS, type Seats } from './seats.ts';
import { opens } from './secrets.ts';

/** What a join was granted: the seat it holds, or the name of a seat to be made. */
export interface Pass {
  seat: string;
  name: string;
  /** A secret of whoever asks for a new seat, '' when she has none. */
  key: string;
  /** It is no person but a projector: it gets no seat. */
  projector?: true;
  /** Where she would like to sit, or that she only watches. */
  wish?: { org: string; team: string; watch: boolean };
}

/** A refused join, in words. `more` is added to the sentence. */
export function joinError(kind: JoinRefusal, more = ''): ServerError {
  const { status, text } = JOIN_REFUSALS[kind];
  return new ServerError(status, more === '' ? text : `${text} ${more}`);
}

/** The session with that code. Throws a join refusal when there is none or it cannot be read. */
export async function findSession(sessions: Sessions, code: string): Promise<LiveSession> {
  let live: LiveSession | null;
  try {
    live = await sessions.get(code);
  } catch (error) {
    throw error instanceof JournalError ? joinError('unreadable', error.message) : joinError('broken');
  }
  if (!live) throw joinError('unknownCode');
  return live;
}

/** Checks join options: protocol, then token or name. */
export async function admit(sessions: Sessions, code: string, options: unknown): Promise<Pass> {
  const parsed = JOIN_OPTIONS.safeParse(options);
  if (!parsed.success) throw joinError('badRequest');
  const { protocol, token, name, key = '', projector, org = '', team = '', watch = false } = parsed.data;
  if (protocol !== PROTOCOL_VERSION) throw joinError(protocol < PROTOCOL_VERSION ? 'outdated' : 'badRequest');
  const live = await findSession(sessions, code);
  const { seats, book } = live;
  if (projector !== undefined) {
    if (!opens(book.projector.token, projector)) throw joinError('wrongToken');
    return { seat: '', name: '', key: '', projector: true };
  }
  if (token !== undefined) {
    const seat = seats.byToken(token);
    if (!seat) throw joinError('wrongToken');
    if (book.out.has(seat.id)) throw joinError('removed');
    seats.newcomers.arrived(seat.id);
    return { seat: seat.id, name: '', key: '' };
  }
  const tidy = nameFor(live, name ?? '');
  const given = seats.newcomers.of(key);
  if (given && book.out.has(given.seat)) throw joinError('removed');
  if (given) return { seat: '', name: tidy, key };
  if (book.locked || isTooLate(live)) throw joinError('locked');
  refuseNewSeat(seats, tidy);
  return { seat: '', name: tidy, key, wish: { org, team, watch } };
}

/** Whether the game runs and nobody may come to it any more. */
const isTooLate = ({ orgs, rules }: LiveSession): boolean =>
  rules.now.late === 'closed' && orgs.status !== 'lobby';

/** Throws when no new seat of that name can be had. */
export function refuseNewSeat(seats: Seats, name: string): void {
  if (seats.size >= MAX_SEATS) throw joinError('full');
  if (seats.isTaken(name)) throw joinError('nameTaken', `"${seats.variantOf(name)}" is free.`);
}

/** The seat of a pass, or a new one where the rules of the session put it; its token only where it is new. */
export async function takeSeat(
  sessions: Sessions,
  live: LiveSession,
  pass: Pass,
): Promise<{ seat: NamedSeat; token: string }> {
  const { seats, record, rules, roster, orgs } = live;
  const known = seats.get(pass.seat);
  if (known) return { seat: known, token: '' };
  // Her line broke before she heard of the seat: it is hers, and she is told again.
  const given = seats.newcomers.of(pass.key);
  const before = seats.get(given?.seat ?? '');
  if (given && before) return { seat: before, token: given.token };
  refuseNewSeat(seats, pass.name);
  const place = entrance(live, pass.wish ?? { org: '', team: '', watch: false }, pass.name);
  const added = seats.add(pass.name, false, place.org);
  const { seat } = added;
  seats.newcomers.keep(pass.key, seat.id, added.token);
  await sessions.keepSeat(record.code, seat);
  const listed = roster.named(pass.name);
  if (listed?.seat === '') await roster.arrive(listed, seat.id);
  if (orgs.status !== 'lobby') rules.came(seat.id, orgs.of(seat.org)?.world.tick ?? 0);
  if (place.watching) rules.watchers.add(seat.id);
  else if (place.desk) await giveDesk(live, sessions, seat, place.team);
  if (place.watching || place.desk) await rules.save();
  return added;
}

/** The name somebody new gets; throws a join refusal that offers another one where this cannot be hers. */
function nameFor({ seats, record, roster, rules }: LiveSession, typed: string): string {
  const name = tidyName(typed);
  // Whoever made the list chose the name.
  if (rules.now.spread === 'roster' && name !== '' && roster.named(name)) return name;
  const offer = `"${seats.suggestName()}" is free.`;
  if (name === '' || (record.names === 'given' && !isOffered(name))) throw joinError('badName', offer);
  if (isRude(typed) || isRude(name)) throw joinError('rudeName', offer);
  return name;
}
