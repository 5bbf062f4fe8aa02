/** The WebSocket of /check: it answers every message with itself, so that a page can measure the network. It knows no session. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { CHECK_BEAT_MS, CHECK_BYTES, CHECK_HOLD_MS, CHECK_LINE } from '../../shared/net/check.ts';

/** So many may be open at once; a check may hold ten minutes, and each may ask a little more often than it does. */
const MOST_LINES = 200;
const LONGEST_MS = 10 * CHECK_HOLD_MS + 30_000;
const MOST_MESSAGES = (2 * LONGEST_MS) / CHECK_BEAT_MS;

export interface CheckLineOptions {
  server: Server;
  /** Whether a page of this origin may ask. */
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean;
  /** True while this address may open another one. */
  mayOpen(request: IncomingMessage): boolean;
}

/** Whether an upgrade is for this line. */
export const isCheckLine = (request: IncomingMessage): boolean =>
  (request.url ?? '').split('?')[0] === CHECK_LINE;

/** Answers upgrades of CHECK_LINE; returns how to stop. */
export function openCheckLine({ server, isOwnOrigin, mayOpen }: CheckLineOptions): () => void {
  const lines = new WebSocketServer({ noServer: true, maxPayload: CHECK_BYTES });
  lines.on('connection', (line) => {
    let messages = 0;
    const late = setTimeout(() => line.close(1000), LONGEST_MS);
    line.on('message', (data, isBinary) => {
      messages += 1;
      if (messages > MOST_MESSAGES) line.close(1008);
      else line.send(data, { binary: isBinary });
    });
    line.on('error', () => line.terminate());
    line.on('close', () => clearTimeout(late));
  });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (!isCheckLine(request)) return;
    const { origin, host } = request.headers;
    if (!isOwnOrigin(origin, host)) refuse(socket, '403 Forbidden');
    else if (lines.clients.size >= MOST_LINES || !mayOpen(request)) refuse(socket, '429 Too Many Requests');
    else lines.handleUpgrade(request, socket, head, (line) => lines.emit('connection', line, request));
  };
  server.on('upgrade', upgrade);
  return () => {
    server.off('upgrade', upgrade);
    for (const line of lines.clients) line.terminate();
    lines.close();
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
