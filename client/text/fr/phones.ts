/** Sentences of a small screen, in French. */
import type { phones as english } from '../en/phones.ts';
import type { Translation } from '../locales.ts';

export const phones = {
  'phones.more': 'Plus : tous les chiffres, la vitesse et les réglages',
  'phones.numbers': 'Tous les chiffres',
  'phones.now': 'Maintenant',
  'phones.others': '{n, plural, one {Un autre choix} other {# autres choix}}',
} as const satisfies Translation<typeof english>;
