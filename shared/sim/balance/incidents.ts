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
