/** Sentences of a small screen, in Spanish. */
import type { phones as english } from '../en/phones.ts';
import type { Translation } from '../locales.ts';

export const phones = {
  'phones.more': 'Más: todas las cifras, la velocidad y los ajustes',
  'phones.numbers': 'Todas las cifras',
  'phones.now': 'Ahora',
  'phones.others': '{n, plural, one {Una opción más} other {# opciones más}}',
} as const satisfies Translation<typeof english>;
