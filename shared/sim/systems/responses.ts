/** What responses do: each acts on the world as it is; whether it cures follows from whether it meets the fault. */
import { RESPONSE_MINUTES, RUNBOOK_FACTOR, SCALE_OUT, SHED_SHARE } from '../balance/incidents.ts';
import { minutesToTicks } from '../calendar.ts';
import { emit, type Tick } from '../emit.ts';
import type { FactFields } from '../facts.ts';
import type { ResponseId } from '../publicWorld.ts';
import { type Incident, type OptionItem, practiceLevel, type World } from '../world.ts';
import { countWorth } from './cards.ts';
import { handEdit } from './deploys/drift.ts';
import { startHotfix } from './deploys/hotfix.ts';
import { noteDisabled } from './deploys/release.ts';
import { beginRollback, endRollback, rollbackHours, takesBack } from './deploys/rollback.ts';
import { searchHours } from './deploys/search.ts';
import { readEvidence } from './evidence.ts';
import { archetypeOf } from './faults.ts';
import { awaitDecision, page } from './paging.ts';
import { teamPager } from './people/rota.ts';
import { handBack, openBreaker, restartUnit, scaleOut, shedLoad } from './traffic/measures.ts';

/**
 * Minutes a response takes this engineer now: longer when tired or strange to the module, shorter with a runbook.
 * [A written playbook repairs about three times faster: SRE book, ch. 1.]
 */
export function responseMinutes(world: World, incident: Incident, option: OptionItem): number {
  const engineer = world.engineers[incident.engineer];
  const own = world.modules[incident.module]?.team === engineer?.team ? 1 : 1.35;
  const tired = 1 + 0.7 * (1 - (engineer?.energy ?? 1));
  const runbook = RUNBOOK_FACTOR[practiceLevel(world, 'runbooks') as 0 | 1 | 2 | 3];
  const deploy = world.deploys[option.target];
  const n = deploy?.changes.length ?? world.deploys[incident.deploy]?.changes.length ?? 1;
  let base = RESPONSE_MINUTES[option.response] ?? 30;
  const unit = world.units[incident.unit];
  if (option.response === 'rollBack' && unit) base = rollbackHours(world, unit, deploy) * 60;
  if (option.response === 'investigate') base = 20 + 10 * searchHours(world, n);
  if (option.response === 'fixForward') base = (RESPONSE_MINUTES.fixForward ?? 180) * (1 + 0.06 * (n - 1));
  return Math.max(
    5,
    Math.round((base * own * tired * (option.response === 'rollBack' ? 1 : runbook)) / 5) * 5,
  );
}

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
  incident.workEnds = world.tick + minutesToTicks(minutes);
  incident.state = 'working';
  incident.awaiting = false;
  incident.attempts += 1;
  if (by === 'human') incident.byHand = true;
  const { id, engineer } = incident;
  const fields = { incident: id, response: option.response, target: option.target, engineer, by, minutes };
  incident.lastFact = emit(tick, 'responseChosen', fields, [incident.lastFact]);
  const unit = world.units[incident.unit];
  const deploy = world.deploys[option.target];
  if (option.response === 'rollBack' && unit && deploy)
    beginRollback(tick, unit, deploy, minutesToTicks(minutes) + 1);
}

/** Automatic rollback: the fresh deploy is taken back before anybody wakes. */
export function startAutoRollback(tick: Tick, incident: Incident, engineer: string): void {
  incident.engineer = engineer;
  incident.acknowledgedAt = tick.world.tick;
  incident.state = 'triage';
  const option = incident.options.find(({ response }) => response === 'rollBack');
  if (option) startResponse(tick, incident, option, 'order', 1);
}

/** The response or reading is done: its effect happens, and the next decision is awaited. */
export function finishWork(tick: Tick, incident: Incident): void {
  const { world } = tick;
  const { work, workTarget: target } = incident;
  incident.work = '';
  incident.state = 'triage';
  if (work === 'look') {
    readEvidence(tick, incident, target);
    awaitDecision(world, incident);
    return;
  }
  if (work === '') return;
  const outcome = act(tick, incident, work, target);
  noteHabit(world, incident, work, outcome);
  incident.lastFact = emit(
    tick,
    'responseEnded',
    { incident: incident.id, response: work, target, outcome },
    [incident.lastFact],
  );
  if (incident.state === 'triage') awaitDecision(world, incident);
}

type Outcome = FactFields['responseEnded']['outcome'];

