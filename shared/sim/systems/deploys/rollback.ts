/**
 * Rollback: the whole batch goes back, whoever made its changes. It is as fast as the button, as exact as what was kept of the
 * old version, and impossible once data were changed in a way the old version does not understand.
 */
import {
  EMERGENCY_BOARD_HOURS,
  IMAGE_INEXACT,
  INEXACT_LEFT,
  INEXACT_ROLLBACK,
  PACKAGES_ROLLBACK,
  ROLLBACK_HOURS_PER_CHANGE,
  ROLLBACK_SIGN_OFF,
  SERVICE_ROLLBACK,
} from '../../balance/deploys.ts';
import { REPAIR_POINTS } from '../../balance/flow.ts';
import { HISTORY_FACTOR, ROLLBACK_FACTOR } from '../../balance/incidents.ts';
import { HOUR_TICKS } from '../../calendar.ts';
import { decided } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { luck } from '../../random.ts';
import { type Change, changesOf, type Deploy, type Unit, type World } from '../../world.ts';
import { reopenCard } from '../backlog.ts';
import { sendToRepair } from '../branches.ts';
import { countWorth } from '../cards.ts';
import { touch } from '../traffic/dirty.ts';
import { exposure } from '../traffic/strain.ts';
import { returnChange } from './defects.ts';
import { afterOfficeHours } from './gates.ts';
import { atLevel } from './levels.ts';
import { rollbackPossible } from './migrations.ts';
import { searchHours } from './search.ts';
import { oldSetStands } from './sets.ts';
import { enter, freeOvens, isLive, newestLive } from './stages.ts';

/** Hours until somebody has signed that a release may be taken back: who approves what goes out approves what comes back. */
function signOffHours(world: World): number {
  const gates = world.setup.pins?.gates;
  if (gates) return (gates.approvalBoard ?? 0) * 24 * ROLLBACK_SIGN_OFF;
  return world.policies.approval?.value === 'on' ? EMERGENCY_BOARD_HOURS * ROLLBACK_SIGN_OFF : 0;
}

/** Hours a rollback of a unit takes now: to a set that still stands users are switched back in one tick, a first share only stops. */
export function rollbackHours(world: World, unit: Unit, deploy: Deploy | undefined): number {
  if (deploy && (oldSetStands(world, unit, deploy) || (deploy.share < 1 && deploy.share > 0)))
    return 1 / HOUR_TICKS;
  let n = deploy?.changes.length ?? 1;
  if (deploy) for (const one of youngerThan(world, unit, deploy)) n += one.changes.length;
  return (
    signOffHours(world) +
    n * atLevel(world, ROLLBACK_HOURS_PER_CHANGE, 'packages') +
    atLevel(world, HISTORY_FACTOR, 'versioning') *
      atLevel(world, ROLLBACK_FACTOR, 'oneButton', unit.id) *
      atLevel(world, PACKAGES_ROLLBACK, 'packages') *
      (unit.kind === 'service' ? SERVICE_ROLLBACK : 1)
  );
}

/** The changes a deploy still answers for: one taken back before may have left its changes to a younger one. */
const ridersOf = (world: World, deploy: Deploy): Change[] =>
  changesOf(world, deploy).filter((change) => change.deploy === deploy.id);

/** Starts taking a deploy back; it is done after `ticks`. A younger one still in the oven is taken out: its boxes wait again. */
export function beginRollback(tick: Tick, unit: Unit, deploy: Deploy, ticks: number): void {
  const { world } = tick;
  const running = world.deploys[unit.busy];
  if (running && running.id !== deploy.id) {
    for (const change of ridersOf(world, running)) {
      takeFromUsers(world, change);
      returnChange(world, change);
    }
    for (const fault of Object.values(world.faults))
      if (fault.deploy === running.id) fault.endsAt = world.tick;
    running.share = 0;
    enter(world, running, 'rolledBack', 0);
    freeOvens(world, running);
  }
  unit.busy = deploy.id;
  enter(world, deploy, 'rollingBack', ticks);
}

