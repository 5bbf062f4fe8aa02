/** Simulated time and its lengths. Hours and minutes arrive as they are read: 14:05. */
export const times = {
  'time.dayAndClock': '{weekday} {clock}',
  'time.week': 'Q{quarter} week {week}',
  'time.full': 'Q{quarter} week {week}, {weekday} {clock}',
  'span.minutes': '{n, plural, other {# min}}',
  'span.hours': '{n, plural, other {# h}}',
  'span.hoursMinutes': '{hours} h {minutes}',
  'span.days': '{n, plural, one {# day} other {# days}}',
} as const;
