/** Real time of the phases at speed ×1, and the length of the log: each with unit and reason; (b) marks a value that calibration may move. */

export const OFFICE_MS = 45000;
export const OFF_HOURS_MS = 15000;
export const LAPSE_MS = 36000;
/** The year-end proof, however many quarters it has, and the evening before it. */
export const PROOF_MS = 60000;
export const EVE_MS = 60000;
/** Weeks from one headline of the proof to the next: twice as many pass in a second. */
export const PROOF_HEADLINE_WEEKS = 2;
export const CALL_MS = 15000;
export const HABIT_MS = 45000;
export const REVIEW_MS = 120000;
export const PLAN_MS = 150000;

/** Facts the log keeps. */
export const LOG_LENGTH = 60;
