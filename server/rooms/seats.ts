/** Who has a place in a session. A seat is proved by its token; only the token's hash is kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { SeatRow } from '../../shared/net/messages.ts';
import { namelessName, suggestName } from '../../shared/net/nicknames.ts';
import type { DeviceRecord, NamedSeat } from '../store/Store.ts';
import { Newcomers } from './Newcomers.ts';

/** Devices a seat may be open on, beside the one it was taken with; the oldest gives way. */
export const MAX_DEVICES = 8;
/** More seats than this a session does not hand out. */
export const MAX_SEATS = 512;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const fold = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en');
const freshToken = (): string => randomBytes(24).toString('base64url');
/** A number from 0 to below 1. */
const luck = (): number => randomBytes(4).readUInt32BE() / 2 ** 32;

/** The seats of one session. */
export class Seats {
  readonly newcomers = new Newcomers();
  readonly #seats = new Map<string, NamedSeat>();

  /** The tokens of people's other devices. */
  #devices: DeviceRecord[];

  constructor(seats: readonly NamedSeat[] = [], devices: readonly DeviceRecord[] = []) {
    for (const seat of seats)
      this.#seats.set(seat.id, { ...seat, name: seat.name || namelessName(seat.order) });
    this.#devices = [...devices];
  }

  get all(): NamedSeat[] {
    return [...this.#seats.values()];
  }

  /** What may be seen of the seats of an organisation: who is here, and who has a phone as pager. */
  rows(
    org: string,
    here: { has(seat: string): boolean },
    phoneOf: (seat: string) => SeatRow['phone'],
  ): Omit<SeatRow, 'autopilot' | 'watching' | 'cameAt' | 'pace'>[] {
    return this.all
      .filter((seat) => seat.org === org && (!seat.host || seat.tokenHash !== ''))
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
    const device = this.#devices.find(({ tokenHash }) => tokenHash === hash);
    return device ? this.get(device.seat) : this.all.find(({ tokenHash }) => tokenHash === hash);
  }

  /** The seat of somebody with this name. */
  byName(name: string): NamedSeat | undefined {
    return this.all.find((seat) => fold(seat.name) === fold(name));
  }

  /** The four digits that open a seat on another device; '' for a host's, which opens too much, and where nobody sits any more. */
  pinOf({ host, tokenHash }: NamedSeat): string {
    if (host || tokenHash === '') return '';
    return String(Number.parseInt(hashOf(`pin ${tokenHash}`).slice(0, 8), 16) % 10_000).padStart(4, '0');
  }

  /** A token of its own for another device of this seat. */
  addDevice(seat: string): { token: string; device: DeviceRecord } {
    const token = freshToken();
    const device = { seat, tokenHash: hashOf(token) };
    const mine = this.#devices.filter((one) => one.seat === seat);
    const oldest = mine.length >= MAX_DEVICES ? mine[0] : undefined;
    this.#devices = [...this.#devices.filter((one) => one !== oldest), device];
    return { token, device };
  }

  /** Whose seat it was is forgotten: nothing opens it any more, nobody is called by her name. */
  forget(seat: NamedSeat): void {
    this.#devices = this.#devices.filter((one) => one.seat !== seat.id);
    seat.tokenHash = '';
    this.forgetName(seat);
  }

  forgetName(seat: NamedSeat): void {
    seat.name = namelessName(seat.order);
  }

  /** The seats that play an engineer of an organisation: several where people share a desk. */
  at(org: string, engineer: string): NamedSeat[] {
    return this.all.filter((seat) => seat.org === org && seat.engineer === engineer);
  }

  isTaken(name: string): boolean {
    return this.byName(name) !== undefined;
  }

  /** A new seat and its token, which is told once and never kept. */
  add(name: string, host: boolean, org: string): { seat: NamedSeat; token: string } {
    const token = freshToken();
    const order = this.#seats.size + 1;
    const seat = { id: `s${order}`, tokenHash: hashOf(token), org, engineer: '', host, order, name };
    this.#seats.set(seat.id, seat);
    return { seat, token };
  }

  /** A name nobody here has. */
  suggestName(): string {
    const name = suggestName(
      luck,
      this.all.map((seat) => seat.name),
    );
    return this.isTaken(name) ? this.variantOf(name) : name;
  }

  /** The same name with the first free number. */
  variantOf(name: string): string {
    const taken = new Set(this.all.map((seat) => fold(seat.name)));
    for (let number = 2; ; number += 1) if (!taken.has(fold(`${name} ${number}`))) return `${name} ${number}`;
  }
}
