/** Tables by the level of a practice. */
import { practiceLevel, type World } from '../../world.ts';

/** The value of a table of four at the level of a practice; `at` is a team or a unit. */
export const atLevel = (
  world: World,
  table: readonly [number, number, number, number],
  id: string,
  at = '',
): number => table[practiceLevel(world, id, at) as 0 | 1 | 2 | 3];
