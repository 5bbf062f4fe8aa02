/** The part of the World that thinks: teams and their engineers. One comment per field. */
import type { Lane } from './publicWorld.ts';
import type { BranchChange, WorkItem } from './worldWork.ts';

export interface Team {
  id: string;
  /** Its engineers in table order, and the modules it owns. */
  table: string[];
  modules: string[];
  /** Its cards that are not done, in the order they were dealt. */
  cards: string[];
  /** Its last finished cards, newest last: a rollback may bring one back. */
  finished: string[];
  /** Share of the 2-per-person slices on each lane today. */
  shares: Record<Lane, number>;
  /** Output factor of today: USL × energy × morale × load, person-equivalents. */
  output: number;
  cognitiveLoad: number;
  /** Cards it wants to work on at once (build.ts, `wipOf`). */
  wip: number;
  /** Changes under way, oldest first, and finished ones on their branches. */
  work: WorkItem[];
  branch: BranchChange[];
  /** The level of Automated tests the team works at, and since when. */
  testsLevel: number;
  testsSince: number;
  /** Its cards that are overdue. */
  late: number;
  mergedToday: number;
  mergedYesterday: number;
  /** Ordinals that name luck. */
  made: number;
  cardsDealt: number;
  /** Index of the engineer who carries the team's pager. */
  shift: number;
  /** Focus lost through reshuffled slices today, 0-1. */
  unfocus: number;
  /** The practice each lane builds up; a lane without one only keeps what there is. */
  focus: Partial<Record<Lane, string>>;
  /** How much its own pages have taught it to look after what it ships, 0-1. */
  care: number;
  /** The card built first, ''. */
  pick: string;
}

export interface Engineer {
  id: string;
  name: string;
  team: string;
  human: boolean;
  lanes: [Lane, Lane];
  next: [Lane, Lane];
  energy: number;
  morale: number;
  nightPages: number;
  /** Pages this week, day and night. */
  pages: number;
  /** The incident she works on, ''. */
  incident: string;
}
