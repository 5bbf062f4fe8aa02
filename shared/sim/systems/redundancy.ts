/** Redundancy: how weak it is where it was never tried, and what that costs on the day it is needed. */
import { UNTRIED_FAILOVER, WEAKNESS_START } from '../balance/paging.ts';
import type { World } from '../world.ts';

/** How weak the redundancy of a unit is, 0-1; nobody sees it before it is tried. */
export const weaknessOf = (world: World, unit: string): number => world.ops.weakness[unit] ?? WEAKNESS_START;

/** Share, 0-1, of a unit's other servers that do not take over when a zone is lost: fail-over nobody has tried works in part. */
export const untriedFailover = (world: World, unit: string): number =>
  UNTRIED_FAILOVER * weaknessOf(world, unit);
