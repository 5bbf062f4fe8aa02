import type { Client } from '@colyseus/core';
import type { Board, BoardHost } from '../../shared/net/lead.ts';
import { boardOf, heldBy } from '../match/board.ts';
import type { Clock } from '../match/clock.ts';
import type { Match } from '../match/Match.ts';
import { firstHost } from './leadHosts.ts';
import type { LiveSession } from './liveSession.ts';
import { seatOf, send } from './wire.ts';

/** Real ms between two boards: facilitators read, they do not aim. */
const BOARD_MS = 1_000;
/** A clock that waits so long for one person's decision is stuck, ms. */
const STUCK_MS = 45_000;

/** Tells hosts how all organisations are, when something changed, at most once a second. */
export class BoardTeller {
  readonly #live: LiveSession;
  readonly #clients: () => readonly Client[];
  readonly #clock: Clock;
  readonly #projectors: () => number;
  /** What each connection was told last. */
  readonly #told = new WeakMap<Client, string>();
  /** Organisation → what its clock is held for, and since when. */
  readonly #held = new Map<string, { hold: string; since: number }>();
  #due: (() => void) | null = null;

  constructor(live: LiveSession, clients: () => readonly Client[], clock: Clock, projectors: () => number) {
    this.#live = live;
    this.#clients = clients;
    this.#clock = clock;
    this.#projectors = projectors;
  }

  /** Something may have changed. */
  wake(ms = BOARD_MS): void {
    if (this.#due || this.#hosts().length === 0) return;
    this.#due = this.#clock.schedule(ms, () => {
      this.#due = null;
      this.tell();
    });
  }

  /** Tells every host whose board is not this one. */
  tell(): void {
    const hosts = this.#hosts();
    if (hosts.length === 0) return;
    const board = this.#board();
    const { invites } = this.#live;
    for (const host of hosts) {
      const seat = seatOf(host);
      const own = { host: invites.of(seat, 'host'), device: invites.of(seat, 'device') };
      const text = JSON.stringify([board, own]);
      if (this.#told.get(host) === text) continue;
      this.#told.set(host, text);
      send(host, 'board', { ...board, invites: own });
    }
    // A clock that is held changes nothing by itself.
    if (this.#held.size > 0) this.wake(STUCK_MS / 3);
  }

  close(): void {
    this.#due?.();
    this.#due = null;
  }

  #hosts(): Client[] {
    const { seats, record } = this.#live;
    return record.kind === 'host' ? this.#clients().filter((client) => seats.get(seatOf(client))?.host) : [];
  }

  /** Whether the clock has waited long for the same thing. */
  #stuck({ org, view, status }: Match): boolean {
    const now = this.#clock.now();
    if (status !== 'running' || heldBy(view) === '') return this.#held.delete(org) && false;
    const before = this.#held.get(org);
    if (before?.hold !== view.hold) this.#held.set(org, { hold: view.hold, since: now });
    return before?.hold === view.hold && now - before.since >= STUCK_MS;
  }

  #board(): Omit<Board, 'invites'> {
    const { orgs, seats, book, chat, rules, roster, conductor, inheritance, meeting } = this.#live;
    const here = new Set(this.#clients().map(seatOf));
    const rowsOf = (match: Match) =>
      seats.all
        .filter(({ org, host }) => org === match.org && !host)
        .map(({ id, name, engineer }) => ({
          id,
          name,
          engineer,
          connected: here.has(id),
          autopilot: match.autopilotOf(id),
          out: book.out.has(id),
          word: book.words.get(id) ?? '',
          watching: rules.watchers.has(id),
          pace: rules.paceOf(id),
          leave: match.view.engineers[engineer]?.leave ?? -1,
        }));
    const first = firstHost(this.#live);
    const hosts: BoardHost[] = seats.all
      .filter(({ host, tokenHash }) => host && tokenHash !== '')
      .map(({ id, name }) => ({ id, name, connected: here.has(id), first: id === first }));
    return {
      orgs: orgs.all.map((match) => ({
        ...boardOf(match, rowsOf(match), this.#stuck(match)),
        ...inheritance.boardOf(match),
        stands: meeting.of(match),
      })),
      marks: book.marks,
      notes: book.notes,
      hosts,
      locked: book.locked,
      conduct: conductor.board(),
      chat: chat.board(),
      rehearsal: book.rehearsal,
      projector: { ...book.projector, open: this.#projectors() },
      rules: rules.now,
      listed: roster.people.length,
      arrived: roster.arrived,
    };
  }
}
