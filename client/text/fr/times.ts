/** Simulated time and its lengths, in French. Hours and minutes arrive as they are read: 14:05. */
import type { times as english } from '../en/times.ts';
import type { Translation } from '../locales.ts';

export const times = {
  'time.dayAndClock': '{weekday} {clock}',
  'time.week': 'T{quarter} semaine {week}',
  'time.full': 'T{quarter} semaine {week}, {weekday} {clock}',
  'span.minutes': '{n, plural, other {# min}}',
  'span.hours': '{n, plural, other {# h}}',
  'span.hoursMinutes': '{hours} h {minutes}',
  'span.days': '{n, plural, one {# jour} other {# jours}}',
} as const satisfies Translation<typeof english>;
