/** Two small things every handler needs of a Colyseus client. */
import type { Client } from '@colyseus/core';
import type { ServerMessages } from '../../shared/net/messages.ts';

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
