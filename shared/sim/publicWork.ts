/** What may be seen of cards, changes, deploys and extractions. Rules for a row: publicWorld.ts. */
import type { GateKind, Strategy } from './publicWorld.ts';

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
  /** Tick by which it is wanted, -1 when nobody waits; and whether that is past. */
  due: number;
  late: boolean;
  flagged: boolean;
  /** Share of users who see its live changes, 0-1 (1 when unflagged). */
  share: number;
  /** Its flag has been in production for weeks and is not on for everybody: it adds debt and can hurt. */
  stale: boolean;
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
  /** It changes data; it repairs an earlier defect. */
  migration: boolean;
  repair: boolean;
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
  /** The gate it stands at, '' past them. */
  gate: GateKind | '';
  /** It repairs what is broken in production, at emergency pace. */
  hotfix: boolean;
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
  /** It is on its way back into the pie. */
  back: boolean;
  /** Working days left at today's pace, -1 when nobody works on it. */
  daysLeft: number;
}
