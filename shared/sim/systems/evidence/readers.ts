/** What each screen shows of the world: a finding, its parameters, and the responses it suggests. */
import type { EvidenceKind, ResponseId } from '../../publicWorld.ts';
import type { Deploy, Fault, Incident, World } from '../../world.ts';
import { archetypeOf } from '../faults.ts';

export interface Finding {
  finding: string;
  params: Record<string, string | number>;
  points: ResponseId[];
}

type Reader = (world: World, incident: Incident, fault: Fault | undefined) => Finding;

const has = (fault: Fault | undefined, ...kinds: string[]): boolean =>
  fault?.effects.some((effect) => kinds.includes(effect.kind)) ?? false;

const hoursSince = (world: World, tick: number): number => Math.round((world.tick - tick) / 1.2) / 10;

const found = (finding: string, params: Finding['params'], ...points: ResponseId[]): Finding => ({
  finding,
  params,
  points,
});

const newestDeploy = (world: World, incident: Incident): Deploy | undefined =>
  [...(world.units[incident.unit]?.deploys ?? [])]
    .reverse()
    .map((id) => world.deploys[id])
    .find((deploy) => deploy !== undefined && deploy.liveAt >= 0);

const place = ({ module }: Incident): Finding['params'] => ({ module });

const graph = (world: World, incident: Incident): Finding['params'] => {
  const deploy = newestDeploy(world, incident);
  return {
    points: world.history.join(' '),
    delays: world.delays.join(' '),
    markAgo: deploy ? world.tick - deploy.liveAt : -1,
    number: deploy?.number ?? 0,
    startAgo: world.tick - incident.hurtsSince,
  };
};

/** Share of its servers that a unit uses from which they run hot. */
const HOT = 0.85;

const runHot = (world: World, incident: Incident): boolean =>
  (world.units[incident.unit]?.utilisation ?? 0) > HOT;

const machines = (world: World, incident: Incident): Finding['params'] => {
  const unit = world.units[incident.unit];
  return {
    used: Math.round((unit?.utilisation ?? 0) * 100),
    instances: unit?.instances ?? 0,
    unit: incident.unit,
  };
};

const aboard = (world: World, incident: Incident, deploy: Deploy): Finding['params'] => ({
  number: deploy.number,
  hours: hoursSince(world, deploy.liveAt),
  changes: deploy.changes.length,
  touches: deploy.changes.some((id) => world.changes[id]?.module === incident.module) ? 'yes' : 'no',
  module: incident.module,
});

/** What people did by hand, by kind of fault. */
const BY_HAND: Record<string, Finding['points']> = {
  fatFinger: ['scaleOut'],
  wrongTerminal: ['failOver', 'restoreBackup'],
  offTheMap: ['revertConfig', 'failOver'],
};

/** What jobs did by themselves. */
const BY_ITSELF: Record<string, Finding['points']> = {
  scalingLimit: ['scaleIn'],
  wrongTarget: ['stopAutomation', 'restoreBackup'],
  automationRace: ['stopAutomation', 'revertConfig'],
  chaosKill: ['scaleOut'],
};

/** What the log lines say, by kind of fault. */
const LINES: Record<string, [string, ...ResponseId[]]> = {
  diskFull: ['logsNoSpace', 'freeDisk'],
  migrationLock: ['logsLocked', 'stopMigration'],
  outOfNumbers: ['logsNoNumbers', 'fixForward'],
  theDate: ['logsExpired', 'renewCertificate'],
  poisonMessage: ['logsSameMessage', 'quarantine', 'fixForward'],
  wrongTerminal: ['logsNoPrimary', 'failOver', 'restoreBackup'],
  splitBrain: ['logsTwoPrimaries', 'restoreBackup', 'stopAutomation'],
  slowQuery: ['logsSlowQuery', 'rollBack', 'fixForward'],
};

