/** Overload without anybody's fault: growth, a storm that feeds itself, a full data store, threads that wait. */
import { INSTANCE_CAPACITY } from '../../balance/traffic.ts';
import type { Unit, World } from '../../world.ts';
import { layoutOf } from './layout.ts';

export interface Overload {
  unit: string;
  /**
   * outgrown: users alone ask for more than there is · retries: what is done twice keeps it down though users alone would
   * fit · database, coldCache, threads: servers have room, what they wait for has not.
   */
  cause: 'outgrown' | 'retries' | 'database' | 'coldCache' | 'threads';
}

/** Share turned away from which a unit counts as overloaded. */
const TURNED_AWAY = 0.02;

function causeOf(unit: Unit, capacity: number): Overload['cause'] | '' {
  // Threads that wait for a full data store keep it from being asked more: it is the store all the same.
  const store =
    unit.databaseFull > TURNED_AWAY || (unit.threadsFull > TURNED_AWAY && unit.databaseUse > 0.95);
  if (store) return unit.warmth < 0.9 && unit.cacheMost > 0 ? 'coldCache' : 'database';
  if (unit.overflow > TURNED_AWAY) return unit.needed > capacity * 0.95 ? 'outgrown' : 'retries';
  return unit.threadsFull > TURNED_AWAY ? 'threads' : '';
}

/** Units that turn requests away now, with what keeps them from serving; in the order of the units. */
export function overloaded(world: World): Overload[] {
  const list: Overload[] = [];
  for (const { unit, lost } of layoutOf(world).whole.sites) {
    const cause = causeOf(unit, unit.instances * INSTANCE_CAPACITY * (1 - lost));
    if (cause !== '') list.push({ unit: unit.id, cause });
  }
  return list;
}
