import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface HoldingProxy {
  url: string;
  close(): Promise<void>;
}

/**
 * An HTTP proxy as some schools have one: it passes an answer on when it has all of it, and refuses WebSockets, or
 * swallows them without a word.
 */
export async function startHoldingProxy(targetPort: number, { swallow = false } = {}): Promise<HoldingProxy> {
  const swallowed = new Set<Duplex>();
  const server = createServer((near, answer) => {
    const far = request({ port: targetPort, method: near.method, path: near.url, headers: near.headers });
    far.on('response', (told) => {
      const parts: Buffer[] = [];
      told.on('data', (part: Buffer) => parts.push(part));
      told.on('error', () => answer.destroy());
      told.on('end', () => {
        const body = Buffer.concat(parts);
        const { 'transfer-encoding': _, ...headers } = told.headers;
        answer.writeHead(told.statusCode ?? 502, { ...headers, 'content-length': body.length });
        answer.end(body);
      });
    });
    far.on('error', () => answer.destroy());
    answer.on('close', () => far.destroy());
    near.pipe(far);
  });
  server.on('upgrade', (_request, socket) => {
    socket.on('error', () => {});
    if (swallow) swallowed.add(socket);
    else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of swallowed) socket.destroy();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
