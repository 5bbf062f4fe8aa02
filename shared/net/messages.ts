/**
 * Every message between a page and its session, named and shaped once. The server checks what arrives against
 * CLIENT_MESSAGES; both ends take their types from here.
 *
 * A message with an `id` is always answered by an `outcome` with that id: as the reply when it was sent by
 * `room.request`, as an `outcome` message when it was sent by `room.send`.
 */
import { z } from 'zod';
import type { PresetId } from '../content/presets.ts';
import type { WhyRow } from '../sim/asked.ts';
import type { Verdict } from '../sim/fork/weigh.ts';
import type { MovedAbout } from '../sim/moved.ts';
import type { Refusal } from '../sim/refusals.ts';
import type { OwnView } from '../sim/worldOdds.ts';
import { CHAT, type ChatTold } from './chat.ts';
import { CONDUCT_ASK, type ConductAnswer } from './conduct.ts';
import { HAND_IDEA, HAND_NOTE } from './inherit.ts';
import { type Board, LEAD } from './lead.ts';
import { POSTMORTEM_ASK, type Postmortems } from './postmortem.ts';
import { PLACE_WISH, WISH } from './settings.ts';
import { SHADE_ASK, type Shade, type ShadeKind } from './shade.ts';
import type { Standing, Wall } from './wall.ts';

/** Reasons to say no that belong to the session, not to the game. Each has a sentence in client/text. */
export const SESSION_REFUSALS = [
  'badMessage',
  'tooFrequent',
  'notSeated',
  'hostOnly',
  'notStarted',
  'alreadyStarted',
  'sessionOver',
  'sessionStopped',
  'engineerTaken',
  'unknownEngineer',
  'unknownOrg',
  'unknownSeat',
  'unknownInject',
  'unknownMark',
  'nothingToEnd',
  'nameTaken',
  'notYet',
  'pagerOnly',
  'momentPast',
  'planFull',
  'twiceInPlan',
  'unknownPlanned',
  'nothingToCut',
  'nothingToUndo',
  'frozen',
  'firstHostOnly',
  'watching',
  'teamClosed',
  'handingOver',
  'chatOff',
  'chatHushed',
  'chatRude',
  'leadWrites',
] as const;
export type SessionRefusalKind = (typeof SESSION_REFUSALS)[number];

/** A no, from the game's rules or from the session. */
export interface WireRefusal {
  kind: Refusal['kind'] | SessionRefusalKind;
  params: Record<string, string | number>;
}

/** The answer to a command, a claim or a control. */
export type WireOutcome = { id: string; ok: true } | { id: string; ok: false; refusal: WireRefusal };

const id = z.string().min(1).max(64);

/** What can be asked about as a whole. */
const ABOUT = [
  'cash',
  'trust',
  'lost',
  'deploys',
  'coupons',
  'team',
  'engineer',
  'place',
] as const satisfies readonly MovedAbout[];

/** What a page may send. */
export const CLIENT_MESSAGES = {
  /** Do something in the game; ids are the page's own and are answered once, however often they arrive. */
  command: z.strictObject({ id, verb: z.string().min(1).max(40), payload: z.unknown() }),
  /** Sit down at an engineer's desk. */
  claim: z.strictObject({ id: id.default('claim'), engineer: z.string().min(1).max(40) }),
  /** Run the session: only its host may; where the lobby says `noHost`, whoever plays may start it. */
  control: z.strictObject({
    id: id.default('control'),
    action: z.enum(['start', 'pause', 'resume', 'speed']),
    value: z.number().optional(),
  }),
  /** Look at another organisation: only a host may, the first one she looks after is shown until she does. */
  watch: z.strictObject({ id: id.default('watch'), org: z.string().max(40) }),
  /** What a facilitator does to all organisations, or to one. */
  lead: LEAD,
  /** What somebody wishes for herself: to watch, to play, to look elsewhere. */
  wish: WISH,
  /** What a facilitator asks the conductor; its reply is a `conduct`. */
  conduct: CONDUCT_ASK,
  /** The note an organisation leaves to those who take over its system. */
  handNote: HAND_NOTE,
  /** What somebody else would put into it; whoever writes it takes it or not. */
  handIdea: HAND_IDEA,
  /** Words of one's own to one's team, where that is allowed. */
  chat: CHAT,
  /** Heartbeat; `at` comes back untouched. */
  ping: z.strictObject({ at: z.number() }),
  /** Ask for the metrics report; its reply is a `review`. */
  review: z.strictObject({}),
  /** Ask what a careful bot made of the same luck; its reply is a `benchmark`. */
  benchmark: z.strictObject({}),
  /** Ask how the game stands beside one of its ghosts; its reply is a `shade`. */
  shade: SHADE_ASK,
  /** Ask which decisions of a quarter mattered most, 0 for the whole game; its reply is a `decisive`. */
  decisive: z.strictObject({ quarter: z.number().int().min(0).max(400) }),
  /** Ask for postmortems, or write the line of one; its reply is a `postmortem`. */
  postmortem: POSTMORTEM_ASK,
  /** Ask why: about a fact, or about a number, a team, a person or a place; its reply is a `why`. */
  why: z.union([
    z.strictObject({ fact: z.string().regex(/^f\d{1,9}$/) }),
    z.strictObject({ about: z.enum(ABOUT), of: z.string().max(64).default('') }),
  ]),
} as const;
export type ClientMessages = { [K in keyof typeof CLIENT_MESSAGES]: z.input<(typeof CLIENT_MESSAGES)[K]> };
export type ClientMessageName = keyof ClientMessages;

