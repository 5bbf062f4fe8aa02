/** How long ago something was, in words. */
import { languageTag } from './index.ts';

const STEPS: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** 2 hours ago, yesterday, this minute; both times in ms since 1970. */
export function ago(then: number, now: number): string {
  const passed = Math.max(0, now - then);
  const [unit, ms] = STEPS.find((step) => passed >= step[1]) ?? (['minute', 60_000] as const);
  return new Intl.RelativeTimeFormat(languageTag(), { numeric: 'auto' }).format(
    -Math.floor(passed / ms),
    unit,
  );
}

/** Saturday, November 28, for the UTC date 2026-11-28. */
export const dayLong = (day: string): string =>
  new Intl.DateTimeFormat(languageTag(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));