export type RollbackOutcome = 'clean' | 'partly' | 'blocked';

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
): RollbackOutcome {
  const { world } = tick;
  // Whoever goes back behind a deploy goes back behind all that came after it.
  const younger = youngerThan(world, unit, deploy);
  for (const one of [deploy, ...younger])
    if (!rollbackPossible(world, one)) return block(tick, unit, deploy, one, because);
  for (const one of younger) endRollback(tick, unit, one, by, because);
  const guilty = deploy.failed || Object.values(world.faults).some((fault) => fault.deploy === deploy.id);
  const outcome = endItsFaults(world, unit, deploy);
  const partial = deploy.share < 1 && deploy.share > 0;
  const searched = guilty
    ? afterOfficeHours(world.tick, searchHours(world, deploy.changes.length, unit.id))
    : world.tick;
  for (const change of ridersOf(world, deploy)) takeBack(world, change);
  if (guilty) unit.searchUntil = searched;
  deploy.share = 0;
  const liveAt = deploy.liveAt;
  enter(world, deploy, 'rolledBack', 0);
  freeOvens(world, deploy);
  unit.version = newestLive(world, unit)?.number ?? 0;
  touch(world, unit.id);
  const fields = {
    deploy: deploy.id,
    number: deploy.number,
    unit: unit.id,
    changes: deploy.changes.length,
    by,
  };
  const fact = emit(tick, 'deployRolledBack', fields, [...because, deploy.fact]);
  // A first share that was stopped is a failed deploy, though no incident was ever opened.
  if (partial && guilty && !deploy.failed) {
    deploy.failed = true;
    world.week.failedDeploys += 1;
    const recoveryTicks = world.tick - liveAt;
    emit(
      tick,
      'deployFailed',
      { deploy: deploy.id, number: deploy.number, unit: unit.id, incident: '', recoveryTicks },
      [fact, deploy.fact],
    );
  }
  return outcome;
}

/** Deploys of a unit that reached users after this one and are still there. */
const youngerThan = (world: World, unit: Unit, deploy: Deploy): Deploy[] =>
  unit.deploys
    .map((id) => world.deploys[id])
    .filter((one): one is Deploy => one !== undefined && one.number > deploy.number && isLive(one))
    .reverse();

/** Going back behind deploy `target` takes deploy `guilty` along. */
export function takesBack(world: World, target: string, guilty: string): boolean {
  const [to, deploy] = [world.deploys[target], world.deploys[guilty]];
  return to !== undefined && deploy !== undefined && to.unit === deploy.unit && deploy.number >= to.number;
}

/** A change that was live is not any more: its card counts less, and a finished one is open again. */
function takeFromUsers(world: World, change: Change): void {
  const card = world.cards[change.card];
  if (!card || (change.state !== 'live' && change.state !== 'dark')) return;
  card.live = Math.max(0, card.live - 1);
  if (card.done) reopenCard(world, card);
  countWorth(world, card);
}

/** Takes one change out of production again; a culprit goes back to the desk of its team. */
function takeBack(world: World, change: Change): void {
  takeFromUsers(world, change);
  if (change.culprit && change.card !== '') sendToRepair(world, change, REPAIR_POINTS);
  else returnChange(world, change);
}

/**
 * The old version serves again: what lay in the new code ends, all of it if the old one is exactly what it was. What the new
 * code has already left behind (an odd server, a poisoned queue, a half-changed table) stays, for as many users as it reached.
 */
function endItsFaults(world: World, unit: Unit, deploy: Deploy): RollbackOutcome {
  const chance =
    atLevel(world, INEXACT_ROLLBACK, 'versioning') *
    atLevel(world, PACKAGES_ROLLBACK, 'packages') *
    atLevel(world, IMAGE_INEXACT, 'images', unit.id);
  const exact = luck(world.setup.seed, 'work', `rollback/${unit.id}/${deploy.number}`) >= chance;
  let outcome: RollbackOutcome = 'clean';
  for (const fault of Object.values(world.faults)) {
    const archetype = world.content.archetypes.find((kind) => kind.id === fault.archetype);
    if (fault.deploy !== deploy.id) continue;
    const left = archetype?.responses.rollBack !== 'cures';
    if (!fault.awake || (exact && !left)) fault.endsAt = world.tick;
    else if (left) {
      fault.level *= exposure(world, fault);
      fault.deploy = '';
    } else {
      fault.level *= INEXACT_LEFT;
      // What is left of it is no longer a matter of this deploy's share of users.
      fault.deploy = '';
      outcome = 'partly';
    }
  }
  return outcome;
}

/** The data stand in the way: the time is lost, the new version stays, and only a repair leads out. */
function block(tick: Tick, unit: Unit, deploy: Deploy, by: Deploy, because: string[]): RollbackOutcome {
  const { world } = tick;
  const guilty = by.oneWay.filter((id) => world.changes[id]?.deploy === by.id);
  const teams = [...new Set(guilty.map((id) => world.changes[id]?.team ?? ''))];
  if (deploy.share < 1) {
    // A first share cannot stay alone with data that everybody shares: the rollout goes on.
    enter(world, deploy, 'rollout', 1);
  } else {
    enter(world, deploy, 'done', 0);
    freeOvens(world, deploy);
  }
  emit(tick, 'rollbackBlocked', { deploy: deploy.id, unit: unit.id, migrations: guilty.length }, [
    ...because,
    deploy.fact,
    ...guilty.slice(0, 3).map((id) => world.changes[id]?.fact ?? ''),
    ...decided(world, ...teams.map((team) => `practice/migrations/${team}`)),
  ]);
  return 'blocked';
}
