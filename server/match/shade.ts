/** The ghost of a game: a careful bot with the same luck, day by day, up to the last day that both have closed. */
import type { Shade } from '../../shared/net/shade.ts';
import { type Curves, curvesOf } from '../../shared/sim/fork/compare.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import type { Match } from './Match.ts';
import { inThread } from './thread.ts';

/** Games of bots that are remembered; a line of a year is some kilobytes. */
const REMEMBERED = 60;
const played = new Map<string, Promise<Curves>>();

/** Both lines. What the bot does later is not told: it would tell what is still to come. */
export async function shadeOf({ world, facts }: Match): Promise<Shade> {
  // Tempers are the session's; the bot to be compared with is careful everywhere.
  const { colleagues: _, closed: _closed, ...setup } = world.setup;
  const bot = await playOnce(setup);
  const mine = curvesOf(facts);
  return { mine, ghost: upTo(bot, mine.from + mine.lost.length) };
}

/** The days of a line before a day. */
export function upTo(curves: Curves, day: number): Curves {
  const days = Math.max(0, day - curves.from);
  const { from, lost, revenue, deploys, trust } = curves;
  const cut = (line: readonly number[]): number[] => line.slice(0, days);
  return { from, lost: cut(lost), revenue: cut(revenue), deploys: cut(deploys), trust: cut(trust) };
}

function playOnce(setup: WorldSetup): Promise<Curves> {
  const key = JSON.stringify(setup);
  let work = played.get(key);
  if (!work) {
    work = play(setup);
    played.set(key, work);
    for (const old of [...played.keys()].slice(0, -REMEMBERED)) played.delete(old);
    // What failed may be tried again.
    work.catch(() => played.delete(key));
  }
  return work;
}

const play = (setup: WorldSetup): Promise<Curves> =>
  inThread(new URL('./shadeWorker.ts', import.meta.url), setup, 'the bot did not finish');
