/** What an achievement is: a lesson, told by the facts of a quarter that was played. */
import type { Fact, FactKind, FactOf } from '../facts.ts';
import type { Span } from '../metrics/window.ts';

/** Each names its lesson; its sentences are `feat.<id>` and `feat.<id>.text`. In the order in which they are shown. */
export const ACHIEVEMENT_IDS = [
  'firstSlice',
  'smallBatches',
  'soundAndOften',
  'sleptThrough',
  'notTheDeploy',
  'quickHelp',
  'taster',
  'offNotBack',
  'budgetKept',
  'nobodysFault',
  'onPurpose',
  'promised',
  'aloneOut',
  'cheaplyWrong',
  'mergedBack',
  'twoTables',
  'habitsWin',
] as const;
export type AchievementId = (typeof ACHIEVEMENT_IDS)[number];

/** An achievement with the quarter it was first reached in and the facts that show it. */
export interface Achieved {
  id: AchievementId;
  quarter: number;
  evidence: string[];
}

/** What an achievement is judged by: a quarter that is over, and everything that happened up to its end. */
export interface Told {
  /** The team whose player is asked. */
  team: string;
  quarter: number;
  /** Spans of the quarter played by hand, and by habit. */
  hand: readonly Span[];
  habit: readonly Span[];
  /** Facts of a kind in this quarter. */
  now<K extends FactKind>(kind: K): readonly FactOf<K>[];
  /** Facts of a kind from the beginning to the end of this quarter. */
  ever<K extends FactKind>(kind: K): readonly FactOf<K>[];
}

/** The facts that show it, null when it was not reached. */
export type Judge = (told: Told) => readonly Pick<Fact, 'id'>[] | null;
