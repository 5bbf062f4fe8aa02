/**
 * The state of one organisation, as plain data. This file is the manual: one comment per field. Only `step` and `settle`
 * change a World, and only for its one owner. `content` is static and left out of digests and snapshots.
 */
import type { Content } from '../content/types.ts';
import type { Fact } from './facts.ts';
import type { Pins } from './pins.ts';
import type { Lane, Phase, ReleaseMode, ResponseId, Strategy, Symptom, WeekRow } from './publicWorld.ts';

import type { Fault, Incident } from './worldIncident.ts';

export type { EvidenceItem, Fault, Incident, OptionItem } from './worldIncident.ts';

/** What a game is made of; with the journal it is the whole game. */
export interface WorldSetup {
  seed: string;
  scenario: string;
  /** Quarters to play. */
  quarters: number;
  /** Days of each quarter's first week that are played by hand, 1-5. */
  liveDays: number;
  pins?: Pins;
}

export interface Module {
  id: string;
  team: string;
  unit: string;
  size: number;
  /** Work units of one request. */
  work: number;
  /** Share of visits that enter here. */
  entry: number;
  debt: number;
  /** An open breaker answers for it with a fallback. */
  breaker: boolean;
  /** Solved: requests a minute, share failing as its callers see it. */
  load: number;
  errors: number;
}

export interface Call {
  id: string;
  from: string;
  to: string;
  rate: number;
  hard: boolean;
  /** Solved: calls a minute, share lost, and why. */
  flow: number;
  lost: number;
  reason: '' | 'timedOut' | 'failed' | 'overloaded' | 'cutOff';
}

export interface Unit {
  id: string;
  kind: 'monolith' | 'service';
  team: string;
  /** Number of the newest deploy started and of the one that serves users. */
  number: number;
  version: number;
  instances: number;
  /** Instances added during an incident; handed back when it is over. */
  extra: number;
  mode: ReleaseMode;
  intervalDays: number;
  strategy: Strategy;
  /** Day of the next scheduled departure. */
  departDay: number;
  calling: boolean;
  /** What teams said about the next departure. */
  words: Record<string, 'aboard' | 'hold'>;
  /** Deploys, newest last, at most KEPT_DEPLOYS. */
  deploys: string[];
  /** The running deploy, ''. */
  busy: string;
  /** Changes of a rolled-back deploy are searched for the culprit until this tick. */
  searchUntil: number;
  /** Solved. */
  utilisation: number;
  latencyMs: number;
  errors: number;
}

export interface Team {
  id: string;
  /** Its engineers in table order, and the modules it owns. */
  table: string[];
  modules: string[];
  /** Its cards that are not done, in the order they were dealt. */
  cards: string[];
  /** Its last finished cards, newest last: a rollback may bring one back. */
  finished: string[];
  /** Share of the 2-per-person slices on each lane today. */
  shares: Record<Lane, number>;
  /** Output factor of today: USL × energy × morale × load, person-equivalents. */
  output: number;
  cognitiveLoad: number;
  /** Build points not yet spent, and points owed to repair and conflicts. */
  points: number;
  rework: number;
  /** Tick at which work on the next change began. */
  since: number;
  /** Finished changes on the branch, waiting for the next merge. */
  branch: BranchChange[];
  /** Hours of office time since the last merge to the main line. */
  branchHours: number;
  mergedToday: number;
  mergedYesterday: number;
  /** Ordinals that name luck. */
  made: number;
  cardsDealt: number;
  /** Index of the engineer who carries the team's pager. */
  shift: number;
  /** Focus lost through reshuffled slices today, 0-1. */
  unfocus: number;
  /** The card built first, ''. */
  pick: string;
}

export interface BranchChange {
  card: string;
  module: string;
  startedAt: number;
  ordinal: number;
}

export interface Engineer {
  id: string;
  name: string;
  team: string;
  human: boolean;
  lanes: [Lane, Lane];
  next: [Lane, Lane];
  energy: number;
  morale: number;
  nightPages: number;
  /** Pages this week, day and night. */
  pages: number;
  /** The incident she works on, ''. */
  incident: string;
}

export interface Card {
  id: string;
  team: string;
  kind: 'feature' | 'experiment' | 'request' | 'upkeep' | 'action';
  title: string;
  modules: string[];
  size: number;
  /** Hoped for and true worth, cents a day. */
  hope: number;
  worth: number;
  due: number;
  /** Changes finished, merged to the main line, and live in production. */
  built: number;
  merged: number;
  live: number;
  flagged: boolean;
  share: number;
  /** Tick at which users first saw it (-1), and whether its worth is known. */
  seenAt: number;
  known: boolean;
  /** Worth counted into the product's value so far. */
  counted: number;
  done: boolean;
}

