/** Evidence: what a graph, a list or a log shows of the world when it is read, and what it suggests. First readings can mislead. */
import { MISLEADING } from '../balance/incidents.ts';
import { emit, type Tick } from '../emit.ts';
import type { EvidenceKind, ResponseId } from '../publicWorld.ts';
import { luck } from '../random.ts';
import type { EvidenceItem, Fault, Incident, World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';

interface Finding {
  finding: string;
  params: Record<string, string | number>;
  points: ResponseId[];
}

/** Reads one piece of evidence: its finding becomes visible to the org. */
export function readEvidence(tick: Tick, incident: Incident, kind: string): void {
  const item = incident.evidence.find((piece) => piece.kind === kind);
  if (!item || item.opened) return;
  const found = look(tick.world, incident, item);
  item.opened = true;
  item.finding = found.finding;
  item.params = found.params;
  item.points = found.points;
  emit(tick, 'evidenceOpened', { incident: incident.id, evidence: item.kind, engineer: incident.engineer }, [
    incident.fact,
  ]);
}

function look(world: World, incident: Incident, item: EvidenceItem): Finding {
  const fault = world.faults[incident.fault];
  const misled = luck(world.setup.seed, 'people', `misread/${luckOf(incident)}/${item.kind}`) < MISLEADING;
  return READERS[item.kind](world, incident, fault, misled);
}

const has = (fault: Fault | undefined, kind: string): boolean =>
  fault?.effects.some((effect) => effect.kind === kind) ?? false;

const hoursSince = (world: World, tick: number): number => Math.round((world.tick - tick) / 1.2) / 10;

const newestDeploy = (world: World, incident: Incident) => {
  const ids = world.units[incident.unit]?.deploys ?? [];
  return [...ids]
    .reverse()
    .map((id) => world.deploys[id])
    .find((deploy) => deploy !== undefined && deploy.liveAt >= 0);
};

const READERS: Record<
  EvidenceKind,
  (world: World, incident: Incident, fault: Fault | undefined, misled: boolean) => Finding
> = {
  errorGraph: (world, incident, fault, misled) => {
    const deploy = newestDeploy(world, incident);
    const gap = deploy ? incident.startedAt - deploy.liveAt : -1;
    const near = deploy !== undefined && gap >= 0 && gap <= 18;
    const marks = deploy ? world.tick - deploy.liveAt : -1;
    const params = {
      points: world.history.join(' '),
      markAgo: marks,
      number: deploy?.number ?? 0,
      startAgo: world.tick - incident.startedAt,
    };
    if (has(fault, 'capacityDecay') && !misled)
      return { finding: 'creeps', params, points: ['rollingRestart'] };
    if (has(fault, 'demand') && !misled)
      return { finding: 'followsTraffic', params, points: ['scaleOut', 'shedLoad'] };
    if (near || (misled && deploy))
      return { finding: 'jumpAtDeploy', params, points: ['rollBack', 'flagOff'] };
    return { finding: 'jumpAlone', params, points: [] };
  },
  lastDeploys: (world, incident, fault, misled) => {
    const deploy = newestDeploy(world, incident);
    if (!deploy) return { finding: 'noDeploys', params: {}, points: [] };
    const params = {
      number: deploy.number,
      hours: hoursSince(world, deploy.liveAt),
      changes: deploy.changes.length,
      touches: deploy.changes.some((id) => world.changes[id]?.module === incident.module) ? 'yes' : 'no',
      module: incident.module,
    };
    const linked = fault?.deploy === deploy.id && !misled;
    const touched = params.touches === 'yes' && hoursSince(world, deploy.liveAt) < 24;
    return {
      finding: touched ? 'deployTouches' : 'deployElsewhere',
      params,
      points: linked || touched ? ['rollBack', 'flagOff'] : [],
    };
  },
  configLog: (world, incident, fault, misled) => {
    const changed = fault?.archetype === 'configPush';
    const params = { hours: hoursSince(world, incident.startedAt), module: incident.module };
    if (changed !== misled) return { finding: 'configChanged', params, points: ['revertConfig'] };
    return { finding: 'configQuiet', params, points: [] };
  },
  dependencies: (_world, incident, fault, misled) => {
    const params = { module: incident.module };
    if (has(fault, 'externalSlow') !== misled)
      return { finding: 'providerSlow', params, points: ['openBreaker'] };
    return { finding: 'providersFine', params, points: [] };
  },
  hosts: (world, incident, fault, misled) => {
    const unit = world.units[incident.unit];
    const params = {
      used: Math.round((unit?.utilisation ?? 0) * 100),
      instances: unit?.instances ?? 0,
      unit: incident.unit,
    };
    if (misled) return { finding: 'hostsFine', params, points: [] };
    if (fault?.archetype === 'diskFull') return { finding: 'diskFull', params, points: ['freeDisk'] };
    if (fault?.archetype === 'eighthServer')
      return { finding: 'oneDiffers', params, points: ['rollingRestart'] };
    if (has(fault, 'capacityDecay')) return { finding: 'memoryClimbs', params, points: ['rollingRestart'] };
    if (has(fault, 'capacityLoss')) return { finding: 'hostsGone', params, points: ['scaleOut'] };
    if ((unit?.utilisation ?? 0) > 0.85)
      return { finding: 'hostsBusy', params, points: ['scaleOut', 'shedLoad'] };
    return { finding: 'hostsFine', params, points: [] };
  },
  logLines: (_world, incident, fault, misled) => {
    const params = { module: incident.module };
    if (misled || !fault) return { finding: 'logsNoise', params, points: [] };
    if (has(fault, 'externalSlow')) return { finding: 'logsTimeouts', params, points: ['openBreaker'] };
    if (fault.archetype === 'diskFull') return { finding: 'logsNoSpace', params, points: ['freeDisk'] };
    if (fault.change !== '' && has(fault, 'errors'))
      return { finding: 'logsException', params, points: ['rollBack', 'flagOff', 'fixForward'] };
    if (has(fault, 'latency'))
      return { finding: 'logsSlowQuery', params, points: ['rollBack', 'fixForward'] };
    return { finding: 'logsNoise', params, points: [] };
  },
  customers: (_world, incident, fault, misled) => {
    const params = { module: incident.module };
    if (misled || !fault) return { finding: 'customersQuiet', params, points: [] };
    if (has(fault, 'demand') || has(fault, 'herd'))
      return { finding: 'customersCrowd', params, points: ['scaleOut', 'shedLoad'] };
    if (has(fault, 'regionLoss') || has(fault, 'zoneLoss'))
      return { finding: 'customersAll', params, points: ['failOver'] };
    return { finding: 'customersFew', params, points: [] };
  },
};
