/** Responses: begun for their minutes, then done; whether one cures follows from whether it meets what is broken. */

import { EASED, WORSENED, WORST_LEVEL } from '../../balance/incidents.ts';
import { DRILL_INCIDENT } from '../../balance/paging.ts';
import { isOfficeTime, minutesToTicks, officeTicksAfter } from '../../calendar.ts';
import { decided } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import type { FactFields } from '../../facts.ts';
import type { ResponseId } from '../../publicWorld.ts';
import type { Fault, Incident, OptionItem, Unit, World } from '../../world.ts';
import { countWorth } from '../cards.ts';
import { isSmall, ringsWhen } from '../centralOps.ts';
import { handEdit } from '../deploys/drift.ts';
import { startHotfix } from '../deploys/hotfix.ts';
import { noteDisabled } from '../deploys/release.ts';
import { beginRollback, endRollback, takesBack } from '../deploys/rollback.ts';
import { lookCloser, readEvidence } from '../evidence.ts';
import { archetypeOf } from '../faults.ts';
import { awaitDecision, awaitRelief, page } from '../paging.ts';
import { teamPager } from '../people/rota.ts';
import { touch } from '../traffic/dirty.ts';
import { callHelp } from './help.ts';
import { takeMeasure } from './measures.ts';
import { responseMinutes } from './minutes.ts';
import { refreshOptions } from './options.ts';

/** The tick at which work of so many minutes is done: big troubles are worked on day and night, small ones in office hours. */
export const doneAt = (world: World, incident: Incident, minutes: number): number =>
  isSmall(incident) && !isLive(world, incident)
    ? officeTicksAfter(world.tick, minutesToTicks(minutes))
    : world.tick + minutesToTicks(minutes);

/** Somebody plays it by hand in office hours: what she does is done today. */
const isLive = (world: World, incident: Incident): boolean =>
  isOfficeTime(world.tick) && incident.workBy === 'human';

/** Begins a response; `ticks` overrides its price for automatic ones. */
export function startResponse(
  tick: Tick,
  incident: Incident,
  option: OptionItem,
  by: Incident['workBy'],
  ticks?: number,
): void {
  const { world } = tick;
  const minutes = ticks === undefined ? responseMinutes(world, incident, option) : ticks * 5;
  option.tried = true;
  incident.work = option.response;
  incident.workTarget = option.target;
  incident.workBy = by;
  incident.workEnds = ticks === undefined ? doneAt(world, incident, minutes) : world.tick + ticks;
  incident.state = 'working';
  incident.awaiting = false;
  incident.attempts += 1;
  if (by === 'human') incident.byHand = true;
  const { id, engineer } = incident;
  const fields = { incident: id, response: option.response, target: option.target, engineer, by, minutes };
  const unit = world.units[incident.unit];
  const deploy = world.deploys[option.target];
  incident.lastFact = emit(tick, 'responseChosen', fields, [
    incident.lastFact,
    ...(by === 'order' ? decided(world, `order/${incident.symptom}`) : []),
    // A machine sees that something fresh is out and that it hurts there, not what is broken.
    ...(by === 'machine' ? [deploy?.fact ?? '', ...standingBehind(world, unit)] : []),
  ]);
  if (option.response === 'rollBack' && unit && deploy)
    beginRollback(tick, unit, deploy, incident.workEnds - world.tick + 1);
}

/** Who wanted Auto-rollback at a unit. */
const standingBehind = (world: World, unit: Unit | undefined): string[] =>
  decided(world, ...(unit?.owners ?? []).map((team) => `practice/autoRollback/${team}`));

/** Automatic rollback: a fresh deploy is taken back before anybody wakes, rightly or not. */
export function startAutoRollback(tick: Tick, incident: Incident, option: OptionItem): void {
  incident.acknowledgedAt = tick.world.tick;
  incident.state = 'triage';
  startResponse(tick, incident, option, 'machine', 1);
}

