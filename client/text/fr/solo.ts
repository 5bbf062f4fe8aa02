/** Sentences of the page for playing alone, in French. */
import type { solo as english } from '../en/solo.ts';
import type { Translation } from '../locales.ts';

export const solo = {
  'solo.title': 'Jouer en solo',
  'solo.lead': 'Tu es dans l’équipe technique, des bots jouent les autres.',

  'shift.title': 'Le service du jour',
  'shift.text':
    'Une partie par jour : la même chance pour tous ceux qui jouent ici aujourd’hui. Un trimestre, environ {minutes} minutes.',
  'shift.story': '{day} : {scenario}',
  'shift.begin': 'Prendre le service du jour',
  'shift.again': 'Rejouer',
  'shift.againHint': 'C’est ton premier résultat qui compte.',
  'shift.done': 'Terminé : {met} objectifs atteints sur {goals}.',
  'shift.streak':
    '{days, plural, =0 {Pas encore de série} one {Un service d’affilée} other {# services d’affilée}}',
  'shift.unreachable': 'Le service du jour vient du serveur, et celui-ci ne répond pas.',
  'shift.retry': 'Redemander',

  'solo.how': 'Comment tu veux jouer',
  'solo.length': 'Durée',
  'solo.length.story': 'Celle de l’histoire',
  'solo.length.storyHint': 'chaque histoire a la sienne',
  'solo.length.taster': 'Dégustation',
  'solo.length.tasterHint': 'un trimestre, trois jours à la main, 8 minutes',
  'solo.length.lesson': 'Cours',
  'solo.length.lessonHint': 'deux trimestres, puis six mois sur vos habitudes, 30 minutes',
  'solo.length.workshop': 'Atelier',
  'solo.length.workshopHint': 'quatre trimestres, une année entière, 60 minutes',
  'solo.length.marathon': 'Marathon',
  'solo.length.marathonHint': 'huit trimestres, à ton rythme',
  'solo.short': 'Certains objectifs de cette histoire sont plus loin que ça.',
  'solo.colleagues': 'Collègues',
  'solo.colleagues.careful': 'Prudents',
  'solo.colleagues.carefulHint': 'petits pas, des preuves d’abord',
  'solo.colleagues.mixed': 'Mélangés',
  'solo.colleagues.mixedHint': 'des prudents, des héros, des sceptiques et un cow-boy',
  'solo.colleagues.daring': 'Audacieux',
  'solo.colleagues.daringHint': 'la moitié livre d’abord et demande après',

  'solo.stories': 'Histoires',
  'solo.play': 'Jouer',
  'solo.playLong': 'Jouer : {scenario}',
  'solo.starting': 'Le four chauffe…',
  'solo.minutes': '{minutes, plural, =0 {sans fin fixée} one {# minute} other {# minutes}}',
  'solo.quarters': '{n, plural, one {un trimestre} other {# trimestres}}',
  'solo.teams': '{teams, plural, one {une équipe} other {# équipes}}, {people} personnes',
  'solo.hard.gentle': 'doux',
  'solo.hard.fair': 'moyen',
  'solo.hard.hard': 'difficile',
  'solo.hard.open': 'rien à gagner',
  'solo.won': 'Gagné quand',
  'solo.goal': '{goal} : {compare, select, atMost {au plus} other {au moins}} {target}',
  'solo.best': 'Record ici : {met} objectifs sur {goals}',
  'solo.bestWon': 'Gagné ici',

  'solo.shelf': 'Ton étagère',
  'solo.shelfHint': 'Chaque objet rappelle une chose que ton équipe a apprise. Gardé sur cet appareil.',
  'solo.shelfCount': '{n} sur {all}',
  'solo.featOpen': 'pas encore',
  'solo.featFrom': 'dans {scenario}',
} as const satisfies Translation<typeof english>;
