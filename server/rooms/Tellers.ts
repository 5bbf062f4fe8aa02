import type { Client } from '@colyseus/core';
import type { Clock } from '../match/clock.ts';
import { BoardTeller } from './BoardTeller.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sight } from './Sight.ts';
import { Standings } from './Standings.ts';
import { Walls } from './Walls.ts';

/** Whoever tells more than the state does: boards for hosts, walls for projectors, standings for all. */
export class Tellers {
  readonly walls: Walls;
  readonly #board: BoardTeller;
  readonly #standings: Standings;

  constructor(live: LiveSession, sight: Sight, clients: () => readonly Client[], clock: Clock) {
    this.walls = new Walls(live, sight, clients, clock);
    this.#board = new BoardTeller(live, clients, clock, () => this.walls.size);
    this.#standings = new Standings(live, clients);
  }

  /** Something may have changed. */
  wake(): void {
    this.#board.wake();
    this.walls.wake();
    this.#standings.tell();
  }

  /** Something has, and is worth telling at once. */
  tell(): void {
    this.#board.tell();
    this.walls.tell();
    this.#standings.tell();
  }

  close(): void {
    this.#board.close();
    this.walls.close();
  }
}
