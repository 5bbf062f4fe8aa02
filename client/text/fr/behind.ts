/** Sentences of the numbers on the console and in the debrief, in French. */
import type { behind as english } from '../en/behind.ts';
import type { Translation } from '../locales.ts';

export const behind = {
  'behind.title': 'Chiffres jusqu’ici',
  'behind.soFar': 'jusqu’ici',
  'behind.of': 'Chiffres de {org}',
  'behind.press': '{org} : {text}. Ses chiffres, et ce qu’il y a derrière',
  'behind.short': 'pourquoi ?',
  'behind.incidents': 'Incidents dans ses parts',
  'behind.pages': 'Sonneries de son pager',
  'behind.deploys': 'Ses propres déploiements',
  'behind.cell': '{what}, {org}, {when} : {text}. Montrer ce qu’il y a derrière',
  'behind.first': 'À regarder d’abord',
  'behind.calm': 'Tout va bien partout.',
  'behind.burning': 'En feu maintenant',
  'behind.since':
    'depuis {time}, {lost} minutes d’utilisateurs perdues, {state, select, nobody {personne ne s’en occupe} rings {ça sonne chez {who}} other {{who} s’en occupe}}',
} as const satisfies Translation<typeof english>;
