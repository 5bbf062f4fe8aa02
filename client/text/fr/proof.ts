/** Sentences of the year-end proof: its eve, its run, its review, in French. */
import type { proof as english } from '../en/proof.ts';
import type { Translation } from '../locales.ts';

export const proof = {
  'proof.eve': 'Maintenant vos habitudes tournent six mois sans vous',
  'proof.eveLead':
    'Les trimestres {from} et {to} passent en une minute. Personne ne répond à une alerte ni n’envoie de train : pratiques, règles, équipes et consignes restent comme elles sont.',
  'proof.eveOrders': 'Dernière occasion : mettez au tableau ce en quoi vous avez confiance.',
  'proof.week': 'Votre dernière semaine à la main',
  'proof.eveRun': 'Puis regardez. Seule une pause l’arrête.',
  'proof.running': 'Six mois sur vos habitudes',
  'proof.runningHint':
    '{done} semaines sur {weeks} sont passées. Personne ne décide : ce que vous avez bâti agit.',
  'proof.issueLost': '{lost} minutes d’usage perdues en deux semaines',
  'proof.numbers': 'Trimestre contre trimestre, tous deux par habitude',
  'proof.line': '{what}, {weeks, plural, one {une semaine} other {# semaines}} jusqu’ici',
  'proof.title': 'Six mois sur vos habitudes, tels qu’ils furent',
  'proof.review': 'Vos habitudes seules',
  'proof.reviewLead':
    'Chaque trimestre par habitude. Dans les dernières colonnes, personne n’était là pour aider.',
  'proof.columnPlayed': 'T{quarter}, habitudes',
  'proof.column': 'T{quarter}, épreuve',
  'proof.best': '{value}, le meilleur trimestre',
  'proof.board':
    '{phase, select, habit {veille de l’épreuve de fin d’année} review {bilan de l’épreuve} other {épreuve de fin d’année}}, T{quarter}',
} as const satisfies Translation<typeof english>;
