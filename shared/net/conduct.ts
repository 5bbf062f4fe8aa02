/** The conductor of a lesson: orders of the facilitator about goals, a plan of injects, fairness and the time left; and what she is told. */
import { z } from 'zod';
import type { Fact } from '../sim/facts.ts';

/** Injects a plan holds at most, and how many come in one message. */
export const MOST_PLANNED = 60;
export const PLANNED_AT_ONCE = 20;

const id = z.string().min(1).max(64).default('lead');
const name = z.string().max(40);
const number = z.number().int().min(1).max(1_000_000);

/** A moment of the game: quarter and week count from 1, day 1 is Monday, hour 0-23. */
const MOMENT = {
  quarter: z.number().int().min(1).max(40),
  week: z.number().int().min(1).max(13),
  day: z.number().int().min(1).max(7),
  hour: z.number().int().min(0).max(23),
};
export interface Moment {
  quarter: number;
  week: number;
  day: number;
  hour: number;
}

/** An inject at a moment; `org` is '' for all organisations. */
const PLANNED = z.strictObject({ ...MOMENT, org: name.default(''), inject: name });
export type PlannedInject = z.output<typeof PLANNED>;

export const CUTS = ['days', 'talk', 'end', 'proof'] as const;
/** Fewer days by hand · half the time to talk and plan · the game ends after this quarter · straight on to the year-end proof. */
export type Cut = (typeof CUTS)[number];

export const CONDUCT_ORDERS = [
  /** Puts injects on the plan; `replace` empties it first. */
  z.strictObject({
    id,
    do: z.literal('planAdd'),
    items: z.array(PLANNED).min(1).max(PLANNED_AT_ONCE),
    replace: z.boolean().default(false),
  }),
  z.strictObject({ id, do: z.literal('planMove'), item: number, ...MOMENT }),
  z.strictObject({ id, do: z.literal('planDrop'), item: number }),
  /** Whether proposals are carried out by themselves: one an organisation and quarter. */
  z.strictObject({ id, do: z.literal('auto'), on: z.boolean() }),
  /** A proposal is not wanted now: the next one comes. */
  z.strictObject({ id, do: z.literal('later'), org: name, goal: name }),
  /** When the lesson ends, ms since 1970; 0 takes it back. */
  z.strictObject({ id, do: z.literal('endAt'), at: z.number().int().min(0).max(1e14) }),
  /** Makes the rest shorter for all organisations alike, or takes the last cut back. */
  z.strictObject({ id, do: z.literal('cut'), cut: z.enum(CUTS) }),
  z.strictObject({ id, do: z.literal('uncut') }),
] as const;

/** What a facilitator may ask the conductor; only hosts are answered. */
export const CONDUCT_ASK = z.discriminatedUnion('ask', [
  /** What an inject would do to an organisation within a week. */
  z.strictObject({ ask: z.literal('preview'), org: name, inject: name }),
  /** The facts that show that a goal was met. */
  z.strictObject({ ask: z.literal('evidence'), org: name, goal: name, team: name }),
]);

/** The lowest and the highest of a few lucks. */
export type Range = [least: number, most: number];

/** A week ahead with careful bots at every desk, with the inject and without it. */
export interface Preview {
  /** User-minutes lost, without and with. */
  without: Range;
  with: Range;
  /** Units hurt in at least one luck only when it is put on, those hurt most often first. */
  hurt: string[];
  /** Kinds of incident that only came with it. */
  kinds: string[];
  /** Lucks that were tried, and in how many of them the proposed goal was met. */
  lucks: number;
  met: number;
}

export interface ConductAnswer {
  preview?: Preview;
  evidence?: Fact[];
}

/** A learning goal as the board shows it; `met` by whom and at which tick, soonest first. */
export interface BoardGoal {
  id: string;
  law: string;
  value: number;
  met: { team: string; tick: number }[];
}

/** The next inject that would bring a goal within reach. */
export interface BoardProposal {
  goal: string;
  inject: string;
}

/** What one organisation received. */
export interface BoardGiven {
  injects: string[];
  /** Seconds of more time. */
  seconds: number;
  said: number;
  /** Times a standing phase was ended for it. */
  helped: number;
  /** Times somebody was sent on leave. */
  leaves: number;
}

export interface BoardConductOrg {
  id: string;
  goals: BoardGoal[];
  proposal: BoardProposal | null;
  /** Goals that are open and come of the game itself: nothing from outside would help now. */
  byItself: number;
  given: BoardGiven;
  /** Real ms the rest of the game takes at the present speed: usually, and if every hold is used up. */
  leftMs: Range;
}

/** A cut that can be made, and the real ms it saves at the present speed. */
export interface BoardCut {
  cut: Cut;
  savesMs: number;
}

export interface BoardPlanned extends PlannedInject {
  id: number;
  /** Organisations for which it has happened, and for which it is still to come. */
  done: number;
  open: number;
}

/** Everything the conductor shows. */
export interface BoardConduct {
  orgs: BoardConductOrg[];
  plan: BoardPlanned[];
  auto: boolean;
  /** ms since 1970, 0 for none. */
  endAt: number;
  /** Real ms of talk that belong to this length of game, after play. */
  debriefMs: number;
  cuts: BoardCut[];
  /** The cut that can still be taken back. */
  undo: Cut | null;
}
