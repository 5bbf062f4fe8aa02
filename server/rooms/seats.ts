/** Who has a place in a session. A seat is proved by its token; only the token's hash is kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { SeatRow } from '../../shared/net/messages.ts';
import type { NamedSeat } from '../store/Store.ts';

/** More seats than this a session does not hand out. */
export const MAX_SEATS = 512;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const fold = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en');

/** Neutral names to suggest: kitchen herbs and cheeses, nothing a person could be teased with. */
const NICKNAMES = [
  'Oregano',
  'Rosemary',
  'Thyme',
  'Marjoram',
  'Sage',
  'Chive',
  'Dill',
  'Fennel',
  'Saffron',
  'Paprika',
  'Clove',
  'Mint',
  'Ricotta',
  'Burrata',
  'Pecorino',
  'Gouda',
  'Feta',
  'Halloumi',
  'Truffle',
  'Caper',
  'Artichoke',
  'Pepper',
  'Tomato',
  'Rocket',
];

/** The seats of one session. */
export class Seats {
  readonly #seats = new Map<string, NamedSeat>();

  constructor(seats: readonly NamedSeat[] = []) {
    for (const seat of seats) this.#seats.set(seat.id, seat);
  }

  get all(): NamedSeat[] {
    return [...this.#seats.values()];
  }

  /** What may be seen of the seats of an organisation: who is here, and who has a phone as pager. */
  rows(
    org: string,
    here: { has(seat: string): boolean },
    phoneOf: (seat: string) => SeatRow['phone'],
  ): Omit<SeatRow, 'autopilot'>[] {
    return this.all
      .filter((seat) => seat.org === org)
      .map(({ tokenHash: _, ...seat }) => ({
        ...seat,
        connected: here.has(seat.id),
        phone: phoneOf(seat.id),
      }));
  }

  get size(): number {
    return this.#seats.size;
  }

  get host(): NamedSeat | undefined {
    return this.all.find(({ host }) => host);
  }

  get(id: string): NamedSeat | undefined {
    return this.#seats.get(id);
  }

  /** The seat a token proves. */
  byToken(token: string): NamedSeat | undefined {
    const hash = hashOf(token);
    return this.all.find(({ tokenHash }) => tokenHash === hash);
  }

  /** The seat that plays an engineer of an organisation. */
  byEngineer(org: string, engineer: string): NamedSeat | undefined {
    return this.all.find((seat) => seat.org === org && seat.engineer === engineer);
  }

  /** Of some organisations the one with the fewest people, the first of several: where somebody new goes. */
  emptiest(orgs: readonly string[]): string {
    const people = new Map(orgs.map((org) => [org, 0]));
    for (const { org } of this.#seats.values()) people.set(org, (people.get(org) ?? 0) + 1);
    const least = Math.min(...orgs.map((org) => people.get(org) ?? 0));
    return orgs.find((org) => people.get(org) === least) ?? '';
  }

  isTaken(name: string): boolean {
    return this.all.some((seat) => fold(seat.name) === fold(name));
  }

  /** A new seat and its token, which is told once and never kept. */
  add(name: string, host: boolean, org: string): { seat: NamedSeat; token: string } {
    const token = randomBytes(24).toString('base64url');
    const order = this.#seats.size + 1;
    const seat = { id: `s${order}`, tokenHash: hashOf(token), org, engineer: '', host, order, name };
    this.#seats.set(seat.id, seat);
    return { seat, token };
  }

  /** A name nobody here has. */
  suggestName(): string {
    const start = randomBytes(1)[0] ?? 0;
    const taken = new Set(this.all.map(({ name }) => fold(name)));
    for (let i = 0; i < NICKNAMES.length; i += 1) {
      const name = NICKNAMES[(start + i) % NICKNAMES.length] ?? '';
      if (!taken.has(fold(name))) return name;
    }
    return this.variantOf(NICKNAMES[start % NICKNAMES.length] ?? 'Guest');
  }

  /** The same name with the first free number. */
  variantOf(name: string): string {
    const taken = new Set(this.all.map((seat) => fold(seat.name)));
    for (let number = 2; ; number += 1) if (!taken.has(fold(`${name} ${number}`))) return `${name} ${number}`;
  }
}
