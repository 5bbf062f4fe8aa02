/** Puts the parts together on one port. Reads no environment: `main.ts` does, tests bring their own options. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { content, contentHash } from '../shared/content/index.ts';
import { lanOrigins } from './http/addresses.ts';
import { isCheckLine, openCheckLine } from './http/checkLine.ts';
import { front } from './http/front.ts';
import { passcodeGate } from './http/passcode.ts';
import { addressOf, below, isOwnOrigin } from './http/visitor.ts';
import type { Log } from './log.ts';
import { type Clock, realClock } from './match/clock.ts';
import { engineVersion } from './match/journal.ts';
import { Metrics } from './metrics.ts';
import { desk } from './rooms/desk.ts';
import { openDoor } from './rooms/door.ts';
import { Allowance } from './rooms/limits.ts';
import { unfinished } from './rooms/rest.ts';
import { Sessions } from './rooms/Sessions.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { SqliteStore } from './store/SqliteStore.ts';

const CLIENT_FILES = fileURLToPath(new URL('../client/dist', import.meta.url));
/** What an address has used up comes back within so many seconds: sessions, joins. */
const SESSIONS_BACK_SECONDS = 120;
const JOINS_BACK_SECONDS = 60;
/** Look-ups for each join: the page asks before and after, and a mistyped code is tried again. */
const LOOKS_FOR_A_JOIN = 3;
/** Passcodes one address may try at once, and a second after that. */
const PASSCODE_LIMIT = [20, 0.2] as const;
/** Lines for trying the network, likewise: a computer room checks together. */
const CHECK_LIMIT = [60, 1] as const;
/** Unfinished sessions this young are opened again when the server starts; older ones when somebody comes. */
const REOPEN_MS = 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** Settings, those left out as the table of defaults says, and what only tests bring along. */
export interface ServerOptions extends Partial<Omit<Settings, 'log' | 'speed'>> {
  /** 0 picks a free port. */
  port: number;
  host: string;
  /** Folder of the database, or ':memory:'. */
  dataDir: string;
  /** Everything runs this much faster; for tests and demonstrations. */
  boost?: number;
  clock?: Clock;
  log?: Log;
  clientFiles?: string;
  idleMs?: number;
  /** Lets so many times more tries and returns in; for tests that are a crowd by themselves. */
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
  const { boost = 1, clock = realClock, log = () => {}, idleMs, crowd } = options;
  const { log: _, ...defaults } = DEFAULTS;
  const settings = { ...defaults, ...options };
  const { port, host, prefix, publicUrl, retentionDays } = settings;
  const store = new SqliteStore(settings.dataDir);
  const versions = { engine: engineVersion, content: contentHash };
  const clean = (): Promise<number> => store.forgetSessions(Date.now() - retentionDays * DAY_MS);
  await clean();
  const cleaning = setInterval(() => clean().catch((error: unknown) => log(`cleaning up: ${error}`)), DAY_MS);
  cleaning.unref();
  const metrics = new Metrics();
  const { count } = metrics;
  const sessions = new Sessions({ store, clock, content, versions, boost, log });
  let closing = false;
  const server = createServer();
  const began = Date.now();
  // A request that arrives while the rooms are being opened waits for the answer instead of hanging.
  const { promise: ready, resolve: serve } = Promise.withResolvers<ReturnType<typeof front>>();
  server.on('request', (request, response) => void ready.then((handle) => handle(request, response)));
  server.on('upgrade', (request) => {
    request.url = below(prefix, request.url ?? '/');
  });
  try {
    await listen(server, port, host);
  } catch (error) {
    clearInterval(cleaning);
    metrics.close();
    await store.close();
    throw error;
  }
  const { port: actualPort } = server.address() as AddressInfo;
  const limits = limitsOf(settings);
  let hinted = settings.trustProxy > 0;
  const from = (request: IncomingMessage): string => {
    if (!hinted && request.headers['x-forwarded-for'] !== undefined) {
      hinted = true;
      log(
        'a proxy stands in front: without TRUST_PROXY=1 everybody behind it shares one address and its limits',
      );
    }
    return addressOf(request, settings.trustProxy);
  };
  const isOurs = (origin?: string | null, at?: string | null): boolean => isOwnOrigin(origin, at, publicUrl);
  const door = await openDoor({
    sessions,
    server,
    log,
    count,
    clock,
    idleMs,
    crowd,
    isOwnOrigin: isOurs,
    addressOf: from,
    mayJoin: (address) => limits.joins.take(address),
    isForSessions: (request) => !isCheckLine(request),
  });
  const closeCheckLine = openCheckLine({
    server,
    isOwnOrigin: isOurs,
    mayOpen: (request) => limits.checks.take(from(request)),
  });
  metrics.gauge('slice_sessions_open', 'Sessions open in this process.', () => sessions.count());
  metrics.gauge('slice_people_connected', 'Open lines of players and hosts.', door.people);
  metrics.gauge('slice_lines_by_requests', 'Open lines over plain requests.', () => door.lines.size);
  serve(
    front({
      api: {
        desk: desk(sessions, store, versions, retentionDays),
        openRoom: door.openRoom,
        mayCreate: (address) => limits.sessions.take(address),
        mayHost: passcodeGate(settings.passcode, (address) => limits.passcodes.take(address)),
        hasRoom: () => sessions.count() < settings.maxSessions,
        mayLook: (address) => limits.looks.take(address),
        addressOf: from,
        origins: () =>
          publicUrl === '' ? lanOrigins(host, actualPort).map((one) => one + prefix) : [publicUrl],
        lines: door.lines,
        opened: (kind) => count('slice_sessions_opened_total', { kind }),
      },
      reserve: door.reserve,
      isOwnOrigin: isOurs,
      files: options.clientFiles ?? CLIENT_FILES,
      prefix,
      health: () => ({
        ok: !closing,
        sessions: sessions.count(),
        seconds: Math.round((Date.now() - began) / 1000),
      }),
      metrics: () => metrics.text(),
      count,
      log,
    }),
  );
  for (const code of await unfinished(store, Date.now() - REOPEN_MS)) {
    await door
      .openRoom(code)
      .catch((error: unknown) =>
        log(error instanceof Error ? error.message : String(error), { session: code }),
      );
  }
  return {
    port: actualPort,
    url: publicUrl === '' ? `http://localhost:${actualPort}${prefix}` : publicUrl,
    sessions,
    async close() {
      closing = true;
      clearInterval(cleaning);
      await sessions.rest();
      closeCheckLine();
      await door.close();
      metrics.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}

/** Who may do what how often; an address is counted in each of them by itself. */
function limitsOf({
  sessionsPerAddress,
  joinsPerAddress,
}: Pick<Settings, 'sessionsPerAddress' | 'joinsPerAddress'>) {
  const looks = LOOKS_FOR_A_JOIN * joinsPerAddress;
  return {
    sessions: new Allowance(sessionsPerAddress, sessionsPerAddress / SESSIONS_BACK_SECONDS),
    joins: new Allowance(joinsPerAddress, joinsPerAddress / JOINS_BACK_SECONDS),
    looks: new Allowance(looks, looks / JOINS_BACK_SECONDS),
    passcodes: new Allowance(...PASSCODE_LIMIT),
    checks: new Allowance(...CHECK_LIMIT),
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
