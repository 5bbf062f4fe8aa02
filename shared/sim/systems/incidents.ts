/**
 * Incidents from the page to the lesson. The on-call engineer always works by law (engineerLaw.ts), also when nobody plays her;
 * humans and bots redirect her. Time is what responses and evidence cost, never reading speed.
 */
import { NOTICE_SHARE, RELIEF, REPEAT_DAYS, RESOLVE_TICKS, SEEN_SHARE } from '../balance/incidents.ts';
import { DAY_TICKS, TICK_MINUTES } from '../calendar.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { without } from '../tables.ts';
import type { Incident, World } from '../world.ts';
import { isSmall } from './centralOps.ts';
import { isRepairUnderway } from './deploys/hotfix.ts';
import { workByLaw } from './engineerLaw.ts';
import { archetypeOf, endFault } from './faults.ts';
import { flareUp } from './flareUp.ts';
import { answerRing, awaitDecision, isAskedAfterAll, page, severityOf } from './paging.ts';
import { stayUp } from './people/spirit.ts';
import { openReview } from './postmortems.ts';
import { quickestCure } from './responses/hindsight.ts';
import { undoMeasures } from './responses/measures.ts';
import { refreshOptions } from './responses/options.ts';
import { finishWork } from './responses/responses.ts';
import { layoutOf } from './traffic/layout.ts';
import { letBackIn } from './traffic/measures.ts';

/** Resolved incidents that stay on the desk. */
const KEPT = 6;

/** Ticks between two looks at whether those turned away can be let in again. */
const LET_IN_TICKS = 3;

/** Every tick: each open incident goes its way. */
export function runIncidents(tick: Tick): void {
  const { world } = tick;
  let hurt: string[] | undefined;
  // Not `for in`: the engine never settled on one way to look the rows up and compiled this 80 times a year.
  for (const incident of Object.values(world.incidents)) {
    if (incident.state === 'resolved') continue;
    const fault = world.faults[incident.fault];
    const impact = fault?.impact ?? 0;
    hurt ??= hurtUnits(world);
    measurePain(world, incident, impact, hurt);
    stayUp(world, incident);
    if (world.tick % LET_IN_TICKS === 0) letBackIn(world, incident.unit);
    if (incident.state === 'mitigated') followUp(tick, incident, impact);
    else if (isRelieved(incident, impact) && (fault === undefined || incident.attempts > 0))
      mitigate(tick, incident);
    else if (incident.state === 'queued') {
      if (!isSmall(incident) || world.tick >= incident.waitsUntil) page(tick, incident, incident.engineer);
    } else if (incident.state === 'ringing') {
      if (incident.acksAt >= 0 && world.tick >= incident.acksAt) answerRing(tick, incident);
    } else if (incident.work !== '') {
      if (world.tick >= incident.workEnds) finishWork(tick, incident);
    } else if (!incident.awaiting && world.tick >= incident.ownAt && !isRepairUnderway(world, incident)) {
      if (isAskedAfterAll(world, incident)) awaitDecision(world, incident);
      else workByLaw(tick, incident);
    }
  }
}

/** Users are served again: next to nothing is left of what it was at its worst. */
const isRelieved = (incident: Incident, impact: number): boolean =>
  impact < Math.max(SEEN_SHARE / 2, Math.min(NOTICE_SHARE, RELIEF * incident.worst));

/** Units whose users see errors now; nothing that is done about an incident changes that within the tick. */
function hurtUnits(world: World): string[] {
  const hurt: string[] = [];
  for (const { unit } of layoutOf(world).whole.sites) if (unit.errors > 0.05) hurt.push(unit.id);
  return hurt;
}

function measurePain(world: World, incident: Incident, impact: number, hurt: readonly string[]): void {
  incident.lost += world.users * impact * TICK_MINUTES;
  incident.worst = Math.max(incident.worst, impact);
  if (impact > 0) incident.peak = Math.max(incident.peak, world.failing);
  const severity = severityOf(impact);
  if (incident.state !== 'mitigated' && severity < incident.severity) {
    incident.severity = severity;
    refreshOptions(world, incident);
  }
  for (const id of hurt) if (!incident.hurt.includes(id)) incident.hurt.push(id);
}

/** Everybody who was on it is free again. */
function release(world: World, incident: Incident): void {
  for (const id of [incident.engineer, incident.commander, ...incident.helpers]) {
    const engineer = world.engineers[id];
    if (engineer?.incident === incident.id) engineer.incident = '';
  }
}

