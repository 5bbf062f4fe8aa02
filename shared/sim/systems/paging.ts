/** Paging: who is rung, who gets up, who is next, and when the clock may hold for a decision. */
import { CARE_RISE } from '../balance/faults.ts';
import {
  ESCALATION_TICKS,
  HOLD_INCIDENT_MS,
  HOLD_WEEK_MS,
  LAPSE_STOPS,
  RELIEF_TICKS,
  SEVERITY_SHARES,
} from '../balance/incidents.ts';
import { MISS_EXHAUSTED, MOST_RINGS } from '../balance/paging.ts';
import { EXHAUSTED } from '../balance/people.ts';
import { isNight } from '../calendar.ts';
import { decided } from '../causes.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { luck, luckInt } from '../random.ts';
import { engineerOf, type Incident, type World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';
import { doubtOf, doubtTicks, missChance, rememberPage } from './alarms.ts';
import { isCentral, isOwner, isSmall } from './centralOps.ts';
import { teamPager } from './people/rota.ts';
import { tirePaged } from './people/spirit.ts';
import { teamEngineers } from './people/table.ts';
import { inProof } from './proof.ts';
import { hasChoice } from './responses/options.ts';

/** Severity by the share of requests that fail: 1 is worst, 4 hardly seen. */
export function severityOf(share: number): number {
  const at = SEVERITY_SHARES.findIndex((least) => share >= least);
  return at < 0 ? SEVERITY_SHARES.length + 1 : at + 1;
}

/** A human plays this engineer and may decide now: in a live week, or where the time-lapse has stopped. */
const isPlayed = (world: World, incident: Incident): boolean =>
  (world.engineers[incident.engineer]?.human ?? false) &&
  (world.phase === 'live' || world.lapseStop === incident.id);

/** The clock may still hold for this incident: what it and the week may hold is not used up. */
export const holdLeft = (world: World, incident: Incident): number =>
  Math.max(0, Math.min(HOLD_INCIDENT_MS - incident.holdMs, HOLD_WEEK_MS - world.holdMs));

/** Who carries the pager that rings: a team, or '' for central operations. */
export const carrierOf = (world: World, incident: Incident): string =>
  isCentral(world) && !isOwner(world, incident) ? '' : (world.engineers[incident.engineer]?.team ?? '');

/** Rings an engineer. A human rings until she or the next person acknowledges; others get up by themselves. */
export function page(tick: Tick, incident: Incident, engineer: string): void {
  const { world } = tick;
  const person = engineerOf(world, engineer);
  const night = isNight(world.tick);
  incident.engineer = engineer;
  incident.state = 'ringing';
  incident.rings += 1;
  // What may wait for the morning is not late before; a queue is.
  if (incident.rings === 1 && !isCentral(world)) incident.calledAt = world.tick;
  const name = `ack/${luckOf(incident)}/${incident.rings}`;
  const carrier = carrierOf(world, incident);
  const slow = luckInt(world.setup.seed, 'people', name, night ? 4 : 2) + doubtTicks(world, carrier, name);
  incident.acksAt = isPlayed(world, incident) ? -1 : world.tick + 1 + slow;
  const fields = {
    incident: incident.id,
    engineer,
    team: person.team,
    night,
    symptom: incident.symptom,
    unit: incident.unit,
    real: true,
  };
  incident.lastFact = emit(tick, 'pageRang', fields, [
    ...new Set([incident.lastFact, incident.fact]),
    ...decided(world, 'policy/pagers'),
  ]);
  rememberPage(world, carrier, true);
  takeToHeart(world, incident);
  tirePaged(tick, engineer, incident.lastFact);
  callForAttention(world);
}

/** Whoever is woken by what her own team shipped ships the next thing with more care. */
function takeToHeart(world: World, incident: Incident): void {
  if (isCentral(world) || !incident.changeLinked || incident.rings > 1) return;
  const owner = world.teams[world.modules[incident.module]?.team ?? ''];
  if (owner) owner.care += CARE_RISE * (1 - owner.care);
}

/** The page has rung long enough for the engineer to be at her desk: she is, or has not heard it. */
export function answerRing(tick: Tick, incident: Incident): void {
  const { world } = tick;
  const engineer = engineerOf(world, incident.engineer);
  const busy = engineer.incident !== '' && engineer.incident !== incident.id;
  // She has two hands: a small trouble waits until the first is over, a big one rings the next person.
  if (busy && isSmall(incident)) return;
  const chance =
    missChance(doubtOf(world, carrierOf(world, incident))) +
    (engineer.energy < EXHAUSTED ? MISS_EXHAUSTED : 0);
  const name = `miss/${luckOf(incident)}/${incident.rings}`;
  const missed = luck(world.setup.seed, 'people', name) < chance;
  if (incident.rings < MOST_RINGS && (busy || missed)) {
    if (missed && !busy) {
      const fields = { engineer: engineer.id, incident: incident.id, real: true };
      incident.lastFact = emit(tick, 'pageMissed', fields, [incident.lastFact]);
    }
    escalate(tick, incident);
  } else acknowledge(tick, incident);
}

/** The engineer is up and looks at it. */
export function acknowledge(tick: Tick, incident: Incident): void {
  const { world } = tick;
  incident.acknowledgedAt = world.tick;
  incident.state = 'triage';
  engineerOf(world, incident.engineer).incident = incident.id;
  const fields = {
    incident: incident.id,
    engineer: incident.engineer,
    ticks: world.tick - incident.calledAt,
  };
  incident.lastFact = emit(tick, 'pageAcknowledged', fields, [incident.lastFact, incident.fact]);
  const human = world.engineers[incident.engineer]?.human ?? false;
  const grave =
    incident.severity <= 2 && world.phase === 'lapse' && world.lapseStops < LAPSE_STOPS && !inProof(world);
  if (human && grave) {
    world.lapseStop = incident.id;
    world.lapseStops += 1;
  }
  awaitDecision(world, incident);
}

/** Whoever answers for the incident may decide while the clock holds; where it may not, she goes on by herself. */
export function awaitDecision(world: World, incident: Incident): void {
  incident.awaiting = mayBeAsked(world, incident);
  incident.ownAt = world.tick + 1;
  callForAttention(world);
}

/** Somebody plays it, there is something to decide, and the clock may still be held for it. */
const mayBeAsked = (world: World, incident: Incident): boolean =>
  isPlayed(world, incident) && holdLeft(world, incident) > 0 && hasChoice(world, incident);

/** That was it: traffic needs a moment, and nobody is asked what to do while users come back. */
export function awaitRelief(world: World, incident: Incident): void {
  if (world.phase === 'live' && mayBeAsked(world, incident)) {
    incident.ownAt = world.tick + RELIEF_TICKS;
    callForAttention(world);
  } else awaitDecision(world, incident);
}

/** What was put right has had its moment and users are still hurt: whoever plays it is asked after all. */
export const isAskedAfterAll = (world: World, incident: Incident): boolean =>
  world.phase === 'live' && incident.cure !== '' && mayBeAsked(world, incident);

/** Nobody answered: the next person of the table rings, and time was lost. */
export function escalate(tick: Tick, incident: Incident): void {
  const { world } = tick;
  const from = incident.engineer;
  const owner = world.modules[incident.module]?.team ?? engineerOf(world, from).team;
  const table = teamEngineers(world, owner).map((engineer) => engineer.id);
  const first = teamPager(world, owner);
  const to = first !== from ? first : (table[(table.indexOf(from) + 1) % Math.max(1, table.length)] ?? from);
  emit(tick, 'pageEscalated', { incident: incident.id, from, to }, [incident.lastFact]);
  page(tick, incident, to);
  incident.acksAt = Math.max(incident.acksAt, world.tick) + ESCALATION_TICKS;
  // The next person is not asked to play: she gets up by law, or acknowledges when a human does it for her.
}
