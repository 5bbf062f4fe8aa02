/** What the thread that looks a week ahead is given, and what it tells of each luck. */
import type { LearningGoal } from '../../shared/content/learning.ts';
import type { Condition } from '../../shared/sim/pins.ts';

export interface LookAheadJob {
  /** The world as text, without its content. */
  world: string;
  inject: string;
  condition: Condition;
  /** Lucks to try, each a name of its own. */
  lucks: string[];
  /** Ticks to look ahead. */
  ticks: number;
  /** The goal that is hoped for. */
  goal: LearningGoal | null;
}

/** One luck: what was lost without and with, what only came with it, and whether the goal was met. */
export interface Ahead {
  without: number;
  with: number;
  units: string[];
  kinds: string[];
  met: boolean;
}
