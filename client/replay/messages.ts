/** What the page and the worker of a replay say to each other: plain data. */

import type { Fact } from '../../shared/sim/facts.ts';
import type { Change } from '../../shared/sim/fork/change.ts';
import type { Choice, Drawer } from '../../shared/sim/fork/choices.ts';
import type { Curves, Differences, Summary } from '../../shared/sim/fork/compare.ts';
import type { Decision } from '../../shared/sim/fork/decisions.ts';
import type { Refused } from '../../shared/sim/journalGate.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';

/** What is known of a journal before it is played. */
export interface Opened {
  seed: string;
  scenario: string;
  quarters: number;
  orgs: string[];
  /** The furthest tick that was reached. */
  to: number;
  /** The author's words, as JSON of `OwnWords`; '' for a scenario of ours. */
  words: string;
}

/** Something that happened, at its position on the tape. */
export interface Event {
  position: number;
  fact: Fact;
}

/** An organisation that has been played through once. */
export interface Laid {
  org: string;
  /** Seconds at speed 1 to each position; the last one is the end. */
  at: Float64Array;
  /** The tick of each journal row, and the last tick: they name any position. */
  ticks: Int32Array;
  end: number;
  events: Event[];
  decisions: Decision[];
  summary: Summary;
  digest: string;
  over: boolean;
  fault: { tick: number; why: string } | null;
  /** Milliseconds it took. */
  ms: number;
}

/** A moment of an organisation. */
export interface Seen {
  position: number;
  tick: number;
  view: PublicWorld;
}

/** A fork that was run to its end. */
export interface ForkSeen {
  change: Change;
  /** The change itself is not allowed at this moment: the kind of the refusal, ''. */
  refused: string;
  fault: string;
  fromTick: number;
  summary: Summary;
  differences: Differences;
  misfits: number;
  standIns: number;
  digest: string;
  ms: number;
}

/** Each question with its answer. */
export interface Asked {
  open: { ask: { text: string }; answer: { opened: Opened } | { refused: Refused } };
  lay: { ask: { org: string }; answer: Laid };
  see: { ask: { org: string; position: number }; answer: Seen };
  choices: {
    ask: { org: string; position: number; engineer: string; drawer: Drawer };
    answer: Choice[];
  };
  instead: { ask: { org: string; seq: number }; answer: Choice[] };
  fork: { ask: { org: string; change: Change }; answer: ForkSeen };
}
export type Question = keyof Asked;

/** To the worker. */
export type ToWorker = { [Q in Question]: { id: number; kind: Q; ask: Asked[Q]['ask'] } }[Question];
/** From the worker: an answer, a failure in words, or how far a fork has come. */
export type FromWorker =
  | { id: number; answer: unknown }
  | { id: number; failed: string }
  | { id: number; share: number; curves: Curves };
