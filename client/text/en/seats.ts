/** Sentences of shared desks in the game, of suggestions for the hand-over note, and of a leave that is put on. */
export const seats = {
  'seats.line': '{drives, select, me {With {others} · you drive today} other {{who} drives today}}',
  'seats.hint':
    'You share this desk with {others}. {drives, select, me {You drive today} other {{who} drives today}}, somebody else tomorrow. All of you may press: whoever is first is heard.',
  'inherit.ideas': 'Suggested: one click takes it',
  'inherit.idea': '{name}: {text}',
  'inherit.suggestPick': 'Suggest what is true today',
  'inherit.suggestOwn': 'Suggest in your own words',
  'inherit.suggest': 'Suggest',
  'inherit.suggested':
    '{n, plural, one {One suggestion lies beside the note.} other {# suggestions lie beside the note.}}',
  'inject.keyOnLeave': 'Whoever alone knows most is on leave for two days',
} as const;
