/** Sentences of a small screen, in Arabic. */
import type { phones as english } from '../en/phones.ts';
import type { Translation } from '../locales.ts';

export const phones = {
  'phones.more': 'المزيد: كل الأرقام والسرعة والإعدادات',
  'phones.numbers': 'كل الأرقام',
  'phones.now': 'الآن',
  'phones.others':
    '{n, plural, zero {لا خيار آخر} one {خيار آخر واحد} two {خياران آخران} few {# خيارات أخرى} many {# خيارًا آخر} other {# خيار آخر}}',
} as const satisfies Translation<typeof english>;
