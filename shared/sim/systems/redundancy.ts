/** Redundancy: how weak it is where it was never tried, and what that costs on the day it is needed. */
import { UNTRIED_FAILOVER, WEAKNESS_START } from '../balance/paging.ts';
import { SCALE_TARGET, ZONE_LOST_MOST } from '../balance/traffic.ts';
import { clamp01, lerp } from '../exact.ts';
import type { Unit, World } from '../world.ts';

/** How weak the redundancy of a unit is, 0-1; nobody sees it before it is tried. */
export const weaknessOf = (world: World, unit: string): number => world.ops.weakness[unit] ?? WEAKNESS_START;

/** Share, 0-1, of a unit's other servers that do not take over when a zone is lost: fail-over nobody has tried works in part. */
export const untriedFailover = (world: World, unit: string): number =>
  UNTRIED_FAILOVER * weaknessOf(world, unit);

/**
 * Utilisation, 0-1, that the autoscaler of a unit aims at. Whoever has tried what happens when servers go keeps room for the load
 * of a lost zone; whoever has not keeps just what the day asks for.
 */
export function scaleTarget(world: World, { id, zones }: Unit): number {
  if (zones < 2) return SCALE_TARGET;
  const safe = Math.min(SCALE_TARGET, (ZONE_LOST_MOST * (zones - 1)) / zones);
  const untried = clamp01(weaknessOf(world, id) / WEAKNESS_START);
  return lerp(safe, SCALE_TARGET, untried * untried);
}
