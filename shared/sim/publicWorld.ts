/**
 * What may be seen of an organisation: flat tables of plain rows, related by id. Refusals, bots, the wire schema, the
 * screens and the replay all read this and nothing else. Hidden faults, latent defects, true values and unopened
 * findings have no column here, so they cannot leak. `project` (project.ts) fills it from a World.
 *
 * Rules for a row: only strings, finite numbers and booleans; '' and -1 stand for "none"; times are ticks; shares are
 * 0-1; money is whole cents. Rows are kept in maps by id and drawn in the order of their `order` field.
 */

import type { EvidenceRow, HabitRow, IncidentRow, OptionRow, OrderRow } from './publicIncident.ts';
import type { EngineerRow, MorningRow, SuggestionRow, TeamRow } from './publicPeople.ts';
import type { CallRow, ModuleRow, UnitRow } from './publicSystem.ts';
import type { PolicyRow, PracticeRow, SkillRow } from './publicWays.ts';
import type { CardRow, ChangeRow, DeployRow, ExtractionRow } from './publicWork.ts';

export type { EvidenceRow, HabitRow, IncidentRow, OptionRow, OrderRow } from './publicIncident.ts';
export type { EngineerRow, MorningRow, SuggestionRow, TeamRow } from './publicPeople.ts';
export type { CallRow, ModuleRow, UnitRow } from './publicSystem.ts';
export type { PolicyRow, PracticeRow, SkillRow } from './publicWays.ts';
export type { CardRow, ChangeRow, DeployRow, ExtractionRow } from './publicWork.ts';

/** The six lanes a slice of attention can lie on. */
export const LANES = ['build', 'quality', 'delivery', 'operate', 'architecture', 'learn'] as const;
export type Lane = (typeof LANES)[number];

