/** Numbers of practices: each with unit and reason; (b) marks a value that calibration may move. */

/** Points a built-up level loses a week when nobody has slices on its lane (b): a usual level 1 is gone in two months. */
export const DECAY_POINTS_PER_WEEK = 5;
/** Share of Quality slices' work that builds a practice; the rest cleans up. */
export const QUALITY_BUILDS = 0.5;
/**
 * Chance that a level is lost with an engineer who leaves, for each practice of her two lanes, where she was the only one on
 * the lane (b); the more colleagues share it, the less.
 */
export const EXPERT_LOSS = 0.6;
