import { findSession, joinError } from './auth.ts';
import { Allowance } from './limits.ts';
import type { Sessions } from './Sessions.ts';
import { opens } from './secrets.ts';

/** Wrong codes and wrong tokens from one address; after that nobody new comes in from there for a while. */
const WRONG = [300, 2] as const;
/** Returns to one seat: a page tries twice a second at most. */
const RETURNS = [20, 1] as const;
/** New people enter a session one by one, so far apart, ms: those who play notice nothing of a crowd at the door. */
const APART_MS = 15;
/** Nobody stands in line longer than a page waits for an answer, ms. */
const LONGEST_MS = 3_000;

/** Longest token that is looked at. */
const MAX_TOKEN = 100;

/** Somebody who knocks. */
export interface Knock {
  address: string;
  code: string;
  /** The seat her token proves, '' for somebody new. */
  seat: string;
}

export interface TurnstileOptions {
  /** Whether one more newcomer may come from that address; each question counts as one. */
  mayJoin: (address: string) => boolean;
  /** So many times more tries and returns; for tests that are a crowd by themselves. */
  crowd?: number;
  /** Ms. */
  now?: () => number;
  rest?: (ms: number) => Promise<void>;
}

const realRest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * How fast people come in. Who holds a seat is never kept out by what others at her address do; who is new stands in a short
 * line, and is sent away when that is too long.
 */
export class Turnstile {
  readonly #mayJoin: (address: string) => boolean;
  readonly #wrong: Allowance;
  readonly #returns: Allowance;
  readonly #now: () => number;
  readonly #rest: (ms: number) => Promise<void>;
  /** Code → when the last one in its line may enter. */
  readonly #lines = new Map<string, number>();

  constructor({ mayJoin, crowd = 1, now = () => performance.now(), rest = realRest }: TurnstileOptions) {
    const of = ([burst, perSecond]: readonly [number, number]): Allowance =>
      new Allowance(burst * crowd, perSecond * crowd, now);
    this.#mayJoin = mayJoin;
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
    if (turn - now > LONGEST_MS || !this.#mayJoin(address)) return false;
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

/** Lets somebody pass when it is her turn; throws the join refusal. Whoever brings a wrong code or token is noted. */
export async function knock(
  sessions: Sessions,
  turnstile: Turnstile,
  { address, code, body }: { address: string; code: string; body: unknown },
): Promise<void> {
  const said = (name: 'token' | 'projector'): unknown =>
    body && typeof body === 'object' ? Reflect.get(body, name) : undefined;
  const [token, projector] = [said('token'), said('projector')];
  if (token === undefined && !turnstile.mayTry(address)) throw joinError('tooMany');
  let seat = '';
  try {
    const { seats, book } = await findSession(sessions, code);
    if (typeof token === 'string') seat = seats.byToken(token.slice(0, MAX_TOKEN))?.id ?? '';
    if (typeof token === 'string' && seat === '') throw joinError('wrongToken');
    if (token === undefined && typeof projector === 'string') {
      if (!opens(book.projector.token, projector)) throw joinError('wrongToken');
      seat = 'projector';
    }
  } catch (error) {
    turnstile.wrong(address);
    throw turnstile.mayTry(address) ? error : joinError('tooMany');
  }
  if (!(await turnstile.pass({ address, code, seat }))) throw joinError('tooMany');
}
