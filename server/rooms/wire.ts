/** Small things every handler needs of a Colyseus client. */
import type { Client } from '@colyseus/core';
import type { ServerMessages } from '../../shared/net/messages.ts';
import type { OwnView } from '../../shared/sim/worldOdds.ts';

/** The seat a connection was admitted to, '' before it was. Only the server writes it. */
export const seatOf = (client: Client): string =>
  (client.userData as { seat?: string } | undefined)?.seat ?? '';

/** Sends a message in its one shape. */
export function send<N extends keyof ServerMessages>(
  client: Client,
  name: N,
  message: ServerMessages[N],
): void {
  client.send(name, message);
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

/** A connection that was told nothing knows of nothing. */
const EMPTY = JSON.stringify({ odds: [] } satisfies OwnView);
