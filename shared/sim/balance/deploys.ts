/** Numbers of deploys, releases and extractions: each with unit and reason; (b) marks a value that calibration may move. */
import type { Strategy } from '../publicWorld.ts';

/** Hazard of one change at ordinary verification; chance to fail 1-exp(-h0·v·√n) [DORA bands 2018-2024]. */
export const HAZARD = 0.051;
/** v of a batch nobody checks (b): an ordinary org that tests by hand for a week ends near 1 [calibration of the tiers]. */
export const RAW_VERIFICATION = 2.6;
/** Bounds of v, the range the tiers need. */
export const LEAST_VERIFICATION = 0.3;
export const MOST_VERIFICATION = 4;
/** Share of the hazard that automated tests let through, by level [defects found before release -40 to -90 %: four teams with TDD] (b). */
export const TEST_VERIFICATION = [1, 0.58, 0.43, 0.33] as const;
/** What testing by hand lets through where no gate is pinned, by level of Automated tests: less is left to hands (b). */
export const MANUAL_VERIFICATION = [0.54, 0.7, 0.87, 1] as const;
/** The same where every change leaves by itself: it is tried for what it was meant to do, and nobody goes through all the rest (b). */
export const MANUAL_CONTINUOUS = [0.85, 0.88, 0.94, 1] as const;
/** A pinned window of testing by hand lets exp(-days / this) through, never less than MANUAL_LEAST [cautious orgs: half the failures of silos] (b). */
export const MANUAL_DAYS = 12;
export const MANUAL_LEAST = 0.1;
/** Every merge built and tested at once; small reviewed changes; what was tested is what is deployed: shares let through, by level (b). */
export const CI_VERIFICATION = [1, 0.97, 0.95, 0.94] as const;
export const TRUNK_VERIFICATION = [1, 0.98, 0.96, 0.95] as const;
export const PACKAGES_VERIFICATION = [1, 0.96, 0.93, 0.91] as const;
/** Staging: share let through by level while it is like production; and factor when it no longer is: false safety (b). */
export const STAGING_VERIFICATION = [1, 0.86, 0.76, 0.62] as const;
export const STAGING_STALE = 1.06;
/** Staleness staging gains on a workday without upkeep and loses on one with it (b): stale in six weeks. */
export const STAGING_DRIFTS = 0.03;
export const STAGING_MENDS = 0.06;
/** Person-hours of upkeep a workday and unit, and the share of the Quality lane that may go into it (b). */
export const STAGING_HOURS_PER_UNIT = 0.2;
export const STAGING_QUALITY_SHARE = 0.3;
/** Hours a deploy is watched in staging. */
export const STAGING_SOAK_HOURS = 0.5;
/** Each further team in a batch adds this to its hazard: changes that do not know of each other (b). */
export const COUPLED_TEAMS = 0.06;
/** A module that is being cut out is changed in two places (b). */
export const EXTRACTION_HAZARD = 1.25;
/** Hazard of a change to a module nobody on the team knows, and to one all know as most do (b). */
export const KNOWLEDGE_HAZARD = [1.3, 0.97] as const;
/** What each day of a branch beyond three adds to the hazard of its change, for a month at most: the main line has moved on (b). */
export const STALE_BRANCH = 0.008;
export const STALE_AFTER_DAYS = 3;
export const STALE_MOST_DAYS = 30;
/** Haste: a repair under pressure is checked worse (b). */
export const HASTE = 1.3;

