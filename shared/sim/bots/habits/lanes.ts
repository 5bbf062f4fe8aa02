/** How a bot places its team's slices: by weights, moving as few people as it must, because every move costs focus. */
import { LANES, type Lane } from '../../publicWorld.ts';
import type { Place, Wish } from '../bot.ts';

export type Weights = Partial<Record<Lane, number>>;

/** Slices a lane may be off its share before anybody is moved. */
const SLACK = 1;

/** Slices of each lane for so many, by largest remainder; a lane that is wanted at all has one. */
export function sharesOf(weights: Weights, slices: number): Record<Lane, number> {
  let sum = 0;
  for (const lane of LANES) sum += weights[lane] ?? 0;
  const parts = LANES.map((lane) => ({ lane, exact: ((weights[lane] ?? 0) / Math.max(1e-9, sum)) * slices }));
  const counts = {} as Record<Lane, number>;
  let left = slices;
  for (const { lane, exact } of parts) {
    counts[lane] = exact > 0 ? Math.max(1, Math.floor(exact)) : 0;
    left -= counts[lane];
  }
  const byRest = [...parts].sort((a, b) => b.exact - Math.floor(b.exact) - (a.exact - Math.floor(a.exact)));
  for (let i = 0; left > 0; i++, left--) counts[byRest[i % byRest.length]?.lane ?? 'build'] += 1;
  while (left < 0) {
    const most = LANES.reduce((a, b) => (counts[b] > counts[a] ? b : a));
    counts[most] -= 1;
    left += 1;
  }
  return counts;
}

/** Moves slices from lanes that have too many to lanes that have too few. */
export function placeSlices({ people }: Place, weights: Weights): Wish[] {
  const wanted = sharesOf(weights, people.length * 2);
  const have = {} as Record<Lane, number>;
  for (const lane of LANES) have[lane] = 0;
  for (const { nextA, nextB } of people) {
    have[nextA] += 1;
    have[nextB] += 1;
  }
  const off = LANES.some(
    (lane) => Math.abs(have[lane] - wanted[lane]) > SLACK || (wanted[lane] > 0 && have[lane] === 0),
  );
  if (!off) return [];
  const wishes: Wish[] = [];
  const short = (): Lane | undefined => LANES.find((lane) => have[lane] < wanted[lane]);
  for (const { id, nextA, nextB } of people) {
    const lanes: [Lane, Lane] = [nextA, nextB];
    for (const i of [0, 1] as const) {
      const to = short();
      if (to === undefined || have[lanes[i]] <= wanted[lanes[i]]) continue;
      have[lanes[i]] -= 1;
      have[to] += 1;
      lanes[i] = to;
    }
    if (lanes[0] !== nextA || lanes[1] !== nextB)
      wishes.push({ verb: 'assignSlices', payload: { engineer: id, a: lanes[0], b: lanes[1] } });
  }
  return wishes;
}
