/** How long a game is: one table for the server, the pages and the tests. */
import type { Lever } from '../sim/leverNames.ts';

export const PRESET_IDS = ['taster', 'lesson', 'workshop', 'marathon'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export interface PresetData {
  /** Quarters played with a Plan, a live week, a time-lapse and a Review. */
  quarters: number;
  /** Quarters after them that run on habits alone: the year-end proof. */
  proof: number;
  /** The quarter that opens with the Inheritance, in which organisations swap their systems; 0 for none. */
  inheritance: number;
  /** Days of each live week, 1-5. */
  liveDays: number;
  /** Real minutes of play and of the talk afterwards; 0 for open end. */
  minutes: number;
  debriefMinutes: number;
  /** Levers that are closed at first when somebody opens it for others. */
  closed: readonly Lever[];
  /** How many people it suits. */
  people: readonly [least: number, most: number];
}

/** What a first game does without. */
const SMALL: readonly Lever[] = ['practices', 'policies', 'splitting', 'contracts', 'chaos'];

export const presets: Readonly<Record<PresetId, PresetData>> = {
  taster: {
    quarters: 1,
    proof: 0,
    inheritance: 0,
    liveDays: 3,
    minutes: 8,
    debriefMinutes: 7,
    closed: SMALL,
    people: [1, 500],
  },
  lesson: {
    quarters: 2,
    proof: 2,
    inheritance: 0,
    liveDays: 5,
    minutes: 30,
    debriefMinutes: 15,
    closed: SMALL,
    people: [4, 60],
  },
  workshop: {
    quarters: 4,
    proof: 0,
    inheritance: 3,
    liveDays: 5,
    minutes: 60,
    debriefMinutes: 30,
    closed: [],
    people: [8, 60],
  },
  marathon: {
    quarters: 8,
    proof: 0,
    inheritance: 0,
    liveDays: 5,
    minutes: 0,
    debriefMinutes: 0,
    closed: [],
    people: [1, 40],
  },
};

/** Levers a story is about: open from the start, however long the game is. */
const ABOUT: Readonly<Record<string, readonly Lever[]>> = {
  // What it has is written in the story itself.
  'first-slice': ['practices', 'policies'],
  'etsy-2008': ['practices', 'policies', 'contracts'],
  'netflix-2008': ['practices', 'policies', 'contracts', 'chaos'],
  'amazon-2001': ['practices', 'policies', 'contracts', 'splitting'],
  'black-friday': ['practices', 'policies'],
  'too-many-slices': ['practices', 'policies', 'contracts', 'splitting'],
  sandbox: ['practices', 'policies', 'splitting', 'contracts', 'chaos'],
};

/** What is closed at first in a game for others of this length and story. */
export const closedAtFirst = (preset: PresetId, scenario: string): Lever[] =>
  presets[preset].closed.filter((lever) => !ABOUT[scenario]?.includes(lever));
