/** What somebody who plays alone keeps on her device: results, daily shifts, achievements, and how she likes to play. */
import type { PresetId } from '../../shared/content/presets.ts';
import { SPEEDS } from '../../shared/net/protocol.ts';
import type { AchievementId } from '../../shared/sim/achievements/achievement.ts';
import type { Colleagues } from '../../shared/sim/bots/temper.ts';

/** How a game ended. */
export interface SoloResult {
  code: string;
  scenario: string;
  preset: PresetId;
  /** Goals of the scenario, and how many of them were reached. */
  goals: number;
  met: number;
  /** When, ms since 1970. */
  at: number;
}

/** A game that can be raced, and the day of a daily shift, ''. */
export interface KeptRun extends SoloResult {
  day: string;
}

/** The first game in which an achievement was reached. */
export interface KeptFeat {
  scenario: string;
  at: number;
}

export interface Shelf {
  /** The best result of each scenario. */
  best: Record<string, SoloResult>;
  /** The first result of each daily shift, by its day. */
  shifts: Record<string, SoloResult>;
  feats: Partial<Record<AchievementId, KeptFeat>>;
  /** Games that were played to their end, the newest first. */
  runs: KeptRun[];
}

/** `story`: as long as the scenario is meant to be. */
export type Length = 'story' | PresetId;

export interface Likes {
  length: Length;
  colleagues: Colleagues;
  speed: (typeof SPEEDS)[number];
  /** A ghost stands beside the status. */
  ghost: boolean;
}

const SHELF = 'slice.shelf';
const LIKES = 'slice.solo';
/** Games to their end that are remembered. */
const MOST_RUNS = 40;
const LENGTHS: readonly Length[] = ['story', 'taster', 'lesson', 'workshop', 'marathon'];
const COLLEAGUES: readonly Colleagues[] = ['careful', 'mixed', 'daring'];

/** Where storage is forbidden, things live as long as the page. */
const unsaved = new Map<string, string>();

function read(key: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(unsaved.get(key) ?? localStorage.getItem(key) ?? '{}');
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function write(key: string, value: object): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    unsaved.delete(key);
  } catch {
    unsaved.set(key, text);
  }
}

/** Everything on the shelf. */
export function readShelf(): Shelf {
  const { best, shifts, feats, runs } = read(SHELF) as Partial<Shelf>;
  const list = Array.isArray(runs) ? runs : [];
  return { best: best ?? {}, shifts: shifts ?? {}, feats: feats ?? {}, runs: list };
}

/** Whether one result is better than another: a greater share of its goals. */
export const isBetter = (one: SoloResult, other: SoloResult): boolean =>
  one.met * Math.max(1, other.goals) > other.met * Math.max(1, one.goals);

/** Keeps how a game ended; of a day's shifts the first counts, of a scenario's games the best. */
export function keepResult(result: SoloResult, day: string): void {
  const shelf = readShelf();
  const before = shelf.best[result.scenario];
  if (!before || isBetter(result, before)) shelf.best[result.scenario] = result;
  if (day !== '') shelf.shifts[day] ??= result;
  const others = shelf.runs.filter(({ code }) => code !== result.code);
  // Her review may be opened again: a game keeps its place.
  if (others.length === shelf.runs.length) shelf.runs = [{ ...result, day }, ...others].slice(0, MOST_RUNS);
  write(SHELF, shelf);
}

/** The last game of a story that is no daily shift. */
export const lastRun = (runs: readonly KeptRun[], scenario: string): KeptRun | undefined =>
  runs.find((run) => run.day === '' && run.scenario === scenario);

/** The best game of a day's shift, the newest of equals. */
export const bestRun = (runs: readonly KeptRun[], day: string): KeptRun | undefined =>
  runs
    .filter((run) => run.day === day)
    .reduce<KeptRun | undefined>((best, run) => (best && !isBetter(run, best) ? best : run), undefined);

/** Keeps achievements; returns those that are new on this device. */
export function keepFeats(ids: readonly AchievementId[], scenario: string): AchievementId[] {
  const shelf = readShelf();
  const fresh = ids.filter((id) => shelf.feats[id] === undefined);
  for (const id of fresh) shelf.feats[id] = { scenario, at: Date.now() };
  if (fresh.length > 0) write(SHELF, shelf);
  return fresh;
}

const DAY_MS = 86_400_000;
const before = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/** Daily shifts in a row up to `today`; a shift of today that is not done yet breaks nothing. */
export function streakOf(shifts: Record<string, unknown>, today: string): number {
  let day = today in shifts ? today : before(today);
  let days = 0;
  for (; day in shifts; day = before(day)) days += 1;
  return days;
}

/** How she likes to play. */
export function readLikes(): Likes {
  const { length, colleagues, speed, ghost } = read(LIKES) as Partial<Likes>;
  return {
    length: LENGTHS.find((one) => one === length) ?? 'story',
    colleagues: COLLEAGUES.find((one) => one === colleagues) ?? 'careful',
    speed: SPEEDS.find((one) => one === speed) ?? 1,
    ghost: ghost === true,
  };
}

/** Remembers what she likes from now on. */
export function keepLikes(some: Partial<Likes>): void {
  write(LIKES, { ...readLikes(), ...some });
}