const endsByItself = (world: World, { archetype }: Incident): boolean =>
  archetypeOf(world, archetype)?.lastsHours !== undefined;

function mitigate(tick: Tick, incident: Incident): void {
  const { world } = tick;
  incident.state = 'mitigated';
  incident.mitigatedAt = world.tick;
  incident.awaiting = false;
  if (incident.work !== 'rollBack') incident.work = '';
  release(world, incident);
  incident.hurtTicks += world.tick - incident.hurtsSince;
  const ticks = incident.hurtTicks;
  if (incident.hotfix !== '' && incident.cure === '') incident.cure = 'fixForward';
  const { id, severity, symptom, unit, module, startedAt, cure } = incident;
  const lost = Math.round(incident.lost);
  const fields = { incident: id, severity, symptom, unit, module, startedAt, ticks, lost, cure };
  incident.lastFact = emit(tick, 'incidentMitigated', fields, [incident.lastFact, incident.fact]);
  world.week.relieved += 1;
  world.week.reliefTicks += ticks;
  const deploy = world.deploys[incident.deploy];
  // What went by itself needed no repair: a lock that hung while a migration ran is no failed deploy.
  if (deploy && !deploy.failed && (incident.cure !== '' || !endsByItself(world, incident))) {
    deploy.failed = true;
    world.week.failedDeploys += 1;
    const recoveryTicks = world.tick - Math.max(deploy.liveAt, incident.startedAt);
    emit(
      tick,
      'deployFailed',
      { deploy: deploy.id, number: deploy.number, unit: deploy.unit, incident: id, recoveryTicks },
      [incident.fact, deploy.fact],
    );
  }
  callForAttention(world);
}

/** After relief: a way back that was begun is gone to its end, measures are handed back, the cause is understood; or it flares up. */
function followUp(tick: Tick, incident: Incident, impact: number): void {
  const { world } = tick;
  if (impact > 2 * Math.min(NOTICE_SHARE, RELIEF * incident.worst)) {
    flareUp(tick, incident, impact);
    return;
  }
  if (incident.work !== '') {
    if (world.tick >= incident.workEnds) finishWork(tick, incident);
    return;
  }
  const fault = world.faults[incident.fault];
  if (world.tick < incident.mitigatedAt + RESOLVE_TICKS || (fault && fault.endsAt >= 0)) return;
  if (fault) endFault(world, fault);
  undoMeasures(world, incident);
  resolve(tick, incident);
}

function resolve(tick: Tick, incident: Incident): void {
  const { world } = tick;
  const { archetype: kind } = incident;
  incident.state = 'resolved';
  incident.resolvedAt = world.tick;
  const archetype = archetypeOf(world, kind);
  const repeat =
    incident.startedAt - (world.ops.met[kind] ?? -REPEAT_DAYS * DAY_TICKS) < REPEAT_DAYS * DAY_TICKS;
  world.ops.met[kind] = world.tick;
  incident.lastFact = emit(
    tick,
    'incidentResolved',
    {
      incident: incident.id,
      archetype: kind,
      family: archetype?.family ?? '',
      severity: incident.severity,
      symptom: incident.symptom,
      unit: incident.unit,
      module: incident.module,
      deploy: incident.deploy,
      startedAt: incident.startedAt,
      detectedAt: incident.detectedAt,
      mitigatedAt: incident.mitigatedAt,
      lost: Math.round(incident.lost),
      units: incident.hurt.length,
      peak: incident.peak,
      culprits: incident.module,
      repeat,
      changeLinked: incident.changeLinked,
      latestInnocent: incident.latestInnocent,
      restoredByRollback: incident.cure === 'rollBack',
      factors: incident.factors.join(' '),
      ...quickestCure(world, incident),
      misread: incident.evidence.flatMap(({ kind: piece, misread }) => (misread ? [piece] : [])).join(' '),
    },
    [incident.lastFact, incident.fact],
  );
  openReview(world, incident);
  forgetOld(world);
}

/** The newest few stay to be looked at, and all that still have to be written up. */
function forgetOld(world: World): void {
  const done = Object.values(world.incidents).filter(
    ({ state, review }) => state === 'resolved' && review.state !== 'due',
  );
  for (const old of done.slice(0, -KEPT)) world.incidents = without(world.incidents, old.id);
}
