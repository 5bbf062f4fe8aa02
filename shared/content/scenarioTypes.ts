/** The shape of a scenario: what an organisation is at the start, what comes over it, and what counts as won. */
import type { MetricId } from '../sim/metrics/table.ts';
import type { Condition } from '../sim/pins.ts';
import type { Lane, ReleaseMode, Strategy } from '../sim/publicWorld.ts';
import type { LearningGoal } from './learning.ts';
import type { PresetId } from './presets.ts';

export interface ModuleData {
  id: string;
  team: string;
  /** 1 small … 4 large. */
  size: number;
  /** CPU work of one request, in work units (a storefront page is 1). */
  work: number;
  /** Share of user visits that enter here, 0-1. */
  entry: number;
}

export interface CallData {
  from: string;
  to: string;
  /** Calls per request of the caller. */
  rate: number;
  /** A hard dependency fails the caller; a soft one only degrades it. */
  hard: boolean;
}

export interface EngineerData {
  id: string;
  name: string;
  lanes: [Lane, Lane];
}
export interface TeamData {
  id: string;
  engineers: EngineerData[];
}

export interface CardData {
  /** Text key of its title. */
  title: string;
  kind: 'feature' | 'experiment' | 'request' | 'upkeep';
  modules: string[];
  size: number;
  /** Estimated worth in cents a day. */
  hope: number;
}

/** A service that stands on its own at the start. */
export interface UnitData {
  /** Its id is the id of its first module unless it is named. */
  id: string;
  /** Owner team. */
  owner: string;
  modules: string[];
  /** Servers; left out, 2. */
  instances?: number;
}

/** Standing values at the start of a scenario; a policy file may pin the same ones. They move from the first tick on. */
export interface StartState {
  /** Level 0-3 of each practice for everybody; what is not named is 0. */
  practices: Record<string, number>;
  /** What single teams know better or worse: team, practice, level. */
  practicesOf?: Record<string, Record<string, number>>;
  policies: Record<string, string>;
  strategy: Strategy;
  mode: ReleaseMode;
  intervalDays: number;
  instances: number;
  /** Services that exist already; all other modules form the monolith. */
  units?: UnitData[];
  /** Release mode of those services; left out, as the monolith. */
  serviceMode?: ReleaseMode;
  /** Changes that already wait on the train: team and how many. */
  waiting: Record<string, number>;
  /** Boxes among them with a defect that no check of today finds: the module, what kind of fault it is, and its strength. */
  flaws?: { module: string; archetype: string; level: number }[];
  extractions: { module: string; progress: number }[];
  cashCents: number;
  trust: number;
  /** Technical debt of every module 0-1, and of single ones. */
  debt: number;
  debtOf?: Record<string, number>;
  /** Share of servers that were edited by hand and differ, 0-1; left out, what the practices explain. */
  drift?: number;
  /** Zones the servers stand in, 1-3; left out, 1. */
  zones?: number;
  /** Copies of every data store beside the primary, 0-5; left out, 0. */
  replicas?: number;
  /** Energy and morale of everybody at the start, 0-1. */
  energy?: number;
  morale?: number;
  users: number;
  pager: string;
}

export interface PressureData {
  /** Growth of demand a year beside what is released: 1 doubles. */
  growthPerYear: number;
  /** How impatient stakeholders are: factor on their requests and on the patience they lose; 1 is ordinary. */
  stakeholders: number;
  /** People who have been promised a seat: team, day they come (0 is the first Monday), and how many. */
  joiners?: { team: string; day: number; count: number }[];
}

/** What must hold before a twist begins; every named part must hold. Only what the org itself could see. */
export interface TwistWhen {
  /** A practice whose weakest holder is at this level or above. */
  practiceAtLeast?: { practice: string; level: number };
  /** A practice whose weakest holder is at this level or below. */
  practiceAtMost?: { practice: string; level: number };
  policy?: { id: string; value: string };
  servicesAtLeast?: number;
  trustAtMost?: number;
}

type WithoutDay<T> = T extends unknown ? Omit<T, 'atDay'> : never;

/** A condition that comes over the world. It is load, a fault, a flaw, a lost zone, a price or money: never a result. */
export interface TwistData {
  id: string;
  /** What it does; see pins.ts. */
  condition: WithoutDay<Condition>;
  /** First day it may begin (day 0 is the first Monday), and how many days luck may add. */
  day: number;
  jitterDays?: number;
  /** Begins on the first morning from then on when this holds; left out, at once. */
  when?: TwistWhen;
  /** Hour of the day, 0-23; left out, 10:00. */
  hour?: number;
}

/** Measures of a goal beside the metrics of the table: each is a fold of facts (sim/goals/measures.ts). */
export const NAMED_MEASURES = [
  /** Minutes a deploy takes from leaving to reaching every user, median. */
  'deployMinutes',
  /** Share of units with finished deploys whose median lead time is below one day. */
  'fastUnits',
  /** Most units hurt by one incident. */
  'widestIncident',
  /** Answered requests on days with more demand put on from outside. */
  'peakAvailability',
  /** Answered requests on days a zone was lost. */
  'zoneLossAvailability',
  /** Slices cut out less slices merged back. */
  'slicesCut',
] as const;
export type NamedMeasure = (typeof NAMED_MEASURES)[number];

export interface GoalData {
  /** Text key `name.goal.<id>`. */
  id: string;
  metric: MetricId | NamedMeasure;
  compare: 'atLeast' | 'atMost';
  value: number;
  /** Which quarters count together: the last one, all, or from-to (1 is the first). */
  over: 'last' | 'all' | [from: number, to: number];
}

/** What really happened: shown after play. Sentences are `reveal.<scenario>.<id>` in client/text. */
export interface RevealData {
  id: string;
  /** When, as written in the source: 2009, 2010-11, Aug 2008. */
  date: string;
  /** Addresses or titles of the sources. */
  sources: string[];
}

export interface ScenarioData {
  version: 1;
  id: string;
  /** Words of a scenario that has no sentences in client/text: a custom one. */
  texts?: { name: string; about: string };
  /** How long it is meant to be played; the first is the usual one. */
  presets: PresetId[];
  teams: TeamData[];
  modules: ModuleData[];
  calls: CallData[];
  cards: Record<string, CardData[]>;
  start: StartState;
  pressures: PressureData;
  twists: TwistData[];
  /** The win bands: won when all are met. */
  goals: GoalData[];
  /** What it can teach; left out, nothing is watched for. */
  learning?: LearningGoal[];
  /** Which ways of working and rules can be chosen at all; left out, all. */
  unlocked?: { practices?: string[]; policies?: string[] };
  reveal: RevealData[];
}
