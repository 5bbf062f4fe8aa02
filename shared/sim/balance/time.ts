/** Real time of the phases at speed ×1, and the length of the log: each with unit and reason; (b) marks a value that calibration may move. */

export const OFFICE_MS = 45000;
export const OFF_HOURS_MS = 15000;
export const LAPSE_MS = 36000;
export const CALL_MS = 15000;
export const HABIT_MS = 45000;
export const REVIEW_MS = 120000;
export const PLAN_MS = 150000;

/** Facts the log keeps. */
export const LOG_LENGTH = 60;