/** Office hours of testing by hand: a base and per change, by level of Automated tests; and how many people test (b). */
export const MANUAL_HOURS = [0.5, 0.25, 0.1, 0] as const;
export const MANUAL_HOURS_PER_CHANGE = [0.04, 0.02, 0.008, 0] as const;
export const TESTERS = 2;
/** Person-hours a pinned window of testing by hand takes, per day and per change (b). */
export const PINNED_TEST_HOURS_PER_DAY = 3;
export const PINNED_TEST_HOURS_PER_CHANGE = 0.2;
/** The approval board sits on these weekdays (0 Monday) for so many hours, and spends so long on a deploy and on each of its changes (b). */
export const BOARD_WEEKDAYS = [1, 3] as const;
export const BOARD_HOURS = 2;
export const BOARD_HOURS_PER_ASK = 0.25;
export const BOARD_HOURS_PER_CHANGE = 0.02;
/** Person-hours of forms a deploy takes: for itself and for each change (b). */
export const PAPER_HOURS = 2;
export const PAPER_HOURS_PER_CHANGE = 0.1;
/** A repair in an emergency takes this share of test and approval; the board can be called together within hours (b). */
export const EMERGENCY_SHARE = 1 / 3;
export const EMERGENCY_BOARD_HOURS = 9;
/** Share of an approval that is asked for before a release is taken back: a phone call, not a sitting (b). */
export const ROLLBACK_SIGN_OFF = 1 / 4;
/** Office hours work lies on a desk when it is handed to other people, and the factor of a site boundary [Herbsleb & Mockus 2003: 2.5]. */
export const HAND_OFF_HOURS = 4.5;
export const SITE_FACTOR = 2.5;

