import type { Client } from '@colyseus/core';
import { rankingOf } from '../match/wallOf.ts';
import type { LiveSession } from './liveSession.ts';
import { seatOf, send } from './wire.ts';

/** Tells everybody how organisations compare, once the host reveals it, and nobody before. */
export class Standings {
  readonly #live: LiveSession;
  readonly #clients: () => readonly Client[];
  /** What each connection was told last. */
  readonly #told = new WeakMap<Client, string>();

  constructor(live: LiveSession, clients: () => readonly Client[]) {
    this.#live = live;
    this.#clients = clients;
  }

  /** Numbers move all the time: people are told them when they are revealed, and when a phase ends somewhere. */
  tell(): void {
    const { book, orgs } = this.#live;
    const phases = orgs.all.map(({ org, view }) => `${org} ${view.quarter} ${view.phase}`);
    const key = book.revealed ? phases.join() : '';
    const rows = book.revealed ? rankingOf(orgs.all) : [];
    for (const client of this.#clients()) {
      if (seatOf(client) === '' || (this.#told.get(client) ?? '') === key) continue;
      this.#told.set(client, key);
      send(client, 'standings', { rows });
    }
  }
}
