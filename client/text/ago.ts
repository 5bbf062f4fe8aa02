/** How long ago something was, in words. */
const LOCALE = 'en';
const words = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
const STEPS: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** 2 hours ago, yesterday, this minute; both times in ms since 1970. */
export function ago(then: number, now: number): string {
  const passed = Math.max(0, now - then);
  const [unit, ms] = STEPS.find((step) => passed >= step[1]) ?? (['minute', 60_000] as const);
  return words.format(-Math.floor(passed / ms), unit);
}

const days = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Saturday, November 28, for the UTC date 2026-11-28. */
export const dayLong = (day: string): string => days.format(Date.parse(day));
