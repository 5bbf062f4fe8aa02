/**
 * Drift: servers that should be equal and no longer are. Every deploy and every repair by hand adds some; Configuration
 * management takes it back, images never let it in. Now and then a deploy misses a server that is not like the others.
 */
import {
  DRIFT_FOUND,
  DRIFT_HAND_EDIT,
  DRIFT_HIT,
  DRIFT_KEPT,
  DRIFT_MENDED,
  DRIFT_PER_DEPLOY,
  STALE_FLAG_HARM,
  STALE_FLAG_HIT,
} from '../../balance/deploys.ts';
import { LEVEL_MOST } from '../../balance/faults.ts';
import { decided } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { clamp01, exp } from '../../exact.ts';
import { luck } from '../../random.ts';
import type { Change, Deploy, Unit, World } from '../../world.ts';
import { plantNamed } from '../faults.ts';
import { behindFlags, staleFlags } from '../flags.ts';
import { atLevel } from './levels.ts';

/** Share of a unit's servers that differ; a pinned share is held. */
export const driftOf = (world: World, unit: Unit): number => world.setup.pins?.drift ?? unit.drift;

/** The drift a unit has when the game begins: what years of hands left of it. */
export function findDrift(world: World, unit: Unit): void {
  unit.drift =
    atLevel(world, DRIFT_FOUND, 'configManagement') * atLevel(world, DRIFT_KEPT, 'images', unit.id);
}

/** Somebody changed servers of a unit by hand. */
export function handEdit(world: World, unit: Unit): void {
  unit.drift = clamp01(
    unit.drift + (1 - unit.drift) * DRIFT_HAND_EDIT * atLevel(world, DRIFT_KEPT, 'images', unit.id),
  );
}

/** A deploy has replaced the version: by hand it leaves traces, an image wipes them out. */
export function driftOfDeploy(world: World, unit: Unit): void {
  const kept = atLevel(world, DRIFT_KEPT, 'images', unit.id);
  const added = atLevel(world, DRIFT_PER_DEPLOY, 'oneButton', unit.id) * (1 - unit.drift);
  unit.drift = clamp01((unit.drift + added) * kept);
}

/** Once a day: Configuration management brings servers back to what is written. */
export function mendDrift(world: World): void {
  const kept = atLevel(world, DRIFT_MENDED, 'configManagement');
  for (const id in world.units) {
    const unit = world.units[id];
    if (unit) unit.drift *= kept;
  }
}

/** Whether this deploy misses a server that is not like the others; if so it works on seven of eight. */
export function meetDrift(tick: Tick, unit: Unit, deploy: Deploy, changes: Change[]): void {
  const { world } = tick;
  const drift = driftOf(world, unit);
  const change = changes[0];
  if (drift <= 0 || !change) return;
  // A missed server that still answers to an old flag does what the flag once switched on.
  const flags = staleFlags(
    world,
    changes.map(({ module }) => module),
  );
  const hit = DRIFT_HIT * drift * (1 + STALE_FLAG_HIT * flags.length);
  if (luck(world.setup.seed, 'hardware', `drift/${unit.id}/${deploy.number}`) >= 1 - exp(-hit)) return;
  const because = [
    deploy.fact,
    ...decided(world, 'practice/configManagement/', `practice/images/${unit.team}`),
    ...behindFlags(world, flags),
  ];
  const fact = emit(tick, 'driftHit', { unit: unit.id, deploy: deploy.id, drift }, because);
  const origin = { unit: unit.id, module: change.module, change: '', card: '', deploy: deploy.id };
  const fault = plantNamed(
    world,
    'eighthServer',
    { ...origin, because: [fact, ...because] },
    `drift/${unit.id}/${deploy.number}`,
  );
  if (fault) fault.level = Math.min(LEVEL_MOST, fault.level * (1 + STALE_FLAG_HARM * flags.length));
}
