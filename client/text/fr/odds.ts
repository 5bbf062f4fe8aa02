/** Sentences of calling the odds of a deploy, and of how right one was, in French. */
import type { odds as english } from '../en/odds.ts';
import type { Translation } from '../locales.ts';

export const odds = {
  'odds.title': 'Juste pour toi : ça va bien se passer ?',
  'odds.group': 'Chances que le prochain déploiement de {unit} se passe bien',
  'odds.90': 'Sûrement',
  'odds.60': 'Peut-être',
  'odds.30': 'J’en doute',
  'odds.chance': '{share}',
  'odds.private': 'Personne d’autre ne le voit, et ça ne change rien.',
  'odds.said': 'Tu donnais {share} de chances au déploiement {number}.',
  'odds.saidOpen': 'On ne sait pas encore.',
  'odds.saidWell': 'Il s’est bien passé.',
  'odds.saidBroke': 'Il a fallu le réparer.',
  'odds.review': 'Tes pronostics',
  'odds.reviewLine':
    'Tu avais dit {share} : {well} sur {calls, plural, one {un déploiement} other {# déploiements}} sans accroc',
  'odds.reviewNone':
    'Aucun pronostic pour l’instant. Avant qu’un déploiement parte, dis comment il va se passer : personne d’autre ne le voit.',
  'odds.reviewOpen':
    '{n, plural, one {Un pronostic est encore ouvert.} other {# pronostics sont encore ouverts.}}',
  'odds.reviewWord':
    '{lean, select, bold {Tu étais plus optimiste que la réalité.} shy {Tu étais plus pessimiste que la réalité.} other {Tu as vu à peu près juste.}}',
} as const satisfies Translation<typeof english>;
