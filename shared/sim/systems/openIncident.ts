/** An incident is opened: what is known of it, who will be rung and when, and what stands behind it. */
import { AUTO_WATCH_HOURS, EVIDENCE_MINUTES, WATCH_HOURS } from '../balance/incidents.ts';
import { HOUR_TICKS } from '../calendar.ts';
import { decided } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { EVIDENCE, type EvidenceKind, type Hat } from '../publicWorld.ts';
import { type Fault, type Incident, type OptionItem, practiceLevel, type World } from '../world.ts';
import { isCentral, ringsWhen, ringsWhom } from './centralOps.ts';
import { newestLive } from './deploys/stages.ts';
import { contributing } from './faultConditions.ts';
import { archetypeOf, isChangeLinked } from './faults.ts';
import { page, severityOf } from './paging.ts';
import { optionsFor } from './responses/options.ts';
import { startAutoRollback } from './responses/responses.ts';

type Level = 0 | 1 | 2 | 3;

/** Whose screen shows which piece. */
const HAT_OF: Record<EvidenceKind, Hat> = {
  errorGraph: 'pager',
  hosts: 'pager',
  logLines: 'pager',
  lastDeploys: 'builder',
  configLog: 'builder',
  dependencies: 'liaison',
  customers: 'lead',
};

/** It hurts since the newest deploy of the unit, and was noticed while that was still watched by its team. */
export function isFresh(world: World, { unit, hurtsSince }: Pick<Fault, 'unit' | 'hurtsSince'>): boolean {
  const liveAt = newestOf(world, unit)?.liveAt ?? -1;
  return (
    liveAt >= 0 &&
    hurtsSince >= liveAt &&
    world.tick - liveAt <= WATCH_HOURS * HOUR_TICKS &&
    !isCentral(world)
  );
}

/** The newest deploy of the unit that users have. */
export const newestOf = (world: World, id: string) => {
  const unit = world.units[id];
  return unit ? newestLive(world, unit) : undefined;
};

/** Everything that can be looked at, before anybody has. */
export const unread = (): Incident['evidence'] =>
  EVIDENCE.map((kind) => ({
    kind,
    hat: HAT_OF[kind],
    minutes: EVIDENCE_MINUTES[kind] ?? 10,
    opened: false,
    reader: '',
    pinnedAt: -1,
    misread: false,
    finding: '',
    params: {},
    points: [],
  }));

export function openIncident(tick: Tick, fault: Fault): void {
  const { world } = tick;
  const archetype = archetypeOf(world, fault.archetype);
  const monitored = fault.noticedBy === 'monitoring' ? practiceLevel(world, 'monitoring', fault.unit) : 0;
  const id = `i${world.next.incident}`;
  world.next.incident += 1;
  const incident: Incident = {
    id,
    fault: fault.id,
    archetype: fault.archetype,
    symptom: archetype?.symptoms[monitored as Level] ?? 'errors',
    unit: fault.unit,
    module: fault.module,
    severity: severityOf(fault.impact),
    state: 'queued',
    startedAt: fault.hurtsSince,
    hurtsSince: fault.hurtsSince,
    hurtTicks: 0,
    detectedAt: world.tick,
    noticedBy: fault.noticedBy,
    acknowledgedAt: -1,
    mitigatedAt: -1,
    resolvedAt: -1,
    engineer: '',
    waitsUntil: world.tick,
    calledAt: world.tick,
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
    commander: '',
    helpers: [],
    expert: '',
    hotfix: '',
    evidence: unread(),
    options: [],
    lost: world.users * fault.impact * 5 * (world.tick - fault.hurtsSince),
    peak: world.failing,
    worst: fault.impact,
    hurt: [fault.unit],
    deploy: fault.deploy,
    changeLinked: isChangeLinked(archetype, fault.deploy),
    latestInnocent: fault.deploy === '' || newestOf(world, fault.unit)?.id !== fault.deploy,
    fresh: isFresh(world, fault),
    measures: [],
    cure: '',
    factors: archetype ? contributing(world, archetype, fault) : [],
    review: { state: '', dueAt: -1, question: '', actions: [] },
    fact: '',
    lastFact: '',
    byHand: false,
  };
  incident.engineer = ringsWhom(world, incident);
  incident.options = optionsFor(world, incident);
  incident.fact = emit(tick, 'incidentDetected', fieldsOf(world, incident), because(world, fault));
  incident.lastFact = incident.fact;
  fault.incident = id;
  world.incidents[id] = incident;
  world.week.incidents += 1;
  alarm(tick, incident);
}

const fieldsOf = (world: World, incident: Incident) => ({
  incident: incident.id,
  severity: incident.severity,
  symptom: incident.symptom,
  unit: incident.unit,
  module: incident.module,
  startedAt: incident.startedAt,
  noticedBy: incident.noticedBy,
  peak: world.failing,
});

/** What led to the fault, and why it was not noticed sooner. */
function because(world: World, fault: Fault): string[] {
  const team = world.modules[fault.module]?.team ?? '';
  return fault.noticedBy === 'customers'
    ? [...fault.because, ...decided(world, `focus/${team}/monitoring`)]
    : fault.because;
}

/** The way back from the deploy that was newest when it began, if Auto-rollback still watched that. */
function freshDeploy(world: World, { unit, options }: Incident): OptionItem | undefined {
  const watched = AUTO_WATCH_HOURS[practiceLevel(world, 'autoRollback', unit) as Level] * HOUR_TICKS;
  const back = options.find(({ response }) => response === 'rollBack');
  const liveAt = world.deploys[back?.target ?? '']?.liveAt ?? -1;
  return liveAt >= 0 && world.tick - liveAt < watched ? back : undefined;
}

/** A machine takes a fresh deploy back by itself, else somebody is rung: at once, or when it is their time. */
export function alarm(tick: Tick, incident: Incident): void {
  const { world } = tick;
  const back = freshDeploy(world, incident);
  if (back && incident.noticedBy === 'monitoring') {
    startAutoRollback(tick, incident, back);
    return;
  }
  incident.waitsUntil = ringsWhen(world, incident);
  if (incident.waitsUntil <= world.tick) page(tick, incident, incident.engineer);
}
