/** Arabic: simulated time and its lengths. */
import type { times as english } from '../en/times.ts';
import type { Translation } from '../locales.ts';

export const times = {
  'time.dayAndClock': '{weekday} {clock}',
  'time.week': 'الربع {quarter}، الأسبوع {week}',
  'time.full': 'الربع {quarter}، الأسبوع {week}، {weekday} {clock}',
  'span.minutes': '{n, plural, other {# د}}',
  'span.hours': '{n, plural, other {# س}}',
  'span.hoursMinutes': '{hours} س {minutes}',
  'span.days':
    '{n, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
} as const satisfies Translation<typeof english>;