export interface Change {
  id: string;
  team: string;
  card: string;
  module: string;
  unit: string;
  state: 'waiting' | 'aboard' | 'dark' | 'live';
  deploy: string;
  startedAt: number;
  mergedAt: number;
  /** Its changeMerged fact. */
  fact: string;
  /** It made a deploy fail and must be repaired before it may ride again. */
  culprit: boolean;
}

export interface Deploy {
  id: string;
  number: number;
  unit: string;
  state: 'gates' | 'oven' | 'rollout' | 'verifying' | 'done' | 'rollingBack' | 'rolledBack';
  strategy: Strategy;
  /** Ids of the changes it carries; they stay in the world until the deploy is forgotten, for a rollback. */
  changes: string[];
  startedAt: number;
  stageAt: number;
  stageEnds: number;
  liveAt: number;
  share: number;
  failed: boolean;
  /** Carries the repair of an earlier failure. */
  unplanned: boolean;
  fact: string;
}

export interface Extraction {
  module: string;
  team: string;
  points: number;
  active: boolean;
  ready: boolean;
}

export interface Practice {
  id: string;
  level: number;
  points: number;
  pinned: boolean;
}

export interface Policy {
  id: string;
  value: string;
  votes: Record<string, string>;
}

/** Sums of the day and week under way. */
export interface Sums {
  requests: number;
  failed: number;
  lost: number;
  revenue: number;
  users: number;
  ticks: number;
}

export interface World {
  setup: WorldSetup;
  /** Static data; not part of digest or snapshot. */
  content: Content;
  tick: number;
  phase: Phase;
  /** Grows whenever somebody has something new to decide. */
  attention: number;
  /** Ordinals of the next fact, deploy, incident, fault. */
  next: { fact: number; deploy: number; incident: number; fault: number };
  cash: number;
  trust: number;
  /** Worth of everything released so far, cents a day. */
  value: number;
  /** Mean users per minute before curve and growth. */
  baseUsers: number;
  /** Solved: users now, share of requests failing now, share turned away on purpose. */
  users: number;
  failing: number;
  shed: number;
  /** Traffic inputs have moved since the last solution. */
  dirty: boolean;
  /** Failing share at the end of each of the last 48 ticks, newest last. */
  history: number[];
  today: Sums;
  week: Sums & { deploys: number; incidents: number };
  revenueYesterday: number;
  lostQuarter: number;
  requestsQuarter: number;
  failedQuarter: number;
  holdMs: number;
  /** Teams that said "ready" in a standing phase. */
  ready: string[];
  lapseStop: string;
  lapseStops: number;
  /** The engineer who carries the org's one pager under central operations. */
  pager: string;
  modules: Record<string, Module>;
  /** Callers before callees. */
  moduleOrder: string[];
  calls: Call[];
  units: Record<string, Unit>;
  teams: Record<string, Team>;
  engineers: Record<string, Engineer>;
  cards: Record<string, Card>;
  changes: Record<string, Change>;
  deploys: Record<string, Deploy>;
  faults: Record<string, Fault>;
  incidents: Record<string, Incident>;
  orders: Partial<Record<Symptom, ResponseId>>;
  /** Responses by hand in the present live week, for "Make it a habit?". */
  habits: Partial<Record<Symptom, { response: ResponseId; used: number; cured: number }>>;
  /** What blameless postmortems have taught about each archetype; such faults hurt less when they come again. */
  lessons: Record<string, number>;
  extractions: Record<string, Extraction>;
  practices: Record<string, Practice>;
  focus: Partial<Record<Lane, string>>;
  policies: Record<string, Policy>;
  /** The newest facts, oldest first, at most LOG_LENGTH. */
  log: Fact[];
  /** Weeks of the present quarter. */
  weeks: WeekRow[];
}

/** The team of an engineer; throws on an unknown id, which is a bug. */
export function engineerOf(world: World, id: string): Engineer {
  const engineer = world.engineers[id];
  if (!engineer) throw new Error(`no engineer ${id}`);
  return engineer;
}

/** Teams in which at least one human plays. */
export function humanTeams(world: World): string[] {
  const teams = new Set<string>();
  for (const engineer of Object.values(world.engineers)) if (engineer.human) teams.add(engineer.team);
  return [...teams];
}

/** The level of a practice, 0-3; 0 for an unknown one. */
export const practiceLevel = (world: World, id: string): number => world.practices[id]?.level ?? 0;
