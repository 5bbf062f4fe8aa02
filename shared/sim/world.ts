/**
 * The state of one organisation, as plain data. This file is the manual: one comment per field. Only `step` and `settle`
 * change a World, and only for its one owner. `content` is static and left out of digests and snapshots.
 */

import type { Authored } from '../content/authoredTypes.ts';
import type { Content } from '../content/types.ts';
import type { Colleagues } from './bots/temper.ts';
import type { Fact } from './facts.ts';
import { giversIn } from './laws.ts';
import type { Shortened } from './length.ts';
import type { Lever } from './leverNames.ts';
import type { News } from './news.ts';
import type { Pins } from './pins.ts';
import type { Phase, ResponseId, Symptom, WeekRow } from './publicWorld.ts';

import type { Fault, Incident, Ops } from './worldIncident.ts';
import type { Mornings } from './worldMorning.ts';
import type { OddsTable } from './worldOdds.ts';
import type { Engineer, Hours, Team } from './worldPeople.ts';
import type { WorldCondition, WorldGoals } from './worldScenario.ts';
import type { Suggestions } from './worldSuggestions.ts';
import type { Call, Module, Unit } from './worldSystem.ts';
import type { Flows } from './worldTraffic.ts';
import type { Card, Change, Deploy, Extraction, Stakeholders } from './worldWork.ts';

export type { Action, EvidenceItem, Fault, Incident, OptionItem } from './worldIncident.ts';
export type { Engineer, Hours, Team } from './worldPeople.ts';
export type { Call, Module, Unit } from './worldSystem.ts';
export type {
  BranchChange,
  Card,
  Change,
  Deploy,
  Extraction,
  GateStop,
  Stakeholders,
  WorkItem,
} from './worldWork.ts';

/** What a game is made of; with the journal it is the whole game. */
export interface WorldSetup {
  seed: string;
  scenario: string;
  /** Quarters to play. */
  quarters: number;
  /** Quarters after them that run on habits alone: the year-end proof; left out, none. */
  proof?: number;
  /** Days of each quarter's first week that are played by hand, 1-5. */
  liveDays: number;
  pins?: Pins;
  /** Temperament of the bots; left out, careful. */
  colleagues?: Colleagues;
  /** The day (UTC, 2026-11-28) of a daily shift. */
  daily?: string;
  /** Levers that are closed when it begins; left out, none. */
  closed?: Lever[];
  /** A scenario somebody wrote herself, with all that belongs to it; left out, `scenario` is one of ours. */
  own?: Authored;
}

/** How far one holder of a practice has come. */
export interface Skill {
  /** 0-3. */
  level: number;
  /** Lane points towards the next level. */
  points: number;
}

export interface Practice {
  id: string;
  /** Who holds it: each team by itself (`team`, and `unit` through its owners), or the org as one. */
  scope: 'team' | 'unit' | 'org';
  /** Held at its level by a policy file: neither decays nor costs. */
  pinned: boolean;
  /** By team id; by '' where the org holds it. */
  held: Record<string, Skill>;
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
  /** Network calls made, and those that would be made if nothing were tried again. */
  offered: number;
  needed: number;
  /** Reads that reached the data stores, and the most in a minute. */
  reads: number;
  readsPeak: number;
  /** Sum over ticks of threads that waited for others. */
  held: number;
  /** User-minutes of writes that are gone for good. */
  dataLost: number;
  /** Cents owed for machines, hour by hour. */
  infra: number;
  /** Cents paid for hiring. */
  hiring: number;
}

