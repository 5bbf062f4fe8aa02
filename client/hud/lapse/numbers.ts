/** The running numbers of a quarter: the week by hand beside the mean of the weeks by habit so far. Pure. */
import type { PublicWorld, WeekRow } from '../../../shared/sim/publicWorld.ts';

/** The four numbers of the show; null where nothing has been measured. */
export interface Running {
  /** Deploys a week. */
  deploys: number | null;
  /** Mean minutes from onset to relief. */
  restore: number | null;
  /** Share of deploys that needed repair. */
  failed: number | null;
  /** User-minutes lost a week. */
  lost: number | null;
}
export type NumberId = keyof Running;
export const NUMBER_IDS: readonly NumberId[] = ['deploys', 'restore', 'failed', 'lost'];

/** The weeks of the quarter so far, oldest first. */
export const weeksOf = (world: PublicWorld): WeekRow[] =>
  Object.values(world.weeks).sort((one, other) => one.order - other.order);

/** Numbers over some weeks: sums over weeks divided by weeks, never means of shares. */
export function running(weeks: readonly WeekRow[]): Running {
  const n = weeks.length;
  const sum = (of: (week: WeekRow) => number): number => weeks.reduce((all, week) => all + of(week), 0);
  const deploys = sum((week) => week.deploys);
  const relieved = weeks.filter((week) => week.restoreMinutes >= 0);
  const minutes = relieved.reduce((all, week) => all + week.restoreMinutes, 0);
  return {
    deploys: n === 0 ? null : deploys / n,
    restore: relieved.length === 0 ? null : minutes / relieved.length,
    failed: deploys === 0 ? null : Math.min(1, sum((week) => week.failed) / deploys),
    lost: n === 0 ? null : sum((week) => week.lost) / n,
  };
}

/** Week 1 is played by hand, the rest runs by habit. */
export const byHand = (weeks: readonly WeekRow[]): Running =>
  running(weeks.filter((week) => week.order === 1));
export const byHabit = (weeks: readonly WeekRow[]): Running =>
  running(weeks.filter((week) => week.order > 1));

/** One number week by week, for a sparkline; null where a week has none. */
export const series = (weeks: readonly WeekRow[], id: NumberId): (number | null)[] =>
  weeks.map((week) => running([week])[id]);
