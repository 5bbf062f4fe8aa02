/** In which order services stand round the pie so that few strings cross. Pure, and the same whichever of them have left the pie. */

/** Rounds of exchanging neighbours and others; a dozen modules need three or four. */
const ROUNDS = 8;

/**
 * The modules in the order of the slices, exchanged pair by pair as long as fewer calls cross each other. `calls`: who calls
 * whom, in any order.
 */
export function ringOrder(
  modules: readonly string[],
  calls: readonly (readonly [string, string])[],
): string[] {
  const ring = [...modules];
  const pairs = calls.filter(([from, to]) => from !== to && ring.includes(from) && ring.includes(to));
  let least = crossings(ring, pairs);
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    const before = least;
    for (let i = 0; i < ring.length; i++)
      for (let j = i + 1; j < ring.length; j++) {
        swap(ring, i, j);
        const now = crossings(ring, pairs);
        if (now < least) least = now;
        else swap(ring, i, j);
      }
    if (least === before) break;
  }
  return ring;
}

function swap(ring: string[], i: number, j: number): void {
  [ring[i], ring[j]] = [ring[j]!, ring[i]!];
}

/** How many pairs of chords of a ring cut each other. */
export function crossings(ring: readonly string[], pairs: readonly (readonly [string, string])[]): number {
  const at = new Map(ring.map((id, i) => [id, i]));
  const chords = pairs.map(([from, to]) => {
    const [a, b] = [at.get(from)!, at.get(to)!];
    return a < b ? [a, b] : [b, a];
  }) as [number, number][];
  let cuts = 0;
  for (let i = 0; i < chords.length; i++)
    for (let j = i + 1; j < chords.length; j++) {
      const [a, b] = chords[i]!;
      const [c, d] = chords[j]!;
      if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) cuts += 1;
    }
  return cuts;
}
