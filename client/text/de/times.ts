/** Simulated time and its lengths, in German. */
import type { times as english } from '../en/times.ts';
import type { Translation } from '../locales.ts';

export const times = {
  'time.dayAndClock': '{weekday} {clock}',
  'time.week': 'Q{quarter} Woche {week}',
  'time.full': 'Q{quarter} Woche {week}, {weekday} {clock}',
  'span.minutes': '{n, plural, one {# Min.} other {# Min.}}',
  'span.hours': '{n, plural, one {# Std.} other {# Std.}}',
  'span.hoursMinutes': '{hours} Std. {minutes}',
  'span.days': '{n, plural, one {# Tag} other {# Tage}}',
} as const satisfies Translation<typeof english>;
