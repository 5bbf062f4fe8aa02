/**
 * Reviews: after a big incident people sit down, go through the timeline and ask either who it was or what made it easy. What
 * they find to do is work; only what is done makes the kind rarer. Asking for a name teaches people to say less.
 */
import {
  BLAME_ACTIONS,
  OPENNESS_BLAME,
  OPENNESS_BLAMELESS,
  OPENNESS_DRIFT,
  OPENNESS_RULE,
  REVIEW_ACTIONS,
  REVIEW_DAYS,
  REVIEW_HOURS,
  REVIEW_SMALL_LEVEL,
  UNLEARNED_RETURNS,
} from '../balance/faults.ts';
import { DAY_TICKS, isOfficeTime, officeTicksAfter } from '../calendar.ts';
import { decided } from '../causes.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { clamp01, lerp } from '../exact.ts';
import { type Picks, type Planned, planText } from '../postmortem/plan.ts';
import { luck, luckInt } from '../random.ts';
import { type Incident, practiceLevel, type World } from '../world.ts';
import { luckOf } from '../worldIncident.ts';
import { dealAction } from './actions.ts';
import { archetypeOf, originAt, plantNamed } from './faults.ts';
import { holdAction, promise } from './lessons.ts';
import { oweUnplanned } from './people/time.ts';

type Level = 0 | 1 | 2 | 3;
const levelOf = (world: World): Level => practiceLevel(world, 'postmortems') as Level;

/** Whether an incident has to be reviewed: the big ones, and smaller ones where reviews have become a habit. */
export function openReview(world: World, incident: Incident): void {
  const due = incident.severity <= 2 || (incident.severity === 3 && levelOf(world) >= REVIEW_SMALL_LEVEL);
  if (!due || incident.archetype === 'chaosKill') return;
  const days = REVIEW_DAYS[Math.min(3, incident.severity)] ?? 7;
  incident.review.state = 'due';
  incident.review.dueAt = officeTicksAfter(world.tick + days * DAY_TICKS, 0);
  callForAttention(world);
}

/** Every office hour: reviews whose time has come are held, as the rule of the org has it. */
export function holdDueReviews(tick: Tick): void {
  const { world } = tick;
  if (!isOfficeTime(world.tick)) return;
  for (const id in world.incidents) {
    const incident = world.incidents[id];
    if (incident?.review.state !== 'due' || world.tick < incident.review.dueAt) continue;
    holdReview(tick, incident, world.policies.reviews?.value === 'blameful' ? 'who' : 'what', false);
  }
}

/** Holds the review. By hand, with people who take their time for it, one action more is found. */
export function holdReview(
  tick: Tick,
  incident: Incident,
  question: 'who' | 'what',
  byHand: boolean,
  picks: Picks = {},
): void {
  const { world } = tick;
  const { review } = incident;
  review.state = 'held';
  review.question = question;
  const level = levelOf(world);
  const many = question === 'who' ? BLAME_ACTIONS[level] : REVIEW_ACTIONS[level] + (byHand ? 1 : 0);
  const found = archetypeOf(world, incident.archetype)?.actions ?? [];
  const team = world.modules[incident.module]?.team ?? '';
  const plan = planned(found, picks, Math.min(3, many), world.teams[team]?.actionsDealt ?? 0, team);
  review.actions = plan.map(({ action }) => action);
  world.ops.openness = clamp01(
    world.ops.openness + (question === 'who' ? -OPENNESS_BLAME : OPENNESS_BLAMELESS),
  );
  const fact = emit(
    tick,
    'postmortemHeld',
    {
      incident: incident.id,
      archetype: incident.archetype,
      team,
      blame: question === 'who',
      actions: plan.length,
      named: (picks.factors ?? []).join(' '),
      plan: planText(plan),
    },
    [incident.lastFact, incident.fact, ...decided(world, 'policy/reviews')],
  );
  oweUnplanned(world, team, REVIEW_HOURS);
  for (const { action, owner, lane } of plan) {
    promise(world, incident.archetype);
    if (world.setup.pins?.postmortemActions !== undefined) holdAction(world, incident, action, team, fact);
    else dealAction(world, team, incident.archetype, action, incident.id, fact, { owner, lane });
  }
  callForAttention(world);
}

/** What is to be done: what people picked, else the first that is found; never more than there was time to find. */
function planned(
  found: readonly string[],
  { actions }: Picks,
  most: number,
  dealt: number,
  team: string,
): Planned[] {
  const wanted = actions ?? found.map((action) => ({ action, owner: '', lane: '' as const }));
  return wanted
    .filter(
      ({ action }, i) => found.includes(action) && wanted.findIndex((one) => one.action === action) === i,
    )
    .slice(0, most)
    .map((one, i) => ({ ...one, card: `a-${team}-${dealt + i}` }));
}

/** Nobody had the time to write it up: nothing is learned, and what was only patched may come back. */
export function loseFollowUp(world: World, incident: Incident): void {
  if (incident.review.state === 'due') incident.review.state = 'lost';
  const name = `again/${luckOf(incident)}`;
  if (luck(world.setup.seed, 'defects', name) >= UNLEARNED_RETURNS || incident.archetype === 'chaosKill')
    return;
  const origin = originAt(world, incident.module, [incident.lastFact]);
  const fault = plantNamed(world, incident.archetype, origin, name);
  if (!fault) return;
  const later = (2 + luckInt(world.setup.seed, 'defects', `when/${name}`, 12)) * DAY_TICKS;
  fault.awakeAt += later;
  if (fault.endsAt >= 0) fault.endsAt += later;
}

/** Once a week: what people dare to tell drifts to where the rule of the org puts it. */
export function driftOpenness(world: World): void {
  const rule = OPENNESS_RULE[world.policies.reviews?.value ?? ''] ?? world.ops.openness;
  world.ops.openness = lerp(world.ops.openness, rule, OPENNESS_DRIFT);
}
