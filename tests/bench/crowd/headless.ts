/** One person's page without a screen: her line, her engineer, what she hears and how long it takes. */
import './plainWs.ts';
import { Protocol } from '@colyseus/core';
import { Client, type Room } from 'colyseus.js';
import type { WebSocket } from 'ws';
import { openDesks } from '../../../shared/net/desks.ts';
import type {
  ClientMessages,
  ServerMessages,
  SessionView,
  WireOutcome,
} from '../../../shared/net/messages.ts';
import { PROTOCOL_VERSION } from '../../../shared/net/protocol.ts';
import type { SessionState } from '../../../shared/net/sessionSchema.ts';
import { readSession, readView, slotOf } from '../../../shared/net/viewCodec.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { type Move, SHOWN, shows } from './moves.ts';

/** A question that was not answered by then is given up, ms. */
const PATIENCE_MS = 15_000;
/** An effect that does not show by then never will, ms. */
const EFFECT_MS = 1_000;

export class Headless {
  readonly room: Room<unknown, SessionState>;
  token = '';
  seat = '';
  /** Whether her line is up. */
  isOpen = true;
  /** The code her line was closed with, 0 before. */
  closeCode = 0;
  /** State patches, and bytes of everything, heard so far. */
  patches = 0;
  bytes = 0;
  heardAt = performance.now();
  /**
   * Somebody of the same organisation who reads the state for her: all of them are sent the same. Her own patches are counted and
   * timed, and not read again, so that a crowd on one machine costs less than the server it measures.
   */
  eyes: Headless | null = null;
  onMessageSize: ((bytes: number) => void) | null = null;
  onOutcome: ((outcome: WireOutcome) => void) | null = null;
  onEnd: ((code: number) => void) | null = null;
  #awaiting: (() => void)[] = [];

  private constructor(room: Room<unknown, SessionState>) {
    this.room = room;
    room.reconnection.enabled = false;
    room.onMessage('outcome', (outcome: WireOutcome) => this.onOutcome?.(outcome));
    for (const name of ['pong', 'own', 'review', 'why']) room.onMessage(name, () => {});
    room.onMessage('*', () => {});
    room.onError(() => {});
    room.onLeave((code) => {
      this.isOpen = false;
      this.closeCode = code;
      this.#wake();
      this.onEnd?.(code);
    });
    room.onStateChange(() => {
      this.patches += 1;
      this.#wake();
    });
    const { socket } = this;
    const hear = socket.onmessage;
    socket.onmessage = (event) => {
      const size = (event.data as ArrayBuffer).byteLength;
      this.bytes += size;
      this.heardAt = performance.now();
      this.onMessageSize?.(size);
      if (this.eyes && new Uint8Array(event.data as ArrayBuffer)[0] === Protocol.ROOM_STATE_PATCH) {
        this.patches += 1;
        this.#wake();
      } else hear?.call(socket, event);
    };
  }

  /** Joins and waits for the welcome and the first state. Throws what the server answered. */
  static async join(url: string, code: string, who: { token: string } | { name: string }): Promise<Headless> {
    const client = new Client(url);
    const room = (await client.joinById(code, { protocol: PROTOCOL_VERSION, ...who })) as Room<
      unknown,
      SessionState
    >;
    const page = new Headless(room);
    const welcomed = new Promise<void>((resolve) =>
      room.onMessage('welcome', (hello: ServerMessages['welcome']) => {
        page.token = 'token' in who ? who.token : hello.token;
        page.seat = hello.seat;
        resolve();
      }),
    );
    try {
      await within(PATIENCE_MS, Promise.all([welcomed, page.until(() => page.patches > 0)]));
    } catch (error) {
      page.cut();
      throw error;
    }
    return page;
  }

  get socket(): WebSocket {
    return (this.room.connection.transport as unknown as { ws: WebSocket }).ws;
  }

  /** The session as she is told it. */
  session(): SessionView {
    return readSession((this.eyes ?? this).room.state);
  }

