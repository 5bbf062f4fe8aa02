/**
 * Old flags: code that was deployed behind a flag and neither shown to everybody nor taken out. They are debt, and they can
 * hurt: what an old flag switched once may wake up again where a server was missed (Knight Capital, 2012).
 */
import { FLAG_STALE_DAYS, STALE_FLAGS_MOST } from '../balance/deploys.ts';
import { DAY_TICKS } from '../calendar.ts';
import { decided } from '../causes.ts';
import { listOf } from '../tables.ts';
import type { Card, World } from '../world.ts';

/** Code of the card has been in production behind its flag for weeks, and not everybody has it. */
export const isStale = (world: World, card: Card): boolean =>
  card.flagged &&
  card.share < 1 &&
  card.live > 0 &&
  card.flagAt >= 0 &&
  world.tick - card.flagAt > FLAG_STALE_DAYS * DAY_TICKS;

/** Stale flags in the code of some modules, at most a handful. */
export function staleFlags(world: World, modules: readonly string[]): Card[] {
  const found: Card[] = [];
  for (const card of listOf(world.cards)) {
    if (isStale(world, card) && card.modules.some((module) => modules.includes(module))) found.push(card);
    if (found.length === STALE_FLAGS_MOST) break;
  }
  return found;
}

/** The decisions that left these flags as they are. */
export const behindFlags = (world: World, flags: readonly Card[]): string[] =>
  decided(world, ...flags.map(({ id }) => `flag/${id}`));
