import { Allowance } from './limits.ts';
import { MAX_SEATS } from './seats.ts';

/** New people from one address: a whole session at once behind one router, then so many a second. */
const NEWCOMERS = [MAX_SEATS + 88, 5] as const;
/** Wrong codes and wrong tokens from one address; after that nobody new comes in from there for a while. */
const WRONG = [300, 2] as const;
/** Returns to one seat: a page tries twice a second at most. */
const RETURNS = [20, 1] as const;
/** New people enter a session one by one, so far apart, ms: those who play notice nothing of a crowd at the door. */
const APART_MS = 15;
/** Nobody stands in line longer than a page waits for an answer, ms. */
const LONGEST_MS = 3_000;

/** Somebody who knocks. */
export interface Knock {
  address: string;
  code: string;
  /** The seat her token proves, '' for somebody new. */
  seat: string;
}

/**
 * How fast people come in. Who holds a seat is never kept out by what others at her address do; who is new stands in a short
 * line, and is sent away when that is too long.
 */
export class Turnstile {
  readonly #newcomers: Allowance;
  readonly #wrong: Allowance;
  readonly #returns: Allowance;
  readonly #now: () => number;
  readonly #rest: (ms: number) => Promise<void>;
  /** Code → when the last one in its line may enter. */
  readonly #lines = new Map<string, number>();

  /** @param crowd lets so many times more people in; for tests that are a crowd by themselves */
  constructor(
    crowd = 1,
    now: () => number = () => performance.now(),
    rest: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  ) {
    const of = ([burst, perSecond]: readonly [number, number]): Allowance =>
      new Allowance(burst * crowd, perSecond * crowd, now);
    this.#newcomers = of(NEWCOMERS);
    this.#wrong = of(WRONG);
    this.#returns = of(RETURNS);
    this.#now = now;
    this.#rest = rest;
  }

  /** Waits for her turn; false when there are too many. */
  async pass({ address, code, seat }: Knock): Promise<boolean> {
    if (seat !== '') return this.#returns.take(`${code} ${seat}`);
    if (!this.mayTry(address)) return false;
    const now = this.#now();
    const turn = Math.max(now, (this.#lines.get(code) ?? 0) + APART_MS);
    if (turn - now > LONGEST_MS || !this.#newcomers.take(address)) return false;
    this.#lines.set(code, turn);
    if (this.#lines.size > 1_000)
      for (const [line, last] of this.#lines) if (last < now) this.#lines.delete(line);
    if (turn > now) await this.#rest(turn - now);
    return true;
  }

  /** Whether somebody without a seat may try at all from this address. */
  mayTry(address: string): boolean {
    return this.#wrong.has(address);
  }

  /** Somebody there knew no code, or no token. */
  wrong(address: string): void {
    this.#wrong.take(address);
  }
}
