/** Ce qui garde tout le monde dans la partie, en français : places partagées, salle d’attente sans animation, personne qu’on a fait sortir. */
import type { stay as english } from '../en/stay.ts';
import type { Translation } from '../locales.ts';

export const stay = {
  'stay.share': 'Partager {engineer} avec {name}',
  'stay.with': 'avec {others}',
  'stay.full':
    'Toutes les places sont prises : tu en partages une. Vous voyez et faites la même chose ; le premier appui compte.',
  'stay.noHost':
    'L’animation est absente depuis un moment. Personne n’a à attendre : toute personne qui joue peut lancer la partie.',
  'stay.start': 'Démarrer sans l’animation',
  'stay.tryAgain': 'Réessayer',
} as const satisfies Translation<typeof english>;
