/** Sentences of a small screen. */
export const phones = {
  'phones.more': 'More: all numbers, speed and settings',
  'phones.numbers': 'All numbers',
  'phones.now': 'Now',
  'phones.others': '{n, plural, one {One more choice} other {# more choices}}',
} as const;
