/** Sentences about the length of a game, and about its rehearsal, in French. */
import type { presets as english } from '../en/presets.ts';
import type { Translation } from '../locales.ts';

export const presets = {
  'host.marathon': 'Marathon',
  'host.quarters':
    '{n, plural, one {Un trimestre} other {# trimestres}}{proof, plural, =0 {} one {, puis # sur les seules habitudes} other {, puis # sur les seules habitudes}}',
  'host.minutes':
    '{n, plural, =0 {Sans limite} one {# minute} other {# minutes}}{talk, plural, =0 {} one { + # pour en parler} other { + # pour en parler}}',
  'host.people': '{from, plural, =1 {Jusqu’à {to} personnes} other {De {from} à {to} personnes}}',
  'host.teaches.taster':
    'Ce que sont un train, une alerte, une habitude. Trois jours à la main, puis douze semaines sans vous.',
  'host.teaches.lesson':
    'Les habitudes gagnent les trimestres : apprendre, planifier, mieux faire. Six mois sans vous montrent si cela tient.',
  'host.teaches.workshop':
    'Une année entière. Au trimestre 3, les groupes échangent leurs systèmes, avec une note : qu’avez-vous laissé ?',
  'host.teaches.marathon':
    'Deux ans à toute vitesse voulue : grandir, embaucher, scinder, et ce que la dette finit par coûter.',
  'host.rehearse': 'Répéter avec des bots',
  'host.rehearseHint':
    'Cette session avec un bot à chaque place, quatre fois plus vite. Personne ne peut la rejoindre ; la finir l’efface.',
  'rehearse.note': 'C’est une répétition : des bots jouent à chaque place et personne ne peut entrer.',
  'rehearse.end': 'Finir et effacer',
} as const satisfies Translation<typeof english>;
