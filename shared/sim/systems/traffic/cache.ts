/** Caches: warm ones answer most reads; a cold one lets the data store feel all of them until misses have filled it again. */
import { REFILL } from '../../balance/traffic.ts';
import type { Unit, World } from '../../world.ts';
import { touch } from './dirty.ts';
import type { Site } from './layout.ts';

/** One tick of a cache: misses that the data store answered are kept. True while it warms up. */
export function tendCache({ unit, databaseOk }: Site): boolean {
  if (unit.cacheMost <= 0 || unit.warmth >= 1) return false;
  unit.warmth += REFILL * (1 - unit.warmth) * databaseOk;
  if (unit.warmth > 0.995) unit.warmth = 1;
  return true;
}

/** Empties a share of a unit's cache. */
export function flushCache(world: World, unit: Unit, share: number): void {
  if (unit.cacheMost <= 0) return;
  unit.warmth *= 1 - share;
  unit.restless = true;
  touch(world, unit.id);
}
