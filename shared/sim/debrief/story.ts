/** What a timeline draws of one organisation: its stretches, a point for each day by hand and each week by habit, and what happened. */
import { DAY_TICKS, dayOf, weekOf } from '../calendar.ts';
import type { Fact } from '../facts.ts';
import { phaseSpans } from '../metrics/window.ts';
import type { Symptom } from '../publicWorld.ts';

/** A live week or a time-lapse. */
export interface StorySpan {
  kind: 'live' | 'lapse';
  quarter: number;
  from: number;
  to: number;
}

/** The end of a live day or of a week of a time-lapse. Sums are of this stretch alone. */
export interface StoryPoint {
  tick: number;
  /** User-minutes. */
  lost: number;
  /** That reached users, and that were known to have needed repair or were stopped. */
  deploys: number;
  failed: number;
  /** Cents. */
  revenue: number;
  /** 0-1, at the end. */
  trust: number;
}

export interface StoryIncident {
  /** The fact by which it was noticed. */
  fact: string;
  tick: number;
  severity: number;
  /** User-minutes; 0 while nobody has counted them. */
  lost: number;
  symptom: Symptom;
  unit: string;
}

export interface StoryPractice {
  tick: number;
  practice: string;
  level: number;
  /** '' where the organisation holds it as one. */
  team: string;
}

export interface Story {
  org: string;
  /** The tick that was reached. */
  to: number;
  spans: StorySpan[];
  points: StoryPoint[];
  /** The heaviest ones, in the order in which they came. */
  incidents: StoryIncident[];
  /** Each level of a practice once: when the first team reached it. */
  practices: StoryPractice[];
}

/** More marks than this nobody tells apart on a lane. */
const MOST_INCIDENTS = 40;

/** @param facts of one organisation, in order; `to` the tick it reached */
export function storyOf(org: string, facts: readonly Fact[], to: number): Story {
  const spans = phaseSpans(facts, to).flatMap(({ phase, quarter, span: [from, end] }): StorySpan[] =>
    phase === 'live' || phase === 'lapse' ? [{ kind: phase, quarter, from, to: end }] : [],
  );
  const practices = learnedFirst(facts);
  return { org, to, spans, points: pointsOf(facts, spans), incidents: incidentsOf(facts), practices };
}

/** Each level of each practice when the first team reached it. */
function learnedFirst(facts: readonly Fact[]): StoryPractice[] {
  const known = new Set<string>();
  return facts.flatMap((fact): StoryPractice[] => {
    if (fact.kind !== 'practiceRose') return [];
    const { tick, practice, level, team } = fact;
    const key = `${practice} ${level}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ tick, practice, level, team }];
  });
}

/** The stretch of a point: a live day, or a week of a time-lapse. */
function bucketOf(spans: readonly StorySpan[], tick: number): string {
  const at = spans.findIndex(({ from, to }) => tick >= from && tick < to);
  const span = spans[at];
  if (!span) return '';
  return `${at} ${span.kind === 'live' ? dayOf(tick) : weekOf(tick)}`;
}

function pointsOf(facts: readonly Fact[], spans: readonly StorySpan[]): StoryPoint[] {
  const points = new Map<string, StoryPoint>();
  const at = (tick: number): StoryPoint | null => {
    const key = bucketOf(spans, tick);
    if (key === '') return null;
    const known = points.get(key);
    if (known) return known;
    const fresh = { tick, lost: 0, deploys: 0, failed: 0, revenue: 0, trust: 0 };
    points.set(key, fresh);
    return fresh;
  };
  for (const fact of facts) {
    if (fact.kind === 'dayClosed') {
      const point = at(fact.day * DAY_TICKS);
      if (!point) continue;
      point.tick = (fact.day + 1) * DAY_TICKS;
      point.lost += fact.lost;
      point.revenue += fact.revenue;
      point.trust = fact.trust;
    } else if (fact.kind === 'deployFinished') {
      const point = at(fact.tick);
      if (point) point.deploys += 1;
    } else if (fact.kind === 'deployFailed' || fact.kind === 'deployHalted') {
      const point = at(fact.tick);
      if (point) point.failed += 1;
    }
  }
  // A day that has not closed yet says nothing about trust.
  return [...points.values()]
    .filter(({ trust }) => trust > 0)
    .map((point) => ({ ...point, lost: Math.round(point.lost), revenue: Math.round(point.revenue) }))
    .sort((one, other) => one.tick - other.tick);
}

function incidentsOf(facts: readonly Fact[]): StoryIncident[] {
  const lost = new Map<string, number>();
  for (const fact of facts)
    if (fact.kind === 'incidentMitigated' || fact.kind === 'incidentResolved')
      lost.set(fact.incident, fact.lost);
  return facts
    .flatMap((fact): StoryIncident[] =>
      fact.kind === 'incidentDetected'
        ? [
            {
              fact: fact.id,
              tick: fact.tick,
              severity: fact.severity,
              lost: Math.round(lost.get(fact.incident) ?? 0),
              symptom: fact.symptom,
              unit: fact.unit,
            },
          ]
        : [],
    )
    .sort((one, other) => one.severity - other.severity || other.lost - one.lost)
    .slice(0, MOST_INCIDENTS)
    .sort((one, other) => one.tick - other.tick);
}
