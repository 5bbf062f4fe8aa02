/** The postmortem desk of one incident: its timeline, and what can be picked there. */
import { REVIEW_ACTIONS } from '../balance/faults.ts';
import type { Fact, FactOf } from '../facts.ts';
import type { Happened } from '../learning/happened.ts';
import { practiceLevel, type World } from '../world.ts';
import { MOST_ACTIONS } from './plan.ts';
import { resolvedOf, type Step, timelineOf } from './timeline.ts';

export interface Desk {
  incident: string;
  timeline: Step[];
  /** Factors to pick from: those of its kind, and those its timeline speaks of. Which of them it was is told afterwards. */
  factors: string[];
  /** What could be done, and how many of these there is time for. */
  actions: string[];
  most: number;
}

/** As many changes in one deploy are many. */
const MANY_CHANGES = 8;

/** Null while nobody has understood what it was. */
export function deskOf(
  world: World,
  happened: Happened,
  facts: readonly Fact[],
  incident: string,
): Desk | null {
  const end = resolvedOf(happened, incident);
  if (!end) return null;
  const kind = world.content.archetypes.find(({ id }) => id === end.archetype);
  const timeline = timelineOf(happened, facts, incident);
  const level = practiceLevel(world, 'postmortems') as 0 | 1 | 2 | 3;
  const factors = new Set<string>([
    ...(kind?.factors ?? []),
    ...end.factors.split(' ').filter(Boolean),
    ...spokenOf(timeline, end),
  ]);
  return {
    incident,
    timeline,
    // By name: their order must not tell which of them it was.
    factors: [...factors].sort(),
    actions: kind?.actions ?? [],
    most: Math.min(MOST_ACTIONS, REVIEW_ACTIONS[level] + 1),
  };
}

/** What the course of it speaks of, whatever its kind. */
function spokenOf(timeline: readonly Step[], end: FactOf<'incidentResolved'>): string[] {
  const found: string[] = [];
  const facts = timeline.flatMap(({ fact }) => (fact ? [fact] : []));
  if (facts.some((fact) => fact.kind === 'incidentDetected' && fact.noticedBy === 'customers'))
    found.push('noMonitoring');
  if (facts.some(({ kind }) => kind === 'pageMissed' || kind === 'pageEscalated')) found.push('tiredPeople');
  const failed = facts.filter(
    (fact) => fact.kind === 'responseEnded' && fact.outcome !== 'cured' && fact.outcome !== 'underway',
  );
  if (failed.length > 1) found.push('noRunbook');
  if (end.misread !== '') found.push('noDrills');
  if (facts.some((fact) => fact.kind === 'deployFinished' && fact.changes >= MANY_CHANGES))
    found.push('manyChanges');
  return found;
}
