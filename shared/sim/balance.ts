/** Every tunable number, with unit and reason. (b) marks a starting value to be moved by calibration. */

// ── people ────────────────────────────────────────────────────────────────────────────────────────
/** Universal Scalability Law: contention and crosstalk of a team; output peaks at √((1-a)/b) = 7 people. */
export const USL_CONTENTION = 0.01;
export const USL_CROSSTALK = 0.02;
/** People's worth of time a team spends on rota, upkeep and meetings before anything is built (b). */
export const TEAM_OVERHEAD_PEOPLE = 3;
/** Person-hours of output that one change takes; a full team of 8 with half its slices on Build merges about 4 a day (b). */
export const CHANGE_POINTS = 2.1;
/** Share of the missing energy won back in a night, and energy lost on a workday at full load (b): settles near 0.75. */
export const ENERGY_NIGHT = 0.15;
export const ENERGY_DAY = 0.05;
/** Energy lost to a page by day and by night (b): a night page costs two good nights. */
export const ENERGY_PAGE_DAY = 0.04;
export const ENERGY_PAGE_NIGHT = 0.14;
/** Below this energy an engineer is exhausted. */
export const EXHAUSTED = 0.3;
/** Share of a day's output that one changed slice costs the team (b). */
export const RESHUFFLE_COST = 0.03;
/** What a team holds before it slows: modules, units, practices in use, open incidents, in points (b). */
export const LOAD_CAPACITY = 16;
export const LOAD_PER = { module: 2.2, unit: 1, service: 1.6, practice: 0.45, incident: 2 } as const;

// ── flow ──────────────────────────────────────────────────────────────────────────────────────────
/** Office hours a branch lives before it is merged, by level of Trunk and small changes (b). */
export const BRANCH_HOURS = [12, 6, 3, 1] as const;
/** Chance of a merge conflict per branch day and per other team on the unit, before Continuous integration (b). */
export const CONFLICT_RATE = 0.045;
/** Continuous integration lowers conflicts and culprit search, by level. */
export const CI_CONFLICTS = [1, 0.6, 0.35, 0.2] as const;
/** Points of repair a conflict costs per branch day (b). */
export const CONFLICT_POINTS = 3;
/** Points of repair a culprit change costs before it may ride again (b). */
export const REPAIR_POINTS = 3;
/** Debt a merged change adds to its module, and what one Quality point removes from the team's modules (b). */
export const DEBT_PER_CHANGE = 0.0022;
export const DEBT_PER_POINT = 0.0014;
/** Output is divided by 1 + this × debt: 1.6 times less at full debt [DORA 2019]. */
export const DEBT_DRAG = 0.6;
/** Cards a team has on the table. */
export const CARDS_ON_TABLE = 4;
/** Finished cards a team remembers. */
export const KEPT_CARDS = 4;

// ── deploys ───────────────────────────────────────────────────────────────────────────────────────
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

// ── extraction ────────────────────────────────────────────────────────────────────────────────────
/** Architecture points by module size: size 1 takes 4 slices about 15 working days, size 4 two quarters (b). */
export const EXTRACTION_POINTS = [0, 48, 110, 210, 400] as const;

// ── traffic ───────────────────────────────────────────────────────────────────────────────────────
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

