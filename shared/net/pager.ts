/**
 * The phone that is paired with a seat: what it may ask, what it is shown. It comes over HTTP, beside the session's
 * room: so it never stands in for the desk, sees only this face, and can do one thing, acknowledge.
 */
import type { Symptom } from '../sim/publicWorld.ts';
import type { SessionStatus } from './messages.ts';

/** The one verb of a pager. */
export const PAGER_VERB = 'acknowledge';
/** A pairing code is good for one phone, and for so long. */
export const PAIRING_MS = 10 * 60_000;
/** A pager that hears nothing for so long is told to be cut off; the server says something twice as often. */
export const PAGER_SILENCE_MS = 8_000;
export const PAGER_BEAT_MS = 3_000;

/** Answer of POST /api/sessions/:code/pager: what the QR code carries, and for how many seconds it is good. */
export interface PagerOffer {
  secret: string;
  seconds: number;
}

/** The trouble a pager tells of. */
export interface PagerCall {
  incident: string;
  severity: number;
  symptom: Symptom;
  unit: string;
  module: string;
  /** Tick at which it was noticed. */
  since: number;
  /** `rings`: somebody is being called. `taken`: somebody is on it. */
  state: 'rings' | 'taken';
  /** It rings at, or lies with, the engineer of this pager. */
  mine: boolean;
  /** Name of whom it rings for or who has it. */
  name: string;
  /** The clock holds for it: after the time of a ring it goes to the next person. */
  held: boolean;
}

/** Everything a pager shows. */
export interface PagerFace {
  /** Name of its engineer, '' while its seat has none; her team's id. */
  name: string;
  team: string;
  tick: number;
  live: boolean;
  status: SessionStatus;
  speed: number;
  /** How much longer its engineer has for what rings her: her own pace, 1 as everybody's. */
  pace: number;
  /** Who carries her team's pager: herself, or the one of that name ('' nobody), of that team. */
  carries: boolean;
  carrier: string;
  carrierTeam: string;
  call: PagerCall | null;
}

/** Why the line of a pager was ended for good. */
export type PagerEnd = 'replaced' | 'unpaired' | 'archived';

/** One line of GET /api/pager/:code; an empty line is a sign of life. */
export type PagerLine = { face: PagerFace } | { end: PagerEnd };
