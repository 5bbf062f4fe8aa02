/**
 * Defects of a batch: one draw of luck against the hazard decides whether any reach users, so that better checks only ever take
 * failures away. What the checks caught goes back to be repaired; what they missed is planted as a latent fault.
 */
import { CULPRIT_SLOPE } from '../../balance/deploys.ts';
import { REPAIR_FOUND_POINTS } from '../../balance/flow.ts';
import { decided } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { luck, luckInt } from '../../random.ts';
import { type Change, changesOf, type Deploy, practiceLevel, type Unit, type World } from '../../world.ts';
import { sendToRepair } from '../branches.ts';
import { placeChange } from '../changes.ts';
import { archetypeOf, plantChangeFault } from '../faults.ts';
import { behindFlags, staleFlags } from '../flags.ts';
import { failureChance, hazardOf } from './hazard.ts';

/** Concrete changes that are broken in a failed batch of n. */
export const culpritsOf = (n: number): number => Math.round(1 + CULPRIT_SLOPE * (n - 1));

/** Decides what is wrong with a batch that leaves the gates. */
export function drawDefects(tick: Tick, unit: Unit, deploy: Deploy): void {
  const { world } = tick;
  const { seed } = world.setup;
  const changes = changesOf(world, deploy);
  const n = changes.length;
  const name = `${unit.id}/${deploy.number}`;
  const { v, raw } = hazardOf(world, unit, changes, deploy.hotfix !== '');
  const flawed = changes.filter((change) => change.flaw !== undefined);
  const unlucky = luck(seed, 'defects', name) < failureChance(n, v);
  const drawn = unlucky ? pickCulprits(world, deploy, withoutThese(changes, flawed), culpritsOf(n)) : [];
  if (flawed.length + drawn.length > 0) letThrough(tick, unit, deploy, [...flawed, ...drawn]);
  const rest = changes.filter((change) => !change.culprit);
  const caught = Math.round(culpritsOf(n) * (1 - v / raw));
  if (
    deploy.hotfix === '' &&
    luck(seed, 'defects', `found/${name}`) < failureChance(n, raw) - failureChance(n, v)
  )
    sendBack(tick, unit, deploy, pickCulprits(world, deploy, rest, Math.max(1, caught)));
}

const withoutThese = (changes: Change[], these: Change[]): Change[] =>
  these.length === 0 ? changes : changes.filter((change) => !these.includes(change));

/** Defects nobody saw: one fault for all culprits of the deploy, latent until users meet it. */
function letThrough(tick: Tick, unit: Unit, deploy: Deploy, culprits: Change[]): void {
  const { world } = tick;
  const fault = plantChangeFault(tick, deploy, culprits);
  if (!fault) return;
  for (const change of culprits) change.culprit = true;
  const because = [deploy.fact, ...behind(world, unit, culprits)];
  if (archetypeOf(world, fault.archetype)?.factors.includes('staleFlags'))
    because.push(...behindFlags(world, staleFlags(world, [fault.module])));
  const changes = deploy.changes.length;
  const fields = { deploy: deploy.id, unit: unit.id, changes, culprits: culprits.length };
  fault.because = [emit(tick, 'defectEscaped', fields, because), ...because];
}

/** The standing decisions that made room for these defects. */
function behind(world: World, unit: Unit, culprits: Change[]): string[] {
  const teams = [...new Set(culprits.map((change) => change.team))];
  return [
    ...culprits.slice(0, 3).map((change) => change.fact),
    ...decided(
      world,
      `mode/${unit.id}`,
      'policy/cadence',
      ...teams.flatMap((team) => [`practice/tests/${team}`, `lanes/${team}`, `shortcut/${team}`]),
    ),
  ];
}

function pickCulprits(world: World, deploy: Deploy, from: Change[], count: number): Change[] {
  const left = [...from];
  const culprits: Change[] = [];
  for (let i = 0; i < count && left.length > 0; i++) {
    const name = `culprit/${deploy.unit}/${deploy.number}/${i}`;
    culprits.push(...left.splice(luckInt(world.setup.seed, 'defects', name, left.length), 1));
  }
  return culprits;
}

/** Defects found before users met them: their changes go back to the desk. */
function sendBack(tick: Tick, unit: Unit, deploy: Deploy, found: Change[]): void {
  const { world } = tick;
  deploy.changes = deploy.changes.filter((id) => !found.some((change) => change.id === id));
  for (const change of found) sendToRepair(world, change, REPAIR_FOUND_POINTS);
  const tested = found.some((change) => practiceLevel(world, 'tests', change.team) > 0);
  emit(
    tick,
    'defectFound',
    { deploy: deploy.id, unit: unit.id, gate: tested ? 'tests' : 'manual', changes: found.length },
    [deploy.fact, ...found.slice(0, 3).map((change) => change.fact)],
  );
}

/** A change that did not stay in production waits for a train again, in the unit its module now lives in. */
export function returnChange(world: World, change: Change): void {
  change.state = 'waiting';
  change.deploy = '';
  change.culprit = false;
  placeChange(world, change, world.modules[change.module]?.unit ?? change.unit);
}
