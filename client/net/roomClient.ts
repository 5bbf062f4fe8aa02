/** Colyseus' SDK for one try to open a line: no other file brings it in. It knows WebSockets only: where requests are wanted, they take their place. */
import { Client, type Room } from 'colyseus.js';
import type { SessionState } from '../../shared/net/sessionSchema.ts';
import { HttpLine } from './httpLine.ts';
import type { Way } from './ways.ts';

export type SessionRoom = Room<unknown, SessionState>;

/** Asks for a place and opens the line to it. */
export class RoomClient extends Client {
  readonly #way: Way;
  /** Whether a place was given: from then on it is the line that fails. */
  reserved = false;
  #room: Room | null = null;
  #abandoned = false;

  constructor(way: Way, origin: string, tryMs: number) {
    super(origin, {
      fetchFn: async (url, init) => {
        const response = await fetch(url, { ...init, signal: AbortSignal.timeout(tryMs) });
        this.reserved = response.ok;
        return response;
      },
    });
    this.#way = way;
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
    if (this.#way === 'requests') this.#putIn(room);
    return room;
  }

  /** The room makes its connection and opens it in one breath: in between, another carrier is put into it. */
  #putIn(room: Room): void {
    const origin = this.getHttpEndpoint().replace(/\/$/, '');
    let { connection } = room;
    Object.defineProperty(room, 'connection', {
      get: () => connection,
      set: (made: typeof connection) => {
        connection = made;
        made.transport = new HttpLine(made.events, { origin, code: room.roomId, ticket: room.sessionId });
      },
    });
  }
}

/** Which way a room's line goes. */
export const wayOf = (room: Pick<Room, 'connection'>): Way =>
  room.connection.transport instanceof HttpLine ? 'requests' : 'socket';
