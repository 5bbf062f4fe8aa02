/**
 * The way in: Colyseus' matchmaker and WebSocket transport on our own HTTP server, so that every answer, limit and
 * header is ours. The only call a page may make is `joinById`.
 */
import type { IncomingMessage, Server } from 'node:http';
import { createAuthContext, ErrorCode, matchMaker, ServerError } from '@colyseus/core';
import { type Logger, setLogger } from '@colyseus/core/Logger';
import { Encoder } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { isCode, ROOM_NAME, tidyCode } from '../../shared/net/protocol.ts';
import type { Clock } from '../match/clock.ts';
import { findSession, joinError } from './auth.ts';
import { sessionRoom } from './SessionRoom.ts';
import type { Sessions } from './Sessions.ts';
import { Turnstile } from './Turnstile.ts';

/** Bigger messages are cut off with the line; those above MAX_MESSAGE_BYTES but below this are answered in words. */
const HARD_LIMIT_BYTES = 16 * 1024;
/** Longest token that is looked at. */
const MAX_TOKEN = 100;
/** A room that is closing is waited for so often, and so long. */
const OPEN_ATTEMPTS = 8;
const CLOSING_MS = 50;
/** Room for the biggest full state; Colyseus would grow it by itself, with a warning each time. */
const STATE_BYTES = 128 * 1024;

export interface DoorOptions {
  sessions: Sessions;
  server: Server;
  log: (line: string) => void;
  clock: Clock;
  idleMs?: number;
  /** Lets so many times more people in at once. */
  crowd?: number;
  /** Whether a page of this origin may talk to this host. */
  isOwnOrigin: (origin: string | null, host: string | null) => boolean;
}

/** What the HTTP side needs of the door. */
export interface Door {
  /** Answers POST /matchmake/joinById/CODE: the seat reservation, or a ServerError with a join refusal. */
  reserve(path: string, body: unknown, request: IncomingMessage): Promise<object>;
  /** Opens the room of a session that is in the store. */
  openRoom(code: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the matchmaker of this process (there can be only one) and takes over the server's upgrades. */
export async function openDoor({
  sessions,
  server,
  log,
  clock,
  idleMs,
  crowd,
  isOwnOrigin,
}: DoorOptions): Promise<Door> {
  Encoder.BUFFER_SIZE = STATE_BYTES;
  setLogger(oneLiner(log));
  await matchMaker.setup();
  matchMaker.defineRoomType(ROOM_NAME, sessionRoom({ sessions, log, alarm: clock, idleMs }));
  await matchMaker.accept();
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: HARD_LIMIT_BYTES,
    beforeUpgrade: (_request, context) => {
      if (isOwnOrigin(context.headers.get('origin'), context.headers.get('host'))) return undefined;
      log('refused a WebSocket from a foreign origin');
      return new Response('That page may not talk to this server.', { status: 403 });
    },
  });
  transport.attachToServer(server);
  const turnstile = new Turnstile(crowd);
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

  /** The seat a body's token proves, '' when it brings none. Whoever is wrong is noted. */
  async function seatOf(code: string, body: unknown, address: string): Promise<string> {
    const token = body && typeof body === 'object' && 'token' in body ? body.token : undefined;
    if (token === undefined && !turnstile.mayTry(address)) throw joinError('tooMany');
    try {
      const { seats } = await findSession(sessions, code);
      if (typeof token !== 'string') return '';
      const seat = seats.byToken(token.slice(0, MAX_TOKEN));
      if (!seat) throw joinError('wrongToken');
      return seat.id;
    } catch (error) {
      turnstile.wrong(address);
      throw turnstile.mayTry(address) ? error : joinError('tooMany');
    }
  }

  return {
    openRoom,
    async reserve(path, body, request) {
      const address = request.socket.remoteAddress ?? '';
      const [, , method, name = ''] = path.split('/');
      const code = tidyCode(name);
      if (method !== 'joinById') throw joinError('badRequest');
      if (!isCode(code)) throw joinError('unknownCode');
      const seat = await seatOf(code, body, address);
      if (!(await turnstile.pass({ address, code, seat }))) throw joinError('tooMany');
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

/** Colyseus says whole stack traces about a line that broke; one line is enough. */
function oneLiner(log: (line: string) => void): Logger {
  const line = (...words: unknown[]): void => log(`colyseus: ${words.map(String).join(' ').split('\n')[0]}`);
  const quiet = (): void => {};
  return { debug: quiet, trace: quiet, info: quiet, warn: line, error: line };
}
