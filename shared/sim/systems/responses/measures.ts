/** The measures themselves: each does to the system what it says, whatever is broken. Taken back when the incident is over. */
import { SCALE_OUT, SHED_SHARE } from '../../balance/incidents.ts';
import type { Tick } from '../../emit.ts';
import type { ResponseId } from '../../publicWorld.ts';
import type { Incident, Unit, World } from '../../world.ts';
import { restorePrimary } from '../traffic/database.ts';
import { touch } from '../traffic/dirty.ts';
import {
  dropRetries,
  failOver,
  handBack,
  openBreaker,
  restartUnit,
  scaleOut,
  shedLoad,
  warmCache,
} from '../traffic/measures.ts';

/** There is something to switch over to: a copy of the data, or another zone. */
export const hasCopies = (unit: Unit): boolean => unit.replicas > 0 || unit.zones > 1;

/** Share of the servers that are taken out again when a limit was tripped. */
const SCALE_IN = 0.25;

/**
 * Does a measure to the unit or the module of an incident.
 * @returns false when nothing could be done: no servers at hand, no copy to switch to
 */
export function takeMeasure(tick: Tick, incident: Incident, response: ResponseId): boolean {
  const { world } = tick;
  const { unit: id } = incident;
  const unit = world.units[id];
  if (!unit) return false;
  if (response === 'failOver' && !hasCopies(unit)) return false;
  if (response === 'scaleOut' && scaleOut(world, id, SCALE_OUT) === 0) return false;
  if (!incident.measures.includes(response)) incident.measures.push(response);
  if (response === 'scaleIn') scaleIn(world, unit);
  else if (response === 'shedLoad') shedLoad(world, id, SHED_SHARE);
  else if (response === 'warmCache') {
    shedLoad(world, id, SHED_SHARE);
    warmCache(world, id);
  } else if (response === 'openBreaker') openBreaker(world, incident.module);
  else if (response === 'dropRetries') dropRetries(world, id);
  else if (response === 'rollingRestart') restartUnit(world, id);
  else if (response === 'failOver') failOver(tick, id);
  else if (response === 'restoreBackup' && unit.primaryBackAt >= 0) restorePrimary(tick, unit);
  return true;
}

/** The servers added last are taken out again. */
function scaleIn(world: World, unit: Unit): void {
  const less = Math.min(Math.max(unit.extra, Math.round(unit.instances * SCALE_IN)), unit.instances - 1);
  unit.instances -= less;
  unit.extra = Math.max(0, unit.extra - less);
  touch(world, unit.id);
}

/** Measures taken for the incident are handed back when it is over, unless another one of the unit still needs them. */
export function undoMeasures(world: World, incident: Incident): void {
  for (const id in world.incidents) {
    const other = world.incidents[id];
    if (!other || other.id === incident.id || other.state === 'resolved' || other.unit !== incident.unit)
      continue;
    if (other.measures.length > 0) return;
  }
  handBack(world, incident.unit, incident.archetype === 'outgrown');
}
