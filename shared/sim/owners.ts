/** Who owns a unit: the teams that own a module of it. */
import { restructure } from './systems/traffic/dirty.ts';
import type { World } from './world.ts';

/** Brings `owners` of every unit in step with who owns its modules. Call it whenever a module changes owner or unit. */
export function refreshOwners(world: World): void {
  restructure(world);
  for (const unit of Object.values(world.units)) unit.owners = [];
  for (const team in world.teams) {
    for (const id of world.teams[team]?.modules ?? []) {
      const owners = world.units[world.modules[id]?.unit ?? '']?.owners;
      if (owners && !owners.includes(team)) owners.push(team);
    }
  }
}
