/** Detection: what hurts users is noticed by monitoring in minutes or by customers in hours, and becomes an incident. */
import { CUSTOMER_MINUTES, DETECT_MINUTES, EVIDENCE_MINUTES, NOTICE_SHARE } from '../balance/incidents.ts';
import { isNight, minutesToTicks } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import { clamp } from '../exact.ts';
import { EVIDENCE, type ResponseId } from '../publicWorld.ts';
import { luck, luckBetween } from '../random.ts';
import { type Fault, type Incident, type OptionItem, practiceLevel, type World } from '../world.ts';
import { newestLive, oldestOfDay } from './deploys/stages.ts';
import { plantOverload } from './faults.ts';
import { page, severityOf } from './paging.ts';
import { onCallFor } from './people/rota.ts';
import { startAutoRollback } from './responses.ts';
import { exposure } from './traffic/strain.ts';

/** Every tick: the pain of the moment is shared out to the faults that cause it. */
export function shareOutPain(world: World): void {
  let total = 0;
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault) continue;
    // The weight is kept in `impact` until the sum is known.
    fault.impact = fault.awake ? exposure(world, fault) * fault.level : 0;
    total += fault.impact;
  }
  const scale = total > 0 ? world.failing / total : 0;
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (fault) fault.impact *= scale;
  }
}

/** Every tick: faults that hurt are noticed sooner or later; overload without any fault is growth. */
export function detect(tick: Tick): void {
  const { world } = tick;
  noticeOvergrowth(world);
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault?.awake || fault.incident !== '') continue;
    if (visibleImpact(world, fault) < NOTICE_SHARE) {
      fault.hurtsSince = -1;
      fault.noticeAt = -1;
      continue;
    }
    if (fault.hurtsSince < 0) fault.hurtsSince = world.tick;
    const due = noticeTick(world, fault);
    if (fault.noticeAt < 0 || due.at < fault.noticeAt) {
      fault.noticeAt = due.at;
      fault.noticedBy = due.by;
    }
    if (world.tick >= fault.noticeAt) openIncident(tick, fault);
  }
}

function noticeOvergrowth(world: World): void {
  if (world.failing < NOTICE_SHARE) return;
  const explained = Object.values(world.faults).some((fault) => fault.awake && fault.impact >= NOTICE_SHARE);
  if (explained) return;
  const unit = Object.values(world.units).find((candidate) => candidate.utilisation > 0.95);
  const module = Object.values(world.modules).find((candidate) => candidate.unit === unit?.id);
  if (unit && module) plantOverload(world, module.id, 'outgrown');
}

/** A canary is watched beside the old version: monitoring sees what fails among its users, not among all. */
function visibleImpact(world: World, fault: Fault): number {
  const deploy = world.deploys[fault.deploy];
  const canary = deploy?.state === 'rollout' && deploy.share > 0 && practiceLevel(world, 'monitoring') > 0;
  return canary ? fault.impact / deploy.share : fault.impact;
}

function noticeTick(world: World, fault: Fault): { at: number; by: Fault['noticedBy'] } {
  const { seed } = world.setup;
  const name = `${fault.archetype}/${fault.module}/${fault.awakeAt}`;
  const patience = isNight(world.tick) ? 1.6 : 1;
  const slow = CUSTOMER_MINUTES * patience * luckBetween(seed, 'users', `complain/${name}`, 0.6, 1.6);
  const customers = fault.hurtsSince + minutesToTicks(slow / clamp(fault.impact / 0.1, 0.3, 4));
  const level = practiceLevel(world, 'monitoring') as 0 | 1 | 2 | 3;
  if (level === 0) return { at: customers, by: 'customers' };
  const quick = DETECT_MINUTES[level] * luckBetween(seed, 'users', `alarm/${name}`, 0.6, 1.7);
  const monitoring =
    fault.hurtsSince + minutesToTicks(quick / clamp(visibleImpact(world, fault) / 0.05, 0.25, 3));
  return monitoring <= customers ? { at: monitoring, by: 'monitoring' } : { at: customers, by: 'customers' };
}

