/** What the author's page and her workers say to each other: plain data. */
import type { Problem } from '../../shared/content/authoredProblems.ts';
import type { Authored } from '../../shared/content/authoredTypes.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';

/** One game of bots. */
export interface BotGame {
  bot: BotId;
  seed: number;
  won: boolean;
  /** Mean closeness of all goals, 0-1; null without goals. */
  score: number | null;
  goals: { id: string; value: number | null; met: boolean }[];
  /** At the end: money in cents, trust 0-1. */
  cash: number;
  trust: number;
  /** Milliseconds it took. */
  ms: number;
}

/** Each question with its answer. */
export interface Asked {
  /** The text of a file from anywhere. */
  read: { ask: { text: string }; answer: { file: Authored } | { problems: Problem[] } };
  /** What is wrong with a draft; with nothing wrong it is also tried for a day. */
  check: { ask: { draft: unknown }; answer: { problems: Problem[] } };
  play: { ask: { file: Authored; bot: BotId; seed: number }; answer: BotGame };
}
export type Question = keyof Asked;

/** To the worker. */
export type ToWorker = { [Q in Question]: { id: number; kind: Q; ask: Asked[Q]['ask'] } }[Question];
/** From the worker: an answer, or a failure in words. */
export type FromWorker = { id: number; answer: unknown } | { id: number; failed: string };
