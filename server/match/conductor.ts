/** What the conductor knows of one organisation: goals met, what would help next, the time left, and what a cut would save. */
import { REACHED_BY } from '../../shared/content/learning.ts';
import type { BoardGoal, BoardProposal, Cut } from '../../shared/net/conduct.ts';
import { QUARTER_TICKS, quarterOf } from '../../shared/sim/calendar.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { type Learned, learned } from '../../shared/sim/learning/learned.ts';
import { isReady } from '../../shared/sim/learning/reach.ts';
import { type Length, lengthOf, type Remaining, remaining } from '../../shared/sim/remaining.ts';
import { inProof, proofQuarters } from '../../shared/sim/systems/proof.ts';
import type { Match } from './Match.ts';

const known = new WeakMap<Match, { upTo: number; learned: Learned[] }>();

/** The learning goals of its scenario and who met them so far. The same until something more has happened. */
export function learnedOf(match: Match): Learned[] {
  const { happened, world } = match;
  const before = known.get(match);
  if (before?.upTo === happened.size) return before.learned;
  const goals = world.content.scenarios[world.setup.scenario]?.learning ?? [];
  const fresh = learned(goals, happened);
  known.set(match, { upTo: happened.size, learned: fresh });
  return fresh;
}

/** Facts shown for one goal at most: the last ones. */
const SHOWN = 12;

/** The facts that show that a team, or the organisation (''), met a goal. */
export function evidenceOf(match: Match, goal: string, team: string): Fact[] {
  const seen = learnedOf(match).find(({ id }) => id === goal)?.seen ?? [];
  const ids = new Set(seen.find((one) => one.team === team)?.evidence.slice(-SHOWN) ?? []);
  return match.facts.filter(({ id }) => ids.has(id));
}

export const goalsOf = (match: Match): BoardGoal[] =>
  learnedOf(match).map(({ id, law, value, seen }) => ({
    id,
    law,
    value,
    met: seen.map(({ team, tick }) => ({ team, tick })),
  }));

/**
 * The next inject that would bring an open goal within reach: the first goal of the scenario that is open and for which the
 * organisation has what it takes, and of its injects the one it received least often.
 * @param later goals that are not wanted now
 */
export function proposalOf(match: Match, later: readonly string[]): BoardProposal | null {
  if (match.world.phase === 'over') return null;
  const given = match.injects;
  for (const { id, law, value, seen } of learnedOf(match)) {
    if (seen.length > 0 || later.includes(id) || !isReady(law, value, match.view)) continue;
    const [best] = REACHED_BY[law]
      .map((inject) => ({ inject, times: given.filter((one) => one === inject).length }))
      .sort((one, other) => one.times - other.times);
    if (best) return { goal: id, inject: best.inject };
  }
  return null;
}

/** Open goals for which nothing from outside helps now. */
export const countByItself = (match: Match): number =>
  learnedOf(match).filter(
    ({ law, value, seen }) =>
      seen.length === 0 && (REACHED_BY[law].length === 0 || !isReady(law, value, match.view)),
  ).length;

/** Real time the rest takes at the speed it runs at now. */
export function leftOf(match: Match, as?: Length): Remaining {
  const { usual, most } = remaining(match.world, match.spentMs, as);
  return { usual: usual / match.speed, most: most / match.speed };
}

/** The rest as it is now. */
export const lengthNow = ({ world }: Match): Length => lengthOf(world);

/** Share of the time to talk that is left on the way straight to the proof. */
const SHORTEST_TALK = 0.25;

/** The rest of the game after a cut, null where it would change nothing. */
export function cutTo({ world }: Match, cut: Cut): Length | null {
  const now = lengthOf(world);
  if (world.phase === 'over') return null;
  if (cut === 'days') return now.liveDays > 2 ? { ...now, liveDays: Math.max(2, now.liveDays - 2) } : null;
  if (cut === 'talk') return now.standing > 0.5 ? { ...now, standing: 0.5 } : null;
  if (cut === 'proof') {
    if (proofQuarters(world) === 0 || inProof(world)) return null;
    const last = quarterOf(world.phase === 'review' ? world.tick - 1 : world.tick);
    return { quarters: last, liveDays: 1, standing: Math.min(now.standing, SHORTEST_TALK) };
  }
  const quarter = quarterOf(world.phase === 'review' ? world.tick - 1 : world.tick);
  return now.quarters > quarter ? { ...now, quarters: quarter } : null;
}

/** Whether a cut that was made at a tick has shown: then it cannot be taken back as if nothing had been. */
export function hasShown({ happened, world }: Match, cut: Cut, since: number): boolean {
  if (world.phase === 'over') return true;
  const after = happened
    .of('phaseBegan')
    .filter((one) => one.tick > since)
    .map((one) => one.phase);
  if (cut === 'days') return after.includes('habit');
  if (cut === 'talk' || cut === 'proof')
    return after.some((phase) => phase === 'habit' || phase === 'review' || phase === 'plan');
  return world.tick >= QUARTER_TICKS * quarterOf(since) && world.phase !== 'review';
}
