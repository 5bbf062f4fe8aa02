/** The way to the author's workshop, in Arabic. */
import type { authorDoor as english } from '../en/authorDoor.ts';
import type { Translation } from '../locales.ts';

export const authorDoor = {
  'author.door': 'اكتب سيناريو خاصًّا بك',
  'author.yours': 'ما كتبته أنت',
  'author.briefing': 'ما القصّة',
  'author.begin': 'هيّا نبدأ',
  'error.badScenario': 'لم يقبل الخادم هذا السيناريو. {why}',
} as const satisfies Translation<typeof english>;
