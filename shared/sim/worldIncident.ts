/** The part of the World that burns: hidden faults and the incidents people make of them. One comment per field. */
import type { FaultEffect } from '../content/types.ts';
import type { EvidenceKind, ResponseId, Symptom } from './publicWorld.ts';

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
  minutes: number;
  opened: boolean;
  finding: string;
  params: Record<string, string | number>;
  points: ResponseId[];
}

export interface OptionItem {
  response: ResponseId;
  target: string;
  tried: boolean;
  /** A runbook names it. */
  runbook: boolean;
}

export interface Incident {
  id: string;
  fault: string;
  archetype: string;
  symptom: Symptom;
  unit: string;
  module: string;
  severity: number;
  state: 'ringing' | 'triage' | 'working' | 'mitigated' | 'resolved';
  startedAt: number;
  detectedAt: number;
  noticedBy: 'monitoring' | 'customers';
  acknowledgedAt: number;
  mitigatedAt: number;
  resolvedAt: number;
  engineer: string;
  /** Tick at which a bot engineer acknowledges. */
  acksAt: number;
  rings: number;
  /** Work under way: a response, 'look' for evidence, '' for none. */
  work: ResponseId | 'look' | '';
  workTarget: string;
  workEnds: number;
  workBy: 'human' | 'bot' | 'engineer' | 'order';
  awaiting: boolean;
  holdMs: number;
  attempts: number;
  /** Tick from which the engineer goes on by herself. */
  ownAt: number;
  investigated: boolean;
  evidence: EvidenceItem[];
  options: OptionItem[];
  lost: number;
  peak: number;
  /** Units whose users were hurt. */
  hurt: string[];
  deploy: string;
  /** Its incidentDetected fact and the last fact about it. */
  fact: string;
  lastFact: string;
  byHand: boolean;
}

/**
 * The name of an incident's luck: what broke, where and when. Ids count up and would move with every other decision; this
 * stays, so that two forks of a game meet the same luck where they do not differ.
 */
export const luckOf = ({ archetype, module, startedAt }: Incident): string =>
  `${archetype}/${module}/${startedAt}`;
