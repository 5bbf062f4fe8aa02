/** The cards of the morning as the World keeps them; left out before the first one is dealt. */
import type { Hat } from './publicWorld.ts';

/**
 * How a card ended: `done` its command was given, on the card or anywhere else; `left` somebody said to leave it; `passed` the
 * office closed and it stayed as it was; `moot` the matter was settled otherwise.
 */
export type MorningState = 'open' | 'done' | 'left' | 'passed' | 'moot';

/** One question to one hat of one team. */
export interface Morning {
  id: string;
  team: string;
  hat: Hat;
  /** Which situation it speaks of, how much it matters (0-100), and the thing of the map it is about, ''. */
  asks: string;
  weight: number;
  about: string;
  /** What its sentence speaks of, as JSON. */
  params: string;
  /** The command that would answer it, its payload as `payloadKey` writes it. */
  verb: string;
  payload: string;
  state: MorningState;
  /** Who answered, ''; and the tick at which it ended, -1. */
  by: string;
  endedAt: number;
}

export interface Mornings {
  /** Ordinal of the next card. */
  next: number;
  /** The day whose cards these are. */
  day: number;
  list: Morning[];
  /** What each team was asked this week, so that it is not asked twice; and which week that is. */
  told: Record<string, string[]>;
  week: number;
}

/** What is told of a card when it ends, for the debrief: whom it asked about what, the command it offered, and the answer. */
export interface MorningEnd {
  morning: string;
  hat: Hat;
  team: string;
  asks: string;
  verb: string;
  payload: string;
  answer: MorningState;
  /** Who answered, '' when nobody did. */
  engineer: string;
}
