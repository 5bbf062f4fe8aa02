/**
 * The way in: Colyseus' matchmaker and WebSocket transport on our own HTTP server, so that every answer, limit and
 * header is ours. The only call a page may make is `joinById`.
 */
import type { IncomingMessage, Server } from 'node:http';
import { createAuthContext, ErrorCode, matchMaker, ServerError } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { Encoder } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { isCode, ROOM_NAME, tidyCode } from '../../shared/net/protocol.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../match/clock.ts';
import type { Count } from '../metrics.ts';
import { findSession, joinError } from './auth.ts';
import { HttpLines } from './HttpLines.ts';
import { oneLiner } from './oneLiner.ts';
import { sessionRoom } from './SessionRoom.ts';
import type { Sessions } from './Sessions.ts';
import { knock, Turnstile } from './Turnstile.ts';

/** Bigger messages are cut off with the line; those above MAX_MESSAGE_BYTES but below this are answered in words. */
const HARD_LIMIT_BYTES = 16 * 1024;
/** A room that is closing is waited for so often, and so long. */
const OPEN_ATTEMPTS = 8;
const CLOSING_MS = 50;
/** Room for the biggest full state; Colyseus would grow it by itself, with a warning each time. */
const STATE_BYTES = 128 * 1024;

export interface DoorOptions {
  sessions: Sessions;
  server: Server;
  log: Log;
  count: Count;
  clock: Clock;
  idleMs?: number;
  /** Lets so many times more people in at once. */
  crowd?: number;
  /** Whether a page of this origin may talk to this host. */
  isOwnOrigin: (origin: string | null, host: string | null) => boolean;
  /** Whose limits a request counts for, and whether that address may try another join. */
  addressOf: (request: IncomingMessage) => string;
  mayJoin: (address: string) => boolean;
  /** Whether an upgrade is for a session; others are answered elsewhere. */
  isForSessions: (request: IncomingMessage) => boolean;
}

/** What the HTTP side needs of the door. */
export interface Door {
  /** Answers POST /matchmake/joinById/CODE: the seat reservation, or a ServerError with a join refusal. */
  reserve(path: string, body: unknown, request: IncomingMessage): Promise<object>;
  /** Opens the room of a session that is in the store. */
  openRoom(code: string): Promise<void>;
  /** Open lines of people. */
  people(): number;
  /** For pages whose network lets no WebSocket through. */
  lines: HttpLines;
  close(): Promise<void>;
}

/** Starts the matchmaker of this process (there can be only one) and takes over the server's upgrades. */
export async function openDoor({
  sessions,
  server,
  log,
  count,
  clock,
  idleMs,
  crowd,
  isOwnOrigin,
  addressOf,
  mayJoin,
  isForSessions,
}: DoorOptions): Promise<Door> {
  Encoder.BUFFER_SIZE = STATE_BYTES;
  setLogger(oneLiner(log));
  await matchMaker.setup();
  matchMaker.defineRoomType(ROOM_NAME, sessionRoom({ sessions, log, count, alarm: clock, idleMs }));
  await matchMaker.accept();
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: HARD_LIMIT_BYTES,
    beforeUpgrade: (_request, context) => {
      if (isOwnOrigin(context.headers.get('origin'), context.headers.get('host'))) return undefined;
      const said = (name: string): string => context.headers.get(name) ?? '';
      const page = { origin: said('origin'), host: said('host') };
      log('refused a WebSocket of a foreign page; if that page is ours, PUBLIC_URL is missing', page);
      return new Response('That page may not talk to this server.', { status: 403 });
    },
  });
  transport.attachToServer(server, { filter: isForSessions });
  const turnstile = new Turnstile({ mayJoin, crowd });
  const opening = new Map<string, Promise<void>>();

  async function openRoom(code: string): Promise<void> {
    if (matchMaker.getLocalRoomById(code)) return;
    let work = opening.get(code);
    if (!work) {
      work = findSession(sessions, code)
        .then(() => matchMaker.createRoom(ROOM_NAME, { code }))
        .then(() => undefined, hide);
      opening.set(code, work);
      const done = () => opening.delete(code);
      work.then(done, done);
    }
    return work;
  }

  const lines = new HttpLines(clock, HARD_LIMIT_BYTES);

  return {
    openRoom,
    lines,
    people: () => matchMaker.stats.local.ccu,
    async reserve(path, body, request) {
      const address = addressOf(request);
      const [, , method, name = ''] = path.split('/');
      const code = tidyCode(name);
      if (method !== 'joinById') throw joinError('badRequest');
      if (!isCode(code)) throw joinError('unknownCode');
      await knock(sessions, turnstile, { address, code, body });
      const options = { ...(body && typeof body === 'object' ? body : {}), code };
      const context = createAuthContext({ headers: {}, remoteAddress: address, req: request });
      for (let attempt = 1; ; attempt += 1) {
        await openRoom(code);
        try {
          return await matchMaker.joinById(code, options, context);
        } catch (error) {
          // A refusal of ours passes. A room that was just being put away is opened again.
          if (isOurs(error)) throw error;
          const gone = error instanceof ServerError && error.code === ErrorCode.MATCHMAKE_INVALID_ROOM_ID;
          if (!gone || attempt === OPEN_ATTEMPTS) throw joinError('full');
          await new Promise((resolve) => setTimeout(resolve, CLOSING_MS));
        }
      }
    },
    async close() {
      await matchMaker.gracefullyShutdown();
      await lines.close();
      transport.shutdown();
    },
  };
}

/** What went wrong inside is logged, not told. */
function hide(error: unknown): never {
  throw isOurs(error) ? error : joinError('broken');
}

const isOurs = (error: unknown): boolean =>
  error instanceof ServerError && error.code < ErrorCode.MATCHMAKE_NO_HANDLER;
