/** Distance: work that crosses sites takes longer from its first day to its last, because more people are involved. */
import { SITE_FACTOR } from '../../balance/people.ts';
import type { World } from '../../world.ts';

/** Sites that a piece of work of a team touches: where it and everybody it shares a unit with sit. */
function sitesOf(world: World, team: string): number {
  const sites = new Set<number>();
  const own = world.teams[team];
  if (own) sites.add(own.site);
  for (const id of own?.modules ?? []) {
    for (const owner of world.units[world.modules[id]?.unit ?? '']?.owners ?? [])
      sites.add(world.teams[owner]?.site ?? 0);
  }
  return Math.max(1, sites.size);
}

/** How many times as long a piece of work of `team` takes until it is merged, ≥ 1: 2.5 for one site boundary [HM03]. */
export const distanceFactor = (world: World, team: string): number =>
  1 + SITE_FACTOR * ((world.setup.pins?.sites ?? sitesOf(world, team)) - 1);
