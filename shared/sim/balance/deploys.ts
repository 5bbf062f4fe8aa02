/** Numbers of deploys, releases and extractions: each with unit and reason; (b) marks a value that calibration may move. */

/** Hazard of one change at ordinary verification; chance to fail 1-exp(-h0·v·√n) [DORA bands 2018-2024]. */
export const HAZARD = 0.051;
/** Verification factor by level of Automated tests; level 0 is manual testing. */
export const TEST_VERIFICATION = [2, 1.2, 0.75, 0.5] as const;
/** Share of raw defects that any testing could catch: what tests do not let through they find at the gate. */
export const RAW_VERIFICATION = 2.6;
/** Hours of manual testing before a deploy, by level of Automated tests. */
export const QA_HOURS = [0.75, 0.5, 0.25, 0.1] as const;
/** Hours the approval board adds. */
export const APPROVAL_HOURS = 27;
/** Hours a monolith deploy keeps the oven, by level of One-button deploy (4 h → minutes in the source stories) (b). */
export const OVEN_HOURS = [1.5, 1, 0.5, 0.17] as const;
/** Days between departures of the monolith's train, by value of the policy `cadence`. */
export const CADENCE_DAYS: Record<string, number> = {
  daily: 1,
  twoDays: 2,
  weekly: 7,
  twoWeeks: 14,
  monthly: 30,
  quarterly: 91,
};
/** A service is small: its deploy takes this share of a monolith's. */
export const SERVICE_OVEN = 0.35;
/** Ticks a strategy stays at its first share, and that share. */
export const ROLLOUT: Record<string, { share: number; ticks: number; capacity: number }> = {
  allAtOnce: { share: 1, ticks: 1, capacity: 1 },
  halfAndHalf: { share: 0.5, ticks: 6, capacity: 0.5 },
  blueGreen: { share: 1, ticks: 1, capacity: 1 },
  canary: { share: 0.05, ticks: 18, capacity: 1 },
};
/** Ticks a fresh version is watched before the oven is free again. */
export const VERIFY_TICKS = 6;
/** Concrete changes that break in a failed deploy: 1 + this × (n-1). */
export const CULPRIT_SLOPE = 0.1;
/** Hours to find the culprit: by hand ∝ n, with Continuous integration ∝ log₂ n. */
export const SEARCH_HOURS_PER_CHANGE = 0.4;
export const SEARCH_HOURS_PER_HALVING = 0.35;
/** Deploys of a unit kept in the world, for rollback and evidence. */
export const KEPT_DEPLOYS = 6;
/** Days after which a stale flag adds debt. */
export const FLAG_STALE_DAYS = 28;

/** Architecture points by module size: size 1 takes 4 slices about 15 working days, size 4 two quarters (b). */
export const EXTRACTION_POINTS = [0, 48, 110, 210, 400] as const;
