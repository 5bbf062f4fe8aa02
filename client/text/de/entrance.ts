/** Sentences of the way in: where to sit, whoever watches, whoever is late. */
export const entrance = {
  'host.race': 'Gegen eine frühere Klasse',
  'host.moreSettings': 'Mehr Einstellungen',
  'join.onList': 'Dein Name auf der Liste',
  'join.onListHint':
    'Tipp die ersten Buchstaben und wähl ihn aus. Nicht dabei? Schreib deinen Namen trotzdem.',
  'join.where': 'Wo möchtest du sitzen?',
  'join.anywhere': 'Egal wo',
  'join.place': '{team}: {n, plural, =0 {voll} one {ein Platz frei} other {# Plätze frei}}',
  'join.watch': 'Ich schaue heute nur zu',
  'join.lateWatch': 'Das Spiel läuft schon: Wer jetzt kommt, schaut zu.',
  'join.lateDesk':
    'Das Spiel läuft schon. Du bekommst gleich einen Platz und eine halbe Minute, um zu lesen, was war.',
  'join.lateClosed': 'Das Spiel läuft schon, und niemand Neues darf herein. Frag die Spielleitung.',
} as const;
