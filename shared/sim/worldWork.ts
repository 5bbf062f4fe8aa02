/** The part of the World that is made: cards, changes, deploys, extractions. One comment per field. */
import type { ActionLane } from './postmortem/plan.ts';
import type { Bet, GateKind, Shortcut, Strategy } from './publicWorld.ts';

/** A change somebody works on: new work, or what went wrong with it. */
export interface WorkItem {
  kind: 'new' | 'conflict' | 'repair';
  card: string;
  module: string;
  /** Names its luck: the team's how-manieth change it is. */
  ordinal: number;
  /** Id of the change under repair, '' for one that was never merged. */
  change: string;
  /** First work on this change: its lead time runs from here. */
  startedAt: number;
  /** Person-hours of output it takes, and how many went into it. */
  need: number;
  done: number;
  /** It repairs a defect that was merged before. */
  repair: boolean;
  migration: boolean;
}

/** A finished change on its branch. */
export interface BranchChange {
  card: string;
  module: string;
  ordinal: number;
  change: string;
  startedAt: number;
  repair: boolean;
  migration: boolean;
  /** Its conflict is repaired, or it cannot have one any more. */
  untangled: boolean;
  /** Its branch has ended and its tests have passed. */
  mergeAt: number;
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
  /** Tick by which it is wanted, -1 when nobody waits; and whether that was missed. */
  due: number;
  missed: boolean;
  /** Changes begun, finished, merged to the main line, and live in production. */
  begun: number;
  built: number;
  merged: number;
  live: number;
  flagged: boolean;
  share: number;
  /** Tick since which code of it has been in production behind its flag, -1. */
  flagAt: number;
  /** Tick at which users first saw it (-1), and whether its worth is known. */
  seenAt: number;
  known: boolean;
  /** Worth counted into the product's value so far. */
  counted: number;
  done: boolean;
  /** Postmortem actions only: the archetype it is meant to prevent, and the incident it comes from; ''. */
  archetype: string;
  incident: string;
  /** Who does an action herself (see systems/cards.ts), and the lane that pays for it; '' for nobody in particular, and for Learn. */
  owner: string;
  lane: '' | ActionLane;
  /** Person-hours its lane has put into an action. */
  learned: number;
  /** The fact that put it on the table, ''. */
  fact: string;
  /** Ids of its merged changes, gone ones among them (systems/changes.ts). */
  changes: string[];
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
  /** It repairs a defect of an earlier deploy. */
  repair: boolean;
  /** It changes data too: such a change is hard to take back. */
  migration: boolean;
  /** A defect that no check of today finds: it meets users wherever the change goes. A scenario's start brings one, or somebody from outside: `because` is that fact. */
  flaw?: { archetype: string; level: number; because?: string };
}

/** One gate on a deploy's way and the tick at which it is passed. */
export interface GateStop {
  gate: GateKind;
  ends: number;
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
  /** Carries nothing but repairs of earlier failures. */
  unplanned: boolean;
  /** The gates it has to pass, in order. */
  gates: GateStop[];
  /** The incident it repairs, ''. */
  hotfix: string;
  /** Units that go along in lock-step; their ovens are taken too. */
  along: string[];
  /** Changes whose data cannot be taken back. */
  oneWay: string[];
  /** Failing user-minutes monitoring has seen among those who taste first. */
  tasted: number;
  fact: string;
}

export interface Extraction {
  module: string;
  team: string;
  points: number;
  active: boolean;
  ready: boolean;
  /** It is merged back into the monolith, not cut out. */
  back: boolean;
}

/** Those who want things and lose patience; one board for the whole org. */
export interface Stakeholders {
  /** 0-1. */
  patience: number;
  /** Part of it that was bought with shortcuts and is gone at the end of the quarter. */
  lent: number;
  /** The shortcut offered now: to which team, until when, and the fact of the offer; kind '' when there is none. */
  offer: { kind: '' | Shortcut; team: string; until: number; fact: string };
  /** Shortcuts offered this quarter. */
  offered: Shortcut[];
  /** Values that rules had before a shortcut or the board changed them. */
  before: Record<string, string>;
  /** The board has taken the reins. */
  strict: boolean;
  /** Days without trouble up to now; bets on the board and the tick at which they are taken down. */
  quietDays: number;
  bets: Bet[];
  betUntil: number;
  /** The bet that runs: who placed it, and when it is judged; bet '' when none does. */
  placed: { bet: '' | Bet; team: string; judgedAt: number; fact: string };
}
