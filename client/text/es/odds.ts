/** Sentences of calling the odds of a deploy, and of how right one was, in Spanish. */
import type { odds as english } from '../en/odds.ts';
import type { Translation } from '../locales.ts';

export const odds = {
  'odds.title': 'Solo para ti: ¿saldrá bien?',
  'odds.group': 'Probabilidad de que el próximo deploy de {unit} salga bien',
  'odds.90': 'Seguro',
  'odds.60': 'Quizá',
  'odds.30': 'Lo dudo',
  'odds.chance': '{share}',
  'odds.private': 'Solo lo ves tú, y no cambia nada.',
  'odds.said': 'Al deploy {number} le diste una probabilidad de {share}.',
  'odds.saidOpen': 'Aún no se sabe.',
  'odds.saidWell': 'Salió bien.',
  'odds.saidBroke': 'Hubo que repararlo.',
  'odds.review': 'Qué tal acertaste',
  'odds.reviewLine':
    'Dijiste {share}: {calls, plural, one {de un deploy} other {de # deploys}}, salieron bien {well}',
  'odds.reviewNone':
    'Aún no has hecho ningún pronóstico. Antes de que salga un deploy, di cómo irá: solo lo ves tú.',
  'odds.reviewOpen': '{n, plural, one {Queda un pronóstico} other {Quedan # pronósticos}} por resolver.',
  'odds.reviewWord':
    '{lean, select, bold {Esperabas más de lo que fue.} shy {Esperabas menos de lo que fue.} other {Tus pronósticos iban bien encaminados.}}',
} as const satisfies Translation<typeof english>;
