/** Deploys: gates, oven, rollout, verification; what may break is decided by the batch and the way of working. */
import {
  APPROVAL_HOURS,
  CULPRIT_SLOPE,
  HAZARD,
  KEPT_DEPLOYS,
  OVEN_HOURS,
  QA_HOURS,
  RAW_VERIFICATION,
  ROLLOUT,
  SEARCH_HOURS_PER_CHANGE,
  SEARCH_HOURS_PER_HALVING,
  SERVICE_OVEN,
  TEST_VERIFICATION,
  VERIFY_TICKS,
} from '../balance/deploys.ts';
import { REPAIR_FOUND_POINTS, REPAIR_POINTS } from '../balance/flow.ts';
import { HISTORY_FACTOR, ROLLBACK_FACTOR } from '../balance/incidents.ts';
import { HOUR_TICKS } from '../calendar.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { clamp, exp, log2 } from '../exact.ts';
import { luck, luckInt } from '../random.ts';
import { type Change, type Deploy, practiceLevel, type Unit, type World } from '../world.ts';
import { countWorth, reopenCard } from './backlog.ts';
import { sendToRepair } from './branches.ts';
import { plantChangeFault } from './faults.ts';
import { meetCallers } from './interfaces.ts';
import { mood } from './people.ts';

type Level = 0 | 1 | 2 | 3;
const level = (world: World, id: string): Level => practiceLevel(world, id) as Level;

/** Chance that a deploy of n changes fails: 1-exp(-h0·v·√n), v = verification × debt × fatigue × coupling × load. */
export const failureChance = (n: number, v: number): number => 1 - exp(-HAZARD * v * Math.sqrt(n));

/** Everything but testing that scales the hazard of a deploy. */
function hazardAround(world: World, unit: Unit, changes: Change[]): number {
  const modules = [...new Set(changes.map((change) => change.module))].map((id) => world.modules[id]);
  const debt = modules.reduce((sum, module) => sum + (module?.debt ?? 0), 0) / Math.max(1, modules.length);
  const teams = [...new Set(changes.map((change) => change.team))];
  const energy = teams.reduce((sum, team) => sum + mood(world, team).energy, 0) / Math.max(1, teams.length);
  const load =
    teams.reduce((sum, team) => sum + (world.teams[team]?.cognitiveLoad ?? 1), 0) / Math.max(1, teams.length);
  const coupling = unit.kind === 'monolith' ? 1 + 0.08 * (teams.length - 1) : 0.85;
  const trunk = [1, 0.95, 0.9, 0.85][level(world, 'trunk')] ?? 1;
  return (0.6 + 0.9 * debt) * (1.5 - 0.6 * energy) * coupling * clamp(load, 0.8, 1.6) * trunk;
}

/** Verification by tests: the share of raw hazard that gets past the gate; pinned gates stand in for the practice. */
function verification(world: World): number {
  const gates = world.setup.pins?.gates;
  const tests = TEST_VERIFICATION[level(world, 'tests')];
  if (!gates) return tests;
  const manual = gates.manualTest === undefined ? 1 : clamp(1 - 0.03 * gates.manualTest, 0.5, 1);
  return tests * manual * (gates.staging === undefined ? 1 : 0.8);
}

/** Hours a deploy waits at its gates. */
export function gateHours(world: World): number {
  const gates = world.setup.pins?.gates;
  if (gates) {
    const { approvalBoard = 0, manualTest = 0, automatedTest = 0, staging = 0 } = gates;
    return (approvalBoard + manualTest + automatedTest + staging) * 24;
  }
  return QA_HOURS[level(world, 'tests')] + (world.policies.approval?.value === 'on' ? APPROVAL_HOURS : 0);
}

/** Hours a deploy of a unit keeps its oven. */
export const ovenHours = (world: World, unit: Unit): number =>
  OVEN_HOURS[level(world, 'oneButton')] * (unit.kind === 'service' ? SERVICE_OVEN : 1);

/** Hours until the culprit among n changes is found: by hand ∝ n, by halves with Continuous integration. */
export const searchHours = (world: World, n: number): number =>
  level(world, 'ci') > 0 ? SEARCH_HOURS_PER_HALVING * (1 + log2(n)) : SEARCH_HOURS_PER_CHANGE * n;

