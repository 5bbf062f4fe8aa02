/** What happened today and whom it touches: building and incidents teach, failed deploys and blame hurt. Runs every tick, over its facts. */
import {
  EXHAUSTED,
  FOLLOW_UP_HOURS,
  PAIN_BLAME,
  PAIN_FAILED,
  PAIN_ROLLED_BACK,
  SHIFT_INCIDENTS,
} from '../../balance/people.ts';
import { emit, type Tick } from '../../emit.ts';
import type { Fact } from '../../facts.ts';
import { luck } from '../../random.ts';
import type { World } from '../../world.ts';
import { luckOf } from '../../worldIncident.ts';
import { loseFollowUp } from '../postmortems.ts';
import { learnByBuilding, learnByIncident } from './knowledge.ts';
import { feelPain } from './spirit.ts';
import { oweUnplanned } from './time.ts';

/** Facts of this tick from index `from` on are felt by the people they touch. */
export function feel(tick: Tick, from: number): void {
  const { facts } = tick;
  const upTo = facts.length;
  for (let i = from; i < upTo; i++) {
    const fact = facts[i];
    if (fact) touch(tick, fact);
  }
}

function touch(tick: Tick, fact: Fact): void {
  const { world } = tick;
  switch (fact.kind) {
    case 'changeMerged':
      learnByBuilding(world, fact.team, fact.module, fact.change);
      break;
    case 'deployFailed':
      for (const team of teamsAboard(world, fact.deploy))
        feelPain(world, team, PAIN_FAILED[(world.incidents[fact.incident]?.severity ?? 4) - 1] ?? 0, fact.id);
      break;
    case 'deployRolledBack':
      for (const team of teamsAboard(world, fact.deploy))
        feelPain(world, team, PAIN_ROLLED_BACK * Math.min(1, Math.sqrt(fact.changes / 100)), fact.id);
      break;
    case 'incidentResolved':
      followUp(tick, fact);
      break;
    case 'postmortemHeld':
      // A review that asks for a name finds one.
      if (fact.blame) feelPain(world, fact.team, PAIN_BLAME, fact.id);
      break;
    default:
  }
}

function teamsAboard(world: World, deploy: string): string[] {
  const teams = new Set<string>();
  for (const id of world.deploys[deploy]?.changes ?? []) {
    const change = world.changes[id];
    if (change) teams.add(change.team);
  }
  return [...teams];
}

/**
 * After the incident: whoever had the pager writes it up and mends what is left, unless it was one too many for a shift or she
 * is spent.
 */
function followUp(tick: Tick, fact: Extract<Fact, { kind: 'incidentResolved' }>): void {
  const { world } = tick;
  const incident = world.incidents[fact.incident];
  const engineer = world.engineers[incident?.engineer ?? ''];
  if (!incident || !engineer) return;
  learnByIncident(world, engineer.id, fact.module);
  const fields = { engineer: engineer.id, incident: fact.incident };
  const strain = Math.max(0, 1 - SHIFT_INCIDENTS / Math.max(1, engineer.shiftPages, engineer.lastShiftPages));
  const chance = engineer.energy < EXHAUSTED ? Math.max(0.5, strain) : strain;
  if (luck(world.setup.seed, 'people', `followUp/${luckOf(incident)}`) < chance) {
    emit(tick, 'followUpSkipped', fields, [fact.id, ...engineer.scars]);
    loseFollowUp(world, incident);
  } else {
    emit(tick, 'followUpDone', fields, [fact.id]);
    oweUnplanned(world, engineer.team, FOLLOW_UP_HOURS);
  }
}
