import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface PrefixProxy {
  /** Where people find what is behind it, without a slash at the end. */
  url: string;
  /** Paths that were asked for outside the prefix. */
  strays: string[];
  close(): Promise<void>;
}

export interface PrefixProxyOptions {
  /** '/slice' */
  prefix: string;
  /** Port of the server behind it. */
  port: number;
  /** Hands the path on as it came instead of cutting the prefix off. */
  keepsPrefix?: boolean;
  /** Does not know WebSocket: answers every upgrade with 400, as old proxies do. */
  withoutUpgrade?: boolean;
}

/**
 * A reverse proxy as a school has one: what lies below a prefix goes to the server, under the server's own host name, with the
 * visitor's address added; everything else is not found.
 */
export function startPrefixProxy(options: PrefixProxyOptions): Promise<PrefixProxy> {
  const { prefix, port: behind, keepsPrefix = false, withoutUpgrade = false } = options;
  const strays: string[] = [];

  function pathBehind({ url = '/' }: IncomingMessage): string | null {
    if (url.startsWith(`${prefix}/`)) return keepsPrefix ? url : url.slice(prefix.length);
    strays.push(url);
    return null;
  }
  function headersOf(incoming: IncomingMessage) {
    return {
      ...incoming.headers,
      host: `127.0.0.1:${behind}`,
      'x-forwarded-for': [incoming.headers['x-forwarded-for'], incoming.socket.remoteAddress]
        .filter((one) => one !== undefined)
        .join(', '),
    };
  }

  const server = createServer((incoming, outgoing) => {
    const path = pathBehind(incoming);
    if (path === null) return void outgoing.writeHead(404).end('nothing here\n');
    const { method } = incoming;
    const onward = request(
      { host: '127.0.0.1', port: behind, method, path, headers: headersOf(incoming) },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
    incoming.pipe(onward);
  });
  server.on('upgrade', (incoming, socket, head) => {
    const path = pathBehind(incoming);
    socket.on('error', () => socket.destroy());
    if (path === null || withoutUpgrade) {
      socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    const onward = connect(behind, '127.0.0.1', () => {
      const lines = Object.entries(headersOf(incoming)).map(([name, value]) => `${name}: ${value}`);
      onward.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });

  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}${prefix}`,
        strays,
        close: () => {
          server.closeAllConnections();
          return new Promise((done) => server.close(() => done()));
        },
      });
    });
  });
}
