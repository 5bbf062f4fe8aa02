/**
 * What has to be the case for a kind of fault, and what makes it likely: the words of shared/content/archetypes read from the
 * world as it is. A factor of 1 is an ordinary shop; above it the kind comes more often, below it less.
 */
import type { ArchetypeData, Factor, Need } from '../../content/types.ts';
import { STALE_FLAG_HIT } from '../balance/deploys.ts';
import { AUTOMATIONS, BIG_BATCH, MANY_SERVERS, MANY_SERVICES, MOST_AT_ONCE } from '../balance/faults.ts';
import { DAILY_CURVE } from '../balance/traffic.ts';
import { hourOf } from '../calendar.ts';
import { decided } from '../causes.ts';
import { clamp } from '../exact.ts';
import { practiceLevel, type World } from '../world.ts';
import { staleFlags } from './flags.ts';
import { mood } from './people/table.ts';
import { weaknessOf } from './redundancy.ts';

/** Where a fault would be: what needs and factors are read for. */
export interface Place {
  unit: string;
  module: string;
  /** The deploy that would bring it, ''. */
  deploy: string;
}

/** Levels of all automatic hands that act on production by themselves, for the unit. */
export function automationsOf(world: World, unit: string): number {
  let sum = 0;
  for (const id of AUTOMATIONS) sum += practiceLevel(world, id, unit);
  return world.setup.pins?.autoscaling?.on ? sum + 1 : sum;
}

/** Share of servers of a unit that differ because they were edited by hand, 0-1. */
const driftAt = (world: World, unit: string): number =>
  world.setup.pins?.drift ?? world.units[unit]?.drift ?? 0;

const NEEDS: Record<Need, (world: World, place: Place) => boolean> = {
  hasCache: (world, { unit }) => (world.units[unit]?.cacheMost ?? 0) > 0,
  manyServices: (world) => Object.keys(world.units).length >= MANY_SERVICES,
  networkCalls: (world, { unit }) =>
    world.calls.some(({ from, to }) => {
      const caller = world.modules[from]?.unit;
      const callee = world.modules[to]?.unit;
      return caller !== callee && (caller === unit || callee === unit);
    }),
  replicas: (world, { unit }) => (world.units[unit]?.replicas ?? 0) > 0,
  autoscaling: (world, { unit }) =>
    world.setup.pins?.autoscaling?.on ?? practiceLevel(world, 'autoscaling', unit) > 0,
  automation: (world, { unit }) => automationsOf(world, unit) > 0,
  handEdited: (world, { unit }) => driftAt(world, unit) > 0.05,
  severalServers: (world, { unit }) => (world.units[unit]?.instances ?? 0) >= 2,
  manyServers: (world, { unit }) => (world.units[unit]?.instances ?? 0) >= MANY_SERVERS,
  bigBatch: (world, { deploy }) => (world.deploys[deploy]?.changes.length ?? 0) >= BIG_BATCH,
  migrationAboard: (world, { deploy }) =>
    world.deploys[deploy]?.changes.some((id) => hasMigration(world, id)) ?? false,
};

const hasMigration = (world: World, change: string): boolean => world.changes[change]?.migration === true;

/** Whether a kind can happen at a place at all. */
export const isPossible = (world: World, archetype: ArchetypeData, place: Place): boolean =>
  archetype.needs.every((need) => NEEDS[need](world, place));

/** A factor by the level of a practice: worst without it, best at level 3. */
const by = (world: World, id: string, at: string, table: readonly number[]): number =>
  table[practiceLevel(world, id, at)] ?? 1;

const ORDINARY = [1.4, 1, 0.8, 0.6] as const;

