/**
 * Keyed luck: a random value is a function of seed, stream and a name, never of how often somebody drew before.
 * Name a draw by what it decides (`basil/payments/17`, `monolith/day-4`), so that orgs of one session meet the same
 * luck and a fork differs only by what was decided. The hash runs over UTF-16 code units in two 32-bit lanes
 * (multiply and xor, both lanes finished by murmur3's mixer), the same in every engine.
 */

/** Whose luck it is. Streams never influence each other. */
export type Stream = 'market' | 'hardware' | 'people' | 'defects' | 'work' | 'names' | 'bots' | 'users';

/** Spreads every input bit over all 32 output bits. */
const finish = (h: number): number => {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

let laneA = 0;
let laneB = 0;

/** Stirs one string into both lanes; its length closes it, so ('ab','c') and ('a','bc') differ. */
const stir = (text: string): void => {
  let a = laneA;
  let b = laneB;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  laneA = Math.imul(a ^ text.length, 0x85ebca77);
  laneB = Math.imul(b ^ text.length, 0xc2b2ae3d);
};

/** The lanes as the last seed and stream left them: most draws in a row share both, which are a third of what is stirred. */
let opened = { seed: '', stream: '', a: 0, b: 0 };

/** Both lanes as they are before a name is stirred in; a function of seed and stream alone. */
function openLanes(seed: string, stream: Stream): void {
  if (opened.seed !== seed || opened.stream !== stream) {
    laneA = 0xdeadbeef | 0;
    laneB = 0x41c6ce57 | 0;
    stir(seed);
    stir(stream);
    opened = { seed, stream, a: laneA, b: laneB };
  }
  laneA = opened.a;
  laneB = opened.b;
}

/** A value in [0, 1) with 53 bits, fixed by seed, stream and name. */
export function luck(seed: string, stream: Stream, name: string): number {
  openLanes(seed, stream);
  stir(name);
  const high = finish(laneA ^ (laneB >>> 11));
  const low = finish(laneB ^ high);
  return ((high >>> 5) * 67108864 + (low >>> 6)) / 9007199254740992;
}

/** A whole number from 0 to n - 1. */
export function luckInt(seed: string, stream: Stream, name: string, n: number): number {
  return Math.min(n - 1, Math.floor(luck(seed, stream, name) * n));
}

/** A value between `low` and `high`, evenly spread. */
export function luckBetween(seed: string, stream: Stream, name: string, low: number, high: number): number {
  return low + luck(seed, stream, name) * (high - low);
}

/** One of the items, each as likely as the next. The list must not be empty. */
export function pick<T>(seed: string, stream: Stream, name: string, items: readonly T[]): T {
  const item = items[luckInt(seed, stream, name, items.length)];
  if (item === undefined) throw new RangeError(`pick from an empty list: ${stream}/${name}`);
  return item;
}

/** One of the items, as likely as its weight; weights of 0 or less are never picked. */
export function pickWeighted<T>(
  seed: string,
  stream: Stream,
  name: string,
  items: readonly T[],
  weight: (item: T) => number,
): T {
  let total = 0;
  for (const item of items) total += Math.max(0, weight(item));
  if (!(total > 0)) throw new RangeError(`pick without any weight: ${stream}/${name}`);
  let rest = luck(seed, stream, name) * total;
  let last: T | undefined;
  for (const item of items) {
    const w = Math.max(0, weight(item));
    if (w <= 0) continue;
    last = item;
    if (rest < w) return item;
    rest -= w;
  }
  return last as T;
}
