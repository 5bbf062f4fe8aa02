/** The shape of a scenario somebody wrote herself: one file with the scenario and all that belongs to it. */
import type { Lever } from '../sim/leverNames.ts';
import type { ScenarioData } from './scenarioTypes.ts';
import type { ArchetypeData, PracticeData } from './types.ts';

export const AUTHORED_FORMAT = 'slice-scenario';
/** The newest version of such files this game understands. */
export const AUTHORED_VERSION = 1;
/** Largest file, in characters. */
export const MOST_AUTHORED = 200_000;
/** Bytes of such a file at most, as it is sent. */
export const MOST_AUTHORED_BYTES = 3 * MOST_AUTHORED;

/** Kinds of things an author may give names of her own. */
export const NAMED = ['team', 'module', 'practice', 'archetype', 'card', 'goal', 'twist'] as const;
export type Named = (typeof NAMED)[number];

/** What can be said of an own kind of incident: how it shows, what it was, what it teaches; and of a practice: what it does. */
export const SAID = {
  archetype: ['shows', 'was', 'lesson'],
  practice: ['about'],
} as const;
/** Letters of such a sentence at most. */
export const MOST_SAID = 300;

/** The author's words in one language. They are shown as they are, never as markup. */
export interface AuthoredText {
  /** Two or three letters: en, de, fr … */
  language: string;
  name: string;
  /** One line. */
  about: string;
  /** Who you are and what this is about: the briefing. */
  story: string;
  /** Names by kind and id: `module.kiosk`. */
  names: Record<string, string>;
  /** Sentences of her own in place of ours, by what they are about: see SAID. */
  says?: Record<string, string>;
}

/** Something put on from outside at a moment of the game: quarter and week count from 1, day 1 is Monday, hour 0-23. */
export interface AuthoredInject {
  quarter: number;
  week: number;
  day: number;
  hour: number;
  inject: string;
}

export interface Authored {
  format: typeof AUTHORED_FORMAT;
  version: typeof AUTHORED_VERSION;
  scenario: ScenarioData;
  /** In the order of preference: whoever speaks none of these languages reads the first. */
  texts: AuthoredText[];
  /** Where it is played in its usual length, these count in place of the preset's. */
  length?: { quarters: number; liveDays: number };
  /** Choices nobody has when it begins; left out, as the length has it. */
  closed?: Lever[];
  /** Kinds of incident beside ours. */
  archetypes?: ArchetypeData[];
  /** Practices of ours with other costs, lanes, needs or laws; and ones of the author's own, which always name a law. */
  practices?: PracticeData[];
  /** What comes from outside, and when. */
  plan?: AuthoredInject[];
}
