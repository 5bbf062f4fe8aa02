/** What the review shows of a report: which metrics in which group, and how a value is told. Pure. */
import type { Report, ReportRow } from '../../shared/sim/metrics/report.ts';
import type { MetricId, Unit } from '../../shared/sim/metrics/table.ts';
import { tell } from '../text/measures.ts';

export type Half = 'hand' | 'habit';
export const HALVES: readonly Half[] = ['hand', 'habit'];

export interface ReviewGroup {
  id: 'flow' | 'users' | 'people';
  metrics: readonly MetricId[];
}

/** The numbers of a review, in the order in which they are read. */
export const GROUPS: readonly ReviewGroup[] = [
  { id: 'flow', metrics: ['deploysPerYear', 'leadTimeHours', 'changeFailureRate', 'restoreHours'] },
  { id: 'users', metrics: ['userMinutesLost', 'availability', 'incidentsPerYear', 'trust'] },
  { id: 'people', metrics: ['revenue', 'valueReleased', 'energy', 'nightPagesPerWeek'] },
];

/** Sums over days: three days and twelve weeks are compared a day at a time. */
const DAILY: readonly Unit[] = ['userMinutes', 'cents'];
/** What only grows while a game lasts cannot be compared between its halves. */
const GROWING: readonly Unit[] = ['centsPerDay'];

/** The number a half is shown with: sums are told a day. Its evidence stays the whole sum's. */
export function figure(row: ReportRow, half: Half | 'all'): number | null {
  const { value, n } = row[half];
  return value === null || !DAILY.includes(row.unit) ? value : value / Math.max(1, n);
}

/** Which half did better; '' where that cannot be said. */
export function betterHalf(row: ReportRow): Half | '' {
  const hand = figure(row, 'hand');
  const habit = figure(row, 'habit');
  if (hand === null || habit === null || GROWING.includes(row.unit)) return '';
  // What reads the same is the same: a difference nobody can see is no victory.
  if (tell(row.id, row.unit, hand) === tell(row.id, row.unit, habit)) return '';
  return hand > habit === (row.better === 'up') ? 'hand' : 'habit';
}

/** How long the bar of each half is beside the other, 0-1; 0 for both where bars would compare what cannot be. */
export function barOf(row: ReportRow, half: Half): number {
  if (GROWING.includes(row.unit)) return 0;
  const most = Math.max(Math.abs(figure(row, 'hand') ?? 0), Math.abs(figure(row, 'habit') ?? 0));
  return most === 0 ? 0 : Math.abs(figure(row, half) ?? 0) / most;
}

/** The rows of one quarter, or of the whole game where `quarter` is 0. */
export function rowsOf(report: Report, quarter: number): ReportRow[] {
  return (
    (quarter === 0 ? undefined : report.quarters.find((one) => one.quarter === quarter))?.metrics ??
    report.metrics
  );
}

/** How often each half did better, of how many that can be compared. */
export function verdict(rows: readonly ReportRow[]): { hand: number; habit: number; all: number } {
  const shown = new Set(GROUPS.flatMap((group) => group.metrics));
  const halves = rows.filter((row) => shown.has(row.id)).map(betterHalf);
  const hand = halves.filter((half) => half === 'hand').length;
  const habit = halves.filter((half) => half === 'habit').length;
  return { hand, habit, all: hand + habit };
}

/** Which of some quarters was best by habit, -1 where that cannot be said or several read the same. */
export function bestOf(rows: readonly (ReportRow | undefined)[]): number {
  const [first] = rows;
  if (!first || GROWING.includes(first.unit)) return -1;
  const values = rows.map((row) => (row ? figure(row, 'habit') : null));
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return -1;
  const best = first.better === 'up' ? Math.max(...known) : Math.min(...known);
  const says = tell(first.id, first.unit, best);
  const same = values.filter((value) => value !== null && tell(first.id, first.unit, value) === says);
  return same.length === 1 ? values.indexOf(best) : -1;
}
