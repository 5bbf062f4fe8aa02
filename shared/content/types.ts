/** Shapes of the content: what authors write and schemas check. No behaviour. */
import type { EvidenceKind, Lane, ResponseId, Symptom } from '../sim/publicWorld.ts';
import type { CardData, ScenarioData } from './scenarioTypes.ts';

export type {
  CallData,
  CardData,
  EngineerData,
  GoalData,
  ModuleData,
  NamedMeasure,
  ScenarioData,
  StartState,
  TeamData,
  TwistData,
} from './scenarioTypes.ts';

/**
 * What a fault does to the system while it is awake; systems/traffic/strain.ts does it. Shares and factors are those of a
 * fault of level 1 that reaches every user.
 */
export type FaultEffect =
  /** Share of the module's own requests that fail. */
  | { kind: 'errors'; share: number }
  /** The module's work takes this many times as long. */
  | { kind: 'latency'; factor: number }
  /** A provider outside, which the module asks once a request, answers after this many ms. */
  | { kind: 'externalSlow'; ms: number }
  /** Share of the unit's capacity that leaks away each hour. */
  | { kind: 'capacityDecay'; perHour: number }
  | { kind: 'capacityLoss'; share: number }
  /** Share of the unit's workers that crash and start again. */
  | { kind: 'deadWorkers'; share: number }
  /** The zone in which the unit has its home is gone, with everything in it. */
  | { kind: 'zoneLoss' }
  /** Share of every server of the region that is gone. */
  | { kind: 'regionLoss'; share: number }
  /** More users than usual for some hours. */
  | { kind: 'demand'; factor: number; hours: number }
  /** Everybody reconnects to the unit at once; the crowd thins out over the minutes. */
  | { kind: 'herd'; factor: number; minutes: number }
  /** Share of the unit's cache that is emptied the moment the fault wakes. */
  | { kind: 'cacheFlush'; share: number }
  /** Share of all network calls lost for some minutes. It ends by itself; what it set off may not. */
  | { kind: 'blip'; share: number; minutes: number }
  /** The data store has no primary: writes fail until a replica or a backup takes its place. */
  | { kind: 'primaryLost' }
  /** The data store answers this many times slower. */
  | { kind: 'databaseSlow'; factor: number }
  /** Share of the writes that hang behind a lock. */
  | { kind: 'lock'; share: number }
  | { kind: 'writesFail'; share: number }
  /** Share of the network calls to and from the unit that fail at once (certificate, name service, sign-in). */
  | { kind: 'callsFail'; share: number }
  /** More servers make it worse: each one added takes from the others. */
  | { kind: 'scaleTrap' }
  /** Monitoring sees nothing. */
  | { kind: 'blind' };

/** What has to be the case for a fault of a kind to be possible at all; read from the world by systems/faultConditions.ts. */
export const NEEDS = [
  'hasCache',
  'manyServices',
  'networkCalls',
  'replicas',
  'autoscaling',
  'automation',
  'handEdited',
  'severalServers',
  'manyServers',
  'bigBatch',
  'migrationAboard',
] as const;
export type Need = (typeof NEEDS)[number];

/** What made it easy: each multiplies the chance of the kind by how far it is the case in this world. */
export const FACTORS = [
  'longBranches',
  'noFlags',
  'noTests',
  'drift',
  'noStaging',
  'noVersioning',
  'noRunbook',
  'singleZone',
  'ownDataCentre',
  'highLoad',
  'debt',
  'oldDependency',
  'noBreakers',
  'noMonitoring',
  'handWork',
  'tiredPeople',
  'noDrills',
  'manyChanges',
  'noRestoreTests',
  'coupledSchema',
  'unchecked',
  'manyUnits',
  'staleFlags',
] as const;
export type Factor = (typeof FACTORS)[number];

/** Where faults come from. What a change, a setting or an automation brings is linked to a change; the rest is not. */
export const SOURCES = [
  'change',
  'config',
  'hardware',
  'operator',
  'provider',
  'demand',
  'automation',
  'emergent',
] as const;
export type FaultSource = (typeof SOURCES)[number];

export const FAMILIES = [
  'code',
  'dependency',
  'infrastructure',
  'deploy',
  'config',
  'database',
  'auth',
] as const;
export type CauseFamily = (typeof FAMILIES)[number];

export interface ArchetypeData {
  id: string;
  /** Cause family of the published weights. */
  family: CauseFamily;
  /** What plants it. `emergent` kinds are never drawn: the system brings them about by itself. */
  plantedBy: FaultSource;
  /** Published weight of its family, shared among the family's kinds; 0 for emergent ones. */
  weight: number;
  needs: Need[];
  factors: Factor[];
  effects: FaultEffect[];
  /** What the page says with monitoring at level 0 (what customers say), 1, 2 and 3. */
  symptoms: [Symptom, Symptom, Symptom, Symptom];
  /** Hours from planting to awakening, shortest and longest. */
  onsetHours: [number, number];
  /** Hours after which it ends by itself, shortest and longest; left out, it stays until cured. */
  lastsHours?: [number, number];
  /** What a response does to it; anything not named does nothing. */
  responses: Partial<Record<ResponseId, 'cures' | 'eases' | 'nothing' | 'worsens'>>;
  /** Text keys of why a response does that. */
  reasons: Partial<Record<ResponseId, string>>;
  /** The evidence that points at it, what tells most first, and what points elsewhere at first sight. */
  tell: EvidenceKind[];
  misleads: EvidenceKind[];
  /** Text key of the real incident it echoes, checked against a source. */
  precedent: string;
  /** Text keys of what a review may find to do. */
  actions: string[];
}

/**
 * What a practice of an author's does in place of what its name stands for: the law of another one, and how strong. Strength is
 * told in levels of that law, so that nothing is ever stronger than what was calibrated, and nothing is between two levels.
 */
export interface PracticeLaw {
  /** The practice of ours whose law it uses. */
  of: string;
  /** What its levels 1, 2 and 3 are worth as levels of that law, 0-3; never less than the level before. */
  gives: [number, number, number];
}

export interface PracticeData {
  id: string;
  /** Who holds it: each team, the owners of a unit, or the org as one. */
  scope: 'team' | 'unit' | 'org';
  lane: Lane;
  /** Lane points to the levels 1, 2 and 3. */
  points: [number, number, number];
  needs: { practice: string; level: number }[];
  /** Whose story it is taken from; the sentence is `story.practice.<id>` in client/text. */
  story: 'etsy' | 'netflix' | 'amazon' | 'sre' | 'all';
  /** Quarters of the shortest game that shows it: a first game has few things to choose from. */
  from: number;
  /** An author's only; left out, it does what ours of that id does. */
  effect?: PracticeLaw;
}

export interface PolicyData {
  id: string;
  choices: string[];
  /** Quarters of the shortest game that asks for a vote on it. */
  from: number;
}

/** A card without modules: it is dealt for a module of the team that gets it. */
export interface DeckCard {
  /** Text key of its title. */
  title: string;
  kind: CardData['kind'];
  size: number;
  /** Estimated worth in cents a day. */
  hope: number;
  /** Upkeep only: the archetype of the fault that is left behind when its date is missed. */
  neglect?: string;
}

export interface Content {
  scenarios: Record<string, ScenarioData>;
  archetypes: ArchetypeData[];
  practices: PracticeData[];
  policies: PolicyData[];
  deck: DeckCard[];
}
