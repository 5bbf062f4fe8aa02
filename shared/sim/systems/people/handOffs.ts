/** Distance: work that crosses sites or is handed from one to the next takes longer, because more people are involved. */
import { HAND_OFF_FACTOR, SITE_FACTOR } from '../../balance/people.ts';
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

/**
 * How many times as long a piece of work of `team` takes, ≥ 1: 2.5 for one site boundary [HM03], a quarter more for each
 * hand-off. Pinned `sites` and `handOffs` hold for everybody.
 */
export function handOffFactor(world: World, team: string): number {
  const { sites, handOffs } = world.setup.pins ?? {};
  return 1 + SITE_FACTOR * ((sites ?? sitesOf(world, team)) - 1) + HAND_OFF_FACTOR * (handOffs ?? 0);
}
