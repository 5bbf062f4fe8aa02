/** Hazard: the chance that a deploy fails, from how its changes were made, checked and put together. */
import {
  CI_VERIFICATION,
  COUPLED_TEAMS,
  EXTRACTION_HAZARD,
  HASTE,
  HAZARD,
  KNOWLEDGE_HAZARD,
  LEAST_VERIFICATION,
  MANUAL_CONTINUOUS,
  MANUAL_DAYS,
  MANUAL_LEAST,
  MANUAL_VERIFICATION,
  MOST_VERIFICATION,
  PACKAGES_VERIFICATION,
  RAW_VERIFICATION,
  STALE_AFTER_DAYS,
  STALE_BRANCH,
  STALE_MOST_DAYS,
  TEST_VERIFICATION,
  TRUNK_VERIFICATION,
} from '../../balance/deploys.ts';
import { KNOWS_ENOUGH } from '../../balance/people.ts';
import { clamp, exp } from '../../exact.ts';
import type { Change, Unit, World } from '../../world.ts';
import { branchDays } from '../branches.ts';
import { tangleHazard } from '../conway.ts';
import { knowledgeOf } from '../people/knowledge.ts';
import { mood } from '../people/table.ts';
import { atLevel } from './levels.ts';
import { stagingFactor } from './staging.ts';

/** Chance that a deploy of n changes fails: 1-exp(-h0·v·√n) [DORA bands 2018-2024]. */
export const failureChance = (n: number, v: number): number => 1 - exp(-HAZARD * v * Math.sqrt(n));

/** Mean over the changes of a batch, 1 for an empty one. */
function meanOf(changes: Change[], value: (change: Change) => number): number {
  let sum = 0;
  for (const change of changes) sum += value(change);
  return changes.length > 0 ? sum / changes.length : 1;
}

/** Share of hazard that testing by hand lets through: a pinned window counts by its days, else the level of tests says how much is left to hands. */
function manualFactor(world: World, unit: Unit, changes: Change[]): number {
  const gates = world.setup.pins?.gates;
  if (gates) return Math.max(MANUAL_LEAST, exp(-(gates.manualTest ?? 0) / MANUAL_DAYS));
  const hands = unit.mode === 'continuous' ? MANUAL_CONTINUOUS : MANUAL_VERIFICATION;
  return meanOf(changes, (change) => atLevel(world, hands, 'tests', change.team));
}

/** What gets past the checks, as a factor on the raw hazard: 0-1. Approvals are not in it: no study found that they help [DORA 2019]. */
export function checked(world: World, unit: Unit, changes: Change[]): number {
  const tests = meanOf(
    changes,
    (change) =>
      atLevel(world, TEST_VERIFICATION, 'tests', change.team) *
      atLevel(world, CI_VERIFICATION, 'ci', change.team) *
      atLevel(world, TRUNK_VERIFICATION, 'trunk', change.team),
  );
  const built = atLevel(world, PACKAGES_VERIFICATION, 'packages', unit.id);
  return tests * manualFactor(world, unit, changes) * built * stagingFactor(world);
}

/** How well the people of a team know the module they change, as a factor: 1 where they know it as most do. */
function strangeness(world: World, { team, module }: Change): number {
  const table = world.teams[team]?.table ?? [];
  let knows = 0;
  for (const engineer of table) knows += knowledgeOf(world, engineer, module) / table.length;
  return (
    KNOWLEDGE_HAZARD[0] - (KNOWLEDGE_HAZARD[0] - KNOWLEDGE_HAZARD[1]) * clamp(knows / KNOWS_ENOUGH, 0, 1)
  );
}

/** A change that lived long apart was made for a main line that is no more: factor, 1 for branches of days. */
function staleness(world: World, unit: Unit, { team }: Change): number {
  const owner = world.teams[team];
  if (!owner) return 1;
  return 1 + STALE_BRANCH * clamp(branchDays(world, owner, unit) - STALE_AFTER_DAYS, 0, STALE_MOST_DAYS);
}

/** How dangerous the ground is the changes are built on; an ordinary one-team org is 1. */
export function around(world: World, unit: Unit, changes: Change[]): number {
  const debt = meanOf(changes, (change) => world.modules[change.module]?.debt ?? 0);
  const energy = meanOf(changes, (change) => mood(world, change.team).energy);
  const load = meanOf(changes, (change) => world.teams[change.team]?.cognitiveLoad ?? 1);
  const teams = new Set(changes.map((change) => change.team)).size;
  const both = meanOf(
    changes,
    (change) =>
      (world.extractions[change.module]?.active ? EXTRACTION_HAZARD : 1) *
      tangleHazard(world, change.module) *
      strangeness(world, change) *
      staleness(world, unit, change),
  );
  const together = 1 + COUPLED_TEAMS * (teams - 1);
  return (
    (0.65 + debt) *
    (1.45 - 0.6 * energy) *
    clamp(load, 0.9, 1.6) *
    together *
    both *
    (unit.kind === 'service' ? 0.9 : 1)
  );
}

export interface Hazard {
  /** v of the failure chance as it is, and as it would be had nobody checked. */
  v: number;
  raw: number;
}

/** The v of a batch. A pinned verification is held whatever the batch and the ground. */
export function hazardOf(world: World, unit: Unit, changes: Change[], hasty: boolean): Hazard {
  const pinned = world.setup.pins?.verification;
  if (pinned !== undefined) return { v: pinned, raw: Math.max(RAW_VERIFICATION, pinned) };
  const ground = around(world, unit, changes) * (hasty ? HASTE : 1);
  const raw = RAW_VERIFICATION * ground;
  return { v: clamp(raw * checked(world, unit, changes), LEAST_VERIFICATION, MOST_VERIFICATION), raw };
}
