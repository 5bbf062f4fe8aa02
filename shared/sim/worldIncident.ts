/** The part of the World that burns: hidden faults and the incidents people make of them. One comment per field. */
import type { FaultEffect } from '../content/types.ts';
import type { EvidenceKind, Hat, ResponseId, Symptom } from './publicWorld.ts';

/** Something latent or awake that hurts; hidden from everybody. */
export interface Fault {
  id: string;
  archetype: string;
  unit: string;
  module: string;
  /** The change and deploy that brought it, ''. */
  change: string;
  card: string;
  deploy: string;
  effects: FaultEffect[];
  plantedAt: number;
  awakeAt: number;
  /** It ends by itself at this tick, -1 never. */
  endsAt: number;
  awake: boolean;
  /** Scale of its effects: 1 as planted, less when eased, more when worsened. */
  level: number;
  /** Tick at which somebody will notice, -1 while nothing shows; and who. */
  noticeAt: number;
  noticedBy: 'monitoring' | 'customers';
  hurtsSince: number;
  /** Share of all requests it makes fail now. */
  impact: number;
  incident: string;
  /** The facts that led to it. */
  because: string[];
}

export interface EvidenceItem {
  kind: EvidenceKind;
  /** Whose screen shows it. */
  hat: Hat;
  minutes: number;
  opened: boolean;
  /** The engineer who read it, ''. */
  reader: string;
  /** Tick from which everybody on the desk sees it, -1 while only its reader does. */
  pinnedAt: number;
  /** The hasty eye saw something else than there was; hidden until the incident is over. */
  misread: boolean;
  finding: string;
  params: Record<string, string | number>;
  points: ResponseId[];
}

export interface OptionItem {
  response: ResponseId;
  target: string;
  tried: boolean;
  /** It was tried and made things worse. */
  worse: boolean;
  /** A runbook names it. */
  runbook: boolean;
}

/** The review of an incident. */
export interface Review {
  /** '' none is due; 'lost' when nobody had the time to write it up. */
  state: '' | 'due' | 'held' | 'lost';
  /** Tick at which it is held if nobody held it before. */
  dueAt: number;
  question: '' | 'who' | 'what';
  /** What was asked to be done, as keys of its archetype. */
  actions: string[];
}

export interface Incident {
  id: string;
  fault: string;
  archetype: string;
  symptom: Symptom;
  unit: string;
  module: string;
  severity: number;
  /** `queued`: known, but nobody is rung before `waitsUntil`. */
  state: 'queued' | 'ringing' | 'triage' | 'working' | 'mitigated' | 'resolved';
  startedAt: number;
  /** Since when it hurts this time: later than `startedAt` where it came back. */
  hurtsSince: number;
  /** Ticks that it hurt until it was eased, all times together. */
  hurtTicks: number;
  detectedAt: number;
  noticedBy: 'monitoring' | 'customers';
  acknowledgedAt: number;
  mitigatedAt: number;
  resolvedAt: number;
  engineer: string;
  /** Tick at which a small one rings at last: it waits for the morning, and in the queue of central operations. */
  waitsUntil: number;
  /** Since when somebody is waited for: the first ring, or with central operations the beginning of the queue. */
  calledAt: number;
  /** Tick at which a bot engineer acknowledges. */
  acksAt: number;
  rings: number;
  /** Work under way: a response, 'look' for evidence, '' for none. */
  work: ResponseId | 'look' | '';
  workTarget: string;
  workEnds: number;
  workBy: 'human' | 'bot' | 'engineer' | 'order' | 'machine';
  awaiting: boolean;
  holdMs: number;
  attempts: number;
  /** Tick from which the engineer goes on by herself. */
  ownAt: number;
  investigated: boolean;
  /** Who leads a major incident, '', and who was called to help. */
  commander: string;
  helpers: string[];
  /** Who was called in because she knows the place, ''. */
  expert: string;
  /** A repair is on its way to production: its deploy, ''. */
  hotfix: string;
  evidence: EvidenceItem[];
  options: OptionItem[];
  lost: number;
  /** Greatest share of all requests that failed, of the org and because of this alone. */
  peak: number;
  worst: number;
  /** Units whose users were hurt. */
  hurt: string[];
  deploy: string;
  /** A change, a setting or an automation brought it; and the latest deploy of the unit has nothing to do with it. */
  changeLinked: boolean;
  latestInnocent: boolean;
  /** It showed right after a deploy of the unit, while whoever sent it still watched. */
  fresh: boolean;
  /** Measures in force for it; they are handed back when it is over. */
  measures: ResponseId[];
  /** What ended or eased it, ''. */
  cure: ResponseId | '';
  /** What made it easy, as keys of factors. */
  factors: string[];
  review: Review;
  /** Its incidentDetected fact and the last fact about it. */
  fact: string;
  lastFact: string;
  byHand: boolean;
}

/** Something a review asked for. */
export interface Action {
  id: string;
  /** Key of what is to be done; the kind and the incident it is about. */
  action: string;
  archetype: string;
  incident: string;
  team: string;
  writtenAt: number;
  /** Tick at which it is done by itself, where a policy file holds how many are; -1 when it waits for a Learn lane. */
  doneAt: number;
  /** Its postmortemHeld fact. */
  fact: string;
}

/** What operations remembers. */
export interface Ops {
  /** Share of the central pager's office time that is taken, 0-1; small troubles queue behind it. */
  load: number;
  /** Ticks of office time the central pager was busy today. */
  busy: number;
  /** Pages of late by who carries the pager (a team, or '' for central operations): about nothing and about something. */
  noise: Record<string, number>;
  real: Record<string, number>;
  /** How freely people tell what they see: 0 nobody dares … 1 everything. */
  openness: number;
  /** When each kind of incident was last over. */
  met: Record<string, number>;
  /** Open postmortem actions. */
  actions: Record<string, Action>;
  /** How weak the redundancy of each unit is, unseen: 0 everything takes over … 1 nothing does. */
  weakness: Record<string, number>;
  /** How practised each team is, 0-1. */
  drills: Record<string, number>;
}

/** It hangs on the wall: everybody on the desk sees it. */
export const isPinned = ({ tick }: { tick: number }, item: EvidenceItem): boolean =>
  item.opened && item.pinnedAt >= 0 && item.pinnedAt <= tick;

export const newOps = (): Ops => ({
  load: 0.5,
  busy: 0,
  noise: {},
  real: {},
  openness: 0.6,
  met: {},
  actions: {},
  weakness: {},
  drills: {},
});

/**
 * The name of an incident's luck: what broke, where and when. Ids count up and would move with every other decision; this
 * stays, so that two forks of a game meet the same luck where they do not differ.
 */
export const luckOf = ({ archetype, module, startedAt }: Incident): string =>
  `${archetype}/${module}/${startedAt}`;
