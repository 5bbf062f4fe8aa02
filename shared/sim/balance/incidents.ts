/** Numbers of faults, detection, paging and responses: each with unit and reason; (b) marks a value that calibration may move. */

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
/**
 * Faults the world brings, a year, for one of what the source counts (faultSources.ts): one team's settings and commands, the
 * root of the number of servers, one provider, one level of automation. With the deploys of an ordinary org about 70 % of
 * incidents are then linked to a change [SRE book, ch. 1] (b).
 */
export const FAULTS_PER_YEAR = {
  hardware: 1.6,
  config: 3,
  operator: 1.2,
  provider: 5,
  demand: 3,
  automation: 0.7,
} as const;
/** Practices that act on production by themselves. */
export const AUTOMATIONS = [
  'autoscaling',
  'pipeline',
  'autoRollback',
  'janitorMonkey',
  'chaosMonkey',
] as const;
/** Changes from which a deploy is a big batch: a week of a full team's merges (design). */
export const BIG_BATCH = 20;
/** Servers of a unit, and units of the org, from which they are many (design). */
export const MANY_SERVERS = 8;
export const MANY_SERVICES = 5;
/** Strength of the least fault and of the greatest; the median is 1.4 times the least (b). */
export const LEVEL_LEAST = 0.16;
export const LEVEL_MOST = 2.5;
/** One lesson learned (an action done) divides the chance of its kind by 1 + this, and its strength by 1 + that (b). */
export const LESSON_PREVENTS = 0.35;
export const LESSON_LEVEL = 0.1;
/** Each action written and not done makes the kind that much stronger when it comes again, for at most three (b). */
export const UNDONE_LEVEL = 0.12;
/** A team in full care of its services keeps this share of defects out before they are planted [Vogels 2006: operating what you build greatly enhanced quality] (b). */
export const CARE_PREVENTS = 0.35;
/** Share of failing requests below which no customer ever writes, and days after which such a thing is repaired by accident. */
export const SEEN_SHARE = 0.0004;
export const FORGET_DAYS = 60;
/** Most incidents the time-lapse stops at, the severity it needs, and how long. */
export const LAPSE_STOPS = 2;
export const LAPSE_STOP_MS = 12000;
