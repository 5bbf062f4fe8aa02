/**
 * A morning card: the one question a hat is asked at 09:00 of a day that is played by hand. It names a situation that is
 * there now, one command that would answer it, and leaving it as it is; leaving is always the default.
 */
import type { Wish } from '../bots/bot.ts';
import type { CardRow, EngineerRow, Hat, ModuleRow, PublicWorld, TeamRow } from '../publicWorld.ts';

/** Every situation a card can speak of, by the hat that is asked. The last one of each is there when nothing else is. */
export const MORNING_KINDS = {
  lead: [
    'due',
    'debt',
    'tired',
    'hungry',
    'load',
    'hire',
    'decay',
    'focus',
    'idle',
    'swap',
    'wip',
    'vote',
    'bus',
    'spare',
  ],
  builder: [
    'harmful',
    'cut',
    'stale',
    'proven',
    'dark',
    'train',
    'risky',
    'flag',
    'drown',
    'stranded',
    'mode',
    'extract',
    'failed',
    'aboard',
    'dusty',
  ],
  liaison: [
    'shortcut',
    'ask',
    'flaky',
    'fray',
    'bare',
    'patience',
    'lend',
    'bet',
    'crossing',
    'praise',
    'night',
    'tangled',
    'mood',
    'neighbour',
  ],
  pager: [
    'help',
    'review',
    'order',
    'slot',
    'full',
    'store',
    'weary',
    'noise',
    'late',
    'runbook',
    'single',
    'unknown',
    'budget',
    'mess',
    'before',
    'calm',
  ],
} as const satisfies Record<Hat, readonly string[]>;
export type MorningKind = (typeof MORNING_KINDS)[Hat][number];

/** Ids and numbers a sentence speaks of, by what they are. */
export type MorningParams = Record<string, string | number>;

/** A situation that was found, and the command that would answer it. */
export interface Found {
  kind: MorningKind;
  /** How much it matters: 0-100, the same scale for all hats. */
  weight: number;
  /** Id of the thing of the map it is about, ''. */
  about: string;
  params: MorningParams;
  act: Wish;
}

export interface MorningCard extends Found {
  hat: Hat;
}

/** What the hat sees in the morning. */
export interface Look {
  view: PublicWorld;
  team: TeamRow;
  /** Who wears the hat. */
  engineer: string;
  /** Her table, in order; the cards that are not done; the modules the team owns. */
  people: readonly EngineerRow[];
  cards: readonly CardRow[];
  modules: readonly ModuleRow[];
}

/** Looks for situations of one hat; what cannot be answered now is taken out by whoever asks. */
export type Finder = (look: Look) => Found[];
