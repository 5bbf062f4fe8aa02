/** The tables of the system: modules, calls and units. */
import { MODES, STRATEGIES } from '../publicWorld.ts';
import { contractLevel, couplingOf, isRemote } from '../systems/conway.ts';
import { driftOf } from '../systems/deploys/drift.ts';
import { ovenHours } from '../systems/deploys/rollout.ts';
import { extractionPoints } from '../systems/extraction.ts';
import { conductorOf, countBoxes, nextDeparture } from '../systems/trains.ts';
import { practiceLevel, type World } from '../world.ts';
import { listed, type Row } from './listed.ts';
import { round } from './round.ts';

export function modules(world: World, only?: string): Row<'modules'>[] {
  const rows: Row<'modules'>[] = [];
  let order = 0;
  for (const { id, team, unit, size, load, errors, debt } of listed(world.modules, only)) {
    rows.push({
      id,
      order: order++,
      team,
      unit,
      size,
      load: Math.round(load),
      errors: round(errors, 1000),
      debt: round(debt, 100),
      pullDays: pullDays(world, id),
    });
  }
  return rows;
}

/** Working hours of a day that go into an extraction. */
const DAY_HOURS = 9;

/** Working days until a module could leave the pie, if one of the slices of its team lay on that alone. */
function pullDays(world: World, id: string): number {
  const module = world.modules[id];
  const team = world.teams[module?.team ?? ''];
  if (!team || world.units[module?.unit ?? '']?.kind !== 'monolith' || team.output <= 0) return -1;
  const extraction = world.extractions[id];
  if (extraction?.ready) return 0;
  const left = extractionPoints(world, id) - (extraction?.points ?? 0);
  const perDay = (team.output * DAY_HOURS) / (2 * Math.max(1, team.table.length));
  return Math.max(0, Math.ceil(left / perDay));
}

export function calls(world: World, only?: string): Row<'calls'>[] {
  const rows: Row<'calls'>[] = [];
  for (const call of world.calls) {
    if (only !== undefined && call.id !== only) continue;
    const { id, from, to, flow, lost, reason } = call;
    const remote = isRemote(world, call);
    const open = call.forced || call.breaker !== 'closed' || world.modules[to]?.breaker;
    const breaker = open ? 'open' : remote ? 'closed' : 'none';
    rows.push({
      id,
      from,
      to,
      rate: Math.round(flow),
      remote,
      lost: round(lost, 1000),
      reason,
      breaker,
      coupling: round(couplingOf(world, call), 100),
      fray: round(call.fray, 100),
      contract: contractLevel(world, call) > 0 ? 'kept' : call.contract,
    });
  }
  return rows;
}

const ALL_MODES = MODES.join(' ');
const MODES_WITHOUT_PIPELINE = MODES.filter((mode) => mode !== 'continuous').join(' ');

/** What a unit's owners know how to do: every strategy without a practice of its name, and every mode but the pipeline's. */
function allowed(world: World, unit: string): string {
  let text = '';
  for (const strategy of STRATEGIES)
    if (!world.practices[strategy] || practiceLevel(world, strategy, unit) > 0) text += `${strategy} `;
  return text + (practiceLevel(world, 'pipeline', unit) > 0 ? ALL_MODES : MODES_WITHOUT_PIPELINE);
}

export function units(world: World, only?: string): Row<'units'>[] {
  const rows: Row<'units'>[] = [];
  let order = 0;
  for (const unit of listed(world.units, only)) {
    rows.push({
      id: unit.id,
      order: order++,
      kind: unit.kind,
      team: unit.team,
      version: unit.version,
      instances: unit.instances,
      utilisation: round(unit.utilisation, 100),
      latencyMs: Math.round(unit.latencyMs),
      errors: round(unit.errors, 1000),
      zones: unit.zones,
      replicas: unit.replicas,
      warmth: unit.cacheMost > 0 ? round(unit.warmth, 100) : -1,
      databaseUse: round(unit.databaseUse, 100),
      shed: unit.shed,
      arriving: unit.ordered.reduce((sum, { servers }) => sum + servers, 0),
      mode: unit.mode,
      intervalDays: unit.intervalDays,
      strategy: unit.strategy,
      conductor: conductorOf(world, unit),
      drift: round(driftOf(world, unit), 100),
      allows: allowed(world, unit.id),
      breaks: unit.breaks.join(' '),
      departs: nextDeparture(unit),
      calling: unit.calling,
      waiting: countBoxes(world, unit),
      deploy: unit.busy,
      searching: world.tick < unit.searchUntil,
      ovenHours: round(ovenHours(world, unit), 100),
    });
  }
  return rows;
}
