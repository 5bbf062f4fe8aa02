import type { Client } from '@colyseus/core';
import type { ClientMessageName } from '../../shared/net/messages.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import { MOST_PROJECTORS, type Wall } from '../../shared/net/wall.ts';
import type { Clock } from '../match/clock.ts';
import { rankingOf, wallMark, wallOrg } from '../match/wallOf.ts';
import { check, isRefusal, refused } from './gate.ts';
import type { LiveSession } from './liveSession.ts';
import type { Sight } from './Sight.ts';
import { seatOf, send } from './wire.ts';

/** Real ms between two walls: a room reads, it does not aim. */
const WALL_MS = 1_000;

/**
 * The projectors of a session: lines without a seat. They are shown what the host chose and can say nothing; whoever looks at one
 * counts as nobody, so an empty session stays empty.
 */
export class Walls {
  readonly #live: LiveSession;
  readonly #sight: Sight;
  readonly #clients: () => readonly Client[];
  readonly #clock: Clock;
  readonly #told = new WeakMap<Client, string>();
  readonly #open = new Set<Client>();
  #due: (() => void) | null = null;

  constructor(live: LiveSession, sight: Sight, clients: () => readonly Client[], clock: Clock) {
    this.#live = live;
    this.#sight = sight;
    this.#clients = clients;
    this.#clock = clock;
  }

  get size(): number {
    return this.#open.size;
  }

  /** A projector came: `show` fills the stage for it. The oldest gives way where there are too many. */
  join(client: Client, show: () => void): void {
    client.userData = { seat: '' };
    const [oldest] = this.#open;
    if (oldest && this.#open.size >= MOST_PROJECTORS) this.#end(oldest, CLOSE.replaced);
    this.#open.add(client);
    this.#sight.project(client);
    send(client, 'welcome', { seat: '', host: false, engineer: '', token: '', pin: '' });
    show();
    this.tell();
  }

  left(client: Client): void {
    if (this.#open.delete(client)) this.sync();
  }

  /** Shuts all that are open: their address is none any more. */
  shut(): void {
    for (const client of [...this.#open]) this.#end(client, CLOSE.removed);
    this.sync();
  }

  /** What a projector says: a sign of life is answered, everything else is refused. */
  answer(name: ClientMessageName, raw: unknown): object {
    if (name !== 'ping') return refused(name, 'notSeated');
    const message = check('ping', raw);
    return isRefusal(message) ? message : { at: message.at };
  }

  /** Puts the organisation on the stage that is to be seen there, while anybody looks. */
  sync(): void {
    const { spot, org } = this.#spot();
    this.#sight.stage(this.#open.size > 0 && spot === 'org' ? org : '');
  }

  /** Something may have changed. */
  wake(): void {
    if (this.#open.size === 0) return;
    this.#due ??= this.#clock.schedule(WALL_MS, () => {
      this.#due = null;
      this.tell();
    });
  }

  /** Tells every projector whose wall is not this one. */
  tell(): void {
    if (this.#open.size === 0) return;
    const wall = this.#wall();
    const text = JSON.stringify(wall);
    for (const client of this.#open) {
      if (this.#told.get(client) === text) continue;
      this.#told.set(client, text);
      send(client, 'wall', wall);
    }
  }

  close(): void {
    this.#due?.();
    this.#due = null;
  }

  #end(client: Client, code: number): void {
    this.#open.delete(client);
    client.leave(code);
  }

  /** With one organisation there is nothing to choose from. */
  #spot(): Pick<Wall, 'spot' | 'org'> {
    const { book, orgs } = this.#live;
    const { spot, of } = book.projector;
    const [only, second] = orgs.all;
    if (spot === 'org') return { spot, org: orgs.of(of) ? of : orgs.first.org };
    if (spot === 'all' && only && !second && only.status !== 'lobby') return { spot: 'org', org: only.org };
    return { spot, org: '' };
  }

  #wall(): Wall {
    const { book, orgs, seats, shades } = this.#live;
    const here = new Set(this.#clients().map(seatOf));
    const { of, names } = book.projector;
    const shown = this.#spot();
    const spotted = orgs.of(shown.org);
    const mark = book.marks.find(({ id }) => String(id) === of);
    return {
      ...shown,
      joining: !book.locked && orgs.status !== 'over' && orgs.status !== 'stopped',
      orgs: orgs.all.map((match) => {
        const people = seats.all.filter(
          ({ org, id, tokenHash }) => org === match.org && tokenHash !== '' && !book.out.has(id),
        );
        return wallOrg(match, {
          here: people.filter(({ id }) => here.has(id)).length,
          people: people.length,
          names: names ? people.map(({ name }) => name) : [],
          stands: this.#live.meeting.of(match),
        });
      }),
      mark: shown.spot === 'mark' && mark ? wallMark(mark) : null,
      shade: (spotted && shades.begunWith(spotted)) ?? null,
      ranking: book.revealed ? rankingOf(orgs.all) : [],
    };
  }
}
