/**
 * One tick of one organisation. The order of the systems is a numbered contract: whoever changes it changes the law, and
 * raises ENGINE_VERSION.
 */

import { emptySums, emptyWeek } from './blanks.ts';
import {
  DAY_TICKS,
  HOUR_TICKS,
  isOfficeTime,
  isWorkday,
  OFFICE_OPENS,
  quarterOf,
  timeOfDay,
  WEEK_TICKS,
} from './calendar.ts';
import { FOUND } from './causes.ts';
import { type Actor, applyCommand, refuseBare } from './commands/registry.ts';
import { callForAttention, type Tick } from './emit.ts';
import type { Fact } from './facts.ts';
import { glance } from './glance.ts';
import { wearers } from './hats.ts';
import type { Refusal, RefusalKind } from './refusals.ts';
import { requireSound } from './soundness.ts';
import { reviewCards } from './systems/backlog.ts';
import { countQuietDay, offerBets, takeDownBets } from './systems/bets.ts';
import { workAnHour } from './systems/build.ts';
import { watchOps } from './systems/centralOps.ts';
import { runConditions } from './systems/conditions.ts';
import { checkConformity } from './systems/conformity.ts';
import { mirrorOrg } from './systems/conway.ts';
import { mendDrift } from './systems/deploys/drift.ts';
import { releaseFlags } from './systems/deploys/release.ts';
import { runDeploys } from './systems/deploys/run.ts';
import { keepStaging } from './systems/deploys/staging.ts';
import { standBy } from './systems/deploys/toil.ts';
import { detect, shareOutPain } from './systems/detection.ts';
import { extractAnHour } from './systems/extraction.ts';
import { plantWorldFaults } from './systems/faultSources.ts';
import { runFaults } from './systems/faults.ts';
import { measureGoals } from './systems/goals.ts';
import { runIncidents } from './systems/incidents.ts';
import { closeBooks, revenueNow } from './systems/money.ts';
import { dealMornings, openMornings, passMornings, tidyMornings } from './systems/mornings.ts';
import { openGame } from './systems/opening.ts';
import { closeOperations, fadeOperations, operateAnHour } from './systems/operate.ts';
import { closeDay, openDay } from './systems/people/day.ts';
import { feel } from './systems/people/feel.ts';
import { beginLeaves } from './systems/people/goOnLeave.ts';
import { noHours, openHour } from './systems/people/time.ts';
import { isStanding, liveEnds, runPhases } from './systems/phases.ts';
import { agreeAnHour, decayPractices, practiseAnHour } from './systems/practices.ts';
import { isProof } from './systems/proof.ts';
import { payProviders } from './systems/providers.ts';
import { hearStakeholders } from './systems/stakeholders.ts';
import { tidySuggestions } from './systems/suggestions.ts';
import { sumSuites } from './systems/suite.ts';
import { countTraffic } from './systems/traffic/count.ts';
import { runTraffic } from './systems/traffic/run.ts';
import { runTrains } from './systems/trains.ts';
import { closeWeek } from './systems/week.ts';
import type { World } from './world.ts';
import type { Suggestion } from './worldSuggestions.ts';

export type { Actor } from './commands/registry.ts';

/** A command that somebody may give, later perhaps. */
type Offered = Pick<Suggestion, 'team' | 'by' | 'hat' | 'verb' | 'payload'>;

/** A command with its name tag; the server stamps the actor, never the client. */
export interface Stamped {
  id: string;
  actor: Actor;
  verb: string;
  payload: unknown;
}

export type Outcome = { id: string; ok: true } | { id: string; ok: false; refusal: Refusal };

export interface StepResult {
  facts: Fact[];
  outcomes: Outcome[];
}

/** Applies commands at the present tick without moving the clock. A refused command changes nothing. */
export function settle(world: World, commands: readonly Stamped[]): StepResult {
  const facts: Fact[] = [];
  const outcomes: Outcome[] = [];
  if (world.decisions[FOUND] === undefined) openGame({ world, facts });
  for (const { id, actor, verb, payload } of commands) {
    const refusal = applyCommand({ world, facts }, actor, verb, payload);
    outcomes.push(refusal ? { id, ok: false, refusal } : { id, ok: true });
  }
  if (outcomes.some(({ ok }) => ok)) tidy({ world, facts });
  return { facts, outcomes };
}

