/** Who sits at a team's table, and how they feel. */
import { listOf } from '../../tables.ts';
import type { Engineer, World } from '../../world.ts';

/** The mean of some numbers, 0 of none. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Somebody sits in this seat, and is not on leave. */
export const isPresent = ({ vacantUntil, leave }: Engineer): boolean =>
  vacantUntil < 0 && leave === undefined;

/** The engineers of a team in table order, guests included; empty seats are left out. */
export function teamEngineers(world: World, team: string): Engineer[] {
  const present: Engineer[] = [];
  for (const id of world.teams[team]?.table ?? []) {
    const engineer = world.engineers[id];
    if (engineer && isPresent(engineer)) present.push(engineer);
  }
  return present;
}

/** Everybody who has or had a seat here, in the order of the table: nobody is ever struck off. */
export const roll = (world: World): readonly Engineer[] => listOf(world.engineers);

/** Everybody who works here now, also who is on leave: she is paid like the others. */
export const everybody = (world: World): Engineer[] =>
  roll(world).filter(({ vacantUntil }) => vacantUntil < 0);

/** Mean energy and morale of a team or, without one, of the org; 0-1. */
export function mood(world: World, team?: string): { energy: number; morale: number } {
  const people = team === undefined ? everybody(world) : teamEngineers(world, team);
  let energy = 0;
  let morale = 0;
  for (const one of people) {
    energy += one.energy;
    morale += one.morale;
  }
  const count = Math.max(1, people.length);
  return { energy: energy / count, morale: morale / count };
}

/** Keeps the newest facts that wore somebody down. */
export function scar(engineer: Engineer, fact: string): void {
  if (fact === '') return;
  engineer.scars.push(fact);
  if (engineer.scars.length > 5) engineer.scars.shift();
}
