/**
 * What can be tried: what a sensible engineer would think of from the symptom and the state of the world, and what the evidence
 * read so far points at. Nothing here knows what is really broken, but a runbook may.
 */
import { RUNBOOK_COVERAGE } from '../../balance/incidents.ts';
import { DAY_TICKS, HOUR_TICKS } from '../../calendar.ts';
import type { ResponseId, Symptom } from '../../publicWorld.ts';
import { luck } from '../../random.ts';
import { listOf } from '../../tables.ts';
import { type Incident, type OptionItem, practiceLevel, type Unit, type World } from '../../world.ts';
import { isPinned } from '../../worldIncident.ts';
import { isCentral, isOwner } from '../centralOps.ts';
import { newestServed, oldestOfDay } from '../deploys/stages.ts';
import { automationsOf } from '../faultConditions.ts';
import { archetypeOf } from '../faults.ts';
import { hasCopies } from './measures.ts';

type Level = 0 | 1 | 2 | 3;

/** Hours for which what was just switched on is the first suspect. */
const SUSPECT_HOURS = 6;

/** What comes to mind for a symptom, beside looking closer, taking back and repairing. */
const FOR_SYMPTOM: Record<Symptom, ResponseId[]> = {
  errors: ['revertConfig', 'rollingRestart', 'failOver', 'stopAutomation', 'shedLoad'],
  slow: ['scaleOut', 'openBreaker', 'rollingRestart', 'warmCache', 'shedLoad'],
  saturated: ['scaleOut', 'shedLoad', 'rollingRestart', 'dropRetries', 'warmCache'],
  writesFail: ['failOver', 'freeDisk', 'stopMigration', 'restoreBackup', 'rollingRestart'],
  dependencySlow: ['openBreaker', 'dropRetries', 'failOver', 'rollingRestart', 'scaleOut'],
  loginsFail: ['renewCertificate', 'revertConfig', 'rollingRestart'],
  queueGrows: ['quarantine', 'scaleOut', 'rollingRestart'],
  oddNumbers: ['isolateHost', 'restoreBackup', 'failOver', 'rollingRestart'],
  noTraffic: ['revertConfig', 'failOver', 'stopAutomation', 'openBreaker'],
};

/** Whether a measure makes any sense for the unit as it stands. */
function isPlausible(world: World, response: ResponseId, unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (response === 'scaleIn') return unit.extra > 0 || unit.instances >= 4;
  if (response === 'isolateHost') return unit.instances >= 2;
  if (response === 'failOver') return hasCopies(unit);
  if (response === 'stopAutomation') return automationsOf(world, unit.id) > 0;
  if (response === 'warmCache') return unit.cacheMost > 0;
  if (response === 'dropRetries' || response === 'openBreaker') return true;
  if (response === 'stopMigration') return unit.deploys.some((id) => isRecent(world, id, 2));
  return true;
}

const isRecent = (world: World, deploy: string, days: number): boolean => {
  const liveAt = world.deploys[deploy]?.liveAt ?? -1;
  return liveAt >= 0 && world.tick - liveAt <= days * DAY_TICKS;
};

/** What a response acts on. */
function targetOf(world: World, incident: Incident, response: ResponseId): string {
  if (response === 'openBreaker' || response === 'fixForward') return incident.module;
  if (response === 'pageOwner') return world.modules[incident.module]?.team ?? '';
  return incident.unit;
}

/** What can be tried at first. */
export function optionsFor(world: World, incident: Incident): OptionItem[] {
  const unit = world.units[incident.unit];
  const options: OptionItem[] = [];
  const add = (response: ResponseId, target = targetOf(world, incident, response)): void => {
    options.push({
      response,
      target,
      tried: false,
      worse: false,
      runbook: inRunbook(world, incident, response),
    });
  };
  // What went out after the pain began cannot have brought it.
  const deploy = unit ? newestServed(world, unit, incident.hurtsSince) : undefined;
  if (deploy) add('rollBack', deploy.id);
  const first = unit ? oldestOfDay(world, unit, incident.hurtsSince) : undefined;
  if (first && first !== deploy) add('rollBack', first.id);
  for (const card of flaggedNear(world, incident)) add('flagOff', card);
  add('investigate');
  for (const response of FOR_SYMPTOM[incident.symptom]) if (isPlausible(world, response, unit)) add(response);
  for (const response of namedByRunbook(world, incident))
    if (!options.some((option) => option.response === response)) add(response);
  if (!isOwner(world, incident)) add('pageOwner');
  if (incident.severity <= 2) add('declareMajor');
  add('fixForward');
  return options;
}

/** Evidence has been read: what it points at can be tried, too. */
export function addPointed(world: World, incident: Incident, points: readonly ResponseId[]): void {
  for (const response of points) {
    if (response === 'rollBack' || response === 'flagOff') continue;
    if (incident.options.some((option) => option.response === response)) continue;
    const target = targetOf(world, incident, response);
    const runbook = inRunbook(world, incident, response);
    incident.options.push({ response, target, tried: false, worse: false, runbook });
  }
}

