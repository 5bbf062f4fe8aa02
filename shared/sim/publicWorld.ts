/**
 * What may be seen of an organisation: flat tables of plain rows, related by id. Refusals, bots, the wire schema, the
 * screens and the replay all read this and nothing else. Hidden faults, latent defects, true values and unopened
 * findings have no column here, so they cannot leak. `project` (project.ts) fills it from a World.
 *
 * Rules for a row: only strings, finite numbers and booleans; '' and -1 stand for "none"; times are ticks; shares are
 * 0-1; money is whole cents. Rows are kept in maps by id and drawn in the order of their `order` field.
 */

import type { EvidenceRow, HabitRow, IncidentRow, OptionRow, OrderRow } from './publicIncident.ts';

export type { EvidenceRow, HabitRow, IncidentRow, OptionRow, OrderRow } from './publicIncident.ts';

/** The six lanes a slice of attention can lie on. */
export const LANES = ['build', 'quality', 'delivery', 'operate', 'architecture', 'learn'] as const;
export type Lane = (typeof LANES)[number];

/** How a deploy replaces the running version. */
export const STRATEGIES = ['allAtOnce', 'halfAndHalf', 'blueGreen', 'canary'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** When a unit's train leaves. */
export const MODES = ['scheduled', 'onDemand', 'continuous'] as const;
export type ReleaseMode = (typeof MODES)[number];

/** Where the org stands in a quarter. In all but `live` and `lapse` the clock stands. */
export type Phase = 'live' | 'habit' | 'lapse' | 'review' | 'plan' | 'over';

/** What an on-call engineer can do about an incident. */
export const RESPONSES = [
  'rollBack',
  'flagOff',
  'scaleOut',
  'shedLoad',
  'openBreaker',
  'rollingRestart',
  'revertConfig',
  'freeDisk',
  'pageOwner',
  'fixForward',
  'investigate',
] as const;
export type ResponseId = (typeof RESPONSES)[number];

/** What a dashboard or a customer reports; standing orders are keyed by it. */
export const SYMPTOMS = ['errors', 'slow', 'saturated', 'writesFail', 'dependencySlow'] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** The pieces of evidence that can be opened during an incident. */
export const EVIDENCE = [
  'errorGraph',
  'lastDeploys',
  'configLog',
  'dependencies',
  'hosts',
  'logLines',
] as const;
export type EvidenceKind = (typeof EVIDENCE)[number];

/** A bounded context of the product: a slice. */
export interface ModuleRow {
  id: string;
  order: number;
  team: string;
  unit: string;
  /** 1 small … 4 large: drives the effort of an extraction. */
  size: number;
  /** Requests per minute that reach it now. */
  load: number;
  /** Share of its requests that fail now, 0-1: smoke and burnt crust. */
  errors: number;
  /** Technical debt 0-1: unwashed trays. */
  debt: number;
}

/** One module calling another: a string of cheese. */
export interface CallRow {
  id: string;
  from: string;
  to: string;
  /** Calls per minute now. */
  rate: number;
  /** Crosses the network, i.e. the modules live in different units. */
  remote: boolean;
  /** Share of calls lost on this string now, 0-1. */
  lost: number;
  /** Why: '' | 'timedOut' | 'failed' | 'overloaded' | 'cutOff'. */
  reason: string;
  breaker: 'none' | 'closed' | 'open';
}

/** Something deployed as one: the monolith or a service on its own plate. */
export interface UnitRow {
  id: string;
  order: number;
  kind: 'monolith' | 'service';
  /** Owner team of a service, '' for the shared monolith. */
  team: string;
  /** Number of the newest deploy that reached production. */
  version: number;
  instances: number;
  /** Utilisation: offered load over capacity; above 1 requests are turned away. */
  utilisation: number;
  latencyMs: number;
  errors: number;
  mode: ReleaseMode;
  intervalDays: number;
  strategy: Strategy;
  /** Tick at which the scheduled train leaves, -1 when none is scheduled. */
  departs: number;
  /** The departure call is open: every team says aboard or hold. */
  calling: boolean;
  /** Changes waiting on its train. */
  waiting: number;
  /** The deploy in the oven, '' when idle. */
  deploy: string;
  /** The train stands while a rolled-back batch is searched for its culprit. */
  searching: boolean;
  /** Hours one deploy keeps the oven busy, gates left out. */
  ovenHours: number;
}

/** A two-pizza team. */
export interface TeamRow {
  id: string;
  order: number;
  people: number;
  humans: number;
  /** Its word on the departure that is being called: 'undecided' | 'aboard' | 'hold'. */
  word: 'undecided' | 'aboard' | 'hold';
  /** Modules + units + practices against what it can hold; above 1 every lane slows. */
  cognitiveLoad: number;
  energy: number;
  morale: number;
  /** Changes merged today and on the last full workday. */
  mergedToday: number;
  mergedYesterday: number;
  /** The engineer who carries its pager, '' when central operations carries it. */
  onCall: string;
}

/** A named person; `human` tells whether a player has the seat. */
export interface EngineerRow {
  id: string;
  name: string;
  team: string;
  order: number;
  human: boolean;
  /** The lanes of today's two slices, and of tomorrow's. */
  laneA: Lane;
  laneB: Lane;
  nextA: Lane;
  nextB: Lane;
  energy: number;
  morale: number;
  pager: boolean;
  /** What is seen of her now. */
  posture: 'desk' | 'away' | 'asleep' | 'ringing' | 'fighting' | 'standby';
  /** The incident she works on, or ''. */
  incident: string;
  nightPages: number;
}

/** A piece of work a team could do next. */
export interface CardRow {
  id: string;
  team: string;
  order: number;
  kind: 'feature' | 'experiment' | 'request' | 'upkeep' | 'action';
  /** Text key of its title. */
  title: string;
  modules: string;
  size: number;
  merged: number;
  live: number;
  /** What the team hopes it earns, cents a day; -1 where nobody guesses. */
  hope: number;
  due: number;
  flagged: boolean;
  /** Share of users who see its live changes, 0-1 (1 when unflagged). */
  share: number;
  state: 'backlog' | 'building' | 'shipping' | 'done';
  /** The team builds this one first. */
  first: boolean;
  /** What users said once enough of them saw it, cents a day; shown only when `known`. */
  worth: number;
  known: boolean;
}

/** A merged piece of work that is not yet in every user's hands: a pizza box. */
export interface ChangeRow {
  id: string;
  order: number;
  team: string;
  card: string;
  module: string;
  unit: string;
  state: 'waiting' | 'aboard' | 'dark';
  /** The deploy that carries it, ''. */
  deploy: string;
  flagged: boolean;
  mergedAt: number;
}

/** A deploy, running or among the last ten of its unit. */
export interface DeployRow {
  id: string;
  number: number;
  unit: string;
  state: 'gates' | 'oven' | 'rollout' | 'verifying' | 'done' | 'rollingBack' | 'rolledBack';
  strategy: Strategy;
  changes: number;
  teams: number;
  /** Ticks at which it started, at which the present stage began and ends, and at which it reached users (-1). */
  startedAt: number;
  stageAt: number;
  stageEnds: number;
  liveAt: number;
  /** Share of users on the new version. */
  share: number;
  /** Known to have needed repair. */
  failed: boolean;
}

/** A module on its way out of the pie. */
export interface ExtractionRow {
  id: string;
  team: string;
  /** Architecture slices go into it. */
  active: boolean;
  /** 0-1; at 1 it is ready for cutover. */
  progress: number;
  ready: boolean;
  /** Working days left at today's pace, -1 when nobody works on it. */
  daysLeft: number;
}

/** A way of working, built up from level 0 to 3. */
export interface PracticeRow {
  id: string;
  order: number;
  lane: Lane;
  level: number;
  /** Progress to the next level, 0-1. */
  progress: number;
  /** The org's lane slices build this one now. */
  focus: boolean;
  /** The practice that must come first, ''. */
  needs: string;
}

/** A rule of the whole org, changed by a majority of the teams with a human. */
export interface PolicyRow {
  id: string;
  order: number;
  value: string;
  /** The values to choose from, separated by spaces. */
  choices: string;
  /** Votes cast now, `team:value` separated by spaces. */
  votes: string;
}

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
  incidents: number;
  lost: number;
  revenue: number;
  trust: number;
  energy: number;
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
  policies: Record<string, PolicyRow>;
  habits: Record<string, HabitRow>;
  log: Record<string, LogRow>;
  weeks: Record<string, WeekRow>;
}

export interface PublicScalars {
  tick: number;
  quarter: number;
  quarters: number;
  /** Days of the week that are played by hand. */
  liveDays: number;
  phase: Phase;
  /** Cash in cents; negative when the bank waits. */
  cash: number;
  revenueToday: number;
  revenueYesterday: number;
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
}

/** Everything a person of the org may see. */
export interface PublicWorld extends PublicScalars, PublicTables {}
