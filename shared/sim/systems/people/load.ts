/** Cognitive load: what a team has to keep in mind against what it can. Above 1 every lane slows. */
import { FED, LOAD_CAPACITY, LOAD_PER } from '../../balance/people.ts';
import { listOf } from '../../tables.ts';
import type { Team, World } from '../../world.ts';
import { teamEngineers } from './table.ts';

/** How many modules each unit holds. */
export function modulesByUnit(world: World): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id in world.modules) {
    const unit = world.modules[id]?.unit ?? '';
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** What a team of `people` can hold, in points. More heads than two pizzas feed hold no more: everybody has to know it all. */
export const loadCapacity = (people: number): number =>
  LOAD_CAPACITY * (0.5 + Math.min(people, FED) / (2 * FED));

/** Points of the modules and units of a team: their number and size, the complexity of the product, and what they touch. */
function systemPoints(world: World, team: Team, inUnit: Map<string, number>): number {
  const complexity = world.setup.pins?.complexity ?? 1;
  let points = 0;
  const units = new Set<string>();
  for (const id of team.modules) {
    const module = world.modules[id];
    if (!module) continue;
    const near = Math.min(LOAD_PER.neighbours, (inUnit.get(module.unit) ?? 1) - 1);
    points += complexity * (LOAD_PER.module + LOAD_PER.size * module.size);
    points += complexity * complexity * LOAD_PER.entangled * module.size * near;
    units.add(module.unit);
  }
  for (const unit of units)
    points += world.units[unit]?.kind === 'service' ? LOAD_PER.service : LOAD_PER.unit;
  return points;
}

/** Load of a team now, 1 = all it can hold. */
export function cognitiveLoad(world: World, team: Team, inUnit: Map<string, number>): number {
  const table = teamEngineers(world, team.id);
  let points = systemPoints(world, team, inUnit);
  for (const { held } of listOf(world.practices))
    if ((held[team.id] ?? held[''])?.level) points += LOAD_PER.practice;
  for (const engineer of table) {
    if (engineer.incident !== '') points += LOAD_PER.incident;
    points += LOAD_PER.page * engineer.pages;
  }
  if (world.policies.tools?.value === 'free')
    points += LOAD_PER.foreignTools * Math.min(10, Object.keys(world.teams).length - 1);
  return points / loadCapacity(table.length);
}
