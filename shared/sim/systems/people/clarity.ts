/** A clear head: too much to keep in mind and too little sleep cloud what somebody sees in a screen full of symptoms. */
import { RESTED } from '../../balance/people.ts';
import { clamp01 } from '../../exact.ts';
import type { World } from '../../world.ts';

/** How far the team of an engineer has more to keep in mind than it can hold: 0 it holds all … 1 twice as much as it can. */
export const overloadOf = (world: World, engineer: string): number =>
  clamp01((world.teams[world.engineers[engineer]?.team ?? '']?.cognitiveLoad ?? 1) - 1);

/** How clouded an engineer's eye is: 0 rested and with room in the head … 1 overloaded or spent. */
export function cloudedness(world: World, engineer: string): number {
  const energy = world.engineers[engineer]?.energy ?? 1;
  return clamp01(overloadOf(world, engineer) + (RESTED - Math.min(energy, RESTED)) / RESTED);
}