const hours = (h: number): number => Math.max(1, Math.round(h * HOUR_TICKS));

/** The changes a deploy carries. */
export const changesOf = (world: World, deploy: Deploy): Change[] =>
  deploy.changes.map((id) => world.changes[id]).filter((change): change is Change => change !== undefined);

/** Puts changes into the oven of their unit. */
export function startDeploy(tick: Tick, unit: Unit, changes: Change[]): Deploy {
  const { world } = tick;
  unit.number += 1;
  const id = `d${world.next.deploy}`;
  world.next.deploy += 1;
  const teams = new Set(changes.map((change) => change.team)).size;
  const fields = {
    deploy: id,
    number: unit.number,
    unit: unit.id,
    changes: changes.length,
    teams,
    strategy: unit.strategy,
  };
  const fact = emit(
    tick,
    'deployStarted',
    fields,
    changes.slice(0, 3).map((change) => change.fact),
  );
  const deploy: Deploy = {
    id,
    number: unit.number,
    unit: unit.id,
    state: 'gates',
    strategy: unit.strategy,
    changes: changes.map((change) => change.id),
    startedAt: world.tick,
    stageAt: world.tick,
    stageEnds: world.tick + hours(gateHours(world)),
    liveAt: -1,
    share: 0,
    failed: false,
    unplanned: changes.every((change) => change.repair || world.cards[change.card]?.kind === 'action'),
    fact,
  };
  for (const change of changes) {
    change.state = 'aboard';
    change.deploy = id;
  }
  world.deploys[id] = deploy;
  unit.deploys.push(id);
  unit.busy = id;
  forgetOldDeploys(world, unit);
  return deploy;
}

/** Deploys beyond the newest few are forgotten, but never one that somebody still has to answer for. */
function forgetOldDeploys(world: World, unit: Unit): void {
  if (unit.deploys.length <= KEPT_DEPLOYS) return;
  const wanted = new Set<string>();
  for (const fault of Object.values(world.faults)) wanted.add(fault.deploy);
  for (const incident of Object.values(world.incidents)) {
    if (incident.state !== 'resolved') wanted.add(incident.deploy);
  }
  const old = unit.deploys.slice(0, -KEPT_DEPLOYS).filter((id) => !wanted.has(id));
  for (const id of old) forgetDeploy(world, id);
  unit.deploys = unit.deploys.filter((id) => !old.includes(id));
}

function forgetDeploy(world: World, id: string): void {
  const deploy = world.deploys[id];
  for (const change of deploy ? changesOf(world, deploy) : []) {
    if (change.deploy !== id) continue;
    if (change.state === 'live') delete world.changes[change.id];
    // A dark change stays until its flag is switched on; which deploy brought it is forgotten.
    else change.deploy = '';
  }
  delete world.deploys[id];
}

/** A team with changes in a running deploy of the monolith keeps one engineer on stand-by. */
export function onStandBy(world: World, team: string): boolean {
  const deploy = world.deploys[world.units.monolith?.busy ?? ''];
  return (
    deploy !== undefined &&
    deploy.state !== 'gates' &&
    changesOf(world, deploy).some((change) => change.team === team)
  );
}

/** Every tick: running deploys go from stage to stage. */
export function runDeploys(tick: Tick): void {
  const { world } = tick;
  for (const id in world.units) {
    const unit = world.units[id];
    const deploy = unit === undefined || unit.busy === '' ? undefined : world.deploys[unit.busy];
    if (!unit || !deploy || world.tick < deploy.stageEnds) continue;
    if (deploy.state === 'gates') leaveGates(tick, unit, deploy);
    else if (deploy.state === 'oven') beginRollout(tick, unit, deploy);
    else if (deploy.state === 'rollout') endRollout(tick, unit, deploy);
    else if (deploy.state === 'verifying') endDeploy(world, unit, deploy);
    else if (deploy.state === 'rollingBack') endRollback(tick, unit, deploy, 'engineer');
  }
}

function enter(world: World, deploy: Deploy, state: Deploy['state'], ticks: number): void {
  deploy.state = state;
  deploy.stageAt = world.tick;
  deploy.stageEnds = world.tick + ticks;
}

