/** Numbers of detection, paging and responses: each with unit and reason; (b) marks a value that calibration may move. */

/** Minutes until monitoring notices a clear fault, by level; level 0 waits for customers (b). */
export const DETECT_MINUTES = [0, 25, 9, 4] as const;
/** Failing share that monitoring sees at all, by level: thresholds on hosts see only what is large (b). */
export const SEES_SHARE = [1, 0.01, 0.003, 0.001] as const;
/** Minutes until customers tell, when a tenth of requests fail; longer by the root for less, at most so many days (b). */
export const CUSTOMER_MINUTES = 180;
export const CUSTOMER_MOST_DAYS = 9;
/** At night customers take this many times as long. */
export const NIGHT_PATIENCE = 1.6;
/** Where people do not tell what they see, things are found so many times later (b). */
export const SILENCE = 0.7;
/** Share of its requests a unit turns away from which it counts as full. */
export const TURNED_AWAY = 0.002;
/** Share of failing requests from which an overload without a fault is noticed as such. */
export const NOTICE_SHARE = 0.004;
/** Share of failing requests below which no customer ever writes. */
export const SEEN_SHARE = 0.0004;
/** Users are served again when less than this share of its worst is left. */
export const RELIEF = 0.2;
/** Ticks that traffic gets to recover once what was broken is put right, before whoever plays it is asked again. */
export const RELIEF_TICKS = 3;
/** Failing share from which an incident is SEV-1, -2, -3. */
export const SEVERITY_SHARES = [0.25, 0.08, 0.015] as const;
/** From this number on an incident waits for office hours: SEV-3 and SEV-4. */
export const OFFICE_SEVERITY = 3;
/** Minutes for each change aboard until its authors see on the graphs what monitoring does not ring for (b). */
export const AUTHOR_MINUTES = 12;
/** Hours after a deploy in which its team still watches it. */
export const WATCH_HOURS = 5;
/** Ticks an unanswered page costs before the next person rings. */
export const ESCALATION_TICKS = 6;
/** Real ms a page rings before it goes on to the next person. */
export const RING_MS = 12000;
/** Real ms the clock holds for one incident and for one week (b). */
export const HOLD_INCIDENT_MS = 120000;
export const HOLD_WEEK_MS = 360000;
/** Most incidents the time-lapse stops at, the severity it needs, and how long. */
export const LAPSE_STOPS = 2;
export const LAPSE_STOP_MS = 12000;

/** Minutes each response takes for a rested engineer who knows the module, without a runbook (b). */
export const RESPONSE_MINUTES: Record<string, number> = {
  rollBack: 60,
  flagOff: 5,
  failOver: 25,
  scaleOut: 20,
  scaleIn: 15,
  shedLoad: 10,
  openBreaker: 10,
  dropRetries: 10,
  rollingRestart: 30,
  isolateHost: 15,
  warmCache: 40,
  revertConfig: 15,
  stopMigration: 45,
  stopAutomation: 15,
  renewCertificate: 45,
  freeDisk: 20,
  quarantine: 25,
  restoreBackup: 300,
  pageOwner: 15,
  declareMajor: 10,
  fixForward: 180,
  investigate: 20,
};
/** Minutes of looking closer for each hour that the search among the newest deploy's changes would take (b). */
export const LOOK_MINUTES = 15;
/** Restoring takes this many times as long where it was never tried [GitLab 2017: several methods of backup, none worked]. */
export const UNTRIED_RESTORE = 5;
/** Utilisation with everybody let in, and warmth of the cache, at which nobody is turned away any longer (b). */
export const LET_IN_AT = 0.75;
export const LET_IN_WARMTH = 0.85;
/** A SEV-1 or -2 is stabilised before it is understood: so many tries before a look that would take longer than this [PagerDuty: size up, stabilise] (b). */
export const URGENT_SEVERITY = 2;
export const URGENT_TRIES = 3;
export const URGENT_LOOK_MINUTES = 30;
/** Minutes each piece of evidence takes to read. */
export const EVIDENCE_MINUTES: Record<string, number> = {
  errorGraph: 5,
  lastDeploys: 5,
  configLog: 10,
  dependencies: 10,
  hosts: 10,
  logLines: 15,
  customers: 5,
};
/** Ticks after which what somebody not played has read hangs on the wall. */
export const PIN_TICKS = 1;
/** A written playbook gives about three times better repair [SRE book, ch. 1]: factor on the minutes of a covered kind. */
export const COVERED_FACTOR = 1 / 3;
/** Share of kinds with a written, tried runbook by level of Runbooks (b). */
export const RUNBOOK_COVERAGE = [0, 0.35, 0.6, 0.85] as const;
/** Factor on minutes for who has never seen the module, and for who knows it through and through (b). */
export const STRANGER = 1.7;
export const EXPERT = 0.8;
/** What tiredness adds to the minutes of somebody spent, and what drills take off for a team well drilled (b). */
export const TIRED_SLOW = 0.7;
export const DRILL_FAST = 0.4;
/** A commander who does not repair: minutes of an incident that hurts several teams, and of one that needs none (b). */
export const COMMANDED_FACTOR = 0.65;
export const OVERCOMMANDED_FACTOR = 1.1;
/** People called in for a major incident, at most. */
export const HELPERS = 3;
/** Without any monitoring that works, everything is done in the dark: factor on minutes (b). */
export const BLIND_FACTOR = 1.6;
/** A full history to go back to speeds a rollback: factor by level of Version everything (b). */
export const HISTORY_FACTOR = [1.25, 1, 0.9, 0.8] as const;
/** One-button deploy speeds a rollback, by level. */
export const ROLLBACK_FACTOR = [1, 0.5, 0.25, 0.1] as const;
/** Chance that a piece of evidence misleads at first reading: any, and one that such a fault is known to hide behind (b). */
export const MISLEADING = 0.08;
export const MISLEADING_KNOWN = 0.4;
/** What a clouded eye adds to that chance, share of it: who is overloaded or spent misreads twice as often (b). */
export const CLOUDED_MISREADS = 1;
/** Chance that the engineer picks what helps: base, for knowledge, for energy, for a runbook, for evidence, for drills, for each try; and what a head with twice too much in it takes off (b). */
export const SKILL = {
  base: 0.2,
  knowledge: 0.3,
  energy: 0.15,
  runbook: 0.45,
  evidence: 0.3,
  drills: 0.15,
  attempt: 0.1,
  overload: -0.2,
} as const;
/** What a restart or an opened breaker leaves of a fault it eases, and what a wrong response makes of one it worsens. */
export const EASED = 0.4;
export const WORSENED = 1.25;
export const WORST_LEVEL = 4;
/** Share of visits turned away when shedding load. */
export const SHED_SHARE = 0.3;
/** Instances added by scaling out, share of the present ones. */
export const SCALE_OUT = 0.5;
/** Days within which the same kind counts as a repeat: a quarter. */
export const REPEAT_DAYS = 91;
/** Ticks from mitigated to resolved: temporary measures are taken back. */
export const RESOLVE_TICKS = 24;
/** Hours in which a machine still takes a fresh deploy back by itself, by level of Auto-rollback: a look, a working day, until the error budget of a day has been watched (b). */
export const AUTO_WATCH_HOURS = [0, 2, 8, 24] as const;