// ── incidents ─────────────────────────────────────────────────────────────────────────────────────
/** Minutes until monitoring notices a clear fault, by level; level 0 waits for customers (b). */
export const DETECT_MINUTES = [0, 25, 9, 4] as const;
export const CUSTOMER_MINUTES = 150;
/** Share of failing requests below which nobody notices. */
export const NOTICE_SHARE = 0.004;
/** Failing share from which an incident is SEV-1, -2, -3. */
export const SEVERITY_SHARES = [0.25, 0.08, 0.015] as const;
/** Ticks an unanswered page costs before the next person rings. */
export const ESCALATION_TICKS = 6;
/** Real ms a page rings before it goes on to the next person. */
export const RING_MS = 12000;
/** Real ms the clock holds for one incident and for one week (b). */
export const HOLD_INCIDENT_MS = 45000;
export const HOLD_WEEK_MS = 90000;
/** Minutes each response takes for a rested engineer who knows the module, without a runbook (b). */
export const RESPONSE_MINUTES: Record<string, number> = {
  rollBack: 60,
  flagOff: 5,
  scaleOut: 20,
  shedLoad: 10,
  openBreaker: 10,
  rollingRestart: 30,
  revertConfig: 15,
  freeDisk: 20,
  pageOwner: 15,
  fixForward: 180,
  investigate: 30,
};
/** Minutes each piece of evidence takes to read. */
export const EVIDENCE_MINUTES: Record<string, number> = {
  errorGraph: 5,
  lastDeploys: 5,
  configLog: 10,
  dependencies: 10,
  hosts: 10,
  logLines: 15,
};
/** A written playbook gives about three times better repair [SRE book, ch. 1]: factor by level of Runbooks. */
export const RUNBOOK_FACTOR = [1, 0.75, 0.5, 0.35] as const;
/** A full history to go back to speeds a rollback: factor by level of Version everything (b). */
export const HISTORY_FACTOR = [1.25, 1, 0.9, 0.8] as const;
/** One-button deploy speeds a rollback, by level. */
export const ROLLBACK_FACTOR = [1, 0.5, 0.25, 0.1] as const;
/** Chance that a piece of evidence misleads at first reading (b). */
export const MISLEADING = 0.12;
/** What one resolved incident teaches about its kind, by level of Blameless postmortems (b): a fault is divided by 1 + lessons. */
export const LESSON = [0, 0.06, 0.12, 0.2] as const;
/** Share of visits turned away when shedding load. */
export const SHED_SHARE = 0.3;
/** Instances added by scaling out, share of the present ones. */
export const SCALE_OUT = 0.5;
/** Ticks from mitigated to resolved: temporary measures are taken back. */
export const RESOLVE_TICKS = 24;
/** Faults the world plants by itself, mean per unit and year: hardware, providers, operators, campaigns (b). */
export const WORLD_FAULTS_PER_YEAR: Record<string, number> = {
  hardware: 10,
  dependency: 12,
  operator: 12,
  demand: 5,
};
/** Most incidents the time-lapse stops at, the severity it needs, and how long. */
export const LAPSE_STOPS = 2;
export const LAPSE_STOP_MS = 12000;

// ── money and trust ───────────────────────────────────────────────────────────────────────────────
/** Revenue of one user-minute and cost of people and instances, cents (b). */
export const CENTS_PER_USER_MINUTE = 0.3;
export const ENGINEER_CENTS_PER_DAY = 42000;
export const INSTANCE_CENTS_PER_DAY = 1500;
/** Error budget of a quarter: failed requests at an SLO of 99.5 %. */
export const SLO = 0.995;
/** Trust won on a clean day and lost per share of failed requests (b). */
export const TRUST_CLEAN_DAY = 0.012;
export const TRUST_LOSS = 0.7;
/** Worth (cents a day) at which released value has raised demand by half of its most (b). */
export const VALUE_HALF = 400000;
export const VALUE_MOST = 0.8;
/** Cash a bail-out leaves, and the trust floor that calls for one. */
export const BAIL_OUT_CASH = 5000000;
export const BAIL_OUT_TRUST = 0.05;

// ── practices ─────────────────────────────────────────────────────────────────────────────────────
/** Points a built-up level loses a week when nobody has slices on its lane (b). */
export const DECAY_POINTS_PER_WEEK = 12;

// ── phases, real milliseconds at speed ×1 ─────────────────────────────────────────────────────────
export const OFFICE_MS = 45000;
export const OFF_HOURS_MS = 15000;
export const LAPSE_MS = 36000;
export const CALL_MS = 15000;
export const HABIT_MS = 45000;
export const REVIEW_MS = 120000;
export const PLAN_MS = 150000;

/** Facts the log keeps. */
export const LOG_LENGTH = 60;