/** Luck of this deploy against its raw hazard: what tests catch goes back, what they miss is planted as a latent fault. */
function leaveGates(tick: Tick, unit: Unit, deploy: Deploy): void {
  const { world } = tick;
  const n = deploy.changes.length;
  const around = hazardAround(world, unit, changesOf(world, deploy));
  const draw = luck(world.setup.seed, 'defects', `${unit.id}/${deploy.number}`);
  const culprits = pickCulprits(world, deploy, Math.round(1 + CULPRIT_SLOPE * (n - 1)));
  if (draw < failureChance(n, verification(world) * around)) {
    for (const change of culprits) change.culprit = true;
    plantChangeFault(tick, deploy, culprits);
  } else if (draw < failureChance(n, RAW_VERIFICATION * around)) {
    sendBack(tick, unit, deploy, culprits);
    if (deploy.changes.length === 0) {
      enter(world, deploy, 'rolledBack', 0);
      unit.busy = '';
      return;
    }
  }
  enter(world, deploy, 'oven', hours(ovenHours(world, unit)));
}

function pickCulprits(world: World, deploy: Deploy, count: number): Change[] {
  const left = changesOf(world, deploy);
  const culprits: Change[] = [];
  for (let i = 0; i < count && left.length > 0; i++) {
    const at = luckInt(
      world.setup.seed,
      'defects',
      `culprit/${deploy.unit}/${deploy.number}/${i}`,
      left.length,
    );
    culprits.push(...left.splice(at, 1));
  }
  return culprits;
}

/** Defects found before users met them: their changes go back to be repaired. */
function sendBack(tick: Tick, unit: Unit, deploy: Deploy, culprits: Change[]): void {
  const { world } = tick;
  deploy.changes = deploy.changes.filter((id) => !culprits.some((change) => change.id === id));
  for (const change of culprits) sendToRepair(world, change, REPAIR_FOUND_POINTS);
  emit(
    tick,
    'defectFound',
    {
      deploy: deploy.id,
      unit: unit.id,
      gate: level(world, 'tests') > 0 ? 'tests' : 'manualTest',
      changes: culprits.length,
    },
    [deploy.fact],
  );
}

function returnChange(world: World, change: Change): void {
  change.state = 'waiting';
  change.deploy = '';
  change.unit = world.modules[change.module]?.unit ?? change.unit;
}

function beginRollout(tick: Tick, unit: Unit, deploy: Deploy): void {
  const { world } = tick;
  const plan = ROLLOUT[deploy.strategy];
  deploy.liveAt = world.tick;
  deploy.share = plan?.share ?? 1;
  unit.version = deploy.number;
  world.dirty = true;
  enter(world, deploy, 'rollout', plan?.ticks ?? 1);
}

/** The bake time of a first share is over: monitoring may have seen enough to stop; else everybody gets the new version. */
function endRollout(tick: Tick, unit: Unit, deploy: Deploy): void {
  const { world } = tick;
  const fault = Object.values(world.faults).find((f) => f.deploy === deploy.id && f.awake);
  if (deploy.share < 1 && fault && fault.noticeAt >= 0 && fault.noticeAt <= world.tick) {
    emit(
      tick,
      'deployHalted',
      { deploy: deploy.id, number: deploy.number, unit: unit.id, share: deploy.share },
      [deploy.fact],
    );
    beginRollback(tick, unit, deploy, 1);
    return;
  }
  deploy.share = 1;
  world.dirty = true;
  finishDeploy(tick, unit, deploy);
  enter(world, deploy, 'verifying', VERIFY_TICKS);
}

