/** Simulated time and its lengths, in Spanish. Hours and minutes arrive as they are read: 14:05. */
import type { times as english } from '../en/times.ts';
import type { Translation } from '../locales.ts';

export const times = {
  'time.dayAndClock': '{weekday} {clock}',
  'time.week': 'T{quarter}, semana {week}',
  'time.full': 'T{quarter}, semana {week}, {weekday} {clock}',
  'span.minutes': '{n, plural, other {# min}}',
  'span.hours': '{n, plural, other {# h}}',
  'span.hoursMinutes': '{hours} h {minutes}',
  'span.days': '{n, plural, one {# día} other {# días}}',
} as const satisfies Translation<typeof english>;
