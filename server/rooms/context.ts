/** What a handler is given about the connection a message came from. */
import type { Client } from '@colyseus/core';
import type { ClientMessageName } from '../../shared/net/messages.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import type { NamedSeat } from '../store/Store.ts';
import { type HandlerContext, handlers } from './handlers.ts';
import type { Allowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sessions } from './Sessions.ts';
import type { Sight } from './Sight.ts';
import type { Tellers } from './Tellers.ts';
import { seatOf } from './wire.ts';

interface Room {
  live: LiveSession;
  sight: Sight;
  clients: Iterable<Client>;
  rate: Allowance;
  tellers: Tellers;
}

/** What a handler answers. A line without a seat is a projector: it can say nothing. */
export async function answerTo(
  room: Room,
  sessions: Sessions,
  client: Client,
  name: ClientMessageName,
  raw: unknown,
): Promise<object> {
  const seat = room.live.seats.get(seatOf(client));
  if (!seat) return room.tellers.walls.answer(name, raw);
  return handlers[name](raw, contextOf(room, sessions, client, seat));
}

function contextOf(room: Room, sessions: Sessions, client: Client, seat: NamedSeat): HandlerContext {
  const { live, sight, rate, tellers } = room;
  return {
    ...live,
    sessions,
    seat,
    rate,
    match: live.orgs.of(seat.org) ?? live.orgs.of(sight.watchedBy(client)),
    watch: (org) => sight.watch(client, org),
    shutProjectors: () => tellers.walls.shut(),
    tell: () => tellers.tell(),
    reseat: (id, out) => {
      for (const one of room.clients) if (seatOf(one) === id) one.leave(out ? CLOSE.removed : CLOSE.moved);
    },
  };
}
