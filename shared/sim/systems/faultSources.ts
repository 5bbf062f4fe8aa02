/**
 * Once a day: what the world itself brings. Machines fail by their number, settings and commands by the teams that give them,
 * automations by how many there are, providers by what is asked of them: bigger systems break more often, not stronger.
 */
import type { FaultEffect, FaultSource, TwistData } from '../../content/types.ts';
import { CANARY_SETTINGS, CANARY_TICKS, ROLLOUT } from '../balance/deploys.ts';
import { FAULTS_PER_YEAR } from '../balance/faults.ts';
import { DAY_TICKS, dayOf, HOUR_TICKS, TICK_MINUTES } from '../calendar.ts';
import type { Tick } from '../emit.ts';
import { luck, luckInt } from '../random.ts';
import { type Fault, practiceLevel, type World } from '../world.ts';
import { automationsOf, decisionsBehind, isPossible, likelihood } from './faultConditions.ts';
import { drawKind, originAt, plant, plantNamed, recurrence } from './faults.ts';

type WorldSource = Exclude<FaultSource, 'change' | 'emergent'>;

const servers = (world: World): number => {
  let sum = 0;
  for (const id in world.units) sum += world.units[id]?.instances ?? 0;
  return sum;
};

const teams = (world: World): number => Object.keys(world.teams).length;
const units = (world: World): number => Object.keys(world.units).length;

/** How much there is that can go wrong, by source: what the yearly rates are for one of. */
const COUNT: Record<WorldSource, (world: World) => number> = {
  hardware: (world) => Math.sqrt(servers(world)),
  config: teams,
  operator: teams,
  provider: (world) => 1 + 0.15 * (units(world) - 1),
  demand: () => 1,
  automation: (world) => {
    let sum = 0;
    for (const id in world.units) sum += automationsOf(world, id);
    return sum / Math.max(1, units(world));
  },
};

export const WORLD_SOURCES = Object.keys(COUNT) as WorldSource[];

/** Faults a year from one source as the world is now, at a module. */
export function yearlyRate(world: World, source: WorldSource, module: string): number {
  const place = { unit: world.modules[module]?.unit ?? '', module, deploy: '' };
  let weights = 0;
  let expected = 0;
  for (const kind of world.content.archetypes) {
    if (kind.plantedBy !== source) continue;
    weights += kind.weight;
    if (isPossible(world, kind, place))
      expected += kind.weight * likelihood(world, kind, place) * recurrence(world, kind.id);
  }
  return weights > 0 ? (FAULTS_PER_YEAR[source] * COUNT[source](world) * expected) / weights : 0;
}

/** Luck that no decision moves says when and where; the world as it is says how likely and what. */
export function plantWorldFaults({ world }: Tick): void {
  const { seed } = world.setup;
  const day = dayOf(world.tick);
  const modules = Object.keys(world.modules).sort();
  for (const source of WORLD_SOURCES) {
    const module = modules[luckInt(seed, 'hardware', `where/${source}/day-${day}`, modules.length)] ?? '';
    if (luck(seed, 'hardware', `${source}/day-${day}`) >= yearlyRate(world, source, module) / 365) continue;
    const kinds = world.content.archetypes.filter((archetype) => archetype.plantedBy === source);
    const place = { unit: world.modules[module]?.unit ?? '', module, deploy: '' };
    const kind = drawKind(world, kinds, place, luck(seed, 'hardware', `kind/${source}/day-${day}`));
    if (!kind) continue;
    const at = world.tick + luckInt(seed, 'hardware', `when/${source}/day-${day}`, DAY_TICKS);
    const origin = originAt(world, module, decisionsBehind(world, kind, place));
    const fault = plant(world, kind, origin, `${source}/day-${day}`, at);
    if (source === 'config') tasteFirst(world, fault, `day-${day}`);
  }
}

/** A setting that goes to a few users first hurts only them, and is back before the others get it. */
function tasteFirst(world: World, fault: Fault, name: string): void {
  const level = practiceLevel(world, 'canary', fault.unit) as 0 | 1 | 2 | 3;
  if (luck(world.setup.seed, 'defects', `setting/${name}`) >= CANARY_SETTINGS[level]) return;
  fault.level *= ROLLOUT.canary.share;
  fault.endsAt = fault.awakeAt + CANARY_TICKS[level];
}

/** The kind that stands for a condition from outside. */
const STANDS_FOR: Record<string, string> = {
  zoneLoss: 'zoneDown',
  cacheFlush: 'coldCache',
  blip: 'retryStorm',
};

/** What a condition from outside brings, as a latent fault or one that wakes at once. Unknown kinds of fault bring nothing. */
export function plantCondition(
  world: World,
  condition: TwistData['condition'],
  name: string,
  because: string,
): void {
  const { seed } = world.setup;
  const modules = Object.keys(world.modules).sort();
  const asked =
    condition.kind === 'fault'
      ? condition.module
      : condition.kind === 'cacheFlush'
        ? modules.find((id) => world.modules[id]?.unit === condition.unit)
        : undefined;
  const module =
    asked !== undefined && world.modules[asked]
      ? asked
      : (modules[luckInt(seed, 'hardware', `where/${name}`, modules.length)] ?? '');
  const kind = condition.kind === 'fault' ? condition.archetype : (STANDS_FOR[condition.kind] ?? '');
  const level = condition.kind === 'fault' ? condition.level : 1;
  const fault = plantNamed(world, kind, originAt(world, module, [because]), name, level);
  if (!fault || condition.kind === 'fault') return;
  fault.awakeAt = world.tick;
  if (condition.kind === 'zoneLoss') fault.endsAt = world.tick + Math.round(condition.hours * HOUR_TICKS);
  if (condition.kind === 'blip') {
    const { share, minutes } = condition;
    const blip: FaultEffect = { kind: 'blip', share, minutes };
    fault.effects = [blip];
    fault.endsAt = world.tick + Math.max(1, Math.round(minutes / TICK_MINUTES));
  }
  if (condition.kind === 'cacheFlush') fault.effects = [{ kind: 'cacheFlush', share: 1 }];
}
