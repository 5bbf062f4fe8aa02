/** The projector: what it is told beside the organisation it shows. Nothing here is private, and it can send nothing. */
import type { Phase } from '../sim/publicWorld.ts';
import type { SessionNote, SessionStatus } from './messages.ts';
import type { Both, ShadeName } from './shade.ts';
import type { Stands } from './stands.ts';

/** What a projector can show. */
export const SPOTS = ['all', 'org', 'mark', 'ranking'] as const;
export type Spot = (typeof SPOTS)[number];

/** Projectors one session may have open at once. */
export const MOST_PROJECTORS = 4;

/** How an organisation is, in a word; the words stand in client/text. */
export type Health = 'fire' | 'waits' | 'stands' | 'good' | 'strained';

/** An organisation as everybody may see it. */
export interface WallOrg {
  id: string;
  status: SessionStatus;
  note: SessionNote;
  phase: Phase;
  quarter: number;
  tick: number;
  health: Health;
  /** Teams whose pager rings now. */
  rings: string[];
  /** People who are here, and who belong to it. */
  here: number;
  people: number;
  /** Teams with people that are done with what stands, and all that have people. */
  ready: number;
  teams: number;
  /** Names of its people, '' in all but those sessions whose host allows them. */
  names: string[];
  /** At a Friday, a review or a plan: whom it waits for, and how long; null elsewhere. */
  stands: Stands | null;
}

/** What organisations are compared by. */
export interface Standing {
  org: string;
  goalsMet: number;
  goals: number;
  /** 0-1. */
  trust: number;
  /** User-minutes lost this quarter. */
  lost: number;
}

/** A moment the host kept, as it is shown to all. */
export interface WallMark {
  org: string;
  tick: number;
  quarter: number;
  text: string;
  /** Share of requests that failed just then, and incidents nobody had ended. */
  failing: number;
  open: number;
}

/** Everything a projector is told. */
export interface Wall {
  spot: Spot;
  /** The organisation that is shown closely, ''. */
  org: string;
  /** Whether somebody new may still come in. */
  joining: boolean;
  orgs: WallOrg[];
  mark: WallMark | null;
  /** The organisation that is shown closely beside the ghost the session was begun with; null where there is none. */
  shade: (Both & { name: ShadeName }) | null;
  /** Best first; empty until the host reveals it. */
  ranking: Standing[];
}
