/** Numbers, money and simulated time in words, by Intl. Formatters are made once. */
import { hourOf, quarterOf, weekdayOf, weekOfQuarter } from '../../shared/sim/calendar.ts';

const LOCALE = 'en';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const compact = new Intl.NumberFormat(LOCALE, { notation: 'compact', maximumFractionDigits: 1 });
const euros = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const compactEuros = new Intl.NumberFormat(LOCALE, {
  style: 'currency',
  currency: 'EUR',
  notation: 'compact',
  maximumFractionDigits: 1,
});
const percents = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
const finePercents = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 2 });
// 5 January 2026 is a Monday: only the weekday's name is taken from it.
const weekdays = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', timeZone: 'UTC' });
const monday = Date.UTC(2026, 0, 5);

/** 12,345 */
export const count = (value: number): string => whole.format(value);
/** 12.3 */
export const decimal = (value: number): string => oneDigit.format(value);
/** 12.3K */
export const short = (value: number): string => compact.format(value);
/** Cents as euros: €1,234 */
export const money = (cents: number): string => euros.format(cents / 100);
/** Cents as euros: €1.2K */
export const shortMoney = (cents: number): string => compactEuros.format(cents / 100);
/** A share 0-1 as 38% */
export const percent = (share: number): string => percents.format(share);
/** A share near 1, as availability is told: 99.95% */
export const finePercent = (share: number): string => finePercents.format(share);

/** 14:05 of the day that holds `tick`. */
export function clock(tick: number): string {
  const minutes = Math.floor(hourOf(tick) * 60 + 1e-6);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Mon */
export const weekday = (tick: number): string => weekdays.format(monday + weekdayOf(tick) * 86_400_000);
/** Mon 14:05 */
export const dayAndClock = (tick: number): string => `${weekday(tick)} ${clock(tick)}`;
/** Q1 week 3, Mon 14:05: unmistakable in a list that spans a quarter. */
export const fullTime = (tick: number): string =>
  `Q${quarterOf(tick)} week ${weekOfQuarter(tick)}, ${dayAndClock(tick)}`;
/** Q1 week 3: where the hour says nothing. */
export const weekTime = (tick: number): string => `Q${quarterOf(tick)} week ${weekOfQuarter(tick)}`;

/** A length of simulated time in ticks: 25 min, 3 h 20, 4 days. */
export function span(ticks: number): string {
  return spanOfHours(ticks / 12);
}

/** A length in hours: 25 min, 3 h 20, 4 days. */
export function spanOfHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) {
    const rest = minutes % 60;
    return rest === 0
      ? `${Math.floor(minutes / 60)} h`
      : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, '0')}`;
  }
  return `${oneDigit.format(minutes / 1440)} days`;
}