/** What can be tried, from the state of the world alone. */
function optionsFor(world: World, fault: Fault, engineer: string): OptionItem[] {
  const unit = world.units[fault.unit];
  const owner = world.modules[fault.module]?.team ?? '';
  const options: OptionItem[] = [];
  const add = (response: ResponseId, target: string): void => {
    options.push({ response, target, tried: false, runbook: hasRunbook(world, fault, response) });
  };
  // What went out after the pain began cannot have brought it.
  const deploy = unit ? newestLive(world, unit, fault.hurtsSince) : undefined;
  if (deploy) add('rollBack', deploy.id);
  const yesterday = unit ? oldestOfDay(world, unit, fault.hurtsSince) : undefined;
  if (yesterday && yesterday !== deploy) add('rollBack', yesterday.id);
  for (const card of Object.values(world.cards)) {
    const here = card.modules.some((id) => world.modules[id]?.unit === fault.unit);
    if (here && card.flagged && card.share > 0 && card.live > 0) add('flagOff', card.id);
  }
  add('investigate', fault.unit);
  add('rollingRestart', fault.unit);
  add('scaleOut', fault.unit);
  add('revertConfig', fault.unit);
  add('openBreaker', fault.module);
  add('shedLoad', fault.unit);
  add('freeDisk', fault.unit);
  if (world.engineers[engineer]?.team !== owner) add('pageOwner', owner);
  add('fixForward', fault.module);
  return options;
}

/** A written runbook for this kind of fault names what cures it. */
function hasRunbook(world: World, fault: Fault, response: ResponseId): boolean {
  const chance = [0, 0.35, 0.6, 0.8][practiceLevel(world, 'runbooks')] ?? 0;
  const archetype = world.content.archetypes.find((kind) => kind.id === fault.archetype);
  const helps = archetype?.responses[response];
  return (
    (helps === 'cures' || helps === 'eases') &&
    luck(world.setup.seed, 'work', `runbook/${fault.archetype}`) < chance
  );
}

function openIncident(tick: Tick, fault: Fault): void {
  const { world } = tick;
  const archetype = world.content.archetypes.find((kind) => kind.id === fault.archetype);
  const team = world.modules[fault.module]?.team ?? '';
  const engineer = onCallFor(world, team);
  const severity = severityOf(world.failing);
  const id = `i${world.next.incident}`;
  world.next.incident += 1;
  const deploy = world.deploys[fault.deploy];
  const incident: Incident = {
    id,
    fault: fault.id,
    archetype: fault.archetype,
    symptom: archetype?.symptoms[practiceLevel(world, 'monitoring', fault.unit) as 0 | 1 | 2 | 3] ?? 'errors',
    unit: fault.unit,
    module: fault.module,
    severity,
    state: 'ringing',
    startedAt: fault.hurtsSince,
    detectedAt: world.tick,
    noticedBy: fault.noticedBy,
    acknowledgedAt: -1,
    mitigatedAt: -1,
    resolvedAt: -1,
    engineer: '',
    acksAt: -1,
    rings: 0,
    work: '',
    workTarget: '',
    workEnds: -1,
    workBy: 'engineer',
    awaiting: false,
    holdMs: 0,
    attempts: 0,
    ownAt: -1,
    investigated: false,
    evidence: EVIDENCE.map((kind) => ({
      kind,
      minutes: EVIDENCE_MINUTES[kind] ?? 10,
      opened: false,
      finding: '',
      params: {},
      points: [],
    })),
    options: optionsFor(world, fault, engineer),
    lost: world.users * fault.impact * 5 * (world.tick - fault.hurtsSince),
    peak: world.failing,
    hurt: [fault.unit],
    deploy: fault.deploy,
    fact: '',
    lastFact: '',
    byHand: false,
  };
  incident.fact = emit(
    tick,
    'incidentDetected',
    {
      incident: id,
      severity,
      symptom: incident.symptom,
      unit: fault.unit,
      module: fault.module,
      startedAt: incident.startedAt,
      noticedBy: fault.noticedBy,
      peak: world.failing,
    },
    fault.because,
  );
  incident.lastFact = incident.fact;
  fault.incident = id;
  world.incidents[id] = incident;
  world.week.incidents += 1;
  const unit = world.units[fault.unit];
  const fresh = deploy && unit && newestLive(world, unit)?.id === deploy.id ? world.tick - deploy.liveAt : -1;
  const automatic = practiceLevel(world, 'autoRollback');
  if (automatic > 0 && fault.noticedBy === 'monitoring' && fresh >= 0 && fresh <= 24 * automatic)
    startAutoRollback(tick, incident, engineer);
  else page(tick, incident, engineer);
}
