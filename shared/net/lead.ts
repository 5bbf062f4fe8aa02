/** What a facilitator may do and is told: her verbs, and the board of all organisations. Only hosts send and receive these. */
import { z } from 'zod';
import type { Phase } from '../sim/publicWorld.ts';
import type { SeatRow, SessionNote, SessionStatus } from './messages.ts';
import { RULE_ORDERS, type SessionRules } from './settings.ts';
import { tidyText } from './tidy.ts';

/** Longest sentence a facilitator may show or keep, in characters. */
export const MAX_SAY = 140;

/** One organisation, or all where it is left out. */
const org = z.string().max(40).optional();
const id = z.string().min(1).max(64).default('lead');
const words = z
  .string()
  .max(400)
  .transform((said) => tidyText(said, MAX_SAY));
const seat = z.string().max(20);

export const LEAD = z.discriminatedUnion('do', [
  /** Ends a standing phase (Friday, review, plan) now. */
  z.strictObject({ id, do: z.literal('next'), org }),
  /** Gives a standing phase more time. */
  z.strictObject({ id, do: z.literal('extend'), org, seconds: z.number().int().min(10).max(600) }),
  /** A sentence above everybody's screen; an empty one takes it away. */
  z.strictObject({ id, do: z.literal('say'), org, text: words }),
  /** Puts something on from outside. */
  z.strictObject({ id, do: z.literal('inject'), org, inject: z.string().max(40) }),
  /** Marks this moment for the debrief. */
  z.strictObject({ id, do: z.literal('bookmark'), text: words }),
  /** Somebody goes to another organisation, and picks a desk there. */
  z.strictObject({ id, do: z.literal('move'), seat, org: z.string().max(40) }),
  z.strictObject({ id, do: z.literal('rename'), seat, name: z.string().max(200) }),
  /** Somebody is shown out; her desk is a bot's, her seat stays hers should she be let in again. */
  z.strictObject({ id, do: z.literal('remove'), seat, out: z.boolean().default(true) }),
  /** Whether anybody new may come in. */
  z.strictObject({ id, do: z.literal('lock'), locked: z.boolean() }),
  ...RULE_ORDERS,
]);
export type Lead = z.input<typeof LEAD>;

/** A team as the board shows it. */
export interface BoardTeam {
  id: string;
  people: number;
  humans: number;
  energy: number;
  load: number;
  ready: boolean;
}

/** A person as the board shows her. */
export type BoardSeat = Pick<SeatRow, 'id' | 'name' | 'engineer' | 'connected' | 'autopilot'> & {
  out: boolean;
  watching: boolean;
  pace: number;
};

/** An organisation as the board shows it. */
export interface BoardOrg {
  id: string;
  status: SessionStatus;
  note: SessionNote;
  phase: Phase;
  quarter: number;
  tick: number;
  /** Who is waited for while the clock holds: the engineer, ''. */
  heldBy: string;
  cash: number;
  trust: number;
  failing: number;
  lostQuarter: number;
  budgetLeft: number;
  /** Incidents nobody has ended. */
  open: number;
  goalsMet: number;
  goals: number;
  /** User-minutes lost in each of the last weeks, oldest first. */
  lostByWeek: number[];
  teams: BoardTeam[];
  seats: BoardSeat[];
  /** What was put on it, oldest first. */
  injects: string[];
}

/** A moment kept for the debrief. */
export interface BoardMark {
  org: string;
  tick: number;
  text: string;
}

/** Everything a console shows beside the organisation it looks at. */
export interface Board {
  orgs: BoardOrg[];
  marks: BoardMark[];
  locked: boolean;
  rules: SessionRules;
  /** People on the list, and those of them who have come. */
  listed: number;
  arrived: number;
}
