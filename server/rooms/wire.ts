/** Small things every handler needs of a Colyseus client. */
import type { Client, Room } from '@colyseus/core';
import type { ChatTold } from '../../shared/net/chat.ts';
import type { ClientMessageName, ServerMessages, WireOutcome } from '../../shared/net/messages.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import type { OwnView } from '../../shared/sim/worldOdds.ts';
import { isRefusal } from './gate.ts';
import type { OpenRoom } from './liveSession.ts';

/** The seat a connection was admitted to, '' before it was. Only the server writes it. */
export const seatOf = (client: Client): string =>
  (client.userData as { seat?: string } | undefined)?.seat ?? '';

/** What the rest of the server may do to the pages of a room. */
export const handOn = (room: Pick<Room, 'clients' | 'disconnect'>): OpenRoom => ({
  dismiss(seat) {
    for (const client of room.clients) if (seatOf(client) === seat) client.leave(CLOSE.archived);
  },
  recall(seat) {
    for (const client of room.clients) if (seatOf(client) === seat) client.leave(CLOSE.moved);
  },
  close: (again = false) => room.disconnect(again ? CLOSE.moved : CLOSE.archived),
});

/** Sends a message in its one shape. */
export function send<N extends keyof ServerMessages>(
  client: Client,
  name: N,
  message: ServerMessages[N],
): void {
  client.send(name, message);
}

/** Sends a handler's answer to whoever sent a message without asking for a reply. */
export function reply(client: Client, name: ClientMessageName, answer: object): void {
  if (isRefusal(answer)) send(client, 'outcome', answer as WireOutcome);
  else if (name === 'ping') send(client, 'pong', answer as ServerMessages['pong']);
  else if (name === 'why') send(client, 'why', answer as ServerMessages['why']);
  else if (name === 'conduct') send(client, 'conduct', answer as ServerMessages['conduct']);
  else if (name === 'benchmark') send(client, 'benchmark', answer as ServerMessages['benchmark']);
  else if (name === 'shade') send(client, 'shade', answer as ServerMessages['shade']);
  else if (name === 'decisive') send(client, 'decisive', answer as ServerMessages['decisive']);
  else if (name === 'postmortem') send(client, 'postmortem', answer as ServerMessages['postmortem']);
  else send(client, 'review', answer);
}

/** Sends somebody her private part when it differs from what this connection was told last. */
export function showOwn(client: Client, own: OwnView): void {
  const known = client.userData as { own?: string } | undefined;
  if (!known) return;
  const text = JSON.stringify(own);
  if (text === (known.own ?? EMPTY)) return;
  known.own = text;
  send(client, 'own', own);
}

/** Sends somebody what is said to her alone, when it differs from what this connection was told last. */
export function showWord(client: Client, text: string): void {
  const known = client.userData as { word?: string } | undefined;
  if (!known || text === (known.word ?? '')) return;
  known.word = text;
  send(client, 'word', { text });
}

/** Sends somebody what her team wrote, when its key is another than this connection was told last. */
export function showChat(client: Client, key: string, told: () => ChatTold): void {
  const known = client.userData as { chat?: string } | undefined;
  if (!known || key === (known.chat ?? '')) return;
  known.chat = key;
  send(client, 'chat', told());
}

/** A connection that was told nothing knows of nothing. */
const EMPTY = JSON.stringify({ odds: [], readings: [] } satisfies OwnView);
