/** How long a game is: one table for the server, the pages and the tests. */
export const PRESET_IDS = ['taster', 'lesson', 'workshop', 'marathon'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export interface PresetData {
  /** Quarters played with a Plan, a live week, a time-lapse and a Review. */
  quarters: number;
  /** Days of each live week, 1-5. */
  liveDays: number;
  /** Real minutes of play and of the talk afterwards; 0 for open end. */
  minutes: number;
  debriefMinutes: number;
}

export const presets: Readonly<Record<PresetId, PresetData>> = {
  taster: { quarters: 1, liveDays: 3, minutes: 8, debriefMinutes: 0 },
  lesson: { quarters: 2, liveDays: 5, minutes: 30, debriefMinutes: 15 },
  workshop: { quarters: 4, liveDays: 5, minutes: 60, debriefMinutes: 30 },
  marathon: { quarters: 8, liveDays: 5, minutes: 0, debriefMinutes: 0 },
};