function act(tick: Tick, incident: Incident, response: ResponseId, target: string): Outcome {
  const { world } = tick;
  const fault = world.faults[incident.fault];
  const archetype = world.content.archetypes.find((kind) => kind.id === fault?.archetype);
  const met = fault !== undefined && meetsFault(world, incident, response, target);
  const effect = met ? archetype?.responses[response] : undefined;
  const blocked = doIt(tick, incident, response, target);
  world.dirty = true;
  if (blocked !== '') return blocked;
  if (!fault || response === 'investigate' || response === 'pageOwner') return 'nothing';
  if (effect === 'cures' && response !== 'rollBack') {
    fault.endsAt = world.tick + 1;
    return 'cured';
  }
  if (effect === 'cures') return 'cured';
  if (effect === 'worsens') fault.level = Math.min(2, fault.level * 1.25);
  if (effect === 'eases' && (response === 'rollingRestart' || response === 'openBreaker')) fault.level *= 0.4;
  return effect === 'eases' ? 'eased' : effect === 'worsens' ? 'worse' : 'nothing';
}

/** Whether the response acts on what is broken: the guilty deploy, the guilty flag; other measures act on the unit. */
function meetsFault(world: World, incident: Incident, response: ResponseId, target: string): boolean {
  const fault = world.faults[incident.fault];
  if (!fault) return false;
  if (response === 'rollBack') return takesBack(world, target, fault.deploy);
  if (response === 'flagOff') return fault.card === target;
  return true;
}

/** What is broken came with a change: its repair is a change too, and has to be deployed. */
const isInCode = (world: World, incident: Incident): boolean =>
  archetypeOf(world, incident.archetype)?.plantedBy === 'change' || incident.deploy !== '';

/** Responses that change servers by hand. */
const HAND_EDITS: readonly ResponseId[] = ['rollingRestart', 'revertConfig', 'freeDisk'];

/** Does what was chosen; a word when that did not come to its end: data in the way, a repair still on its way. */
function doIt(
  tick: Tick,
  incident: Incident,
  response: ResponseId,
  target: string,
): '' | 'eased' | 'blocked' | 'underway' {
  const { world } = tick;
  const unit = world.units[incident.unit];
  if (unit && HAND_EDITS.includes(response)) handEdit(world, unit);
  if (response === 'rollBack' && unit) {
    const deploy = world.deploys[target];
    if (deploy && deploy.state !== 'rolledBack') {
      const outcome = endRollback(tick, unit, deploy, incident.engineer, [incident.lastFact]);
      if (outcome === 'blocked') return 'blocked';
      if (outcome === 'partly') return 'eased';
      if (deploy.id === incident.deploy)
        noteDisabled(tick, incident, world.faults[incident.fault]?.card ?? '', 'rollback');
    }
  } else if (response === 'fixForward') {
    if (isInCode(world, incident) && startHotfix(tick, incident)) return 'underway';
    const fault = world.faults[incident.fault];
    if (fault) fault.endsAt = world.tick + 1;
  } else if (response === 'flagOff') {
    const card = world.cards[target];
    if (card) {
      card.share = 0;
      countWorth(world, card);
      emit(tick, 'flagSwitched', { card: card.id, title: card.title, team: card.team, share: 0 }, [
        incident.lastFact,
      ]);
      if (world.faults[incident.fault]?.card === card.id) noteDisabled(tick, incident, card.id, 'flag');
    }
  } else if (response === 'scaleOut' && unit) {
    scaleOut(world, unit.id, SCALE_OUT);
  } else if (response === 'shedLoad') shedLoad(world, incident.unit, SHED_SHARE);
  else if (response === 'openBreaker') openBreaker(world, incident.module);
  else if (response === 'rollingRestart') restartUnit(world, incident.unit);
  else if (response === 'investigate') lookCloser(tick, incident);
  else if (response === 'pageOwner') {
    page(tick, incident, teamPager(world, target));
  }
  return '';
}

/** Looking closer opens the evidence that tells most, and the cheap pieces with it. */
function lookCloser(tick: Tick, incident: Incident): void {
  incident.investigated = true;
  const archetype = tick.world.content.archetypes.find((kind) => kind.id === incident.archetype);
  for (const item of incident.evidence) {
    if (!item.opened && archetype?.tell[0] === item.kind) readEvidence(tick, incident, item.kind);
  }
}

/** Measures taken for the incident are handed back when it is over. */
export function undoMeasures(world: World, incident: Incident): void {
  handBack(world, incident.unit, incident.archetype === 'outgrown');
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
