/** Colyseus' SDK for one try to open a line: no other file brings it in. It knows WebSockets only: where requests are wanted, they take their place. */
import { Client, type Room } from 'colyseus.js';
import type { SessionState } from '../../shared/net/sessionSchema.ts';
import type { HttpLine } from './httpLine.ts';
import type { Way } from './ways.ts';

export type SessionRoom = Room<unknown, SessionState>;

/** Rooms whose line goes by requests. */
const byRequests = new WeakSet<object>();

/** Asks for a place and opens the line to it. */
export class RoomClient extends Client {
  readonly #Line: typeof HttpLine | null;
  /** Whether a place was given: from then on it is the line that fails. */
  reserved = false;
  #room: Room | null = null;
  #abandoned = false;

  /** @param Line what carries the line where WebSockets do not come through; null for a WebSocket */
  constructor(Line: typeof HttpLine | null, origin: string, tryMs: number) {
    super(origin, {
      fetchFn: async (url, init) => {
        const response = await fetch(url, { ...init, signal: AbortSignal.timeout(tryMs) });
        this.reserved = response.ok;
        return response;
      },
    });
    this.#Line = Line;
  }

  /** Nobody waits for this try any more: what it may still open is closed. */
  abandon(): void {
    this.#abandoned = true;
    this.#room?.connection?.close();
  }

  protected override createRoom<T>(roomName: string): Room<unknown, T> {
    if (this.#abandoned) throw new Error('abandoned');
    const room = super.createRoom<T>(roomName) as Room<unknown, T>;
    this.#room = room;
    if (this.#Line) this.#putIn(room, this.#Line);
    return room;
  }

  /** The room makes its connection and opens it in one breath: in between, another carrier is put into it. */
  #putIn(room: Room, Line: typeof HttpLine): void {
    byRequests.add(room);
    const origin = this.getHttpEndpoint().replace(/\/$/, '');
    let { connection } = room;
    Object.defineProperty(room, 'connection', {
      get: () => connection,
      set: (made: typeof connection) => {
        connection = made;
        made.transport = new Line(made.events, { origin, code: room.roomId, ticket: room.sessionId });
      },
    });
  }
}

/** Which way a room's line goes. */
export const wayOf = (room: SessionRoom): Way => (byRequests.has(room) ? 'requests' : 'socket');
