/**
 * What the on-call engineer does when nobody tells her: the standing order, else what a runbook names, else she looks closer
 * once, else she tries what knowledge, evidence and practice suggest, or guesses. Central operations call the owner when what
 * they know does not help.
 */
import { SKILL, URGENT_LOOK_MINUTES, URGENT_SEVERITY, URGENT_TRIES } from '../balance/incidents.ts';
import { HOUR_TICKS } from '../calendar.ts';
import type { Tick } from '../emit.ts';
import { luck, luckInt } from '../random.ts';
import { engineerOf, type Incident, type OptionItem, type World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';
import { isOwner } from './centralOps.ts';
import { archetypeOf } from './faults.ts';
import { overloadOf } from './people/clarity.ts';
import { knowledgeOf } from './people/knowledge.ts';
import { responseMinutes } from './responses/minutes.ts';
import { askAround, canOpsDo, isCovered, isSuspect } from './responses/options.ts';
import { startResponse } from './responses/responses.ts';

/** Tries of somebody who does not own it before she calls who does. */
const STRANGER_TRIES = 2;

/** Responses she does not guess: they are about people, or come last. */
const NOT_GUESSED = new Set(['investigate', 'pageOwner', 'declareMajor', 'fixForward', 'restoreBackup']);

/** What does no more the second time. */
const ONCE = new Set(['rollBack', 'flagOff', 'investigate', 'declareMajor', 'scaleIn', 'rollingRestart']);

export function workByLaw(tick: Tick, incident: Incident): void {
  const { world } = tick;
  const choice = choose(world, incident);
  if (choice) {
    startResponse(
      tick,
      incident,
      choice,
      choice.response === world.orders[incident.symptom] ? 'order' : 'engineer',
    );
    return;
  }
  // Everything has been tried: an hour later she begins anew, with what others could tell and without what made it worse.
  for (const option of incident.options)
    if (!ONCE.has(option.response) && !option.worse) option.tried = false;
  askAround(world, incident);
  incident.ownAt = world.tick + HOUR_TICKS;
}

function choose(world: World, incident: Incident): OptionItem | undefined {
  const untried = incident.options.filter(
    (option) => !option.tried && canOpsDo(world, incident, option.response),
  );
  const find = (response: string) => untried.find((option) => option.response === response);
  const ordered = find(world.orders[incident.symptom] ?? '');
  if (ordered) return ordered;
  const written = isCovered(world, incident) ? untried.find(({ runbook }) => runbook) : undefined;
  if (written) return written;
  const suspect = untried.find((option) => isSuspect(world, incident, option));
  if (suspect) return suspect;
  const look = find('investigate');
  if (look && !incident.investigated && !isTooUrgent(world, incident, look)) return look;
  const owner = find('pageOwner');
  if (owner && !isOwner(world, incident) && incident.attempts >= STRANGER_TRIES) return owner;
  const major = find('declareMajor');
  if (major && incident.severity <= 2 && incident.hurt.length > 1) return major;
  return guess(world, incident, untried) ?? find('fixForward') ?? find('restoreBackup');
}

/** Nobody studies for hours while every user waits: first what is quickly tried. */
const isTooUrgent = (world: World, incident: Incident, look: OptionItem): boolean =>
  incident.severity <= URGENT_SEVERITY &&
  incident.attempts < URGENT_TRIES &&
  responseMinutes(world, incident, look) > URGENT_LOOK_MINUTES;

/** The right one with the chance of her skill, else something that looks like it. */
function guess(world: World, incident: Incident, untried: OptionItem[]): OptionItem | undefined {
  const { seed } = world.setup;
  const effects = archetypeOf(world, incident.archetype)?.responses ?? {};
  const fault = world.faults[incident.fault];
  const helps = untried.filter((option) => {
    const effect = effects[option.response];
    if (effect !== 'cures' && effect !== 'eases') return false;
    if (option.response === 'rollBack') return fault?.deploy === option.target;
    return option.response !== 'flagOff' || fault?.card === option.target;
  });
  // What cures for good comes before what only eases, and a repair, which takes longest, last.
  const price = (option: OptionItem): number => responseMinutes(world, incident, option);
  helps.sort((a, b) => rank(effects, a) - rank(effects, b) || price(a) - price(b));
  const name = `choose/${luckOf(incident)}/${incident.attempts}`;
  if (helps[0] && luck(seed, 'people', name) < skill(world, incident, helps[0])) return helps[0];
  const blind = untried.filter(({ response }) => !NOT_GUESSED.has(response));
  return blind[luckInt(seed, 'people', `guess/${name}`, Math.max(1, blind.length))];
}

const rank = (effects: Partial<Record<string, string>>, { response }: OptionItem): number => {
  if (response === 'fixForward' || response === 'restoreBackup') return 3;
  // Turning users away hurts them, too: only when nothing else makes room.
  if (response === 'shedLoad') return 2;
  return effects[response] === 'cures' ? 0 : 1;
};

/** Chance that she sees what helps, 0-1. */
function skill(world: World, incident: Incident, best: OptionItem): number {
  const engineer = engineerOf(world, incident.engineer);
  const points = incident.evidence.some((item) => item.opened && item.points.includes(best.response));
  return (
    SKILL.base +
    SKILL.knowledge * knowledgeOf(world, engineer.id, incident.module) +
    SKILL.energy * engineer.energy +
    SKILL.overload * overloadOf(world, engineer.id) +
    (best.runbook ? SKILL.runbook : 0) +
    (points ? SKILL.evidence : 0) +
    SKILL.drills * (world.ops.drills[engineer.team] ?? 0) +
    SKILL.attempt * Math.min(4, incident.attempts)
  );
}
