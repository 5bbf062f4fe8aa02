import type { Client } from '@colyseus/core';
import type { Board } from '../../shared/net/lead.ts';
import { boardOf } from '../match/board.ts';
import type { Clock } from '../match/clock.ts';
import type { LiveSession } from './liveSession.ts';
import { seatOf, send } from './wire.ts';

/** Real ms between two boards: facilitators read, they do not aim. */
const BOARD_MS = 1_000;

/** Tells hosts how all organisations are, when something changed, at most once a second. */
export class BoardTeller {
  readonly #live: LiveSession;
  readonly #clients: () => readonly Client[];
  readonly #clock: Clock;
  /** What each connection was told last. */
  readonly #told = new WeakMap<Client, string>();
  #due: (() => void) | null = null;

  constructor(live: LiveSession, clients: () => readonly Client[], clock: Clock) {
    this.#live = live;
    this.#clients = clients;
    this.#clock = clock;
  }

  /** Something may have changed. */
  wake(): void {
    if (this.#due || this.#hosts().length === 0) return;
    this.#due = this.#clock.schedule(BOARD_MS, () => {
      this.#due = null;
      this.tell();
    });
  }

  /** Tells every host whose board is not this one. */
  tell(): void {
    const hosts = this.#hosts();
    if (hosts.length === 0) return;
    const board = this.#board();
    const text = JSON.stringify(board);
    for (const host of hosts) {
      if (this.#told.get(host) === text) continue;
      this.#told.set(host, text);
      send(host, 'board', board);
    }
  }

  close(): void {
    this.#due?.();
    this.#due = null;
  }

  #hosts(): Client[] {
    const { seats, record } = this.#live;
    return record.kind === 'host' ? this.#clients().filter((client) => seats.get(seatOf(client))?.host) : [];
  }

  #board(): Board {
    const { orgs, seats, book, rules, roster } = this.#live;
    const here = new Set(this.#clients().map(seatOf));
    const orgRows = orgs.all.map((match) =>
      boardOf(
        match,
        seats.all
          .filter(({ org, host }) => org === match.org && !host)
          .map(({ id, name, engineer }) => ({
            id,
            name,
            engineer,
            connected: here.has(id),
            autopilot: match.autopilotOf(id),
            out: book.out.has(id),
            watching: rules.watchers.has(id),
            pace: rules.paceOf(id),
          })),
      ),
    );
    const { marks, locked } = book;
    const { arrived, people } = roster;
    return { orgs: orgRows, marks, locked, rules: rules.now, listed: people.length, arrived };
  }
}