/**
 * Everything that came to mind has been tried: people are asked who have seen such a thing before, and one of them names a way
 * out that the symptom does not suggest.
 */
export function askAround(world: World, incident: Incident): void {
  const responses = archetypeOf(world, incident.archetype)?.responses ?? {};
  const unit = world.units[incident.unit];
  const named = (Object.keys(responses) as ResponseId[]).find(
    (response) =>
      responses[response] === 'cures' &&
      isPlausible(world, response, unit) &&
      !incident.options.some((option) => option.response === response),
  );
  if (named) addPointed(world, incident, [named]);
}

/** A deploy in this state can be taken back. */
export const canRollBack = (state: string | undefined): boolean =>
  state === 'done' || state === 'verifying' || state === 'rollout';

/** Something may be tried that was not tried yet, or read that nobody has read. */
export const hasChoice = (world: World, { options, evidence }: Incident): boolean =>
  evidence.some(({ opened }) => !opened) ||
  options.some(
    ({ tried, response, target }) =>
      !tried && (response !== 'rollBack' || canRollBack(world.deploys[target]?.state)),
  );

/** Another team has taken over, or it has grown: what goes with that is added. */
export function refreshOptions(world: World, incident: Incident): void {
  if (!isOwner(world, incident)) addPointed(world, incident, ['pageOwner']);
  if (incident.severity <= 2) addPointed(world, incident, ['declareMajor']);
}

/** Flags of the unit that could be switched off: at most three, those of the module first. */
function flaggedNear(world: World, incident: Incident): string[] {
  const near: string[] = [];
  const far: string[] = [];
  for (const card of listOf(world.cards)) {
    if (!card.flagged || card.share <= 0 || card.live <= 0) continue;
    if (!card.modules.some((module) => world.modules[module]?.unit === incident.unit)) continue;
    (card.modules.includes(incident.module) ? near : far).push(card.id);
  }
  return [...near, ...far].slice(0, 3);
}

/** A written, tried runbook covers this kind of trouble for whoever owns the unit. */
export function isCovered(world: World, { archetype, unit }: Pick<Incident, 'archetype' | 'unit'>): boolean {
  const share =
    world.setup.pins?.runbookCoverage ?? RUNBOOK_COVERAGE[practiceLevel(world, 'runbooks', unit) as Level];
  return luck(world.setup.seed, 'work', `runbook/${archetype}`) < share;
}

function namedByRunbook(world: World, incident: Incident): ResponseId[] {
  const responses = archetypeOf(world, incident.archetype)?.responses ?? {};
  if (!isCovered(world, incident)) return [];
  return (Object.keys(responses) as ResponseId[]).filter(
    (response) => responses[response] === 'cures' && response !== 'rollBack' && response !== 'flagOff',
  );
}

/** A written runbook for this kind names what cures or eases it. */
function inRunbook(world: World, incident: Incident, response: ResponseId): boolean {
  const helps = archetypeOf(world, incident.archetype)?.responses[response];
  return (helps === 'cures' || helps === 'eases') && isCovered(world, incident);
}

/** Central operations can do what needs no knowledge of the code. */
export const canOpsDo = (world: World, incident: Incident, response: ResponseId): boolean =>
  !isCentral(world) || isOwner(world, incident) || response !== 'fixForward';

/** A flag of the module behind which something new came just before it began: switching it off costs next to nothing. */
export function isSuspect(world: World, incident: Incident, { response, target }: OptionItem): boolean {
  const card = world.cards[target];
  if (response !== 'flagOff' || !card?.modules.includes(incident.module)) return false;
  if (isJustBefore(incident, card.seenAt)) return true;
  const unit = world.units[incident.unit];
  const deploy = unit ? newestServed(world, unit, incident.hurtsSince) : undefined;
  if (!deploy || !isJustBefore(incident, deploy.liveAt)) return false;
  return deploy.changes.some((id) => world.changes[id]?.card === target);
}

const isJustBefore = ({ hurtsSince }: Incident, tick: number): boolean =>
  tick >= 0 && hurtsSince >= tick && hurtsSince - tick <= SUSPECT_HOURS * HOUR_TICKS;

/** A runbook names it, or the evidence on the wall points at it: of several ways back or flags, at the one that fits the time. */
export function isMarked(world: World, incident: Incident, option: OptionItem): boolean {
  if (option.runbook) return true;
  const { response } = option;
  if (!incident.evidence.some((item) => isPinned(world, item) && item.points.includes(response)))
    return false;
  if (response === 'flagOff') return isSuspect(world, incident, option);
  return response !== 'rollBack' || incident.options.find((one) => one.response === 'rollBack') === option;
}
