/**
 * The strangler: a module grows a second home behind a router until it can be cut over; while both ways run every change is
 * made twice. The way back works the same: a service that does not pay for its distance is merged into the monolith again.
 */
import { EXTRACTION_POINTS, MERGE_BACK_SHARE } from '../balance/deploys.ts';
import { decided } from '../causes.ts';
import { moveModule } from '../createWorld.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { refreshOwners } from '../owners.ts';
import type { Unit, World } from '../world.ts';
import { changesIn, placeChange } from './changes.ts';
import { extractionFactor } from './conway.ts';
import { forgetDeploy } from './deploys/run.ts';
import { architectureWork } from './practices.ts';
import { serversAlone } from './traffic/capacity.ts';
import { usualPeak } from './traffic/users.ts';

/** Architecture points a module needs before it can be cut out, or merged back: by its size and how tightly it hangs. */
export function extractionPoints(world: World, module: string): number {
  const points = EXTRACTION_POINTS[world.modules[module]?.size ?? 1] ?? 0;
  // The tighter it hangs in the pie, the dearer; on the way back nothing hangs.
  return world.extractions[module]?.back
    ? points * MERGE_BACK_SHARE
    : points * extractionFactor(world, module);
}

/**
 * Servers of second homes: while an extraction is worked on, both ways run, and the new one takes servers as it takes users,
 * up to all that the module needs by itself. One that was left alone is taken down until somebody goes on with it.
 */
export function secondHomes(world: World): number {
  let servers = 0;
  const users = usualPeak(world);
  for (const id in world.extractions) {
    const extraction = world.extractions[id];
    if (!extraction?.active || extraction.points <= 0) continue;
    const { module, ready, points } = extraction;
    const done = ready ? 1 : Math.min(1, points / Math.max(1, extractionPoints(world, module)));
    servers += serversAlone(world, module, users) * done;
  }
  return servers;
}

/** One office hour of Architecture: the team's active extraction comes closer to its cutover. */
export function extractAnHour(tick: Tick): void {
  const { world } = tick;
  for (const id in world.extractions) {
    const extraction = world.extractions[id];
    if (!extraction?.active || extraction.ready) continue;
    const team = world.teams[extraction.team];
    if (!team) continue;
    extraction.points += (team.output * team.shares.architecture) / architectureWork(world, team);
    if (extraction.points < extractionPoints(world, extraction.module)) continue;
    extraction.ready = true;
    const because = decided(world, `cutover/${extraction.module}`, `lanes/${team.id}`);
    emit(tick, 'extractionReady', { module: extraction.module, team: team.id }, because);
    callForAttention(world);
  }
}

/** The way back is done: the module lives in the monolith again, and a service without modules is no more. */
export function mergeIntoMonolith(world: World, id: string): void {
  const service = world.units[world.modules[id]?.unit ?? ''];
  if (service?.kind !== 'service') return;
  moveModule(world, id, 'monolith');
  if (!Object.values(world.modules).some((module) => module.unit === service.id)) dissolve(world, service);
  refreshOwners(world);
}

/** A service is taken down: its servers join the monolith, less the one that only kept it apart. */
function dissolve(world: World, service: Unit): void {
  const monolith = world.units.monolith;
  if (monolith) {
    monolith.instances += Math.max(1, service.instances - 1);
    monolith.database += service.database;
    monolith.databaseAtFirst += service.databaseAtFirst;
  }
  for (const fault of Object.values(world.faults)) {
    if (fault.unit !== service.id) continue;
    fault.unit = 'monolith';
    fault.deploy = '';
  }
  for (const incident of Object.values(world.incidents)) {
    if (incident.unit === service.id) incident.unit = 'monolith';
  }
  for (const deploy of service.deploys) forgetDeploy(world, deploy);
  for (const change of changesIn(world, service.id)) placeChange(world, change, 'monolith');
  delete world.units[service.id];
  world.dirty = true;
}
