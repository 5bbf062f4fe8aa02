/** What a handler is given about the connection a message came from. */
import type { Client } from '@colyseus/core';
import { CLOSE } from '../../shared/net/protocol.ts';
import type { NamedSeat } from '../store/Store.ts';
import type { HandlerContext } from './handlers.ts';
import type { Allowance } from './limits.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sessions } from './Sessions.ts';
import type { Sight } from './Sight.ts';
import { seatOf } from './wire.ts';

interface Room {
  live: LiveSession;
  sight: Sight;
  clients: Iterable<Client>;
  rate: Allowance;
}

export function contextOf(room: Room, sessions: Sessions, client: Client, seat: NamedSeat): HandlerContext {
  const { live, sight, rate } = room;
  return {
    ...live,
    sessions,
    seat,
    rate,
    match: live.orgs.of(seat.org) ?? live.orgs.of(sight.watchedBy(client)),
    watch: (org) => sight.watch(client, org),
    reseat: (id, out) => {
      for (const one of room.clients) if (seatOf(one) === id) one.leave(out ? CLOSE.removed : CLOSE.moved);
    },
  };
}
