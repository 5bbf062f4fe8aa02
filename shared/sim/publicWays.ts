/** What may be seen of practices, skills and policies. Rules for a row: publicWorld.ts. */
import type { Lane } from './publicWorld.ts';

/** A way of working, built up from level 0 to 3 by each team, or by the org as one. */
export interface PracticeRow {
  id: string;
  order: number;
  lane: Lane;
  /** Who holds it; a `unit` practice is held by teams, and a shared unit has the level of its weakest owner. */
  scope: 'team' | 'unit' | 'org';
  /** Level of the weakest holder and its progress to the next, 0-1. */
  level: number;
  progress: number;
  /** Some team's lane slices build this one now. */
  focus: boolean;
  /** The practice that must come first for the weakest holder, ''. */
  needs: string;
  /** All it needs, `practice:level` separated by spaces. */
  requires: string;
  /** It can be learned in this scenario. */
  open: boolean;
  /** A game of this length asks about it; longer games have more to choose from. */
  shown: boolean;
}

/** How far one team has come with a practice of its own; no row where it has not begun. */
export interface SkillRow {
  id: string;
  practice: string;
  team: string;
  level: number;
  progress: number;
}

/** A rule of the whole org, changed by a majority of the teams with a human. */
export interface PolicyRow {
  id: string;
  order: number;
  value: string;
  /** The values to choose from, separated by spaces. */
  choices: string;
  /** Votes cast now, `team:value` separated by spaces. */
  votes: string;
  /** It can be voted on in this scenario. */
  open: boolean;
  /** A game of this length asks about it. */
  shown: boolean;
}
