/** The spoken name of each thing of the map: its state in words first, then who owns it. */
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { StageThing } from '../scenes/types.ts';
import { count, dayName, percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { capital, energyWord, loadWord, moduleName, name, teamName, unitName } from './words.ts';

/** Above this share of failing requests a slice is said to burn. */
const BURNING = 0.05;
const SMOKING = 0.004;

/** How a slice fares, for names and colours. */
export const fareOf = (errors: number): 'fire' | 'smoke' | 'fine' =>
  errors >= BURNING ? 'fire' : errors >= SMOKING ? 'smoke' : 'fine';

/** The name of a thing in words; '' for one the view does not hold any more. */
export function thingName(world: PublicWorld, thing: Pick<StageThing, 'kind' | 'id'>): string {
  switch (thing.kind) {
    case 'module':
      return moduleLine(world, thing.id);
    case 'unit':
      return unitLine(world, thing.id);
    case 'team':
      return teamLine(world, thing.id);
    case 'engineer':
      return engineerLine(world, thing.id);
    case 'train':
      return trainLine(world, thing.id);
    case 'call':
      return callLine(world, thing.id);
  }
}

function moduleLine(world: PublicWorld, id: string): string {
  const row = world.modules[id];
  if (!row) return '';
  return t('play.name.module', {
    module: moduleName(id),
    state: fareOf(row.errors),
    errors: percent(row.errors),
    team: teamName(row.team),
  });
}

function unitLine(world: PublicWorld, id: string): string {
  const row = world.units[id];
  if (!row) return '';
  return t('play.name.unit', {
    unit: capital(unitName(id)),
    state: fareOf(row.errors),
    errors: percent(row.errors),
    full: percent(row.utilisation),
    latency: Math.round(row.latencyMs),
  });
}

function teamLine(world: PublicWorld, id: string): string {
  const row = world.teams[id];
  if (!row) return '';
  return t('play.name.team', {
    team: teamName(id),
    people: row.people,
    energy: energyWord(row.energy),
    load: loadWord(row.cognitiveLoad),
  });
}

function engineerLine(world: PublicWorld, id: string): string {
  const row = world.engineers[id];
  if (!row) return '';
  if (row.leave >= 0) return `${row.name}: ${t('leave.row', { day: dayName(row.leave) })}`;
  return t('play.name.engineer', {
    name: row.name,
    team: teamName(row.team),
    posture: name('posture', row.posture),
    energy: energyWord(row.energy),
    pager: row.pager ? 'yes' : 'no',
  });
}

/** The train stands for the unit it belongs to. */
export const unitOfTrain = (world: PublicWorld, id: string): string =>
  world.units[id]
    ? id
    : id.replace(/^train[:-]?/, '') in world.units
      ? id.replace(/^train[:-]?/, '')
      : 'monolith';

function trainLine(world: PublicWorld, id: string): string {
  const unit = world.units[unitOfTrain(world, id)];
  if (!unit) return '';
  return t('play.name.train', { unit: unitName(unit.id), n: unit.waiting });
}

function callLine(world: PublicWorld, id: string): string {
  const row = world.calls[id];
  if (!row) return '';
  return t('play.name.call', {
    from: moduleName(row.from),
    to: moduleName(row.to),
    rate: count(row.rate),
    lost: percent(row.lost),
    reason: row.reason === '' ? 'none' : row.reason,
  });
}
