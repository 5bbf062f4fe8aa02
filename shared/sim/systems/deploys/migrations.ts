/**
 * Changes of data. Expand and contract adds first and removes last, so nobody waits and the way back stays open; half and half
 * alters one half of the database while the other serves, which needs room; everything else locks: writes hang while it runs,
 * the longer the more data there is [Etsy 2012, Reddit 2016].
 */
import {
  LOCK_MINUTES,
  LOCK_SHARE,
  MIGRATION_BLOCKS,
  MIGRATION_HEADROOM,
  REWRITES,
} from '../../balance/deploys.ts';
import { minutesToTicks } from '../../calendar.ts';
import { decided } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { luck, luckBetween } from '../../random.ts';
import { type Change, type Deploy, practiceLevel, type Unit, type World } from '../../world.ts';
import { plantNamed } from '../faults.ts';

type Level = 0 | 1 | 2 | 3;
export type MigrationWay = 'expandContract' | 'halfAndHalf' | 'lock';

/** How a team changes the data of a module now. */
export function migrationWay(world: World, change: Change): MigrationWay {
  const level = practiceLevel(world, 'migrations', change.team);
  const size = world.modules[change.module]?.size ?? 1;
  if (level >= 3 || (level === 2 && size <= 2)) return 'expandContract';
  const unit = world.units[change.unit];
  return level >= 1 && unit && unit.utilisation < MIGRATION_HEADROOM ? 'halfAndHalf' : 'lock';
}

/** Changes of a deploy that cannot be taken back: their data have been changed in a way the old version does not understand. */
export function oneWay(world: World, changes: Change[]): string[] {
  const blocked: string[] = [];
  for (const { id, team, migration } of changes) {
    if (!migration) continue;
    const chance = MIGRATION_BLOCKS[practiceLevel(world, 'migrations', team) as Level];
    if (luck(world.setup.seed, 'work', `oneWay/${id}`) < chance) blocked.push(id);
  }
  return blocked;
}

/** Whether a deploy can be taken back at all. */
export const rollbackPossible = (world: World, deploy: Deploy): boolean =>
  !deploy.oneWay.some((id) => world.changes[id]?.deploy === deploy.id);

/** A deploy reaches production: its migrations run. */
export function runMigrations(tick: Tick, unit: Unit, deploy: Deploy, changes: Change[]): void {
  const { world } = tick;
  for (const change of changes) {
    if (!change.migration || migrationWay(world, change) !== 'lock') continue;
    if (luck(world.setup.seed, 'work', `rewrite/${change.id}`) >= REWRITES) continue;
    const module = world.modules[change.module];
    if (!module) continue;
    const spread = luckBetween(world.setup.seed, 'hardware', `lock/${change.id}`, 0.4, 1.6);
    const minutes = Math.max(5, Math.round(LOCK_MINUTES * module.size * spread));
    const because = [deploy.fact, change.fact, ...decided(world, `practice/migrations/${change.team}`)];
    const fact = emit(
      tick,
      'migrationLocked',
      { deploy: deploy.id, unit: unit.id, module: module.id, team: change.team, minutes },
      because,
    );
    // A lock is foreseen and ends by itself: it costs users their writes, but it does not make the deploy a failed one.
    const origin = { unit: unit.id, module: module.id, change: '', card: '', deploy: '' };
    const name = `lock/${change.id}`;
    const lock = plantNamed(world, 'migrationLock', { ...origin, because: [fact, ...because] }, name, 1);
    if (!lock) continue;
    lock.effects = [{ kind: 'lock', share: LOCK_SHARE }];
    lock.awakeAt = world.tick + 1;
    lock.endsAt = lock.awakeAt + minutesToTicks(minutes);
    // The table is rewritten now: should the code come back in a later deploy, its data need not be changed again.
    change.migration = false;
  }
}
