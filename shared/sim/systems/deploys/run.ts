/** Deploys from the train to the last user: gates, oven, rollout, watch. A hotfix has a lane of its own beside them. */
import { DEPLOY_HOURS, KEPT_DEPLOYS } from '../../balance/deploys.ts';
import { decided } from '../../causes.ts';
import { callForAttention, emit, type Tick } from '../../emit.ts';
import { type Change, changesOf, type Deploy, type Unit, type World } from '../../world.ts';
import { bindCalls } from '../odds.ts';
import { touch } from '../traffic/dirty.ts';
import { layoutOf } from '../traffic/layout.ts';
import { drawDefects } from './defects.ts';
import { planGates } from './gates.ts';
import { atLevel } from './levels.ts';
import { endRollback } from './rollback.ts';
import { beginRollout, endRollout, ovenHours, stageTicks, watchFirstShare } from './rollout.ts';
import { enter, freeOvens } from './stages.ts';
import { chargeAboard } from './toil.ts';

interface Extra {
  /** The incident it repairs, ''. */
  hotfix?: string;
  /** Units that have to go along. */
  along?: string[];
}

/** Sends changes to the gates of their unit. */
export function startDeploy(
  tick: Tick,
  unit: Unit,
  changes: Change[],
  { hotfix = '', along = [] }: Extra = {},
): Deploy {
  const { world } = tick;
  unit.number += 1;
  const id = `d${world.next.deploy}`;
  world.next.deploy += 1;
  const teams = new Set(changes.map((change) => change.team)).size;
  const strategy = unit.strategy;
  const fields = { deploy: id, number: unit.number, unit: unit.id, changes: changes.length, teams, strategy };
  const fact = emit(tick, 'deployStarted', fields, [
    ...changes.slice(0, 3).map((change) => change.fact),
    ...decided(world, `mode/${unit.id}`, 'policy/cadence', 'policy/approval', `strategy/${unit.id}`),
  ]);
  const gates = planGates(world, unit, changes, hotfix !== '');
  const deploy: Deploy = {
    id,
    number: unit.number,
    unit: unit.id,
    state: 'gates',
    strategy,
    changes: changes.map((change) => change.id),
    startedAt: world.tick,
    stageAt: world.tick,
    stageEnds: gates.at(-1)?.ends ?? world.tick + 1,
    gates,
    liveAt: -1,
    share: 0,
    failed: false,
    unplanned:
      hotfix !== '' ||
      changes.every((change) => change.repair || world.cards[change.card]?.kind === 'action'),
    hotfix,
    along,
    oneWay: [],
    tasted: 0,
    fact,
  };
  for (const change of changes) {
    change.state = 'aboard';
    change.deploy = id;
  }
  world.deploys[id] = deploy;
  if (hotfix === '') bindCalls(tick, deploy);
  unit.deploys.push(id);
  if (hotfix === '') unit.busy = id;
  else unit.hotfixes.push(id);
  for (const other of along) {
    const partner = world.units[other];
    if (partner) partner.busy = id;
  }
  forgetOldDeploys(world, unit);
  return deploy;
}

/** Deploys beyond the newest few are forgotten, but never one that somebody still has to answer for. */
function forgetOldDeploys(world: World, unit: Unit): void {
  if (unit.deploys.length <= KEPT_DEPLOYS) return;
  const wanted = new Set<string>([unit.busy, ...unit.hotfixes]);
  for (const fault of Object.values(world.faults)) wanted.add(fault.deploy);
  for (const incident of Object.values(world.incidents)) {
    if (incident.state !== 'resolved') wanted.add(incident.deploy);
  }
  const old = unit.deploys.slice(0, -KEPT_DEPLOYS).filter((id) => !wanted.has(id));
  for (const id of old) forgetDeploy(world, id);
  unit.deploys = unit.deploys.filter((id) => !old.includes(id));
}

/** A deploy leaves the world, and with it the changes that are in every user's hands. */
export function forgetDeploy(world: World, id: string): void {
  const deploy = world.deploys[id];
  for (const change of deploy ? changesOf(world, deploy) : []) {
    if (change.deploy !== id) continue;
    if (change.state === 'live') delete world.changes[change.id];
    // A dark change stays until its flag is switched on; which deploy brought it is forgotten.
    else change.deploy = '';
  }
  delete world.deploys[id];
}

/** Every tick: running deploys go from stage to stage. */
export function runDeploys(tick: Tick): void {
  const { world } = tick;
  for (const { unit } of layoutOf(world).whole.sites) {
    if (unit.busy === '' && unit.hotfixes.length === 0) continue;
    runDeploy(tick, unit, world.deploys[unit.busy]);
    for (const repair of [...unit.hotfixes]) runDeploy(tick, unit, world.deploys[repair]);
  }
}

function runDeploy(tick: Tick, unit: Unit, deploy: Deploy | undefined): void {
  const { world } = tick;
  if (!deploy || deploy.unit !== unit.id) return;
  if (deploy.state === 'rollout' && watchFirstShare(tick, unit, deploy)) return;
  if (world.tick < deploy.stageEnds) return;
  if (deploy.state === 'gates') leaveGates(tick, unit, deploy);
  else if (deploy.state === 'oven') beginRollout(tick, unit, deploy);
  else if (deploy.state === 'rollout') endRollout(tick, unit, deploy);
  else if (deploy.state === 'verifying') {
    enter(world, deploy, 'done', 0);
    freeOvens(world, deploy);
    // Somebody may send the next train.
    if (unit.mode !== 'continuous' && unit.boxes.length > 0) callForAttention(world);
    // Servers that stood by serve again.
    if (deploy.strategy === 'blueGreen') touch(world, unit.id);
  } else if (deploy.state === 'rollingBack') endRollback(tick, unit, deploy, 'engineer');
}

/** What the gates let through goes into the oven; deploying by hand keeps people busy. */
function leaveGates(tick: Tick, unit: Unit, deploy: Deploy): void {
  const { world } = tick;
  if (deploy.hotfix !== '' && isOver(world, deploy.hotfix)) {
    withdraw(world, deploy);
    return;
  }
  drawDefects(tick, unit, deploy);
  if (deploy.changes.length === 0) {
    enter(world, deploy, 'rolledBack', 0);
    freeOvens(world, deploy);
    return;
  }
  chargeAboard(world, changesOf(world, deploy), atLevel(world, DEPLOY_HOURS, 'oneButton', unit.id));
  enter(world, deploy, 'oven', stageTicks(ovenHours(world, unit)));
}

/** What was to be repaired has gone by itself. */
const isOver = (world: World, incident: string): boolean =>
  world.faults[world.incidents[incident]?.fault ?? ''] === undefined;

/** A repair nobody needs any more never leaves. */
function withdraw(world: World, deploy: Deploy): void {
  for (const id of deploy.changes) delete world.changes[id];
  deploy.changes = [];
  enter(world, deploy, 'rolledBack', 0);
  freeOvens(world, deploy);
}
