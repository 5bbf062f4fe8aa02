/**
 * The decisions that mattered most in a stretch of a game: each candidate is checked by running the stretch again without it,
 * with the same luck, to the end of the stretch. What makes no difference worth telling is not told.
 */
import { DAY_TICKS } from '../calendar.ts';
import type { Fact } from '../facts.ts';
import { candidatesIn, type Window } from './candidates.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { type Forked, runFork } from './run.ts';
import type { Track } from './track.ts';

/** Decisions that are checked, and told, at most. */
export const CHECKED = 12;
export const TOLD = 3;

/** Differences smaller than these are not told: user-minutes and share of them, trust, share of money, pages at night. */
const LEAST_LOST = 300;
const LEAST_LOST_SHARE = 0.05;
const LEAST_TRUST = 0.01;
const LEAST_REVENUE_SHARE = 0.02;
const LEAST_NIGHTS = 2;
/** So much trust, and such a share of money, count as much as all user-minutes lost in the stretch. */
const HEAVY_TRUST = 0.05;
const HEAVY_REVENUE = 0.08;
const HEAVY_NIGHTS = 12;

export const MATTERS = ['lost', 'trust', 'revenue', 'nights'] as const;
export type Matter = (typeof MATTERS)[number];

/** What a decision was: better with it, better without it, or some of both. */
export type Bearing = 'good' | 'bad' | 'both';
/** Such a share of all that differs speaks the other way: then it is both. */
const BOTH_SHARE = 0.25;

/** How a stretch went: user-minutes lost, trust at its end (0-1), money earned (cents), pages at night. */
export type Tally = Record<Matter, number>;

/** A decision, what was with it, and what would have been without. */
export interface Weighed {
  seq: number;
  tick: number;
  engineer: string;
  /** What it made happen at once. */
  fact: Fact;
  with: Tally;
  without: Tally;
  /** What differs enough to be told, the weightiest first. */
  matters: Matter[];
  bearing: Bearing;
  /** User-minutes lost from the day `from` of the game on, summed up day by day; null where people's later words did not fit. */
  curves: { from: number; with: number[]; without: number[] } | null;
  /** Later words of people that did not fit any more, so that a careful bot decided. */
  misfits: number;
}

export interface Verdict {
  /** Decisions of people in the stretch, and how many were checked. */
  decided: number;
  checked: number;
  rows: Weighed[];
}

/** How a stretch of a run went. */
export function tallyOf(facts: readonly Fact[], { from, to }: Window): Tally {
  const tally: Tally = { lost: 0, trust: 0, revenue: 0, nights: 0 };
  for (const fact of facts) {
    if (fact.tick > to) break;
    if (fact.kind === 'dayClosed') tally.trust = fact.trust;
    if (fact.tick < from) continue;
    if (fact.kind === 'dayClosed') {
      tally.lost += fact.lost;
      tally.revenue += fact.revenue;
    } else if (fact.kind === 'pageRang' && fact.night) tally.nights += 1;
  }
  return tally;
}

/** How far two runs are apart in one matter, as told and as ranked: positive where the first is better. */
function gap(matter: Matter, is: Tally, other: Tally): { told: boolean; weight: number } {
  const by =
    matter === 'trust' || matter === 'revenue' ? is[matter] - other[matter] : other[matter] - is[matter];
  const size = by < 0 ? -by : by;
  if (matter === 'lost') {
    const all = Math.max(is.lost, other.lost, 1);
    return { told: size >= LEAST_LOST && size >= LEAST_LOST_SHARE * all, weight: by / all };
  }
  if (matter === 'trust') return { told: size >= LEAST_TRUST, weight: by / HEAVY_TRUST };
  if (matter === 'nights') return { told: size >= LEAST_NIGHTS, weight: by / HEAVY_NIGHTS };
  const all = Math.max(is.revenue, other.revenue, 1);
  return { told: size >= LEAST_REVENUE_SHARE * all, weight: by / all / HEAVY_REVENUE };
}

/** What the decision moved; `matters` is empty where nothing is worth telling. */
export function compareTallies(
  is: Tally,
  without: Tally,
): { matters: Matter[]; weight: number; bearing: Bearing } {
  const gaps = MATTERS.map((matter) => ({ matter, ...gap(matter, is, without) })).filter(({ told }) => told);
  gaps.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const all = gaps.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const better = gaps.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const share = better / Math.max(all, 1e-9);
  const bearing = share > 1 - BOTH_SHARE ? 'good' : share < BOTH_SHARE ? 'bad' : 'both';
  return { matters: gaps.map(({ matter }) => matter), weight: all, bearing };
}

/**
 * Checks a stretch of a recording that ends with it.
 * @param track a recording laid to the end of the window
 */
export function weighDecisions(track: Track, window: Window): Verdict {
  const decided = decisionsOf(track).filter(({ tick }) => tick >= window.from && tick < window.to).length;
  const candidates = candidatesIn(track, window, CHECKED);
  const isFair = followsItself(track, candidates);
  const found: (Weighed & { weight: number })[] = [];
  const ends = new Set<string>();
  for (const decision of candidates) {
    const without = runFork(track, { kind: 'remove', seq: decision.seq });
    // Where the engine cannot follow its own recording, both ways are run anew: only the decision may differ.
    const is = isFair ? track.facts : (again(track, decision)?.facts ?? null);
    if (!is || !isWhole(track, without)) continue;
    const [one, other] = [tallyOf(is, window), tallyOf(without.facts, window)];
    // Two words of one deed, as taking a page and answering it: left out, both end alike. The likelier one is told.
    const end = JSON.stringify(other);
    if (ends.has(end)) continue;
    ends.add(end);
    const { matters, weight, bearing } = compareTallies(one, other);
    if (matters.length === 0) continue;
    const { seq, tick, engineer, fact } = decision;
    const curves = without.misfits > 0 ? null : curvesOf(is, without.facts, tick, window.to);
    const { misfits } = without;
    found.push({
      seq,
      tick,
      engineer,
      fact,
      with: one,
      without: other,
      matters,
      bearing,
      curves,
      misfits,
      weight,
    });
  }
  found.sort((a, b) => b.weight - a.weight || a.seq - b.seq);
  const rows = found.slice(0, TOLD).map(({ weight: _, ...row }) => row);
  return { decided, checked: candidates.length, rows };
}

const isWhole = (track: Track, { fault, tick, refused }: Forked): boolean =>
  fault === '' && refused === '' && tick === track.end;

/** Whether re-deciding the same from the earliest candidate on leads to the end the recording had. */
function followsItself(track: Track, candidates: readonly Decision[]): boolean {
  const first = candidates.reduce<Decision | null>(
    (best, one) => (best === null || one.seq < best.seq ? one : best),
    null,
  );
  return first === null || again(track, first)?.digest === track.digest;
}

/** The same decision once more; null where it cannot be run to the end. */
function again(track: Track, { seq, payload }: Decision): Forked | null {
  const forked = runFork(track, { kind: 'replace', seq, payload: payload as Record<string, unknown> });
  return isWhole(track, forked) ? forked : null;
}

function curvesOf(is: readonly Fact[], without: readonly Fact[], tick: number, to: number) {
  const from = Math.floor(tick / DAY_TICKS);
  const line = (facts: readonly Fact[]): number[] => {
    let lost = 0;
    const values: number[] = [];
    for (const fact of facts) {
      if (fact.kind !== 'dayClosed' || fact.day < from || fact.tick > to) continue;
      lost += fact.lost;
      values.push(Math.round(lost));
    }
    return values;
  };
  return { from, with: line(is), without: line(without) };
}
