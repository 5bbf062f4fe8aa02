/** Numbers, money and simulated time in the reader's language, by Intl. Formatters are made once for each language. */
import { dayOf, hourOf, quarterOf, weekdayOf, weekOfQuarter } from '../../shared/sim/calendar.ts';
import { languageTag, t } from './index.ts';

/** Languages without a short word for thousands write them out: four digits say enough. */
const BRIEF = {
  maximumFractionDigits: 1,
  maximumSignificantDigits: 4,
  roundingPriority: 'lessPrecision',
} as const;

function makeFormats(tag: string) {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options);
  const euros = { style: 'currency', currency: 'EUR' } as const;
  return {
    whole: number({ maximumFractionDigits: 0 }),
    oneDigit: number({ maximumFractionDigits: 1 }),
    compact: number({ notation: 'compact', ...BRIEF }),
    euros: number({ ...euros, maximumFractionDigits: 0 }),
    compactEuros: number({ ...euros, notation: 'compact', ...BRIEF }),
    percents: number({ style: 'percent', maximumFractionDigits: 0 }),
    finePercents: number({ style: 'percent', maximumFractionDigits: 2 }),
    lists: new Intl.ListFormat(tag, { type: 'unit', style: 'short' }),
    weekdays: new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }),
    longWeekdays: new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }),
  };
}

type Formats = ReturnType<typeof makeFormats>;
const made = new Map<string, Formats>();

function formats(): Formats {
  const tag = languageTag();
  let found = made.get(tag);
  if (!found) {
    found = makeFormats(tag);
    made.set(tag, found);
  }
  return found;
}

/** 12,345 */
export const count = (value: number): string => formats().whole.format(value);
/** 12.3 */
export const decimal = (value: number): string => formats().oneDigit.format(value);
/** 12.3K */
export const short = (value: number): string => formats().compact.format(value);
/** Cents as euros: €1,234 */
export const money = (cents: number): string => formats().euros.format(cents / 100);
/** Cents as euros: €1.2K */
export const shortMoney = (cents: number): string => formats().compactEuros.format(cents / 100);
/** A share 0-1 as 38% */
export const percent = (share: number): string => formats().percents.format(share);
/** A share near 1, as availability is told: 99.95% */
export const finePercent = (share: number): string => formats().finePercents.format(share);

/** Cart, Search, Accounts */
export const list = (items: readonly string[]): string => formats().lists.format(items);

// 5 January 2026 is a Monday: only the weekday's name is taken from it.
const monday = Date.UTC(2026, 0, 5);

/** 14:05 of the day that holds `tick`, the same in every language. */
export function clock(tick: number): string {
  const minutes = Math.floor(hourOf(tick) * 60 + 1e-6);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Mon */
export const weekday = (tick: number): string =>
  formats()
    .weekdays.format(monday + weekdayOf(tick) * 86_400_000)
    // Its point would end a sentence, or break a line.
    .replace(/\.$/, '');
/** Monday: the name of a day counted from the beginning of the game. */
export const dayName = (day: number): string =>
  formats().longWeekdays.format(monday + (day % 7) * 86_400_000);
/** Mon 14:05 */
export const dayAndClock = (tick: number): string => t('time.dayAndClock', moment(tick));
/** 14:05 where that is the day of `now`, else Tue 14:05: when something will be done. */
export const clockFrom = (tick: number, now: number): string =>
  dayOf(tick) === dayOf(now) ? clock(tick) : dayAndClock(tick);
/** Q1 week 3, Mon 14:05: unmistakable in a list that spans a quarter. */
export const fullTime = (tick: number): string => t('time.full', moment(tick));
/** Q1 week 3: where the hour says nothing. */
export const weekTime = (tick: number): string => t('time.week', moment(tick));

const moment = (tick: number) => ({
  quarter: quarterOf(tick),
  week: weekOfQuarter(tick),
  weekday: weekday(tick),
  clock: clock(tick),
});

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A length of simulated time in ticks: 25 min, 3 h 20, 4 days. */
export function span(ticks: number): string {
  return spanOfHours(ticks / 12);
}

/** A length in hours: 25 min, 3 h 20, 4 days. */
export function spanOfHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return t('span.minutes', { n: minutes });
  if (minutes >= 48 * 60) return t('span.days', { n: Math.round(minutes / 144) / 10 });
  const full = Math.floor(minutes / 60);
  return minutes % 60 === 0
    ? t('span.hours', { n: full })
    : t('span.hoursMinutes', { hours: full, minutes: twoDigits(minutes % 60) });
}

/** A length in minutes, rounded: 25 min, 3 h 20, 4 days. */
export const spanOfMinutes = (minutes: number): string => spanOfHours(minutes / 60);

/** A year, a month or a day of the calendar ("2008", "2008-08", "2008-08-11"), as precisely as it is known. */
export function dated(when: string): string {
  const [year = 0, month, day] = when.split('-').map(Number);
  return new Intl.DateTimeFormat(languageTag(), {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