/** What stakeholders offer in exchange for patience: a board that approves every deploy, or somebody to blame. */
export const SHORTCUTS = ['approvalBoard', 'nameCulprit'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

/** What the board offers after quiet days: break something on purpose, show everything that waits in the dark, call for users. */
export const BETS = ['drill', 'launch', 'campaign'] as const;
export type Bet = (typeof BETS)[number];

/** How a deploy replaces the running version. */
export const STRATEGIES = ['allAtOnce', 'rolling', 'halfAndHalf', 'blueGreen', 'canary'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** What every service should keep to. */
export const RULE_IDS = ['noOwnerOnCall', 'noContract', 'singleZone', 'noTimeout', 'drift'] as const;
export type Rule = (typeof RULE_IDS)[number];

/** When a unit's train leaves. */
export const MODES = ['scheduled', 'onDemand', 'continuous'] as const;
export type ReleaseMode = (typeof MODES)[number];

/** What a deploy has to pass before it reaches a user. */
export const GATE_KINDS = ['tests', 'staging', 'manual', 'handOff', 'approval'] as const;
export type GateKind = (typeof GATE_KINDS)[number];

/** Where the org stands in a quarter. In all but `live` and `lapse` the clock stands. */
export type Phase = 'live' | 'habit' | 'lapse' | 'review' | 'plan' | 'over';

/** What an on-call engineer can do about an incident. */
export const RESPONSES = [
  'rollBack',
  'flagOff',
  'failOver',
  'scaleOut',
  'scaleIn',
  'shedLoad',
  'openBreaker',
  'dropRetries',
  'rollingRestart',
  'isolateHost',
  'warmCache',
  'revertConfig',
  'stopMigration',
  'stopAutomation',
  'renewCertificate',
  'freeDisk',
  'quarantine',
  'restoreBackup',
  'pageOwner',
  'declareMajor',
  'fixForward',
  'investigate',
] as const;
export type ResponseId = (typeof RESPONSES)[number];

/** What a dashboard or a customer reports; standing orders are keyed by it. */
export const SYMPTOMS = [
  'errors',
  'slow',
  'saturated',
  'writesFail',
  'dependencySlow',
  'loginsFail',
  'queueGrows',
  'oddNumbers',
  'noTraffic',
] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** The pieces of evidence that can be opened during an incident. */
export const EVIDENCE = [
  'errorGraph',
  'lastDeploys',
  'configLog',
  'dependencies',
  'hosts',
  'logLines',
  'customers',
] as const;
export type EvidenceKind = (typeof EVIDENCE)[number];

/** The hats of a team; each sees its own part of an incident. */
export const HATS = ['pager', 'builder', 'liaison', 'lead'] as const;
export type Hat = (typeof HATS)[number];

/** Something that happened, for the log: the newest 60. */
export interface LogRow {
  id: string;
  tick: number;
  kind: string;
  tone: 'good' | 'bad' | 'plain';
  /** Ids of the facts that led to it, separated by spaces. */
  because: string;
  /** The fact's own fields as JSON, for its sentence. */
  params: string;
}

/** A week of the time-lapse or the live week, folded when it closed. */
export interface WeekRow {
  id: string;
  order: number;
  headline: string;
  params: string;
  deploys: number;
  /** Deploys that became known to need repair. */
  failed: number;
  incidents: number;
  /** Mean minutes from onset to relief of the incidents relieved that week, -1 without one. */
  restoreMinutes: number;
  lost: number;
  revenue: number;
  trust: number;
  energy: number;
}

/** A win band and how far it is reached. */
export interface GoalRow {
  id: string;
  order: number;
  /** The metric or named measure it asks for. */
  metric: string;
  compare: 'atLeast' | 'atMost';
  target: number;
  /** As measured at the end of last week; 0 while not `known`. */
  value: number;
  known: boolean;
  met: boolean;
  /** Its quarters are over and it is decided. */
  closed: boolean;
  /** Which quarters count: 'last', 'all' or `from-to`. */
  over: string;
}

export interface PublicTables {
  modules: Record<string, ModuleRow>;
  calls: Record<string, CallRow>;
  units: Record<string, UnitRow>;
  teams: Record<string, TeamRow>;
  engineers: Record<string, EngineerRow>;
  cards: Record<string, CardRow>;
  changes: Record<string, ChangeRow>;
  deploys: Record<string, DeployRow>;
  incidents: Record<string, IncidentRow>;
  evidence: Record<string, EvidenceRow>;
  options: Record<string, OptionRow>;
  orders: Record<string, OrderRow>;
  extractions: Record<string, ExtractionRow>;
  practices: Record<string, PracticeRow>;
  skills: Record<string, SkillRow>;
  policies: Record<string, PolicyRow>;
  habits: Record<string, HabitRow>;
  log: Record<string, LogRow>;
  weeks: Record<string, WeekRow>;
  goals: Record<string, GoalRow>;
  suggestions: Record<string, SuggestionRow>;
  mornings: Record<string, MorningRow>;
}

export interface PublicScalars {
  tick: number;
  quarter: number;
  /** Quarters played, and those after them that run on habits alone. */
  quarters: number;
  proof: number;
  /** Days of the week that are played by hand. */
  liveDays: number;
  /** Share of the usual real time that Friday, review and plan get. */
  standing: number;
  phase: Phase;
  /** Cash in cents; negative when the bank waits. */
  cash: number;
  revenueToday: number;
  revenueYesterday: number;
  /** Days until the money is gone at yesterday's pace, -1 while more comes in than goes out. */
  runwayDays: number;
  /** Cents a day machines cost now; servers among them that nobody needs any more. */
  infraCost: number;
  waste: number;
  /** 0-1. */
  trust: number;
  /** People using the product this minute. */
  users: number;
  /** Share of all requests that fail now. */
  failing: number;
  /** User-minutes lost today and this quarter. */
  lostToday: number;
  lostQuarter: number;
  /** What is left of the quarter's error budget, 0-1 (may fall below 0). */
  budgetLeft: number;
  /** Patience of the stakeholders, 0-1. */
  patience: number;
  /** The shortcut they offer, '' when none; the team that is asked, and the tick until which it stands (-1). */
  shortcut: Shortcut | '';
  shortcutTeam: string;
  shortcutUntil: number;
  /** Bets on the board, separated by spaces; they are taken down at this tick (-1). */
  bets: string;
  betUntil: number;
  /** The incident that holds the clock, ''. */
  hold: string;
  /** Real milliseconds of hold used this week. */
  holdMs: number;
  /** Slots for standing orders. */
  orderSlots: number;
  /** Teams that said they are ready to go on in a standing phase, separated by spaces. */
  ready: string;
  /** The costliest incident the time-lapse stopped at, ''. */
  lapseStop: string;
  /**
   * What a policy file holds so that no verb moves it, as words separated by spaces: `teams`, `lanes`, `modules`, `wip`, `mode`,
   * `strategy`, `actions`, `practice/<id>`, `policy/<id>`.
   */
  pinned: string;
  /** Levers that are closed now (levers.ts), separated by spaces. */
  closed: string;
}

/** Everything a person of the org may see. */
export interface PublicWorld extends PublicScalars, PublicTables {}

/** The year-end proof as everybody may see it: its eve, its run and its review. */
export const seesProof = (view: Pick<PublicScalars, 'quarter' | 'quarters' | 'proof'>): boolean =>
  view.proof > 0 && view.quarter > view.quarters;
