/**
 * Which way the next line goes: by WebSocket, or by plain requests where the network lets no WebSocket through. The rule
 * is pure: the caller brings the time and keeps what must survive a reload.
 */
export type Way = 'socket' | 'requests';

/** Requests are used for so long before a WebSocket is tried again, ms: people carry laptops to other networks. */
const AGAIN_AFTER_MS = 10 * 60_000;
/** WebSockets that are cut this young, ms, so many times one after the other, are as good as blocked. */
const YOUNG_MS = 15_000;
const CUT_YOUNG = 3;

export class Ways {
  /** Until when WebSockets count as blocked, ms since 1970. */
  #blockedUntil: number;
  readonly #keep: (blockedUntil: number) => void;
  /** A WebSocket has just failed where the server was there: requests will show whose fault it is. */
  #doubt = false;
  #now: Way = 'socket';
  #openedAt = 0;
  #cutYoung = 0;

  constructor(blockedUntil = 0, keep: (blockedUntil: number) => void = () => {}) {
    this.#blockedUntil = blockedUntil;
    this.#keep = keep;
  }

  /** The way to try now. */
  next(now: number): Way {
    return this.#doubt || now < this.#blockedUntil ? 'requests' : 'socket';
  }

  /** A place was reserved, but no line came up this way: the other one is tried next. */
  failed(way: Way): void {
    this.#doubt = way === 'socket';
    if (way === 'requests') this.#block(0);
  }

  /** A line is up. */
  opened(way: Way, now: number): void {
    if (way === 'requests' && this.#doubt) this.#block(now + AGAIN_AFTER_MS);
    this.#doubt = false;
    this.#now = way;
    this.#openedAt = now;
  }

  /** The network ended the line, nobody asked for it. */
  cut(now: number): void {
    if (this.#now !== 'socket') return;
    this.#cutYoung = now - this.#openedAt < YOUNG_MS ? this.#cutYoung + 1 : 0;
    if (this.#cutYoung < CUT_YOUNG) return;
    this.#cutYoung = 0;
    this.#doubt = true;
  }

  #block(until: number): void {
    this.#blockedUntil = until;
    this.#keep(until);
  }
}

const KEY = 'slice.requestsUntil';

/** The ways of this tab: a reload does not find out anew. */
export function waysOfTab(): Ways {
  let kept = 0;
  try {
    kept = Number(sessionStorage.getItem(KEY) ?? 0);
  } catch {
    // Storage is forbidden: found out anew after a reload.
  }
  return new Ways(kept, (until) => {
    try {
      sessionStorage.setItem(KEY, String(until));
    } catch {
      // As above.
    }
  });
}
