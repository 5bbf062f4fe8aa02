/**
 * The way in: Colyseus' matchmaker and WebSocket transport on our own HTTP server, so that every answer, limit and
 * header is ours. The only call a page may make is `joinById`.
 */
import type { IncomingMessage, Server } from 'node:http';
import { createAuthContext, matchMaker, ServerError } from '@colyseus/core';
import { type Logger, setLogger } from '@colyseus/core/Logger';
import { Encoder } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { isCode, ROOM_NAME, tidyCode } from '../../shared/net/protocol.ts';
import { findSession, joinError } from './auth.ts';
import { Allowance } from './limits.ts';
import { sessionRoom } from './SessionRoom.ts';
import type { Sessions } from './Sessions.ts';

/** Bigger messages are cut off with the line; those above MAX_MESSAGE_BYTES but below this are answered in words. */
const HARD_LIMIT_BYTES = 16 * 1024;
/** Room for the biggest full state; Colyseus would grow it by itself, with a warning each time. */
const STATE_BYTES = 128 * 1024;
/** Joins from one address: a class behind one router arrives together. */
const JOIN_BURST = 120;
const JOINS_PER_SECOND = 2;

export interface DoorOptions {
  sessions: Sessions;
  server: Server;
  log: (line: string) => void;
  idleMs?: number;
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
export async function openDoor({ sessions, server, log, idleMs, isOwnOrigin }: DoorOptions): Promise<Door> {
  Encoder.BUFFER_SIZE = STATE_BYTES;
  setLogger(oneLiner(log));
  await matchMaker.setup();
  matchMaker.defineRoomType(ROOM_NAME, sessionRoom({ sessions, log, idleMs }));
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
  const limits = new Allowance(JOIN_BURST, JOINS_PER_SECOND);
  const opening = new Map<string, Promise<void>>();

  async function openRoom(code: string): Promise<void> {
    if (matchMaker.getLocalRoomById(code)) return;
    let work = opening.get(code);
    if (!work) {
      work = findSession(sessions, code)
        .then(() => matchMaker.createRoom(ROOM_NAME, { code }))
        .then(() => undefined);
      opening.set(code, work);
      const done = () => opening.delete(code);
      work.then(done, done);
    }
    return work;
  }

  return {
    openRoom,
    async reserve(path, body, request) {
      const address = request.socket.remoteAddress ?? '';
      if (!limits.take(address)) throw joinError('tooMany');
      const [, , method, name = ''] = path.split('/');
      const code = tidyCode(name);
      if (method !== 'joinById') throw joinError('badRequest');
      if (!isCode(code)) throw joinError('unknownCode');
      await openRoom(code);
      const options = { ...(body && typeof body === 'object' ? body : {}), code };
      const context = createAuthContext({ headers: {}, remoteAddress: address, req: request });
      try {
        return await matchMaker.joinById(code, options, context);
      } catch (error) {
        // A refusal of ours passes; anything else (no free place, room closing) is said in our words.
        if (error instanceof ServerError && error.code < 520) throw error;
        throw joinError('full');
      }
    },
    async close() {
      await matchMaker.gracefullyShutdown();
      transport.shutdown();
    },
  };
}

/** Colyseus says whole stack traces about a line that broke; one line is enough. */
function oneLiner(log: (line: string) => void): Logger {
  const line = (...words: unknown[]): void => log(`colyseus: ${words.map(String).join(' ').split('\n')[0]}`);
  const quiet = (): void => {};
  return { debug: quiet, trace: quiet, info: quiet, warn: line, error: line };
}