/** The machine knows one thing to do; when that was not it, somebody is rung. */
function giveUp(tick: Tick, incident: Incident): void {
  incident.acknowledgedAt = -1;
  incident.waitsUntil = ringsWhen(tick.world, incident);
  incident.state = 'queued';
}

/** The response or reading is done: its effect happens, and the next decision is awaited. */
export function finishWork(tick: Tick, incident: Incident): void {
  const { world } = tick;
  const { work, workTarget: target } = incident;
  // Users are served already: what was begun is gone to its end, and nobody is asked anything.
  const calm = incident.state === 'mitigated';
  incident.work = '';
  if (!calm) incident.state = 'triage';
  if (work === 'look') {
    readEvidence(tick, incident, target);
    awaitDecision(world, incident);
    return;
  }
  if (work === '') return;
  const { outcome, why } = act(tick, incident, work, target);
  if ((outcome === 'cured' || outcome === 'eased') && !(calm && incident.cure !== '')) incident.cure = work;
  if (outcome === 'worse')
    for (const option of incident.options)
      if (option.response === work && option.target === target) option.worse = true;
  noteHabit(world, incident, work, outcome);
  practise(world, incident);
  incident.lastFact = emit(
    tick,
    'responseEnded',
    { incident: incident.id, response: work, target, outcome, why },
    [incident.lastFact],
  );
  if (incident.state !== 'triage') return;
  if (incident.workBy === 'machine' && outcome !== 'cured' && outcome !== 'eased') giveUp(tick, incident);
  else if (outcome === 'cured') awaitRelief(world, incident);
  else awaitDecision(world, incident);
}

type Outcome = FactFields['responseEnded']['outcome'];
interface Ended {
  outcome: Outcome;
  /** Text key of the reason. */
  why: string;
}

function act(tick: Tick, incident: Incident, response: ResponseId, target: string): Ended {
  const { world } = tick;
  const fault = world.faults[incident.fault];
  touch(world, incident.unit);
  if (response === 'rollBack') return rollBack(tick, incident, target, fault);
  if (response === 'flagOff') return switchOff(tick, incident, target, fault);
  if (response === 'investigate') {
    lookCloser(tick, incident);
    return { outcome: 'nothing', why: 'lookedCloser' };
  }
  if (response === 'pageOwner') {
    const old = world.engineers[incident.engineer];
    if (old?.incident === incident.id) old.incident = '';
    page(tick, incident, teamPager(world, target));
    refreshOptions(world, incident);
    return { outcome: 'nothing', why: 'ownerIsUp' };
  }
  if (response === 'declareMajor') {
    callHelp(world, incident);
    return { outcome: 'nothing', why: 'oneLeads' };
  }
  if (
    response === 'fixForward' &&
    fault &&
    archetypeOf(world, fault.archetype)?.responses.fixForward === 'cures'
  ) {
    const deploy = isInCode(world, incident) ? startHotfix(tick, incident) : undefined;
    incident.hotfix = deploy?.id ?? '';
    if (deploy) return { outcome: 'underway', why: 'onItsWay' };
  }
  const unit = world.units[incident.unit];
  if (unit && HAND_EDITS.has(response)) handEdit(world, unit);
  if (!takeMeasure(tick, incident, response))
    return { outcome: 'nothing', why: response === 'failOver' ? 'noCopy' : 'noServers' };
  return meet(world, response, fault);
}

/** What is broken came with a change: its repair is a change too, and has to be deployed. */
const isInCode = (world: World, incident: Incident): boolean =>
  archetypeOf(world, incident.archetype)?.plantedBy === 'change' || incident.deploy !== '';

/** Measures that change servers by hand: each leaves them a little less alike. */
const HAND_EDITS: ReadonlySet<ResponseId> = new Set(['rollingRestart', 'revertConfig', 'freeDisk']);

