/** Sentences of a small screen, in German. */
import type { phones as english } from '../en/phones.ts';
import type { Translation } from '../locales.ts';

export const phones = {
  'phones.more': 'Mehr: alle Zahlen, Tempo und Einstellungen',
  'phones.numbers': 'Alle Zahlen',
  'phones.now': 'Jetzt',
  'phones.others': '{n, plural, one {Noch eine Möglichkeit} other {Noch # Möglichkeiten}}',
} as const satisfies Translation<typeof english>;
