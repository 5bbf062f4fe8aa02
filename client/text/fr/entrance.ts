/** Sentences of the way in: where to sit, whoever watches, whoever is late. */
export const entrance = {
  'host.race': 'Contre une classe précédente',
  'host.moreSettings': 'Plus de réglages',
  'join.onList': 'Ton nom sur la liste',
  'join.onListHint': 'Tape les premières lettres et choisis-le. Pas dessus ? Écris ton nom quand même.',
  'join.where': 'Où veux-tu t’asseoir ?',
  'join.anywhere': 'N’importe où',
  'join.place': '{team} : {n, plural, =0 {complet} one {une place libre} other {# places libres}}',
  'join.watch': 'Je regarde seulement aujourd’hui',
  'join.lateWatch': 'La partie a commencé : qui arrive maintenant regarde.',
  'join.lateDesk':
    'La partie a commencé. Tu reçois une place tout de suite, et une demi-minute pour lire ce qui s’est passé.',
  'join.lateClosed': 'La partie a commencé et plus personne ne peut entrer. Demande à l’hôte.',
} as const;
