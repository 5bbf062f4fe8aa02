/** Luck with a seed, so that a run that went wrong can be had again. */
export interface Luck {
  /** A whole number below `n`. */
  below(n: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  of<T>(things: readonly T[]): T;
}

export function luckOf(seed: number): Luck {
  let state = Math.imul(seed + 1, 2_654_435_761);
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(draw() * n);
  return {
    below,
    chance: (probability) => draw() < probability,
    of: (things) => things[below(things.length)] as never,
  };
}
