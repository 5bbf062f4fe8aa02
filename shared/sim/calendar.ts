/**
 * The calendar: what a tick is. One tick is 5 simulated minutes; tick 0 is Monday 00:00 of quarter 1.
 * Nothing here reads a clock: time is counted, never read.
 */

/** Simulated minutes in one tick. */
export const TICK_MINUTES = 5;
/** Ticks in one hour. */
export const HOUR_TICKS = 12;
/** Ticks in one day. */
export const DAY_TICKS = 288;
/** Ticks in one week. */
export const WEEK_TICKS = 2016;
/** Ticks in one quarter of 13 weeks. */
export const QUARTER_TICKS = 26208;
/** Ticks in one year of four quarters. */
export const YEAR_TICKS = 104832;
/** Weeks in one quarter: 1 live, 12 as a time-lapse. */
export const QUARTER_WEEKS = 13;
/** Office hours begin, ticks after midnight (09:00). */
export const OFFICE_OPENS = 108;
/** Office hours end, ticks after midnight (18:00). */
export const OFFICE_CLOSES = 216;
/** The shared train leaves, ticks after midnight (14:00). */
export const TRAIN_LEAVES = 168;

/** Whole days since tick 0. */
export const dayOf = (tick: number): number => Math.floor(tick / DAY_TICKS);
/** Whole weeks since tick 0. */
export const weekOf = (tick: number): number => Math.floor(tick / WEEK_TICKS);
/** Week inside its quarter, 1-13. */
export const weekOfQuarter = (tick: number): number => (weekOf(tick) % QUARTER_WEEKS) + 1;
/** Quarter, counted from 1. */
export const quarterOf = (tick: number): number => Math.floor(tick / QUARTER_TICKS) + 1;
/** Day of the week: 0 = Monday … 6 = Sunday. */
export const weekdayOf = (tick: number): number => dayOf(tick) % 7;
/** Ticks since midnight, 0-287. */
export const timeOfDay = (tick: number): number => tick % DAY_TICKS;
/** Hour of the day as a fraction, 0-24. */
export const hourOf = (tick: number): number => timeOfDay(tick) / HOUR_TICKS;
/** Monday to Friday. */
export const isWorkday = (tick: number): boolean => weekdayOf(tick) < 5;
/** Monday to Friday, 09:00-18:00. */
export const isOfficeTime = (tick: number): boolean =>
  isWorkday(tick) && timeOfDay(tick) >= OFFICE_OPENS && timeOfDay(tick) < OFFICE_CLOSES;
/** 22:00-07:00: people sleep, and a page hurts most. */
export const isNight = (tick: number): boolean => {
  const time = timeOfDay(tick);
  return time >= 264 || time < 84;
};
/** The first tick of the quarter that holds `tick`. */
export const quarterStart = (tick: number): number => (quarterOf(tick) - 1) * QUARTER_TICKS;
/** Ticks that `minutes` last, at least 1 unless said otherwise. */
export const minutesToTicks = (minutes: number, least = 1): number =>
  Math.max(least, Math.round(minutes / TICK_MINUTES));
/** The tick at which `ticks` of office time have passed since `from`; with none, the next tick of office time. */
export function officeTicksAfter(from: number, ticks: number): number {
  let at = from;
  let left = ticks;
  for (;;) {
    const time = timeOfDay(at);
    if (!isWorkday(at) || time >= OFFICE_CLOSES) at += DAY_TICKS - time;
    else if (time < OFFICE_OPENS) at += OFFICE_OPENS - time;
    else {
      const today = OFFICE_CLOSES - time;
      if (left < today) return at + left;
      left -= today;
      at += DAY_TICKS - time;
    }
  }
}
