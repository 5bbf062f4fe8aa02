/** The part of the World that is made: cards, changes, deploys, extractions. One comment per field. */
import type { Strategy } from './publicWorld.ts';

export interface BranchChange {
  card: string;
  module: string;
  startedAt: number;
  ordinal: number;
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
