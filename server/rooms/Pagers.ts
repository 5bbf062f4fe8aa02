import { createHash, randomBytes } from 'node:crypto';
import type { WireOutcome } from '../../shared/net/messages.ts';
import { PAGER_VERB, PAIRING_MS, type PagerEnd, type PagerOffer } from '../../shared/net/pager.ts';
import { COMMAND_BURST, COMMANDS_PER_SECOND } from '../../shared/net/protocol.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { NamedSeat, PagerRecord } from '../store/Store.ts';
import { check, isRefusal, refused } from './gate.ts';
import { Allowance } from './limits.ts';
import { type PagerEar, PagerLines } from './PagerLines.ts';
import type { Seats } from './seats.ts';

export interface PagersOptions {
  orgs: Orgs;
  seats: Seats;
  /** Keeps the token's hash of a seat's pager; null forgets it. */
  keep(seat: string, tokenHash: string | null): Promise<void>;
  now(): number;
  kept?: readonly PagerRecord[];
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const fresh = (): string => randomBytes(18).toString('base64url');

/**
 * The phones of one session. A seat has at most one; its token is of its own, only its hash is kept, and it opens this
 * and nothing else. A pager is not its person: it neither replaces her desk nor makes her present.
 */
export class Pagers {
  readonly #options: PagersOptions;
  /** Seat → hash of its pager's token. */
  readonly #paired: Map<string, string>;
  /** Hash of a pairing secret → whose, and until when. */
  readonly #offers = new Map<string, { seat: string; until: number }>();
  readonly #lines: PagerLines;
  readonly #rate = new Allowance(COMMAND_BURST, COMMANDS_PER_SECOND);

  constructor(options: PagersOptions) {
    this.#options = options;
    this.#lines = new PagerLines(options.orgs, options.now);
    this.#paired = new Map((options.kept ?? []).map(({ seat, tokenHash }) => [seat, tokenHash]));
  }

  /** A secret that pairs one phone with the seat of this seat token; null when the token proves none. The newest counts. */
  offer(seatToken: string): PagerOffer | null {
    const seat = this.#options.seats.byToken(seatToken);
    if (!seat) return null;
    for (const [hash, { seat: whose }] of this.#offers) if (whose === seat.id) this.#offers.delete(hash);
    const secret = fresh();
    this.#offers.set(hashOf(secret), { seat: seat.id, until: this.#options.now() + PAIRING_MS });
    return { secret, seconds: PAIRING_MS / 1000 };
  }

  /** Exchanges a secret for the token of a pager, once; null when it was used, is too old or was never given. */
  async pair(secret: string): Promise<string | null> {
    const hash = hashOf(secret);
    const offer = this.#offers.get(hash);
    this.#offers.delete(hash);
    if (!offer || offer.until < this.#options.now() || !this.#options.seats.get(offer.seat)) return null;
    const token = fresh();
    this.#lines.end(offer.seat, 'replaced');
    this.#paired.set(offer.seat, hashOf(token));
    await this.#options.keep(offer.seat, hashOf(token));
    this.#refresh(offer.seat);
    return token;
  }

  /** Takes the pager of a seat, proved by its token, away. False when the token proves no seat. */
  async unpair(seatToken: string): Promise<boolean> {
    const seat = this.#options.seats.byToken(seatToken);
    if (seat) await this.revoke(seat.id);
    return seat !== undefined;
  }

  /** The pager of a seat opens nothing any more, nor does a secret that was shown for it. */
  async revoke(seat: string): Promise<void> {
    for (const [hash, offer] of this.#offers) if (offer.seat === seat) this.#offers.delete(hash);
    this.#lines.end(seat, 'unpaired');
    if (this.#paired.delete(seat)) await this.#options.keep(seat, null);
    this.#refresh(seat);
  }

  /** What a pager sends; null when its token opens nothing. */
  async send(token: string, raw: unknown): Promise<WireOutcome | null> {
    const seat = this.#seatOf(token);
    if (!seat) return null;
    const message = check('command', raw);
    if (isRefusal(message)) return message;
    const { id, verb, payload } = message;
    if (!this.#rate.take(seat.id)) return refused(id, 'tooFrequent');
    if (verb !== PAGER_VERB) return refused(id, 'pagerOnly');
    if (seat.engineer === '') return refused(id, 'notSeated');
    const match = this.#options.orgs.of(seat.org);
    if (!match) return refused(id, 'notSeated');
    // Its ids are its own: an answer to the desk cannot be read, nor taken for one's own.
    return { ...(await match.submit(seat.id, `pager-${id}`, verb, payload, false)), id };
  }

  /** Tells a pager its face, now and whenever it changes. The newest line of a pager counts. Returns how to stop. */
  listen(token: string, ear: PagerEar): (() => void) | null {
    const seat = this.#seatOf(token);
    if (!seat) return null;
    return this.#lines.open(seat, ear);
  }

  /** Whether a seat has a pager, and whether it is switched on. */
  stateOf(seat: string): '' | 'paired' | 'here' {
    if (!this.#paired.has(seat)) return '';
    return this.#lines.has(seat) ? 'here' : 'paired';
  }

  /** A view was published. */
  show(): void {
    this.#lines.show((seat) => this.#options.seats.get(seat));
  }

  /** The session is put away, or, with '', comes back at once. */
  close(why: PagerEnd | '' = 'archived'): void {
    this.#lines.close(why);
  }

  /** The seat's row is shown anew: its phone is part of it. */
  #refresh(seat: string): void {
    this.#options.orgs.of(this.#options.seats.get(seat)?.org ?? '')?.refresh();
  }

  #seatOf(token: string): NamedSeat | undefined {
    const hash = hashOf(token);
    for (const [seat, kept] of this.#paired) if (kept === hash) return this.#options.seats.get(seat);
    return undefined;
  }
}
