/** Ways of working as the units have them since midnight: zones, copies, cache, breakers, autoscaling. */
import { CACHE_HITS, LEASE_LEVEL, REPLICAS, ZONES } from '../../balance/traffic.ts';
import { practiceLevel, type Unit, type World } from '../../world.ts';
import { hostingOf } from './capacity.ts';
import { restructure } from './dirty.ts';
import { homeZone } from './zones.ts';

type Ways = Pick<Unit, 'zones' | 'zone' | 'replicas' | 'cacheMost' | 'lease' | 'breakers' | 'autoscaling'>;

function waysOf(world: World, unit: Unit): Ways {
  const { pins } = world.setup;
  const start = world.content.scenarios[world.setup.scenario]?.start;
  const replication = practiceLevel(world, 'replication') as 0 | 1 | 2 | 3;
  const caching = practiceLevel(world, 'caching', unit.id) as 0 | 1 | 2 | 3;
  const cloud = hostingOf(world) === 'cloud';
  const usual = Math.max(
    start?.zones ?? 1,
    cloud ? 1 + replication : 1,
    cloud && unit.mended.includes('singleZone') ? 2 : 1,
  );
  const zones = pins?.redundancy?.zones ?? Math.min(ZONES, usual);
  return {
    zones,
    zone: homeZone(world, unit.id),
    // Whoever stands in several zones keeps a copy of the data in each.
    replicas: pins?.redundancy?.replicas ?? Math.max(start?.replicas ?? 0, REPLICAS[replication], zones - 1),
    cacheMost: pins?.cache?.hitRate ?? CACHE_HITS[caching],
    lease: pins?.cache?.lease ?? caching >= LEASE_LEVEL,
    breakers: Math.max(practiceLevel(world, 'breakers', unit.id), unit.mended.includes('noTimeout') ? 1 : 0),
    autoscaling: pins?.autoscaling
      ? pins.autoscaling.on
        ? 3
        : 0
      : cloud
        ? practiceLevel(world, 'autoscaling', unit.id)
        : 0,
  };
}

/** Brings every unit in step with the ways of its owners. A cache that comes into being is cold. */
export function readWays(world: World): void {
  let moved = false;
  for (const id in world.units) {
    const unit = world.units[id];
    if (!unit) continue;
    const ways = waysOf(world, unit);
    for (const key of Object.keys(ways) as (keyof Ways)[]) if (unit[key] !== ways[key]) moved = true;
    if (unit.cacheMost === 0 && ways.cacheMost > 0 && world.tick % 288 === 0) unit.warmth = 0.5;
    Object.assign(unit, ways);
  }
  if (moved) restructure(world);
}