/** A suggestion, and a card of the morning, stands as long as its hat could follow it. */
function tidy(tick: Tick): void {
  const { world } = tick;
  if (!world.suggestions && openMornings(world).length === 0) return;
  const view = glance(world);
  const refused = ({ team, by, hat, verb, payload }: Offered): RefusalKind | null => {
    const engineer = wearers(view, team)[hat] || by;
    return refuseBare(view, { kind: 'human', engineer, team }, verb, JSON.parse(payload))?.kind ?? null;
  };
  tidySuggestions(world, refused);
  tidyMornings(tick, refused);
}

/**
 * Applies commands, then advances one tick. In a standing phase only the commands are applied: the clock does not move.
 */
export function step(world: World, commands: readonly Stamped[] = []): StepResult {
  const result = settle(world, commands);
  if (isStanding(world.phase)) return result;
  const tick: Tick = { world, facts: result.facts };
  const told = tick.facts.length;
  const time = timeOfDay(world.tick);
  const hour = world.tick % HOUR_TICKS === 0;
  if (hour) tidy(tick);

  // 1. Morning: slices chosen yesterday take effect, the world's own faults of the day are planted.
  if (time === OFFICE_OPENS && isWorkday(world.tick)) {
    openDay(tick);
    sumSuites(world);
    keepStaging(world);
    releaseFlags(tick);
    offerBets(tick);
    callForAttention(world);
  }
  dealMornings(
    world,
    (view, team) => (engineer, verb, payload) =>
      refuseBare(view, { kind: 'human', engineer, team }, verb, payload) === null,
  );
  passMornings(tick);
  if (time === 0) {
    plantWorldFaults(tick);
    mendDrift(world);
  }
  if (hour) operateAnHour(tick);
  // 2. Work: an office hour: what interrupts and toil leave goes into building, practising, extracting.
  if (hour && isOfficeTime(world.tick)) {
    standBy(world);
    openHour(world);
    workAnHour(tick);
    practiseAnHour(tick);
    agreeAnHour(tick);
    extractAnHour(tick);
  }
  if (hour) takeDownBets(world);
  // 3. Trains leave, 4. deploys go from stage to stage.
  runTrains(tick);
  runDeploys(tick);
  // 5. Conditions come over the world; faults wake and end.
  runConditions(tick);
  beginLeaves(tick);
  runFaults(tick);
  // 6. Traffic is solved when its inputs moved and every hour, then counted.
  runTraffic(tick);
  const revenue = revenueNow(world);
  world.cash += revenue;
  countTraffic(world, revenue);
  // 7. Pain is shared out to its causes, 8. noticed, 9. worked on.
  const awake = shareOutPain(world);
  watchOps(world);
  detect(tick, awake);
  runIncidents(tick);
  // People feel what happened in this tick.
  feel(tick, told);

  world.tick += 1;

  // 10. Evening and week: books, people, cards, practices.
  if (world.tick % DAY_TICKS === 0) {
    closeBooks(
      tick,
      world.phase === 'live' ||
        (world.phase === 'lapse' &&
          !isProof(world, quarterOf(world.tick - 1)) &&
          world.tick <= liveEnds(world) + DAY_TICKS),
    );
    payProviders(tick);
    closeDay(tick);
    reviewCards(tick);
    mirrorOrg(tick);
    hearStakeholders(tick);
    countQuietDay(tick);
    closeOperations(tick);
    world.today = emptySums();
    world.hours = noHours();
  }
  if (world.tick % WEEK_TICKS === 0) {
    decayPractices(tick);
    checkConformity(tick);
    fadeOperations(tick);
    closeWeek(tick);
    world.week = emptyWeek();
    world.holdMs = 0;
  }
  // 11. Goals are measured, phases begin and end.
  if (world.tick % WEEK_TICKS === 0) measureGoals(tick);
  runPhases(tick);
  // 12. A world that is broken goes no further.
  requireSound(world);
  return result;
}
