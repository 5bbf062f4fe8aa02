/** What is derived from how a world is put together: made when `world.structure` has grown, no part of the state. */
import type { World } from '../world.ts';

/**
 * Remembers what `make` derives from a world until its structure grows. A tick asks four times and nearly always about the world
 * of the last question, so that one is kept at hand: a look into the WeakMap each time took 2 % of a year.
 */
export function derived<T extends { structure: number }>(make: (world: World) => T): (world: World) => T {
  const known = new WeakMap<World, T>();
  let asked: World | undefined;
  let answer: T | undefined;
  return (world) => {
    if (world !== asked || answer === undefined) {
      asked = world;
      answer = known.get(world);
    }
    if (answer?.structure !== world.structure) {
      answer = make(world);
      known.set(world, answer);
    }
    return answer;
  };
}