  /** Her organisation; null while she is shown none. */
  view(): PublicWorld | null {
    const slot = slotOf((this.eyes ?? this).room.state);
    return slot ? readView(slot.view) : null;
  }

  get engineer(): string {
    return this.session().seats[this.seat]?.engineer ?? '';
  }

  ask<N extends keyof ClientMessages>(name: N, message: ClientMessages[N]): Promise<WireOutcome> {
    return this.room.request(name, message, { timeout: PATIENCE_MS }) as Promise<WireOutcome>;
  }

  /** Makes a move; answers its outcome, and after how many ms it was there, together with its effect where that shows. */
  async act(id: string, move: Move): Promise<{ outcome: WireOutcome; ms: number }> {
    const began = performance.now();
    const { engineer, patches: before } = this;
    const outcome = await this.ask('command', { id, ...move });
    const answered = performance.now() - began;
    const reader = this.eyes ?? this;
    const effect = (): boolean => {
      const slot = slotOf(reader.room.state);
      return slot !== undefined && shows(slot.view, engineer, move);
    };
    if (!outcome.ok || !SHOWN.includes(move.verb) || (effect() && this.patches > before))
      return { outcome, ms: answered };
    // Somebody else may have changed the same thing at the same moment: then the outcome was all there was.
    const seen = Promise.all([reader.until(effect), this.until(() => this.patches > before)]);
    const shown = await within(EFFECT_MS, seen).catch(() => 'never');
    return { outcome, ms: shown === 'never' ? answered : performance.now() - began };
  }

  /** Sits down at a free desk: by her place among the people of her organisation, else wherever one is. */
  async sitDown(): Promise<boolean> {
    for (let attempt = 0; attempt < 8 && this.isOpen; attempt += 1) {
      if (this.engineer !== '') return true;
      const { seats, org } = this.session();
      const people = Object.values(seats).filter((seat) => seat.org === org);
      const desks = openDesks(
        Object.keys(this.view()?.engineers ?? {}),
        (desk) => people.filter(({ engineer }) => engineer === desk).length,
      );
      const place =
        people.sort((a, b) => a.order - b.order).findIndex(({ id }) => id === this.seat) + attempt;
      // Where every desk is taken she shares one.
      const free = desks[place % Math.max(1, desks.length)];
      if (!free) return false;
      const outcome = await this.ask('claim', { engineer: free });
      if (outcome.ok) {
        await within(
          PATIENCE_MS,
          this.until(() => this.engineer !== ''),
        ).catch(() => {});
        return true;
      }
      // Somebody was quicker: look again when that is to be seen.
      await within(200, this.until(nextLook())).catch(() => {});
    }
    return this.engineer !== '';
  }

  /** Asks for a sign of life when it was silent, as a page does. */
  pulse(): void {
    if (this.isOpen && performance.now() - this.heardAt > 1_000)
      this.room.send('ping', { at: Math.round(performance.now()) });
  }

  /** Resolves as soon as something holds, looked at after every patch; rejects when the line ends. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (holds()) resolve();
        else if (!this.isOpen) reject(new Error(`the line was closed with ${this.closeCode}`));
        else this.#awaiting.push(look);
      };
      look();
    });
  }

  /** Leaves as a closed tab does. */
  async close(): Promise<void> {
    if (!this.isOpen) return;
    const ended = new Promise<void>((resolve) => this.room.onLeave(() => resolve()));
    this.room.connection.close();
    await within(PATIENCE_MS, ended).catch(() => this.cut());
  }

  /** The line breaks without a word. */
  cut(): void {
    this.socket.terminate();
  }

  #wake(): void {
    for (const look of this.#awaiting.splice(0)) look();
  }
}

/** Holds from the second look on. */
function nextLook(): () => boolean {
  let looks = 0;
  return () => {
    looks += 1;
    return looks > 1;
  };
}

/** Rejects when work takes longer. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
