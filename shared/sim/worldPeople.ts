/** The part of the World that thinks: teams and their engineers. One comment per field. */
import type { Lane } from './publicWorld.ts';
import type { BranchChange, WorkItem } from './worldWork.ts';

/** Where a day's person-hours went: the ledger behind the shares of new work, unplanned work and toil. */
export interface Hours {
  newWork: number;
  /** Incidents, what they leave behind, repairs and conflicts, and whatever else comes up: the rota. */
  unplanned: number;
  /** Manual, repetitive work. */
  toil: number;
  /** Quality, delivery, operations, architecture, learning. */
  improvement: number;
  /** Upkeep of the team itself and mentors. */
  other: number;
}

/** Somebody who was hired and has not come yet. */
export interface Hire {
  /** The first day. */
  day: number;
  /** The fact of the decision, '' when a policy file decided. */
  fact: string;
}

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
  /**
   * Person-equivalents this office hour: USL × overhead × energy × morale × knowledge × … less interrupts, mentors and toil,
   * before it is shared out to the lanes (systems/people/output.ts). Moves every office hour.
   */
  output: number;
  /** Output of an hour without interrupts and toil, fixed each morning. */
  dayOutput: number;
  /** Person-hours that one point of output stands for today, for the ledger of hours. */
  hoursPerPoint: number;
  /** People who are here this hour and not busy with an incident. */
  hands: number;
  /** Modules, units, practices, interrupts against what the team can hold; above 1 every lane slows. */
  cognitiveLoad: number;
  /** Person-hours of manual, repetitive work owed, paid before anything else. */
  toil: number;
  /** Person-hours of unplanned work owed: what incidents leave behind. */
  unplanned: number;
  /** This morning: people of the whole org who know the module of the team that fewest know well. */
  busFactor: number;
  /** Painful deploys and blame of late; fades by the day. */
  pain: number;
  /** The day after the last one of overtime, -1 when nobody works late. */
  overtimeUntil: number;
  /** People who were hired and have not come yet. */
  hires: Hire[];
  /** People ever hired here; names their ids. */
  hired: number;
  /** The team of the scenario it comes from: itself, or the one it was split from. */
  deck: string;
  /** Modules a new team takes along when this one is split at the quarter's end; empty: no split is planned. */
  split: string[];
  /** Where the team sits. */
  site: number;
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
  actionsDealt: number;
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
  /** Worth of its released work, cents a day, and what other teams have paid it for its services so far, cents. */
  value: number;
  earned: number;
}

export interface Engineer {
  id: string;
  name: string;
  team: string;
  human: boolean;
  lanes: [Lane, Lane];
  next: [Lane, Lane];
  /** 0 spent … 1 fresh. */
  energy: number;
  /** 0 wants to leave … 1 at home. */
  morale: number;
  /** Pages at night this week. */
  nightPages: number;
  /** Pages this week, day and night. */
  pages: number;
  /** Pages since she took the pager, day and night. */
  shiftPages: number;
  /** Pages of her shift before this one. */
  lastShiftPages: number;
  /** Tick of her last page at night, -1: the next night does not restore. */
  wokenAt: number;
  /** 0 just arrived … 1 fully productive. */
  ramp: number;
  /** The day she came, -1 when she was there from the start; and the fact of it. */
  joined: number;
  joinedFact: string;
  /** The seat is empty until this day; -1 somebody sits there. */
  vacantUntil: number;
  /** She is on leave until the morning of this day; left out, she is not. */
  leave?: number;
  /** How well she knows each module, 0-1; what she has never seen is not named. */
  knows: Record<string, number>;
  /** The team that lent her to `team`, '', and the day she goes back. */
  home: string;
  backDay: number;
  /** The team she is lent to from tomorrow, ''. */
  lentTo: string;
  /** The team she moves to at the quarter's end, ''. */
  movesTo: string;
  /** Facts that wore her down, newest last, at most a handful. */
  scars: string[];
  /** The incident she works on, ''. */
  incident: string;
}