/** Every user is on the new version: changes are live or, behind a flag, dark. */
function finishDeploy(tick: Tick, unit: Unit, deploy: Deploy): void {
  const { world } = tick;
  const carried = changesOf(world, deploy);
  const leads = carried.map((change) => world.tick - change.startedAt);
  for (const change of carried) {
    const card = world.cards[change.card];
    change.state = card?.flagged && card.share < 1 ? 'dark' : 'live';
    if (!card) continue;
    card.live += 1;
    countWorth(world, card);
  }
  meetCallers(tick, deploy, carried);
  const leadTicks = leads.reduce((sum, lead) => sum + lead, 0) / Math.max(1, leads.length);
  const teams = new Set(carried.map((change) => change.team)).size;
  world.week.deploys += 1;
  emit(
    tick,
    'deployFinished',
    {
      deploy: deploy.id,
      number: deploy.number,
      unit: unit.id,
      changes: deploy.changes.length,
      teams,
      strategy: deploy.strategy,
      leadTicks,
      leads,
      unplanned: deploy.unplanned,
    },
    [deploy.fact],
  );
  callForAttention(world);
}

function endDeploy(world: World, unit: Unit, deploy: Deploy): void {
  enter(world, deploy, 'done', 0);
  unit.busy = '';
}

/** Hours a rollback of a unit takes now: blue/green switches back in one tick. */
export function rollbackHours(world: World, unit: Unit, deploy: Deploy | undefined): number {
  if (deploy?.strategy === 'blueGreen') return 1 / HOUR_TICKS;
  const history = HISTORY_FACTOR[level(world, 'versioning')];
  return history * ROLLBACK_FACTOR[level(world, 'oneButton')] * (unit.kind === 'service' ? 0.5 : 1);
}

/** The newest deploy of a unit that serves users and could be taken back. */
export function newestLive(world: World, unit: Unit): Deploy | undefined {
  return [...unit.deploys]
    .reverse()
    .map((id) => world.deploys[id])
    .find((deploy) => deploy !== undefined && deploy.liveAt >= 0 && deploy.state !== 'rolledBack');
}

/** Starts taking a deploy back; it is done after `ticks`. A younger one still in the oven is taken out: its boxes wait again. */
export function beginRollback(tick: Tick, unit: Unit, deploy: Deploy, ticks: number): void {
  const { world } = tick;
  const running = world.deploys[unit.busy];
  if (running && running.id !== deploy.id) {
    for (const change of changesOf(world, running)) {
      if (running.share === 1) takeFromUsers(world, change);
      returnChange(world, change);
    }
    running.share = 0;
    enter(world, running, 'rolledBack', 0);
  }
  unit.busy = deploy.id;
  enter(world, deploy, 'rollingBack', ticks);
}

/** A change that was live is not any more: its card counts less, and a finished one is open again. */
function takeFromUsers(world: World, change: Change): void {
  const card = world.cards[change.card];
  if (!card) return;
  card.live = Math.max(0, card.live - 1);
  if (card.done) reopenCard(world, card);
  countWorth(world, card);
}

/**
 * A rollback has ended: every change of the deploy is back in its box, whoever made it; the train stands until the culprit
 * is found, and the culprit itself is repaired before it rides again.
 */
export function endRollback(
  tick: Tick,
  unit: Unit,
  deploy: Deploy,
  by: string,
  because: string[] = [],
): void {
  const { world } = tick;
  const wasLive = deploy.share === 1;
  for (const change of changesOf(world, deploy)) {
    // It may ride a younger deploy by now: this one was taken back before.
    if (change.deploy !== deploy.id) continue;
    if (wasLive) takeFromUsers(world, change);
    if (change.culprit) sendToRepair(world, change, REPAIR_POINTS);
    else returnChange(world, change);
  }
  for (const fault of Object.values(world.faults)) {
    const archetype = world.content.archetypes.find((kind) => kind.id === fault.archetype);
    if (fault.deploy === deploy.id && archetype?.responses.rollBack === 'cures') fault.endsAt = world.tick;
  }
  const guilty = deploy.failed || Object.values(world.faults).some((fault) => fault.deploy === deploy.id);
  if (guilty) unit.searchUntil = world.tick + hours(searchHours(world, deploy.changes.length));
  deploy.share = 0;
  enter(world, deploy, 'rolledBack', 0);
  if (unit.busy === deploy.id) unit.busy = '';
  unit.version = newestLive(world, unit)?.number ?? 0;
  world.dirty = true;
  const fields = {
    deploy: deploy.id,
    number: deploy.number,
    unit: unit.id,
    changes: deploy.changes.length,
    by,
  };
  emit(tick, 'deployRolledBack', fields, [...because, deploy.fact]);
}
