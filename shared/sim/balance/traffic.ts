/** Numbers of traffic and capacity: each with unit and reason; (b) marks a value that calibration may move. */

/** Visits a user makes in a minute. */
export const VISITS_PER_USER = 0.5;
/** Work units an instance does in a minute. */
export const INSTANCE_CAPACITY = 900;
/** Latency of an idle unit and of one network hop, ms. */
export const BASE_LATENCY_MS = 40;
export const HOP_LATENCY_MS = 8;
/** A caller gives up after this, ms; then it retries. */
export const TIMEOUT_MS = 1000;
export const RETRIES = 1;
/** Chance that a healthy network call is lost. */
export const NETWORK_LOSS = 0.0002;
/** Work units of answering with a fallback instead of calling. */
export const BREAKER_WORK = 0.02;
/** Share of a caller's users who feel a failed soft dependency, and a fallback in place of a hard one. */
export const SOFT_LOSS = 0.12;
export const FALLBACK_LOSS = 0.3;
/** Users by hour of day, share of the mean (b): a quiet night, a lunch bump, an evening peak. */
export const DAILY_CURVE = [
  0.45, 0.35, 0.3, 0.28, 0.3, 0.4, 0.55, 0.75, 0.95, 1.1, 1.2, 1.3, 1.38, 1.3, 1.22, 1.2, 1.22, 1.3, 1.45,
  1.6, 1.65, 1.5, 1.1, 0.7,
] as const;
export const WEEKEND_USERS = 1.1;
/** Fixed-point rounds at most, and the change below which it has settled. */
export const SOLVE_ROUNDS = 12;
export const SOLVE_EPSILON = 1e-4;
