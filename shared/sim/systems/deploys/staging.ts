/**
 * Staging: a kitchen like the real one finds defects before users do. It needs upkeep from the Quality lane; left alone it
 * grows unlike production and gives false safety.
 */
import {
  STAGING_DRIFTS,
  STAGING_HOURS_PER_UNIT,
  STAGING_MENDS,
  STAGING_QUALITY_SHARE,
  STAGING_STALE,
  STAGING_VERIFICATION,
} from '../../balance/deploys.ts';
import { clamp01, lerp } from '../../exact.ts';
import { practiceLevel, type World } from '../../world.ts';
import { oweToil } from '../people/time.ts';

type Level = 0 | 1 | 2 | 3;

/** Factor on the hazard: below 1 while it is like production, above 1 when people trust a kitchen that is not. */
export function stagingFactor(world: World): number {
  const gates = world.setup.pins?.gates;
  if (gates) return gates.staging === undefined ? 1 : STAGING_VERIFICATION[2];
  const level = practiceLevel(world, 'staging') as Level;
  return level === 0 ? 1 : lerp(STAGING_VERIFICATION[level], STAGING_STALE, world.stagingStale);
}

/** Each workday: hours of upkeep are paid out of the Quality lane, as far as they reach. */
export function keepStaging(world: World): void {
  if (world.setup.pins?.gates || practiceLevel(world, 'staging') === 0) return;
  const need = STAGING_HOURS_PER_UNIT * Object.keys(world.units).length;
  const purse: Record<string, number> = {};
  let most = 0;
  for (const team of Object.values(world.teams)) {
    purse[team.id] = team.output * team.shares.quality * 9 * STAGING_QUALITY_SHARE;
    most += purse[team.id] ?? 0;
  }
  const paid = Math.min(1, most / need);
  for (const id in purse) if (most > 0) oweToil(world, id, ((purse[id] ?? 0) / most) * need * paid);
  world.stagingStale = clamp01(world.stagingStale + STAGING_DRIFTS * (1 - paid) - STAGING_MENDS * paid);
}
