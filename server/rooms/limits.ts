/** What a room allows, and for how long. */
import { COMMAND_BURST, COMMANDS_PER_SECOND } from '../../shared/net/protocol.ts';

/** A session nobody has looked at for so long is put away; its link brings it back. */
export const IDLE_MS = 2 * 3_600_000;
export const PATCH_MS = 50;
/** A slow phone on a busy network needs a while from its place being kept to its line. */
export const SEAT_RESERVATION_SECONDS = 10;

/** How often somebody may do something: so many at once, and so many a second after that. */
export class Allowance {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  readonly #spent = new Map<string, { used: number; at: number }>();

  constructor(burst: number, perSecond: number, now: () => number = () => performance.now()) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#now = now;
  }

  /** Whether one is left for `who`. */
  has(who: string): boolean {
    return this.#usedBy(who, this.#now()) + 1 <= this.#burst;
  }

  /** Takes one for `who`; false when there is none left. */
  take(who: string): boolean {
    const now = this.#now();
    const used = this.#usedBy(who, now);
    if (used + 1 > this.#burst) {
      this.#spent.set(who, { used, at: now });
      return false;
    }
    this.#spent.set(who, { used: used + 1, at: now });
    if (this.#spent.size > 10_000) this.#forget(now);
    return true;
  }

  #usedBy(who: string, now: number): number {
    const before = this.#spent.get(who);
    return before ? Math.max(0, before.used - ((now - before.at) / 1000) * this.#perSecond) : 0;
  }

  #forget(now: number): void {
    for (const [who, { used, at }] of this.#spent) {
      if (used - ((now - at) / 1000) * this.#perSecond <= 0) this.#spent.delete(who);
    }
  }
}

/** What each seat may say. */
export const seatAllowance = (): Allowance => new Allowance(COMMAND_BURST, COMMANDS_PER_SECOND);
