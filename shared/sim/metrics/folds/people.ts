/** Folds of what people do with their hours and what the pager does to them. */
import {
  DAY_TICKS,
  HOUR_TICKS,
  isWorkday,
  OFFICE_CLOSES,
  OFFICE_OPENS,
  TICK_MINUTES,
} from '../../calendar.ts';
import type { FactOf } from '../../facts.ts';
import {
  daily,
  days,
  type Fold,
  ids,
  type Ledger,
  type Measure,
  perYear,
  rate,
  shareOf,
  weeks,
} from '../ledger.ts';
import { mean, median, sum } from '../statistics.ts';

/** What people spend their hours on, as a closed day names it. */
const HOURS = ['hoursNew', 'hoursUnplanned', 'hoursToil', 'hoursImprovement', 'hoursOther'] as const;
/** Office hours of a week of one person. */
const WEEK_HOURS = (5 * (OFFICE_CLOSES - OFFICE_OPENS)) / HOUR_TICKS;

/** Weeks of work of all people together, by the hours they worked. */
export const personWeeks = (list: readonly FactOf<'dayClosed'>[]): number =>
  sum(list.flatMap((day) => HOURS.map((field) => day[field]))) / WEEK_HOURS;

/** Workdays of the window. */
export function workdays(ledger: Ledger): number {
  let count = 0;
  for (const [from, to] of ledger.spans) {
    for (let tick = from - (from % DAY_TICKS); tick < to; tick += DAY_TICKS) {
      if (!isWorkday(tick)) continue;
      count += (Math.min(to, tick + DAY_TICKS) - Math.max(from, tick)) / DAY_TICKS;
    }
  }
  return count;
}

/** Share of all hours that went into one thing. */
const shareOfHours =
  (field: (typeof HOURS)[number]): Fold =>
  (ledger) => {
    const list = days(ledger);
    const all = sum(list.flatMap((day) => HOURS.map((one) => day[one])));
    return {
      value: rate(sum(list.map((day) => day[field])), all),
      n: list.length,
      evidence: ids(list),
    };
  };

const pages = (ledger: Ledger, counts: (page: FactOf<'pageRang'>) => boolean): Measure => {
  const list = ledger.inside('pageRang').filter(counts);
  return { value: rate(list.length, weeks(ledger)), n: list.length, evidence: ids(list) };
};

/** A page that is about something. */
const isReal = (page: { real: boolean }): boolean => page.real;

const mttaMinutes: Fold = (ledger) => {
  const list = ledger.inside('pageAcknowledged');
  return {
    value: mean(list.map((fact) => fact.ticks * TICK_MINUTES)),
    n: list.length,
    evidence: ids(list),
  };
};

const missedPageRate: Fold = (ledger) => {
  const rang = ledger.inside('pageRang').filter(isReal);
  const missed = ledger.inside('pageMissed').filter(isReal);
  return {
    value: rate(missed.length, rang.length),
    n: rang.length,
    evidence: ids(rang, missed),
  };
};

const followUpRate: Fold = (ledger) => {
  const done = ledger.inside('followUpDone');
  const skipped = ledger.inside('followUpSkipped');
  const n = done.length + skipped.length;
  return { value: rate(done.length, n), n, evidence: ids(done, skipped) };
};

/** The largest share of all pages that rang one person. */
const onCallShare: Fold = (ledger) => {
  const list = ledger.inside('pageRang');
  const counts = new Map<string, number>();
  for (const { engineer } of list) counts.set(engineer, (counts.get(engineer) ?? 0) + 1);
  return {
    value: list.length === 0 ? null : Math.max(...counts.values()) / list.length,
    n: list.length,
    evidence: ids(list),
  };
};

const rampDays: Fold = (ledger) => {
  const list = ledger.inside('engineerRamped');
  return {
    value: median(list.map((fact) => fact.days)),
    n: list.length,
    evidence: ids(list),
  };
};

export const PEOPLE_FOLDS = {
  pagesPerWeek: (ledger) => pages(ledger, () => true),
  nightPagesPerWeek: (ledger) => pages(ledger, (page) => page.night),
  noisePageShare: (ledger) => shareOf(ledger.inside('pageRang'), (page) => !isReal(page)),
  mttaMinutes,
  missedPageRate,
  followUpRate,
  onCallShare,
  energy: daily('energy', mean),
  morale: daily('morale', mean),
  newWorkShare: shareOfHours('hoursNew'),
  unplannedShare: shareOfHours('hoursUnplanned'),
  toilShare: shareOfHours('hoursToil'),
  cognitiveLoad: daily('cognitiveLoad', mean),
  rampDays,
  resignationsPerYear: perYear('engineerResigned'),
} as const satisfies Record<string, Fold>;