/** What happened how often in the week under way. */
export interface WeekCounts {
  deploys: number;
  incidents: number;
  /** Deploys that became known to need repair. */
  failedDeploys: number;
  /** Times users were relieved of an incident, and the ticks that took, from onset, all together. */
  relieved: number;
  reliefTicks: number;
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
  /** Solved: users now, share of requests failing now. */
  users: number;
  failing: number;
  /** Solved: rates of the whole org. */
  flows: Flows;
  /** Traffic inputs of the whole org, or of single units, have moved since the last solution. */
  dirty: boolean;
  dirtyUnits: string[];
  /** Grows whenever a module changes unit or owner, or a unit its ways: what is derived from them is derived anew. */
  structure: number;
  /** Zones that are gone now, 0-2. */
  lostZones: number[];
  /** Servers nobody needs any more and nobody has taken down. */
  waste: number;
  /** Failing share at the end of each of the last 48 ticks, newest last. */
  history: number[];
  /** Milliseconds the slowest unit took to answer, for the same ticks. */
  delays: number[];
  today: Sums;
  /** Person-hours of the org since midnight by what they went into (systems/people/time.ts). */
  hours: Hours;
  week: Sums & WeekCounts;
  revenueYesterday: number;
  costYesterday: number;
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
  /** Postmortem actions done, by archetype, and shares of those done about its family: such faults come less often and weaker. */
  lessons: Record<string, number>;
  /** What operations remembers: queues, alarms, openness, actions, drills. */
  ops: Ops;
  /** Postmortem actions written and not done, by archetype: such faults return harder. */
  undone: Record<string, number>;
  extractions: Record<string, Extraction>;
  /** Hours of sittings of the approval board that are taken, since the beginning. */
  boardBooked: number;
  /** How unlike production staging has become, 0-1. */
  stagingStale: number;
  practices: Record<string, Practice>;
  /** Facts of the decisions that stand now, by what was decided (causes.ts), so that later facts can name them. */
  decisions: Record<string, string>;
  /** How close work has brought two teams, 0-1, by both ids in order with a space; who never met is not named. */
  bonds: Record<string, number>;
  policies: Record<string, Policy>;
  /** What comes over the world from outside and has not ended, soonest first. */
  conditions: WorldCondition[];
  goals: WorldGoals;
  stakeholders: Stakeholders;
  /** Levers that are closed now; left out, those of the setup. */
  closed?: Lever[];
  /** The rest of the game was made shorter; left out, it is as it was set up. */
  shortened?: Shortened;
  /** The newest facts, oldest first, at most LOG_LENGTH. */
  log: Fact[];
  /** Engineers who belong to people, in the order these sat down; left out before the first one does. */
  seated?: string[];
  /** What people without the hat suggest to whoever wears it; left out before the first one. */
  suggestions?: Suggestions;
  /** What each hat was asked this morning; left out before the first day with a person. */
  mornings?: Mornings;
  /** Private words on deploys to come; nothing else reads them. */
  odds: OddsTable;
  /** The weightiest news of the week so far, null while there is none. */
  news: News | null;
  /** Weeks of the present quarter. */
  weeks: WeekRow[];
}

/** The team of an engineer; throws on an unknown id, which is a bug. */
export function engineerOf(world: World, id: string): Engineer {
  const engineer = world.engineers[id];
  if (!engineer) throw new Error(`no engineer ${id}`);
  return engineer;
}

/**
 * How strong the law of a practice is, as a level 0-3: what its level does where it is one of ours. An author may have given the
 * law to another practice, or a part of it: the strongest counts.
 * @param at see `heldLevel`
 */
export function practiceLevel(world: World, id: string, at = ''): number {
  const givers = giversIn(world.content.practices)?.get(id);
  if (givers === undefined) return heldLevel(world, id, at);
  let most = 0;
  for (const { practice, gives } of givers) {
    const level = heldLevel(world, practice, at);
    if (level > 0) most = Math.max(most, gives[level - 1] ?? 0);
  }
  return most;
}

/**
 * How far a practice has come, 0-3; 0 for an unknown one. Whoever asks what it does asks `practiceLevel`.
 * @param at a team or a unit; a unit has the level of its weakest owner. Left out: the weakest team of the org. Practices of
 * the org have one level for everybody.
 */
export function heldLevel(world: World, id: string, at = ''): number {
  const practice = world.practices[id];
  if (!practice) return 0;
  if (practice.scope === 'org') return practice.held['']?.level ?? 0;
  const own = practice.held[at];
  if (own) return own.level;
  const owners = world.units[at]?.owners;
  let least = 3;
  if (owners !== undefined && owners.length > 0) {
    for (const team of owners) {
      least = Math.min(least, practice.held[team]?.level ?? 0);
      // Nobody is weaker than that: a shared unit of a big org has hundreds of owners.
      if (least === 0) return 0;
    }
    return least;
  }
  for (const team in practice.held) {
    least = Math.min(least, practice.held[team]?.level ?? 0);
    if (least === 0) return 0;
  }
  return least;
}

/** The changes a deploy carries. */
export function changesOf(world: World, deploy: Deploy): Change[] {
  const aboard: Change[] = [];
  for (const id of deploy.changes) {
    const change = world.changes[id];
    if (change) aboard.push(change);
  }
  return aboard;
}
