/**
 * Who has just been given a seat and may never have heard of it, because her line broke before the first word. She comes
 * back with the key she made up, and is told again; once she has shown the token of her seat, the key opens nothing.
 */
export class Newcomers {
  readonly #byKey = new Map<string, { seat: string; token: string }>();

  /** Remembers what somebody with this key was given; nothing without a key. */
  keep(key: string, seat: string, token: string): void {
    if (key !== '') this.#byKey.set(key, { seat, token });
  }

  /** What was given for this key. */
  of(key: string): { seat: string; token: string } | undefined {
    return key === '' ? undefined : this.#byKey.get(key);
  }

  /** The seat was proved by its token. */
  arrived(seat: string): void {
    for (const [key, given] of this.#byKey) if (given.seat === seat) this.#byKey.delete(key);
  }
}
