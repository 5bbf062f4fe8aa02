/** Strategies: how a new version replaces the running one, and who tastes it first. */
import {
  BAKE_HOURS,
  CANARY_EVIDENCE,
  CANARY_PART_SIGNAL,
  CANARY_SIGNAL,
  CANARY_TICKS,
  OVEN_HOURS,
  ROLLOUT,
  SERVICE_OVEN,
  VERIFY_TICKS,
} from '../../balance/deploys.ts';
import { HOUR_TICKS, TICK_MINUTES } from '../../calendar.ts';
import { callForAttention, emit, type Tick } from '../../emit.ts';
import {
  type Change,
  changesOf,
  type Deploy,
  type Fault,
  practiceLevel,
  type Unit,
  type World,
} from '../../world.ts';
import { countWorth } from '../cards.ts';
import { startAnew } from '../faults.ts';
import { meetCallers } from '../interfaces.ts';
import { touch } from '../traffic/dirty.ts';
import { driftOfDeploy, meetDrift } from './drift.ts';
import { atLevel } from './levels.ts';
import { oneWay, rollbackPossible, runMigrations } from './migrations.ts';
import { beginRollback } from './rollback.ts';
import { enter } from './stages.ts';

type Level = 0 | 1 | 2 | 3;

/** Hours a deploy of a unit keeps its oven: copying by hand, or baking an image and pressing a button. */
export const ovenHours = (world: World, unit: Unit): number =>
  atLevel(world, OVEN_HOURS, 'oneButton', unit.id) * (unit.kind === 'service' ? SERVICE_OVEN : 1) +
  (practiceLevel(world, 'images', unit.id) > 0 ? BAKE_HOURS : 0);

/** Share of users who taste a version first. */
export const firstShare = (world: World, deploy: Deploy): number =>
  deploy.strategy === 'canary'
    ? (world.setup.pins?.canaryShare ?? ROLLOUT.canary.share)
    : ROLLOUT[deploy.strategy].share;

/** Ticks from the first users to all. */
const rolloutTicks = (world: World, unit: Unit, { strategy }: Deploy): number =>
  strategy === 'canary' ? atLevel(world, CANARY_TICKS, 'canary', unit.id) : ROLLOUT[strategy].ticks;

/** The first users get the new version; migrations run, and servers that are not like the others may be missed. */
export function beginRollout(tick: Tick, unit: Unit, deploy: Deploy): void {
  const { world } = tick;
  const changes = changesOf(world, deploy);
  deploy.liveAt = world.tick;
  deploy.share = firstShare(world, deploy);
  deploy.oneWay = oneWay(world, changes);
  unit.version = deploy.number;
  touch(world, unit.id);
  enter(world, deploy, 'rollout', rolloutTicks(world, unit, deploy));
  runMigrations(tick, unit, deploy, changes);
  meetDrift(tick, unit, deploy, changes);
  driftOfDeploy(world, unit);
}

/** The fault of a deploy that hurts most now. */
function hurting(world: World, deploy: Deploy): Fault | undefined {
  let worst: Fault | undefined;
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (fault?.deploy === deploy.id && fault.awake && fault.impact > (worst?.impact ?? 0)) worst = fault;
  }
  return worst;
}

/**
 * Every tick of a first share: monitoring compares the tasters with the others. It needs to have seen enough failures to be sure,
 * so a share too small tells too late. A canary is compared by design; other strategies are stopped by themselves only where
 * Auto-rollback watches them, else it takes a person and a page. True when the deploy was stopped.
 */
export function watchFirstShare(tick: Tick, unit: Unit, deploy: Deploy): boolean {
  const { world } = tick;
  const level = practiceLevel(world, 'monitoring', unit.id) as Level;
  if (deploy.strategy !== 'canary' && practiceLevel(world, 'autoRollback', unit.id) === 0) return false;
  const fault = hurting(world, deploy);
  // Where the data cannot go back, stopping helps nobody: everybody goes forward and the repair follows.
  if (deploy.share >= 1 || level === 0 || !fault || !rollbackPossible(world, deploy)) return false;
  const part = world.modules[fault.module]?.errors ?? 0;
  const shows =
    fault.impact >= CANARY_SIGNAL[level] * deploy.share || part >= CANARY_PART_SIGNAL[level] * deploy.share;
  if (!shows) return false;
  deploy.tasted += world.users * fault.impact * TICK_MINUTES;
  if (deploy.tasted < CANARY_EVIDENCE[level] && fault.incident === '') return false;
  const fields = {
    deploy: deploy.id,
    number: deploy.number,
    unit: unit.id,
    share: deploy.share,
    lost: Math.round(deploy.tasted),
  };
  deploy.fact = emit(tick, 'deployHalted', fields, [deploy.fact, ...fault.because]);
  beginRollback(tick, unit, deploy, 1);
  return true;
}

/** The bake time of a first share is over and nobody stopped it: everybody gets the new version. */
export function endRollout(tick: Tick, unit: Unit, deploy: Deploy): void {
  deploy.share = 1;
  startAnew(tick.world, unit.id);
  touch(tick.world, unit.id);
  finishDeploy(tick, unit, deploy);
  // The repair is with every user: what it repairs is over.
  const repaired = tick.world.faults[tick.world.incidents[deploy.hotfix]?.fault ?? ''];
  if (repaired) repaired.endsAt = tick.world.tick + 1;
  enter(tick.world, deploy, 'verifying', VERIFY_TICKS);
}

/** Every user is on the new version: changes are live or, behind a flag, dark. */
function finishDeploy(tick: Tick, unit: Unit, deploy: Deploy): void {
  const { world } = tick;
  const carried = changesOf(world, deploy);
  for (const change of carried) putLive(world, change);
  meetCallers(tick, deploy, carried);
  const leads = carried.map((change) => world.tick - change.startedAt);
  const leadTicks = leads.reduce((sum, lead) => sum + lead, 0) / Math.max(1, leads.length);
  const teams = new Set(carried.map((change) => change.team)).size;
  world.week.deploys += 1;
  const fields = {
    deploy: deploy.id,
    number: deploy.number,
    unit: unit.id,
    changes: deploy.changes.length,
    teams,
    strategy: deploy.strategy,
    leadTicks,
    leads,
    unplanned: deploy.unplanned,
  };
  emit(tick, 'deployFinished', fields, [deploy.fact]);
  callForAttention(world);
}

function putLive(world: World, change: Change): void {
  const card = world.cards[change.card];
  change.state = card?.flagged && card.share < 1 ? 'dark' : 'live';
  if (!card) return;
  card.live += 1;
  countWorth(world, card);
}

/** Ticks a stage of `hours` takes. */
export const stageTicks = (hours: number): number => Math.max(1, Math.round(hours * HOUR_TICKS));