/** What a measure does to what is broken. */
function meet(world: World, response: ResponseId, fault: Fault | undefined, partly = false): Ended {
  if (!fault) return { outcome: 'nothing', why: 'gone' };
  const archetype = archetypeOf(world, fault.archetype);
  const effect = archetype?.responses[response];
  const why = archetype?.reasons[response] ?? 'notThis';
  if (effect === 'cures') {
    // An inexact old version leaves a part of it.
    if (partly) return { outcome: 'eased', why: 'notQuiteTheOld' };
    fault.endsAt = world.tick + 1;
    return { outcome: 'cured', why };
  }
  if (effect === 'worsens') {
    fault.level = Math.min(WORST_LEVEL, fault.level * WORSENED);
    return { outcome: 'worse', why };
  }
  if (effect !== 'eases') return { outcome: 'nothing', why };
  if (response === 'rollingRestart') freshen(world, fault);
  else if (HOLDS_BACK.has(response)) fault.level *= EASED;
  return { outcome: 'eased', why };
}

/** Measures that take strength from the fault itself; the others make room in the system, which traffic works out. */
const HOLDS_BACK: ReadonlySet<ResponseId> = new Set(['openBreaker', 'stopAutomation', 'failOver']);

/** A restart gives back what had leaked away; the leak begins anew. */
function freshen(world: World, fault: Fault): void {
  if (fault.effects.some(({ kind }) => kind === 'capacityDecay')) fault.awakeAt = world.tick;
  else fault.level *= EASED;
}

function rollBack(tick: Tick, incident: Incident, target: string, fault: Fault | undefined): Ended {
  const { world } = tick;
  const unit = world.units[incident.unit];
  const deploy = world.deploys[target];
  if (!unit || !deploy || deploy.state === 'rolledBack') return { outcome: 'nothing', why: 'gone' };
  const guilty = fault !== undefined && takesBack(world, target, fault.deploy);
  const card = fault?.card ?? '';
  const ended = endRollback(tick, unit, deploy, incident.engineer, [incident.lastFact]);
  if (ended === 'blocked') return { outcome: 'blocked', why: 'needsMigrationBack' };
  if (!fault) return { outcome: 'nothing', why: 'gone' };
  if (guilty) {
    const met = meet(world, 'rollBack', fault, ended === 'partly');
    if (met.outcome === 'cured') noteDisabled(tick, incident, card, 'rollback');
    return met;
  }
  const innocent = archetypeOf(world, fault.archetype)?.reasons.rollBack ?? 'otherDeploy';
  return { outcome: 'nothing', why: fault.deploy === '' ? innocent : 'otherDeploy' };
}

function switchOff(tick: Tick, incident: Incident, target: string, fault: Fault | undefined): Ended {
  const { world } = tick;
  const card = world.cards[target];
  if (card) {
    card.share = 0;
    countWorth(world, card);
    emit(tick, 'flagSwitched', { card: card.id, title: card.title, team: card.team, share: 0 }, [
      incident.lastFact,
    ]);
  }
  if (!fault) return { outcome: 'nothing', why: 'gone' };
  if (fault.card === target) noteDisabled(tick, incident, target, 'flag');
  return fault.card === target ? meet(world, 'flagOff', fault) : { outcome: 'nothing', why: 'otherFlag' };
}

/** Every response given is a drill. */
function practise(world: World, incident: Incident): void {
  const team = world.engineers[incident.engineer]?.team ?? '';
  const drilled = world.ops.drills[team] ?? 0;
  world.ops.drills[team] = drilled + DRILL_INCIDENT * (1 - drilled);
}

function noteHabit(world: World, incident: Incident, response: ResponseId, outcome: Outcome): void {
  if (incident.workBy !== 'human' || response === 'investigate') return;
  const known = world.habits[incident.symptom];
  const cured = outcome === 'cured' || outcome === 'eased' ? 1 : 0;
  if (known && known.response === response) {
    known.used += 1;
    known.cured += cured;
  } else if (!known || cured > 0) world.habits[incident.symptom] = { response, used: 1, cured };
}
