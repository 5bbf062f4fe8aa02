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

/** Person-hours of all teams a week that Conformity Monkey may spend on mending, by level (b). */
export const CONFORMITY_HOURS = [0, 8, 20, 40] as const;
/** Person-hours it takes to mend one break of a rule in one service (b); who is on call is a vote, not work. */
export const MEND_HOURS = { noOwnerOnCall: 0, noContract: 8, singleZone: 8, noTimeout: 4, drift: 4 } as const;
/** Share of a service's servers that may differ before it counts as broken, and what mending leaves of them. */
export const DRIFT_ALLOWED = 0.1;
export const DRIFT_MENDED_TO = 0.25;
/** Share of Learn that builds a practice while postmortem actions wait (b). */
export const LEARN_BUILDS = 0.5;
