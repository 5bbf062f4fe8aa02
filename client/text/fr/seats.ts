/** Places partagées en jeu, suggestions pour la note de passation et congé venu de l’extérieur, en français. */
import type { seats as english } from '../en/seats.ts';
import type { Translation } from '../locales.ts';

export const seats = {
  'seats.line':
    '{drives, select, me {Avec {others} · tu pilotes aujourd’hui} other {{who} pilote aujourd’hui}}',
  'seats.hint':
    'Tu partages cette place avec {others}. {drives, select, me {Tu pilotes aujourd’hui} other {{who} pilote aujourd’hui}}, quelqu’un d’autre demain. Chacun peut appuyer : le premier appui compte.',
  'inherit.ideas': 'Suggéré : un clic suffit pour le prendre',
  'inherit.idea': '{name} : {text}',
  'inherit.suggestPick': 'Suggère ce qui est vrai aujourd’hui',
  'inherit.suggestOwn': 'Suggère avec tes propres mots',
  'inherit.suggest': 'Suggérer',
  'inherit.suggested':
    '{n, plural, one {Une suggestion est posée à côté de la note.} other {# suggestions sont posées à côté de la note.}}',
  'inject.keyOnLeave': 'Qui seul en sait le plus part deux jours en congé',
} as const satisfies Translation<typeof english>;
