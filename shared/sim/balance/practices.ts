/** Numbers of practices: each with unit and reason; (b) marks a value that calibration may move. */

/** Points a built-up level loses a week when nobody has slices on its lane (b). */
export const DECAY_POINTS_PER_WEEK = 12;