/** The goals so far this quarter, of this organisation and of a careful bot; null where nothing could be measured. */
export interface Benchmark {
  goals: { id: string; mine: number | null; bot: number | null }[];
}

/** The decisions that mattered most in a quarter; 0 is the whole game. */
export interface Decisive extends Verdict {
  quarter: number;
}

/** What the server may send. */
export interface ServerMessages {
  outcome: WireOutcome;
  /** First message after every join: who you are. `token` comes once, when the seat is new; keep it under the code. `pin` opens the seat on another device, '' for hosts. */
  welcome: { seat: string; host: boolean; engineer: string; token: string; pin: string };
  pong: { at: number };
  review: unknown;
  benchmark: Benchmark;
  shade: Shade;
  decisive: Decisive;
  postmortem: Postmortems;
  conduct: ConductAnswer;
  why: { rows: WhyRow[] };
  /** The board of all organisations, for hosts; comes after `welcome` and whenever it changes. */
  board: Board;
  /** What only you may see of the game; comes after `welcome` and whenever it changes. */
  own: OwnView;
  /** What a facilitator says to you alone, '' when she takes it back. */
  word: { text: string };
  /** What people of her team wrote; comes whenever it changes. */
  chat: ChatTold;
  /** What a projector shows, for projectors; comes after `welcome` and whenever it changes. */
  wall: Wall;
  /** How organisations compare: for everybody once it is revealed, and anew whenever one ends a phase; else empty. */
  standings: { rows: Standing[] };
}
export type ServerMessageName = keyof ServerMessages;

/** How a page presents itself: with the token of its seat, or with a name for a new one. */
export const JOIN_OPTIONS = z.object({
  protocol: z.number(),
  token: z.string().max(100).optional(),
  name: z.string().max(200).optional(),
  /** A secret of the page's own: whoever never heard of the seat she was given gets it again for the same. */
  key: z.string().min(16).max(64).optional(),
  /** A projector brings this instead: it gets no seat. */
  projector: z.string().max(100).optional(),
  ...PLACE_WISH,
});
export type JoinOptions = z.infer<typeof JOIN_OPTIONS>;

/**
 * Where a session stands. `restarted`: the server was started again and the clock stands until the host resumes.
 * `stopped`: a fault stopped its clock for good; everything journaled is kept.
 */
export const SESSION_STATUSES = ['lobby', 'running', 'paused', 'restarted', 'stopped', 'over'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** Why the clock stands; '' when it runs. `noHost`: it has not begun, no host has been there for long, and any player may start it. */
export const SESSION_NOTES = [
  '',
  'pausedByHost',
  'nobodyHere',
  'noHost',
  'afterRestart',
  'wentBack',
  'stoppedByFault',
  'over',
] as const;
export type SessionNote = (typeof SESSION_NOTES)[number];

/** One person's place in a session. */
export interface SeatRow {
  id: string;
  order: number;
  name: string;
  /** The organisation she belongs to, '' for a host who plays in none. */
  org: string;
  /** The engineer she plays, '' while she has none. */
  engineer: string;
  connected: boolean;
  /** Her pager: none · 'paired' a phone is paired · 'here' it is switched on. */
  phone: '' | 'paired' | 'here';
  host: boolean;
  /** '' plays herself · 'warned' a bot is about to take over · 'on' a bot plays until her next action. */
  autopilot: '' | 'warned' | 'on';
  /** She watches and does not play. */
  watching: boolean;
  /** The tick at which she came to a game that ran, -1 for whoever was there before. */
  cameAt: number;
  /** How much longer her own deadlines are, 1 as everybody's. */
  pace: number;
}

/** The session as every page sees it, beside the organisation. */
export interface SessionView {
  code: string;
  title: string;
  kind: 'solo' | 'host';
  preset: PresetId;
  /** Id of the scenario that is played. */
  scenario: string;
  /** The author's words, as JSON of `OwnWords`; '' for a scenario of ours. */
  words: string;
  /** The day of a daily shift, '' for any other game. */
  daily: string;
  /** What its luck is made of, once it is over; '' before, since luck that is known is none. */
  seed: string;
  status: SessionStatus;
  note: SessionNote;
  speed: number;
  protocol: number;
  hostSeat: string;
  /** A sentence of the facilitator's, '' for none. */
  notice: string;
  /** Every clock stands and nobody may act until the facilitator lifts it; her sentence for it, '' for the usual one. */
  frozen: boolean;
  frozenText: string;
  /** Whether whatever compares organisations may be seen. */
  revealed: boolean;
  /** Where its debrief is, as JSON of `DebriefNow`; '' while there is none. */
  debrief: string;
  /** Teams people sit in, 0 for all; whoever watches may look around. */
  openTeams: number;
  lookAround: boolean;
  /** The kind of ghost it was begun with, '' for none. */
  shade: '' | ShadeKind;
  /** How many organisations play, and the one this page sees, '' while it sees none. */
  orgs: number;
  org: string;
  /** Where its Inheritance stands, as JSON of `Inherit`; '' while it is no matter. */
  inherit: string;
  /** Where it stands and how long, as JSON of `Stands`; '' while it moves. */
  stands: string;
  /** Her own organisation's seats, and the host's. */
  seats: Record<string, SeatRow>;
}
