/**
 * Incidents from the page to the lesson. The on-call engineer always works by law (standing orders, runbook, skill), also when
 * nobody plays her; humans and bots redirect her. Time is what responses and evidence cost, never reading speed.
 */
import { LESSON, NOTICE_SHARE, RESOLVE_TICKS } from '../balance/incidents.ts';
import { EXHAUSTED } from '../balance/people.ts';
import { TICK_MINUTES } from '../calendar.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { luck, luckInt } from '../random.ts';
import { engineerOf, type Incident, practiceLevel, type World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';
import { isRepairUnderway } from './deploys/hotfix.ts';
import { endFault } from './faults.ts';
import { acknowledge, awaitDecision, escalate, severityOf } from './paging.ts';
import { finishWork, startResponse, undoMeasures } from './responses.ts';

/** Every tick: each open incident goes its way. */
export function runIncidents(tick: Tick): void {
  const { world } = tick;
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (!incident || incident.state === 'resolved') continue;
    const fault = world.faults[incident.fault];
    const impact = fault?.impact ?? 0;
    incident.lost += world.users * impact * TICK_MINUTES;
    incident.peak = Math.max(incident.peak, impact > 0 ? world.failing : 0);
    if (impact > 0 && incident.state !== 'mitigated')
      incident.severity = Math.min(incident.severity, severityOf(world.failing));
    noteHurtUnits(world, incident);
    if (incident.state === 'mitigated') followUp(tick, incident, impact);
    else if (impact < NOTICE_SHARE && (fault === undefined || incident.attempts > 0))
      mitigate(tick, incident);
    else if (incident.state === 'ringing') ring(tick, incident);
    else if (incident.work !== '' && world.tick >= incident.workEnds) finishWork(tick, incident);
    else if (
      incident.work === '' &&
      !incident.awaiting &&
      world.tick >= incident.ownAt &&
      !isRepairUnderway(world, incident)
    )
      workByLaw(tick, incident);
  }
}

function noteHurtUnits(world: World, incident: Incident): void {
  for (const unit of Object.values(world.units)) {
    if (!incident.hurt.includes(unit.id) && unit.errors > 0.05) incident.hurt.push(unit.id);
  }
}

function ring(tick: Tick, incident: Incident): void {
  const { world } = tick;
  if (incident.acksAt < 0 || world.tick < incident.acksAt) return;
  const engineer = engineerOf(world, incident.engineer);
  const sleepsOn =
    engineer.energy < EXHAUSTED &&
    luck(world.setup.seed, 'people', `miss/${luckOf(incident)}/${incident.rings}`) < 0.35;
  if (sleepsOn && incident.rings < 3) escalate(tick, incident);
  else acknowledge(tick, incident);
}

/** The law of the on-call engineer: standing order, else look closer once, else try what skill and runbook suggest. */
function workByLaw(tick: Tick, incident: Incident): void {
  const { world } = tick;
  const untried = incident.options.filter((option) => !option.tried);
  const order = world.orders[incident.symptom];
  const ordered = untried.find((option) => option.response === order);
  if (ordered) {
    startResponse(tick, incident, ordered, 'order');
    return;
  }
  const look = untried.find((option) => option.response === 'investigate');
  if (!incident.investigated && look) {
    startResponse(tick, incident, look, 'engineer');
    return;
  }
  const archetype = world.content.archetypes.find((kind) => kind.id === incident.archetype);
  const engineer = engineerOf(world, incident.engineer);
  const helps = untried.filter(
    ({ response }) =>
      archetype?.responses[response] === 'cures' || archetype?.responses[response] === 'eases',
  );
  const skill =
    0.4 +
    0.12 * practiceLevel(world, 'runbooks') +
    0.25 * engineer.energy +
    0.1 * Math.min(3, incident.attempts);
  const name = `choose/${luckOf(incident)}/${incident.attempts}`;
  const right = helps[0] !== undefined && luck(world.setup.seed, 'people', name) < skill;
  const blind = untried.filter(({ response }) => response !== 'investigate');
  const guess = blind[luckInt(world.setup.seed, 'people', `guess/${name}`, Math.max(1, blind.length))];
  const choice = right ? helps[0] : guess;
  if (choice) startResponse(tick, incident, choice, 'engineer');
  else for (const option of incident.options) option.tried = false;
}

function mitigate(tick: Tick, incident: Incident): void {
  const { world } = tick;
  incident.state = 'mitigated';
  incident.mitigatedAt = world.tick;
  incident.awaiting = false;
  if (incident.work !== 'rollBack') incident.work = '';
  for (const engineer of Object.values(world.engineers))
    if (engineer.incident === incident.id) engineer.incident = '';
  const ticks = world.tick - incident.startedAt;
  const { id, severity, symptom, unit, startedAt } = incident;
  const fields = { incident: id, severity, symptom, unit, startedAt, ticks, lost: Math.round(incident.lost) };
  incident.lastFact = emit(tick, 'incidentMitigated', fields, [incident.lastFact, incident.fact]);
  const deploy = world.deploys[incident.deploy];
  if (deploy && !deploy.failed) {
    deploy.failed = true;
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

/** After mitigation: temporary measures are taken back and the cause is understood; if it flares up, work begins again. */
function followUp(tick: Tick, incident: Incident, impact: number): void {
  const { world } = tick;
  if (impact > 2 * NOTICE_SHARE) {
    incident.state = 'triage';
    for (const option of incident.options) option.tried = false;
    awaitDecision(world, incident);
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
  incident.state = 'resolved';
  incident.resolvedAt = world.tick;
  const lesson = LESSON[practiceLevel(world, 'postmortems') as 0 | 1 | 2 | 3];
  if (lesson > 0) world.lessons[incident.archetype] = (world.lessons[incident.archetype] ?? 0) + lesson;
  const archetype = world.content.archetypes.find((kind) => kind.id === incident.archetype);
  incident.lastFact = emit(
    tick,
    'incidentResolved',
    {
      incident: incident.id,
      archetype: incident.archetype,
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
    },
    [incident.lastFact, incident.fact],
  );
  const done = Object.values(world.incidents).filter(({ state }) => state === 'resolved');
  for (const old of done.slice(0, -6)) delete world.incidents[old.id];
}