const FACTORS: Record<Factor, (world: World, place: Place) => number> = {
  longBranches: (world, { unit }) => {
    const days = world.setup.pins?.branchDays;
    return days === undefined
      ? by(world, 'trunk', unit, [1.5, 1.1, 0.8, 0.6])
      : clamp(0.5 + days / 5, 0.5, 2.5);
  },
  noFlags: (world, { unit }) => by(world, 'flags', unit, ORDINARY),
  noTests: (world, { unit }) => by(world, 'tests', unit, [1.5, 1.1, 0.8, 0.6]),
  drift: (world, { unit }) => 0.3 + 1.7 * driftAt(world, unit),
  noStaging: (world) => by(world, 'staging', '', ORDINARY),
  noVersioning: (world) => by(world, 'versioning', '', ORDINARY),
  noRunbook: (world, { unit }) => by(world, 'runbooks', unit, [1.3, 1, 0.9, 0.8]),
  singleZone: (world, { unit }) => [1.5, 1.4, 0.7, 0.5][world.units[unit]?.zones ?? 1] ?? 0.5,
  ownDataCentre: (world) => (world.policies.hosting?.value === 'cloud' ? 0.8 : 1.2),
  highLoad: (world, { unit }) => {
    // Said of the day, not of the minute: utilisation as it would be in the middle of the day.
    const curve = DAILY_CURVE[Math.floor(hourOf(world.tick)) % 24] ?? 1;
    return clamp(0.5 + (0.7 * (world.units[unit]?.utilisation ?? 0)) / Math.max(0.2, curve), 0.6, 2);
  },
  debt: (world, { module }) => 0.6 + 0.9 * (world.modules[module]?.debt ?? 0),
  oldDependency: (world, { module }) => 0.7 + 0.7 * (world.modules[module]?.debt ?? 0),
  noBreakers: (world, { unit }) => by(world, 'breakers', unit, [1.3, 0.9, 0.7, 0.5]),
  noMonitoring: (world, { unit }) => by(world, 'monitoring', unit, [1.4, 1.1, 0.8, 0.6]),
  handWork: (world, { unit }) =>
    0.5 +
    (by(world, 'oneButton', unit, [1, 0.6, 0.35, 0.2]) +
      by(world, 'configManagement', '', [1, 0.6, 0.35, 0.2])) /
      2,
  tiredPeople: (world, { module }) => {
    const team = world.modules[module]?.team ?? '';
    return world.teams[team] === undefined ? 1 : 1.6 - 0.8 * mood(world, team).energy;
  },
  // In a big batch many things break at once, and few of them have a cure of their own.
  manyChanges: (world, { deploy }) =>
    clamp((world.deploys[deploy]?.changes.length ?? 0) / BIG_BATCH, 1, MOST_AT_ONCE),
  noDrills: (world, { unit }) => 0.5 + weaknessOf(world, unit),
  noRestoreTests: (world) => (world.setup.pins?.restoreTests === true ? 0.6 : 1.2),
  coupledSchema: (world, { unit }) => {
    const pinned = world.setup.pins?.coupling;
    return pinned === undefined ? by(world, 'oneLogic', unit, [1.2, 1, 0.85, 0.7]) : 0.6 + 0.8 * pinned;
  },
  // Certificates that run out, disks without a limit, numbers that end: what a rule looks for every week.
  unchecked: (world) => by(world, 'conformityMonkey', '', [1.2, 0.85, 0.6, 0.4]),
  manyUnits: (world) => clamp(0.7 + 0.1 * Object.keys(world.units).length, 0.8, 2),
  staleFlags: (world, { module }) => 1 + STALE_FLAG_HIT * staleFlags(world, [module]).length,
};

/** Whether a word names a factor. */
export const isFactor = (name: string): name is Factor => Object.hasOwn(FACTORS, name);

/** How likely a kind is at a place beside an ordinary shop: the product of its factors. */
export function likelihood(world: World, archetype: ArchetypeData, place: Place): number {
  let product = 1;
  for (const factor of archetype.factors) product *= FACTORS[factor](world, place);
  return product;
}

/** What made it easy: the factors of a kind that stand above the ordinary, worst first. */
export function contributing(world: World, archetype: ArchetypeData, place: Place): Factor[] {
  return archetype.factors
    .map((factor) => ({ factor, size: FACTORS[factor](world, place) }))
    .filter(({ size }) => size > 1.1)
    .sort((a, b) => b.size - a.size)
    .map(({ factor }) => factor);
}

/** The decision that stands behind a factor, as keys of causes.ts; by default the practice that would have helped. */
const HELPS: Record<Factor, string> = {
  longBranches: 'trunk',
  noFlags: 'flags',
  noTests: 'tests',
  drift: 'configManagement',
  noStaging: 'staging',
  noVersioning: 'versioning',
  noRunbook: 'runbooks',
  singleZone: 'replication',
  ownDataCentre: 'policy/hosting',
  highLoad: 'capacity',
  debt: 'oneLogic',
  oldDependency: 'oneLogic',
  noBreakers: 'breakers',
  noMonitoring: 'monitoring',
  handWork: 'oneButton',
  tiredPeople: 'policy/pagers',
  noDrills: 'policy/chaos',
  manyChanges: 'policy/cadence',
  noRestoreTests: 'runbooks',
  coupledSchema: 'migrations',
  unchecked: 'conformityMonkey',
  manyUnits: 'architecture',
  staleFlags: 'flags',
};

/** Facts of what was decided, or left as it was found, that made a kind easy at a place; at most two. */
export function decisionsBehind(world: World, archetype: ArchetypeData, place: Place): string[] {
  const team = world.modules[place.module]?.team ?? '';
  const keys = contributing(world, archetype, place)
    .slice(0, 2)
    .map((factor) => {
      const help = HELPS[factor];
      if (factor === 'highLoad') return `capacity/${place.unit}`;
      return help.includes('/') ? help : `focus/${team}/${help}`;
    });
  return decided(world, ...(keys.length > 0 ? keys : ['found']));
}
