/** What a response costs in minutes: who does it, how tired, with what knowledge, runbook, practice and help. */
import {
  BLIND_FACTOR,
  COMMANDED_FACTOR,
  COVERED_FACTOR,
  DRILL_FAST,
  EXPERT,
  LOOK_MINUTES,
  OVERCOMMANDED_FACTOR,
  RESPONSE_MINUTES,
  STRANGER,
  TIRED_SLOW,
  UNTRIED_RESTORE,
} from '../../balance/incidents.ts';
import { DAY_TICKS } from '../../calendar.ts';
import { lerp } from '../../exact.ts';
import type { Incident, OptionItem, World } from '../../world.ts';
import { isBlind } from '../blindness.ts';
import { huntMinutes } from '../centralOps.ts';
import { rollbackHours } from '../deploys/rollback.ts';
import { searchHours } from '../deploys/search.ts';
import { newestLive } from '../deploys/stages.ts';
import { knowledgeAt } from './help.ts';
import { isCovered } from './options.ts';

/** Changes among which the guilty one has to be searched. */
function suspects(world: World, incident: Incident): number {
  return world.deploys[incident.deploy]?.changes.length ?? 1;
}

/** Changes of the unit's newest deploy, if it is fresh enough to be looked at. */
function news(world: World, incident: Incident): number {
  const unit = world.units[incident.unit];
  const deploy = unit ? newestLive(world, unit) : undefined;
  return deploy && world.tick - deploy.liveAt < 3 * DAY_TICKS ? deploy.changes.length : 1;
}

/** Minutes for a rested engineer who knows the place, without any help. */
function baseMinutes(world: World, incident: Incident, { response, target }: OptionItem): number {
  const base = RESPONSE_MINUTES[response] ?? 30;
  const unit = world.units[incident.unit];
  if (response === 'rollBack' && unit) return rollbackHours(world, unit, world.deploys[target]) * 60;
  if (response === 'restoreBackup')
    return world.setup.pins?.restoreTests === true ? base : base * UNTRIED_RESTORE;
  // The more is new, the longer it takes to see what of it is broken.
  if (response === 'investigate')
    return base + LOOK_MINUTES * searchHours(world, news(world, incident), incident.unit);
  // Whoever repairs has to find it first: among all changes of the batch, and through all the hands it takes.
  if (response === 'fixForward')
    return base + 60 * searchHours(world, suspects(world, incident), incident.unit);
  return base;
}

/** Minutes a response takes this engineer now, rounded to five. */
export function responseMinutes(world: World, incident: Incident, option: OptionItem): number {
  const engineer = world.engineers[incident.engineer];
  const known = lerp(STRANGER, EXPERT, knowledgeAt(world, incident));
  const tired = 1 + TIRED_SLOW * (1 - (engineer?.energy ?? 1));
  const drilled = 1 - DRILL_FAST * (world.ops.drills[engineer?.team ?? ''] ?? 0);
  const covered = isCovered(world, incident) ? COVERED_FACTOR : 1;
  const led =
    incident.commander === '' ? 1 : incident.hurt.length > 1 ? COMMANDED_FACTOR : OVERCOMMANDED_FACTOR;
  const dark = isBlind(world) ? BLIND_FACTOR : 1;
  const work = baseMinutes(world, incident, option) * known * tired * drilled * covered * led * dark;
  const hunt = option.response === 'pageOwner' ? huntMinutes(world, incident) : 0;
  return Math.max(5, Math.round((work + hunt) / 5) * 5);
}
