/** How long a game is now: as it was set up, or as a facilitator shortened it because the lesson runs late. */
import { quarterOf } from './calendar.ts';
import type { World } from './world.ts';

/** What a facilitator made of the length of a game. It counts from then on. */
export interface Shortened {
  /** Quarters to play in all. */
  quarters: number;
  /** Days of each live week that begins from now on, 1-5. */
  liveDays: number;
  /** Share of the usual real time that Friday, review and plan get, 0.25-1. */
  standing: number;
  /** The quarter it was decided in keeps these days: a day that has begun is played to its end. */
  kept: { quarter: number; days: number };
}

/** What the length of a game is read from. */
type Sized = Pick<World, 'setup' | 'tick' | 'shortened'>;

/** Quarters to play. */
export const quartersOf = ({ setup, shortened }: Sized): number => shortened?.quarters ?? setup.quarters;

/** Days by hand of the quarter that holds the present tick. */
export function liveDaysOf({ setup, tick, shortened }: Sized): number {
  if (!shortened) return setup.liveDays;
  return quarterOf(tick) === shortened.kept.quarter ? shortened.kept.days : shortened.liveDays;
}

/** Share of the usual real time that standing phases get. */
export const standingOf = ({ shortened }: Sized): number => shortened?.standing ?? 1;
