/** Waste: servers left behind by incidents, experiments and old services cost money until somebody clears them away. */
import { CLEARED_BY_HAND, CLEARED_BY_MONKEY, WASTE_MOST, WASTE_PER_DAY } from '../balance/money.ts';
import { practiceLevel, type World } from '../world.ts';

/** Once a day: some more are forgotten; Operate slices find a few, the Janitor Monkey most of them. */
export function leaveWaste(world: World): void {
  let servers = 0;
  for (const id in world.units) servers += world.units[id]?.instances ?? 0;
  let operate = 0;
  let teams = 0;
  for (const id in world.teams) {
    operate += world.teams[id]?.shares.operate ?? 0;
    teams += 1;
  }
  const level = practiceLevel(world, 'janitorMonkey') as 0 | 1 | 2 | 3;
  const cleared = CLEARED_BY_MONKEY[level] + CLEARED_BY_HAND * (teams > 0 ? operate / teams : 0);
  world.waste = Math.min(servers * WASTE_MOST, world.waste + servers * WASTE_PER_DAY) * (1 - cleared);
}
