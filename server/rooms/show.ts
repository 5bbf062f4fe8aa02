/** Brings the wire of a session up to what some of its organisations are now, and tells people what only they may see. */
import type { Client } from '@colyseus/core';
import type { SessionState } from '../../shared/net/sessionSchema.ts';
import type { Match } from '../match/Match.ts';
import { ownOf } from '../match/own.ts';
import { publishOrg, publishSession } from '../match/publish.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sight } from './Sight.ts';
import { seatOf, showOwn } from './wire.ts';

export function showOrgs(
  state: SessionState,
  sight: Sight,
  { record, seats, orgs, pagers, book, attendance }: LiveSession,
  clients: readonly Client[],
  matches: readonly Match[],
): void {
  const here = new Set(clients.map(seatOf));
  const rowsOf = (org: string) => seats.rows(org, here, (seat) => pagers.stateOf(seat));
  const { title, kind, preset } = record;
  const { notice } = book;
  publishSession(state, orgs, {
    title,
    kind,
    preset,
    notice,
    hostSeat: seats.host?.id ?? '',
    hosts: rowsOf(''),
  });
  for (const match of matches) {
    const slot = sight.slot(match.org);
    if (slot) publishOrg(slot, match, rowsOf(match.org));
    attendance.observe(match, seats.all, here);
  }
  pagers.show();
  for (const client of clients) {
    const seat = seats.get(seatOf(client));
    const match = matches.find(({ org }) => org === seat?.org);
    if (seat && match) showOwn(client, ownOf(match, seat.engineer));
  }
}
