/**
 * `npm run dev`: one address for both sides. Vite serves the client and reloads it; the game server runs as
 * a child that Node restarts when one of its files changes; what is not Vite's is passed on to the child.
 */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, createServer as createTcpServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createServer as createViteServer } from 'vite';
import { endWithNpm } from './endWithNpm.ts';

const PROJECT_DIR = fileURLToPath(new URL('../..', import.meta.url));
const PORT = Number(process.env.PORT ?? 2567);
const HOST = process.env.HOST ?? '0.0.0.0';
/** Answered by the game server even when a browser asks for a page. */
const SERVER_PATHS = /^\/(api|matchmake|health|healthz|ready|readyz|metrics|exports?)(\/|$)/;
/** How long a request waits for a game server that is restarting. */
const RESTART_PATIENCE_MS = 8_000;
const RETRY_MS = 150;

endWithNpm();
const gamePort = await pickPort();
const front = createServer();
const vite = await createViteServer({
  configFile: `${PROJECT_DIR}client/vite.config.ts`,
  appType: 'spa',
  server: { middlewareMode: true, ws: { server: front } },
});
const game = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
  cwd: PROJECT_DIR,
  env: { ...process.env, PORT: String(gamePort), HOST: '127.0.0.1' },
  stdio: 'inherit',
});

front.on('request', (incoming, outgoing) => {
  if (isForGame(incoming)) passOn(incoming, outgoing);
  else vite.middlewares(incoming, outgoing, () => passOn(incoming, outgoing));
});
front.on('upgrade', (incoming, socket, head) => {
  if (!incoming.headers['sec-websocket-protocol']?.startsWith('vite-')) tunnel(incoming, socket, head);
});
front.on('error', (error) => stop(1, error.message));
front.listen(PORT, HOST, () => console.log(`Slice, reloading: http://localhost:${PORT}`));

game.on('exit', (code) => stop(code ?? 1));
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

function isForGame(incoming: IncomingMessage): boolean {
  const path = (incoming.url ?? '/').split('?')[0] ?? '/';
  return SERVER_PATHS.test(path) || !['GET', 'HEAD'].includes(incoming.method ?? 'GET');
}

async function passOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (!(await isGameUp())) {
    outgoing.writeHead(502).end('The game server is not running; its error is in the terminal.\n');
    return;
  }
  const { method, url, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port: gamePort, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}

async function tunnel(incoming: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
  socket.on('error', () => socket.destroy());
  if (!(await isGameUp())) {
    socket.destroy();
    return;
  }
  const onward = connect(gamePort, '127.0.0.1');
  const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    lines.push(`${incoming.rawHeaders[i]}: ${incoming.rawHeaders[i + 1]}`);
  }
  onward.write(`${lines.join('\r\n')}\r\n\r\n`);
  onward.write(head);
  onward.on('error', () => socket.destroy());
  onward.on('close', () => socket.destroy());
  socket.on('close', () => onward.destroy());
  socket.pipe(onward).pipe(socket);
}

async function isGameUp(): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < RESTART_PATIENCE_MS; waitedMs += RETRY_MS) {
    if (await answers(connect(gamePort, '127.0.0.1'))) return true;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return false;
}

function answers(probe: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    probe.once('connect', () => resolve(true)).once('error', () => resolve(false));
  }).finally(() => probe.destroy()) as Promise<boolean>;
}

function pickPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createTcpServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

function stop(code: number, why?: string): void {
  if (why) console.error(why);
  game.kill();
  process.exit(code);
}