export const READERS: Record<EvidenceKind, Reader> = {
  errorGraph: (world, incident, fault) => {
    const params = graph(world, incident);
    if (has(fault, 'capacityDecay')) return found('creeps', params, 'rollingRestart');
    if (has(fault, 'demand', 'herd')) return found('followsTraffic', params, 'scaleOut', 'shedLoad');
    const deploy = newestDeploy(world, incident);
    const gap = deploy ? incident.hurtsSince - deploy.liveAt : -1;
    return gap >= 0 && gap <= 18
      ? found('jumpAtDeploy', params, 'rollBack', 'flagOff')
      : found('jumpAlone', params);
  },
  lastDeploys: (world, incident, fault) => {
    const deploy = newestDeploy(world, incident);
    if (!deploy) return found('noDeploys', {});
    const params = aboard(world, incident, deploy);
    const touched = params.touches === 'yes' && hoursSince(world, deploy.liveAt) < 24;
    const linked = fault?.deploy === deploy.id;
    if (fault?.archetype === 'migrationLock') return found('deployTouches', params, 'stopMigration');
    if (!touched && !linked) return found('deployElsewhere', params);
    return found(touched ? 'deployTouches' : 'deployElsewhere', params, 'rollBack', 'flagOff');
  },
  configLog: (world, incident, fault) => {
    const params = { hours: hoursSince(world, incident.hurtsSince), module: incident.module };
    const kind = fault?.archetype ?? '';
    if (kind === 'theDate') return found('certificateOut', params, 'renewCertificate');
    const byHand = BY_HAND[kind];
    if (byHand) return found('commandRun', params, ...byHand);
    const byItself = BY_ITSELF[kind];
    if (byItself) return found('automationRan', params, ...byItself);
    return archetypeOf(world, kind)?.plantedBy === 'config'
      ? found('configChanged', params, 'revertConfig')
      : found('configQuiet', params);
  },
  dependencies: (_world, incident, fault) => {
    const params = place(incident);
    if (has(fault, 'externalSlow')) return found('providerSlow', params, 'openBreaker');
    if (has(fault, 'blip') || fault?.archetype === 'metastable')
      return found('retriesEverywhere', params, 'dropRetries', 'shedLoad');
    if (fault?.archetype === 'brokenInterface')
      return found('nothingAnswers', params, 'rollBack', 'openBreaker');
    if (has(fault, 'callsFail', 'regionLoss', 'zoneLoss'))
      return found('nothingAnswers', params, 'failOver', 'openBreaker');
    if (has(fault, 'cacheFlush')) return found('cacheCold', params, 'warmCache', 'shedLoad');
    return found('providersFine', params);
  },
  hosts: (world, incident, fault) => {
    const params = machines(world, incident);
    if (fault?.archetype === 'diskFull') return found('diskFull', params, 'freeDisk');
    if (fault?.archetype === 'eighthServer') return found('oneDiffers', params, 'isolateHost');
    if (has(fault, 'capacityDecay')) return found('memoryClimbs', params, 'rollingRestart');
    if (has(fault, 'scaleTrap')) return found('overLimit', params, 'scaleIn');
    if (has(fault, 'deadWorkers')) return found('workersRestart', params, 'quarantine');
    if (has(fault, 'cacheFlush')) return found('cacheCold', { ...params, ...place(incident) }, 'warmCache');
    if (has(fault, 'capacityLoss', 'zoneLoss')) return found('hostsGone', params, 'scaleOut', 'failOver');
    if (runHot(world, incident)) return found('hostsBusy', params, 'scaleOut', 'shedLoad');
    return found('hostsFine', params);
  },
  logLines: (_world, incident, fault) => {
    const params = place(incident);
    const [line, ...points] = LINES[fault?.archetype ?? ''] ?? [''];
    if (line !== '') return found(line, params, ...points);
    if (has(fault, 'externalSlow', 'callsFail', 'blip'))
      return found('logsTimeouts', params, 'openBreaker', 'dropRetries');
    if (fault?.change && has(fault, 'errors'))
      return found('logsException', params, 'rollBack', 'flagOff', 'fixForward');
    return found('logsNoise', params);
  },
  customers: (_world, incident, fault) => {
    const params = place(incident);
    if (has(fault, 'demand', 'herd')) return found('customersCrowd', params, 'scaleOut', 'shedLoad');
    if (has(fault, 'regionLoss', 'zoneLoss')) return found('customersAll', params, 'failOver');
    if (incident.worst > 0.25) return found('customersAll', params, 'rollBack');
    if (fault?.archetype === 'eighthServer' || fault?.archetype === 'splitBrain')
      return found('customersOdd', params, 'isolateHost', 'restoreBackup');
    return found(fault ? 'customersFew' : 'customersQuiet', params);
  },
};

/** What the same screens show to a hasty eye. */
export const MISREAD: Record<EvidenceKind, Reader> = {
  errorGraph: (world, incident, fault) =>
    newestDeploy(world, incident)
      ? found('jumpAtDeploy', graph(world, incident), 'rollBack', 'flagOff')
      : READERS.errorGraph(world, incident, fault),
  lastDeploys: (world, incident, fault) => {
    const deploy = newestDeploy(world, incident);
    if (!deploy) return found('noDeploys', {});
    return fault?.deploy === deploy.id
      ? found('deployElsewhere', aboard(world, incident, deploy))
      : found('deployTouches', aboard(world, incident, deploy), 'rollBack');
  },
  configLog: (world, incident) =>
    found(
      'configChanged',
      { hours: hoursSince(world, incident.hurtsSince), module: incident.module },
      'revertConfig',
    ),
  dependencies: (_world, incident, fault) =>
    has(fault, 'externalSlow')
      ? found('providersFine', place(incident))
      : found('providerSlow', place(incident), 'openBreaker'),
  // Servers that are far from busy are blamed all the same, but nobody calls them hot beside their own figure.
  hosts: (world, incident) =>
    found(
      runHot(world, incident) ? 'hostsBusy' : 'hostsSluggish',
      machines(world, incident),
      'scaleOut',
      'rollingRestart',
    ),
  logLines: (_world, incident) => found('logsNoise', place(incident)),
  customers: (_world, incident) => found('customersQuiet', place(incident)),
};
