import { connectClientToRoom, createAuthContext, matchMaker } from '@colyseus/core';
import { WebSocketClient } from '@colyseus/ws-transport';
import { GONE_AFTER_MS, SECRET_LENGTH } from '../../shared/net/httpLine.ts';
import type { Clock } from '../match/clock.ts';
import { HttpSocket, type LineEar } from './HttpSocket.ts';

/** What an ended line still has to say is kept for so long. */
const KEPT_AFTER_END_MS = 10_000;
/** A server that stops waits so long for pages that are just about to ask. */
const FAREWELL_MS = 1_000;
const WITH_ERROR = 4002;

interface Line {
  socket: HttpSocket;
  code: string;
  /** Takes back what happens to a page that says nothing. */
  cancel: () => void;
}

/**
 * The lines that go over plain requests. A place is reserved as for a WebSocket, and its first request takes it; from
 * there on the room cannot tell the two apart.
 */
export class HttpLines {
  readonly #clock: Clock;
  readonly #maxBytes: number;
  /** By ticket and secret. */
  readonly #lines = new Map<string, Line>();

  /** @param maxBytes bigger messages of a page end its line */
  constructor(clock: Clock, maxBytes: number) {
    this.#clock = clock;
    this.#maxBytes = maxBytes;
  }

  /** How many are open. */
  get size(): number {
    return [...this.#lines.values()].filter(({ socket }) => socket.readyState === 1).length;
  }

  /** Tells an ear what comes after a message. Returns how to stop, or null when the key opens nothing. */
  listen(code: string, key: string, after: number, ear: LineEar): (() => void) | null {
    const line = this.#find(code, key) ?? this.#open(code, key);
    if (!line) return null;
    line.socket.listen(after, ear);
    return () => line.socket.hush(ear);
  }

  /** Takes in what a page says, and what it has heard. Null when the key opens nothing, false when it cannot be read. */
  say(code: string, key: string, heard: number, text: string): boolean | null {
    const line = this.#find(code, key);
    if (!line) return null;
    line.socket.heard(heard);
    return line.socket.say(text);
  }

  /** The page goes. */
  hangUp(code: string, key: string): void {
    this.#find(code, key)?.socket.terminate();
  }

  /** Every room is closed: waits until the pages were told, but not for those that do not ask. */
  async close(): Promise<void> {
    const waiting = [...this.#lines.values()].filter(({ socket }) => !socket.toldEnd);
    const told = waiting.map(({ socket }) => new Promise((resolve) => socket.once('told', resolve)));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, FAREWELL_MS);
    });
    await Promise.race([Promise.all(told), late]);
    clearTimeout(timer);
    for (const line of this.#lines.values()) line.cancel();
    this.#lines.clear();
  }

  /** A line that is known; whoever asks for it is there. */
  #find(code: string, key: string): Line | undefined {
    const line = this.#lines.get(key);
    if (line?.code !== code) return undefined;
    if (line.socket.readyState === 1) this.#await(line);
    return line;
  }

  #open(code: string, key: string): Line | undefined {
    const [ticket = '', secret = ''] = key.split('.');
    const room = matchMaker.getLocalRoomById(code);
    if (secret.length < SECRET_LENGTH || !room?.hasReservedSeat(ticket)) return undefined;
    const socket = new HttpSocket(this.#maxBytes);
    const line: Line = { socket, code, cancel: () => {} };
    this.#lines.set(key, line);
    this.#await(line);
    socket.once('close', () => {
      line.cancel();
      line.cancel = this.#clock.schedule(KEPT_AFTER_END_MS, () => this.#lines.delete(key));
    });
    const client = new WebSocketClient(ticket, socket as unknown as WebSocketClient['ref']);
    connectClientToRoom(room, client, createAuthContext({ headers: {} }), {}).catch(
      (error: { code?: number; message?: string }) =>
        client.error(error.code ?? WITH_ERROR, error.message, () => socket.close(WITH_ERROR)),
    );
    return line;
  }

  #await(line: Line): void {
    line.cancel();
    line.cancel = this.#clock.schedule(GONE_AFTER_MS, () => line.socket.terminate());
  }
}
