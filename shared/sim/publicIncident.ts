/** What may be seen of incidents: the rows of the response desk, standing orders and habits. Rules for a row: publicWorld.ts. */
import type { EvidenceKind, Hat, ResponseId, Symptom } from './publicWorld.ts';

/** Something that hurts users, from the moment somebody noticed. */
export interface IncidentRow {
  id: string;
  order: number;
  severity: number;
  /** `queued`: known, and nobody is rung before `waitsUntil`. */
  state: 'queued' | 'ringing' | 'triage' | 'working' | 'mitigated' | 'resolved';
  symptom: Symptom;
  unit: string;
  module: string;
  detectedAt: number;
  /** Who noticed: 'monitoring' | 'customers'. */
  noticedBy: 'monitoring' | 'customers';
  /** Since when it hurts this time: later than it was noticed where it came back. */
  hurtsSince: number;
  acknowledgedAt: number;
  mitigatedAt: number;
  resolvedAt: number;
  /** The engineer it rings for or who works on it. */
  engineer: string;
  team: string;
  /** The response under way, '' when a decision is awaited, and when it will be done. */
  response: string;
  responseEnds: number;
  /** A decision is awaited from a human: the clock may hold. */
  awaiting: boolean;
  /** Real milliseconds of hold already spent on it. */
  holdMs: number;
  /** User-minutes lost so far. */
  lost: number;
  /** Share of all requests failing at its worst so far. */
  peak: number;
  /** Tick at which a queued one rings. */
  waitsUntil: number;
  /** Who leads a major incident, ''. */
  commander: string;
  /** Who was called in because she knows the place, ''. */
  expert: string;
  /** The review: none, due until `reviewDue`, held, or lost because nobody had time; what was asked and what is to be done. */
  review: '' | 'due' | 'held' | 'lost';
  reviewDue: number;
  question: '' | 'who' | 'what';
  /** Keys of the actions asked for, separated by spaces. */
  actions: string;
}

/** One piece of evidence of an open incident; `finding` stays '' until somebody opened it. */
export interface EvidenceRow {
  id: string;
  order: number;
  incident: string;
  kind: EvidenceKind;
  minutes: number;
  /** The hat whose screen shows it. */
  hat: Hat;
  opened: boolean;
  /** Who read it, ''. Until it is pinned it is for her eyes. */
  reader: string;
  pinned: boolean;
  /** Text key of what it shows and its parameters as JSON. */
  finding: string;
  params: string;
}

/** One thing the responder may do now, with its price in minutes. */
export interface OptionRow {
  id: string;
  order: number;
  incident: string;
  response: ResponseId;
  /** What it acts on: a unit, deploy, card or call, ''. */
  target: string;
  minutes: number;
  /** A runbook or the evidence opened so far points to it. */
  marked: boolean;
  /** A written runbook names it. */
  runbook: boolean;
  tried: boolean;
}

/** A standing order: what is done when this symptom shows, without a click. */
export interface OrderRow {
  id: Symptom;
  response: ResponseId;
}

/** A response given by hand this week that may become a standing order. */
export interface HabitRow {
  id: Symptom;
  response: ResponseId;
  /** How often it was used by hand this week and how often it cured. */
  used: number;
  cured: number;
}
