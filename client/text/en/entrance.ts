/** Sentences of the way in: where to sit, whoever watches, whoever is late. */
export const entrance = {
  'host.race': 'Against an earlier class',
  'host.moreSettings': 'More settings',
  'join.onList': 'Your name on the list',
  'join.onListHint': 'Type the first letters and pick it. Not on it? Type your name all the same.',
  'join.where': 'Where would you like to sit?',
  'join.anywhere': 'Anywhere',
  'join.place': '{team}: {n, plural, =0 {full} one {one desk free} other {# desks free}}',
  'join.watch': 'I only watch today',
  'join.lateWatch': 'The game has begun: whoever comes now watches.',
  'join.lateDesk': 'The game has begun. You get a desk at once, and half a minute to read what happened.',
  'join.lateClosed': 'The game has begun, and nobody new may come in. Ask the facilitator.',
} as const;
