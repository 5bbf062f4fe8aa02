/** Shapes of the content: what authors write and schemas check. No behaviour. */
import type { EvidenceKind, Lane, ResponseId, Symptom } from '../sim/publicWorld.ts';
import type { ScenarioData } from './scenarioTypes.ts';

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

export interface ArchetypeData {
  id: string;
  /** Cause family of the published weights. */
  family: 'code' | 'dependency' | 'infrastructure' | 'deploy' | 'config' | 'database' | 'auth';
  /** What plants it: a change of a failed deploy, or the world by itself. */
  plantedBy: 'change' | 'hardware' | 'dependency' | 'demand' | 'operator' | 'growth';
  weight: number;
  effects: FaultEffect[];
  symptom: Symptom;
  /** Hours from planting to awakening, shortest and longest. */
  onsetHours: [number, number];
  /** What helps and what does not; anything not named does nothing. */
  responses: Partial<Record<ResponseId, 'cures' | 'eases' | 'worsens'>>;
  /** The evidence that points at it. */
  tell: EvidenceKind[];
  /** Text key of the real incident it echoes, checked against a source. */
  precedent: string;
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
}

export interface PolicyData {
  id: string;
  choices: string[];
  /** Quarters of the shortest game that asks for a vote on it. */
  from: number;
}

export interface Content {
  scenarios: Record<string, ScenarioData>;
  archetypes: ArchetypeData[];
  practices: PracticeData[];
  policies: PolicyData[];
}
