/** Seats: which engineers are played by people. */
import { roll } from './systems/people/table.ts';
import type { Engineer, World } from './world.ts';

/**
 * How many seats are taken, counted once for each world: bots vote only where nobody plays, and to see that nobody does one has
 * to look at everybody. No part of the state.
 */
const taken = new WeakMap<World, number>();

function countTaken(world: World): number {
  let count = taken.get(world);
  if (count === undefined) {
    count = roll(world).filter((engineer) => engineer.human).length;
    taken.set(world, count);
  }
  return count;
}

/**
 * A person sits down in the seat of an engineer, or leaves it. The only way to do so.
 * @param kept she is only away: the engineer stays hers, and with it her place among the people of the team
 */
export function seat(world: World, engineer: Engineer, human: boolean, kept = human): void {
  engineer.human = human;
  taken.delete(world);
  const seated = world.seated ?? [];
  if (kept === seated.includes(engineer.id)) return;
  world.seated = kept ? [...seated, engineer.id] : seated.filter((id) => id !== engineer.id);
}

/** The engineers of a team who belong to people, in the order these sat down; some may be away. */
export const crewIds = (world: World, team: string): string[] =>
  (world.seated ?? []).filter((id) => world.engineers[id]?.team === team);

/** Teams in which at least one human plays. */
export function humanTeams(world: World): string[] {
  if (countTaken(world) === 0) return [];
  const teams = new Set<string>();
  for (const engineer of roll(world)) if (engineer.human) teams.add(engineer.team);
  return [...teams];
}
