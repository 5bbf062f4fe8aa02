/** How long an organisation stands at a Friday, a review or a plan, and whom it waits for there. */
import type { Stands } from '../../shared/net/stands.ts';
import { pace } from '../../shared/sim/pace.ts';
import { remaining } from '../../shared/sim/remaining.ts';
import { TOGETHER } from './Loop.ts';
import type { Match } from './Match.ts';

/** Figures are rounded up to so many real seconds: they are told again only when that changes. */
export const FIGURE_SECONDS = 5;
/** A clock that goes on some time. */
const ALIVE: readonly string[] = ['running', 'paused', 'restarted'];

/** Up to the next figure. */
const figure = (ms: number): number => Math.ceil(Math.max(0, ms) / 1000 / FIGURE_SECONDS) * FIGURE_SECONDS;

/** The organisations that have not come as far as this one, and will. Where systems change hands a review is not far enough. */
function behindOf(match: Match, all: readonly Match[]): Match[] {
  const { phase, tick } = match.world;
  const reviewed = phase !== 'review' && match.gate();
  return all.filter(({ status, world }) => {
    if (!ALIVE.includes(status)) return false;
    return (
      phase === 'over' || world.tick < tick || (reviewed && world.tick === tick && world.phase === 'review')
    );
  });
}

/**
 * Null while it moves, has not begun, or stands for something else. What is left of a game is the same sum for both, so the
 * difference is how long it takes to come here; holds last longer where somebody has a pace of her own.
 * @param mostMs nobody is waited for longer, at speed 1
 */
export function standsOf(
  match: Match,
  all: readonly Match[],
  mostMs = Number.POSITIVE_INFINITY,
): Stands | null {
  const { world, status } = match;
  const over = world.phase === 'over';
  if (!over && (!ALIVE.includes(status) || !TOGETHER.has(world.phase))) return null;
  const behind = behindOf(match, all);
  const rate = match.speed * (match.options.boost ?? 1);
  if (behind.length > 0) {
    const own = remaining(world);
    const ways = behind.map((other) => {
      const theirs = remaining(other.world, other.spentMs);
      const soon = Math.max(0, theirs.usual - own.usual);
      const holds = Math.max(0, theirs.most - theirs.usual - (own.most - own.usual));
      return { soon: Math.min(soon, mostMs), most: Math.min(soon + holds * other.slowest, mostMs) };
    });
    return {
      behind: behind.map(({ org }) => org),
      soon: figure(Math.max(1, ...ways.map(({ soon }) => soon)) / rate),
      most: figure(Math.max(1, ...ways.map(({ most }) => most)) / rate),
      left: -1,
    };
  }
  const { deadline } = pace(world);
  // Where systems change hands its time does not run either.
  if (over || !deadline || match.gate()) return null;
  return { behind: [], soon: 0, most: 0, left: figure(((deadline.ms - match.spentMs) * match.pace) / rate) };
}
