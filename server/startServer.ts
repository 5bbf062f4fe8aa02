/** Puts the parts together on one port. Reads no environment: `main.ts` does, tests bring their own options. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { content, contentHash } from '../shared/content/index.ts';
import { lanOrigins } from './http/addresses.ts';
import { front } from './http/front.ts';
import { isOwnOrigin } from './http/respond.ts';
import { type Clock, realClock } from './match/clock.ts';
import { engineVersion } from './match/journal.ts';
import { desk } from './rooms/desk.ts';
import { openDoor } from './rooms/door.ts';
import { Allowance } from './rooms/limits.ts';
import { Sessions } from './rooms/Sessions.ts';
import { SqliteStore } from './store/SqliteStore.ts';

const CLIENT_FILES = fileURLToPath(new URL('../client/dist', import.meta.url));
/** Sessions and look-ups one address may ask for at once, and a second after that: a school has one address. */
const CREATE_LIMIT = [60, 0.5] as const;
const LOOK_LIMIT = [240, 4] as const;
/** Unfinished sessions this young are opened again when the server starts; older ones when somebody comes. */
const REOPEN_MS = 24 * 3_600_000;

/** What the join page promises: a session is kept for so long after somebody was last in it. */
const KEEP_MS = 30 * 24 * 3_600_000;
const CLEAN_EVERY_MS = 24 * 3_600_000;

export interface ServerOptions {
  /** 0 picks a free port. */
  port: number;
  host: string;
  /** Folder of the database, or ':memory:'. */
  dataDir: string;
  /** Everything runs this much faster; for tests and demonstrations. */
  boost?: number;
  clock?: Clock;
  log?: (line: string) => void;
  clientFiles?: string;
  idleMs?: number;
  /** Lets so many times more people in at once; for tests that are a crowd by themselves. */
  crowd?: number;
}

export interface RunningServer {
  port: number;
  url: string;
  sessions: Sessions;
  close(): Promise<void>;
}

/** Starts a server; throws a StoreError, or the error of a port that cannot be had, before anything is served. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host, dataDir, boost = 1, clock = realClock, log = () => {}, idleMs, crowd } = options;
  const store = new SqliteStore(dataDir);
  const versions = { engine: engineVersion, content: contentHash };
  const clean = (): Promise<number> => store.forgetSessions(Date.now() - KEEP_MS);
  await clean();
  const cleaning = setInterval(
    () => clean().catch((error: unknown) => log(`cleaning up: ${error}`)),
    CLEAN_EVERY_MS,
  );
  cleaning.unref();
  const sessions = new Sessions({ store, clock, content, versions, boost, log });
  const server = createServer();
  const began = Date.now();
  // A request that arrives while the rooms are being opened waits for the answer instead of hanging.
  const { promise: ready, resolve: serve } = Promise.withResolvers<ReturnType<typeof front>>();
  server.on('request', (request, response) => void ready.then((handle) => handle(request, response)));
  try {
    await listen(server, port, host);
  } catch (error) {
    clearInterval(cleaning);
    await store.close();
    throw error;
  }
  const { port: actualPort } = server.address() as AddressInfo;
  const door = await openDoor({ sessions, server, log, clock, idleMs, crowd, isOwnOrigin });
  const creates = new Allowance(...CREATE_LIMIT);
  const looks = new Allowance(...LOOK_LIMIT);
  serve(
    front({
      api: {
        desk: desk(sessions, store, versions),
        openRoom: door.openRoom,
        mayCreate: (address) => creates.take(address),
        mayLook: (address) => looks.take(address),
        origins: () => lanOrigins(host, actualPort),
      },
      reserve: door.reserve,
      files: options.clientFiles ?? CLIENT_FILES,
      health: () => ({
        ok: true,
        sessions: sessions.count(),
        seconds: Math.round((Date.now() - began) / 1000),
      }),
      log,
    }),
  );
  for (const code of await sessions.unfinished(Date.now() - REOPEN_MS)) {
    await door
      .openRoom(code)
      .catch((error: unknown) => log(`session ${code}: ${error instanceof Error ? error.message : error}`));
  }
  return {
    port: actualPort,
    url: `http://localhost:${actualPort}`,
    sessions,
    async close() {
      clearInterval(cleaning);
      await door.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
