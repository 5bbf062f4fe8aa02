/** What a facilitator may do and is told: her verbs, and the board of all organisations. Only hosts send and receive these. */
import { z } from 'zod';
import type { Phase } from '../sim/publicWorld.ts';
import { type BoardChat, CHAT_ORDERS } from './chat.ts';
import { type BoardConduct, CONDUCT_ORDERS } from './conduct.ts';
import { DEBRIEF_ORDERS } from './debrief.ts';
import type { SeatRow, SessionNote, SessionStatus } from './messages.ts';
import { RULE_ORDERS, type SessionRules } from './settings.ts';
import type { Stands } from './stands.ts';
import { tidyText } from './tidy.ts';
import { type Health, SPOTS, type Spot } from './wall.ts';

/** Longest sentence a facilitator may show or keep, in characters. */
export const MAX_SAY = 140;
/** Longest private note, in characters. */
export const MAX_NOTE = 500;

/** One organisation, or all where it is left out. */
const org = z.string().max(40).optional();
const id = z.string().min(1).max(64).default('lead');
const words = z
  .string()
  .max(400)
  .transform((said) => tidyText(said, MAX_SAY));
const longWords = z
  .string()
  .max(2_000)
  .transform((said) => tidyText(said, MAX_NOTE));
const seat = z.string().max(20);

export const LEAD = z.discriminatedUnion('do', [
  /** Ends a standing phase (Friday, review, plan) now; `saw` are the phases the host saw, and no other is ended. */
  z.strictObject({ id, do: z.literal('next'), org, saw: z.array(z.string().max(10)).max(20).optional() }),
  /** Gives a standing phase more time. */
  z.strictObject({ id, do: z.literal('extend'), org, seconds: z.number().int().min(10).max(600) }),
  /** A sentence above everybody's screen, or above the screen of one person; an empty one takes it away. */
  z.strictObject({ id, do: z.literal('say'), org, seat: seat.optional(), text: words }),
  /** Puts something on from outside. */
  z.strictObject({ id, do: z.literal('inject'), org, inject: z.string().max(40) }),
  /** Marks this moment for the debrief. */
  z.strictObject({ id, do: z.literal('bookmark'), text: words }),
  /** Gives a mark other words, or takes it away. */
  z.strictObject({ id, do: z.literal('remark'), mark: z.number().int(), text: words }),
  z.strictObject({ id, do: z.literal('unmark'), mark: z.number().int() }),
  /** A note that only those who lead may read; an empty one in place of an older one takes that away. */
  z.strictObject({ id, do: z.literal('note'), note: z.number().int().optional(), text: longWords }),
  /** Stops every clock and puts a sentence over every screen until it is lifted. */
  z.strictObject({ id, do: z.literal('freeze'), on: z.boolean(), text: words.default('') }),
  /** Whether whatever compares organisations may be seen. */
  z.strictObject({ id, do: z.literal('reveal'), on: z.boolean() }),
  /** Somebody goes to another organisation, and picks a desk there. */
  z.strictObject({ id, do: z.literal('move'), seat, org: z.string().max(40) }),
  z.strictObject({ id, do: z.literal('rename'), seat, name: z.string().max(200) }),
  /** Somebody is shown out; her desk is a bot's, her seat stays hers should she be let in again. */
  z.strictObject({ id, do: z.literal('remove'), seat, out: z.boolean().default(true) }),
  /** Whether anybody new may come in. */
  z.strictObject({ id, do: z.literal('lock'), locked: z.boolean() }),
  /** A bot plays somebody's engineer until she does something herself; or she is given her back. */
  z.strictObject({ id, do: z.literal('pilot'), seat, on: z.boolean() }),
  /** Somebody is on leave for so many days, and her desk stays empty; 0 calls her back. */
  z.strictObject({ id, do: z.literal('leave'), seat, days: z.number().int().min(0).max(5) }),
  /** The game ends now, for everybody. */
  z.strictObject({ id, do: z.literal('end') }),
  ...CHAT_ORDERS,
  /** Opens a projector, with a new address each time, or shuts all of them. */
  z.strictObject({ id, do: z.literal('projector'), open: z.boolean() }),
  /** What the projector shows: all organisations, one of them, a mark, or the ranking. `of` is the organisation or the mark. */
  z.strictObject({ id, do: z.literal('show'), what: z.enum(SPOTS), of: z.string().max(40).default('') }),
  /** Whether the projector may show the names of people. */
  z.strictObject({ id, do: z.literal('names'), on: z.boolean() }),
  /** Makes an address that is good for one more host, or for one more device of one's own; or takes it away. */
  z.strictObject({ id, do: z.literal('invite'), as: z.enum(['host', 'device']), open: z.boolean() }),
  /** The first host takes another one's powers away, or hands her own first place on. */
  z.strictObject({ id, do: z.literal('dismiss'), seat }),
  z.strictObject({ id, do: z.literal('handOver'), seat }),
  ...RULE_ORDERS,
  ...CONDUCT_ORDERS,
  ...DEBRIEF_ORDERS,
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
  /** The sentence above her screen, ''. */
  word: string;
  watching: boolean;
  pace: number;
  /** On leave until the morning of this day, -1 when she is not. */
  leave: number;
};

/** Somebody who leads. `first` may end, delete and hand over. */
export interface BoardHost {
  id: string;
  name: string;
  connected: boolean;
  first: boolean;
}

/**
 * What a facilitator should look at: the clock has been held long · somebody is silent or a bot plays her · a team is worn out ·
 * the error budget or the money is gone.
 */
export const FLAGS = ['stuck', 'silent', 'tired', 'losing'] as const;
export type Flag = (typeof FLAGS)[number];

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
  health: Health;
  flags: Flag[];
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
  /** The sentence above its screens, ''. */
  notice: string;
  /** It runs, or is about to run, its year-end proof. */
  proof: boolean;
  /** Where its Inheritance stands, '' while it is no matter, and where the people who run it began. */
  inherit: '' | 'note' | 'noNote' | 'waiting' | 'swapped' | 'late';
  people: string;
  /** At a Friday, a review or a plan: whom it waits for, and how long; null elsewhere. */
  stands: Stands | null;
}

/** A moment kept for the debrief. */
export interface BoardMark {
  id: number;
  org: string;
  tick: number;
  quarter: number;
  text: string;
  failing: number;
  open: number;
}

/** A private note: when it was written in the first organisation's time, and by whom (the seat). */
export interface BoardNote {
  id: number;
  tick: number;
  seat: string;
  text: string;
}

/** Everything a console shows beside the organisation it looks at. */
export interface Board {
  orgs: BoardOrg[];
  marks: BoardMark[];
  notes: BoardNote[];
  hosts: BoardHost[];
  locked: boolean;
  conduct: BoardConduct;
  /** What the projector shows; its token, '' while it is shut; how many are open; whether it may show names. */
  projector: { token: string; open: number; spot: Spot; of: string; names: boolean };
  /** Secrets of this host's own, good for one use, '' none: for one more host, and for a device of her own. */
  invites: { host: string; device: string };
  rules: SessionRules;
  /** People on the list, and those of them who have come. */
  listed: number;
  arrived: number;
  chat: BoardChat;
  /** Bots play every desk. */
  rehearsal: boolean;
}
