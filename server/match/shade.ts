/** Ghosts: a bot's game or a recorded one, played again in a thread and told as a line, never further than the game has come. */
import { DAY_TICKS } from '../../shared/sim/calendar.ts';
import type { StoryPoint } from '../../shared/sim/debrief/story.ts';
import { type Curves, curvesOf } from '../../shared/sim/fork/compare.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { Match } from './Match.ts';
import type { Lines, ShadeJob } from './shadeJob.ts';
import { inThread, oneAtATime } from './thread.ts';

/** Games that are remembered; a line of a year is some kilobytes. */
const REMEMBERED = 60;

/** A game that is played again: its lines once they are there, none of them where it cannot be followed. */
export interface Rerun {
  work: Promise<Lines>;
  lines: Lines | null;
}
const reruns = new Map<string, Rerun>();

/** Plays a game again, in turn with others. Fails where it cannot be followed to its end. */
export const playLines = (job: ShadeJob): Promise<Lines> =>
  oneAtATime('shades', () =>
    inThread<Lines>(new URL('./shadeWorker.ts', import.meta.url), job, 'the game did not end'),
  );

/** The same, remembered under a key; `job` is asked for where nobody has played it yet. */
export function rerun(key: string, job: () => Promise<ShadeJob>): Rerun {
  const known = reruns.get(key);
  if (known) return known;
  const work = job()
    .then(playLines)
    .catch((): Lines => ({}));
  const game: Rerun = { work, lines: null };
  reruns.set(key, game);
  for (const old of [...reruns.keys()].slice(0, -REMEMBERED)) reruns.delete(old);
  void work.then((lines) => {
    game.lines = lines;
  });
  return game;
}

/** A careful bot with the luck of a game. Tempers are the session's; the bot to be compared with is careful everywhere. */
export function botLines({ colleagues: _, closed: _closed, ...setup }: WorldSetup): Promise<Lines> {
  return rerun(JSON.stringify(setup), async () => ({ bot: setup })).work;
}

const mines = new WeakMap<Match, { days: number; curves: Curves }>();

/** The line of a game that is played; the same one until another day is closed. */
export function mineOf(match: Match): Curves {
  const days = match.happened.of('dayClosed').length;
  const known = mines.get(match);
  if (known?.days === days) return known.curves;
  const curves = curvesOf(match.facts);
  mines.set(match, { days, curves });
  return curves;
}

/** The line of an organisation; whoever has no forerunner of that name runs against the first. */
export const lineFor = (lines: Lines, org: string): Curves | null =>
  lines[org] ?? Object.values(lines)[0] ?? null;

/** A ghost beside a game, as far as that has come: what it does later would tell what is still to come. */
export const beside = (mine: Curves, ghost: Curves): Curves => upTo(ghost, mine.from + mine.lost.length);

/** The days of a line before a day. */
export function upTo(curves: Curves, day: number): Curves {
  const days = Math.max(0, day - curves.from);
  const { from, lost, revenue, deploys, trust } = curves;
  const cut = (line: readonly number[]): number[] => line.slice(0, days);
  return { from, lost: cut(lost), revenue: cut(revenue), deploys: cut(deploys), trust: cut(trust) };
}

/** A line told as a timeline tells a game: at these ticks, the ends of days, what was added since the one before. */
export function pointsOf({ from, ...lines }: Curves, ticks: readonly number[]): StoryPoint[] {
  let before = -1;
  return ticks.flatMap((tick): StoryPoint[] => {
    const day = Math.round(tick / DAY_TICKS) - 1 - from;
    if (day <= before || day >= lines.lost.length) return [];
    const added = (line: readonly number[]): number => (line[day] ?? 0) - (line[before] ?? 0);
    const [lost, deploys, revenue] = [added(lines.lost), added(lines.deploys), added(lines.revenue)];
    before = day;
    return [{ tick, lost, deploys, failed: 0, revenue, trust: lines.trust[day] ?? 0 }];
  });
}