/** Hours a monolith deploy keeps the oven, by level of One-button deploy (4 h → minutes in the source stories) (b). */
export const OVEN_HOURS = [1.5, 1, 0.5, 0.17] as const;
/** Hours of baking an image before each deploy [16 min from check-in to many regions, Netflix 2016]. */
export const BAKE_HOURS = 0.15;
/** Person-hours of deploying by hand, by level of One-button deploy [three developers, one operator and an hour before Deployinator; one and two minutes after]. */
export const DEPLOY_HOURS = [5, 2, 0.5, 0] as const;
/** Person-hours an hour of stand-by takes from each team aboard while the shared oven runs, by level of One-button deploy (b). */
export const STAND_BY_HOURS = [1, 0.7, 0.4, 0.15] as const;
/** Share of the stand-by that a first share of users still asks for, by level of Canary: a machine compares it with the others (b). */
export const CANARY_STAND_BY = [1, 0.5, 0.2, 0.05] as const;
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
/** What a strategy does: share of users who taste first, ticks they do, share of servers that serve meanwhile (b). All at once restarts them all: for ten minutes the cold ones serve less. */
export const ROLLOUT: Record<Strategy, { share: number; ticks: number; capacity: number }> = {
  allAtOnce: { share: 1, ticks: 1, capacity: 0.85 },
  rolling: { share: 0.25, ticks: 4, capacity: 0.75 },
  halfAndHalf: { share: 0.5, ticks: 6, capacity: 0.5 },
  blueGreen: { share: 1, ticks: 1, capacity: 1 },
  canary: { share: 0.05, ticks: 12, capacity: 1 },
};
/** Ticks the tasters of a canary are watched, by level of Canary: a comparison by machine is sure sooner (b). */
export const CANARY_TICKS = [12, 8, 5, 3] as const;
/** Failing user-minutes monitoring must have seen among the tasters to stop a deploy, by level of Monitoring (b). */
export const CANARY_EVIDENCE = [0, 100, 30, 10] as const;
/** Share of the settings that a few users taste first, too, by level of Canary [Cloudflare 2019 and CrowdStrike 2024 reached everybody at once] (b). */
export const CANARY_SETTINGS = [0, 0.3, 0.6, 0.85] as const;
/** Share of failing requests among the tasters below which they look like the others, by level of Monitoring (b). */
export const CANARY_SIGNAL = [1, 0.008, 0.004, 0.0015] as const;
/** The same among the tasters' requests to the one part of the product that was changed: graphs by part come with level 2 (b). */
export const CANARY_PART_SIGNAL = [1, 1, 0.02, 0.01] as const;
/** Hours the old set of servers of a blue/green switch is kept warm where servers can be rented: most of what is wrong shows in that time (b). */
export const WARM_HOURS = 2;
/** Ticks a fresh version is watched before the oven is free again. */
export const VERIFY_TICKS = 6;
/** Concrete changes that break in a failed deploy: 1 + this × (n-1). */
export const CULPRIT_SLOPE = 0.1;
/** Hours to find the culprit: by hand ∝ n, with Continuous integration ∝ log₂ n. */
export const SEARCH_HOURS_PER_CHANGE = 0.4;
export const SEARCH_HOURS_PER_HALVING = 0.35;
/** Chance that a change of data cannot be taken back, by level of Half-and-half migrations (b): with one change in twelve touching data, 2 % of all changes and 0.2 %. */
export const MIGRATION_BLOCKS = [0.25, 0.1, 0.04, 0.025] as const;
/** Share of data changes that rewrite a table; the others only add and are done at once (b). */
export const REWRITES = 0.12;
/** Minutes a lock holds per size of the module, and the share of writes that hang; half and half needs the unit below this utilisation. */
export const LOCK_MINUTES = 12;
export const LOCK_SHARE = 0.35;
export const MIGRATION_HEADROOM = 0.5;
/** Hours a rollback takes for every change of the batch whose files and settings are undone by hand, by level of Build packages (b). */
export const ROLLBACK_HOURS_PER_CHANGE = [0.03, 0.012, 0.005, 0.002] as const;
/** A rollback with packages at hand takes this share, by level of Build packages; a service this share of the monolith's (b). */
export const PACKAGES_ROLLBACK = [1, 0.8, 0.65, 0.5] as const;
export const SERVICE_ROLLBACK = 0.5;
/** Chance that what comes back is not quite the old version, by level of Version everything, and the share of the fault that is left (b). */
export const INEXACT_ROLLBACK = [0.3, 0.12, 0.06, 0.02] as const;
export const INEXACT_LEFT = 0.4;
/** Share of that chance an image leaves, by level of Immutable images: the old one starts as it ran [Netflix bakes one for each deploy] (b). */
export const IMAGE_INEXACT = [1, 0.5, 0.25, 0.1] as const;
/** Share of servers that differ when a game begins, by level of Configuration management (b). */
export const DRIFT_FOUND = [0.3, 0.18, 0.08, 0.03] as const;
/** Drift: share of servers a deploy leaves different, by level of One-button deploy; a repair by hand; what images keep and Configuration management leaves a day, by level (b). */
export const DRIFT_PER_DEPLOY = [0.03, 0.01, 0.002, 0] as const;
export const DRIFT_HAND_EDIT = 0.04;
export const DRIFT_KEPT = [1, 0.4, 0.1, 0] as const;
export const DRIFT_MENDED = [1, 0.985, 0.96, 0.9] as const;
/** A deploy misses a server with chance 1-exp(-this × drift) (b). */
export const DRIFT_HIT = 0.02;
/** Chance that a change touches a neighbour per coupling of its calls, where coupling is not pinned (b). */
export const LOCK_STEP = 0.25;
/** Days a flagged change lives in the dark before a law releases it, where a policy file pins flags. */
export const RELEASE_DAYS = 1;
/** Deploys of a unit kept in the world, for rollback and evidence. */
export const KEPT_DEPLOYS = 8;
/** Days in production after which a flag that is not on for everybody is stale: it adds debt and can hurt. */
export const FLAG_STALE_DAYS = 28;
/** Stale flags of the modules aboard that count at most; how much each adds to the chance that a deploy misses a server that still answers to it, and to the harm (b). */
export const STALE_FLAGS_MOST = 3;
export const STALE_FLAG_HIT = 0.5;
export const STALE_FLAG_HARM = 0.5;

/** Architecture points by module size: size 1 takes 4 slices about 15 working days, size 4 two quarters (b). */
export const EXTRACTION_POINTS = [0, 48, 110, 210, 400] as const;
/** Merging a service back takes this share of the points of cutting it out (b). */
export const MERGE_BACK_SHARE = 0.15;
/** The holiday freeze: the last weeks of the last quarter of a year. */
export const FREEZE_WEEKS = 2;
