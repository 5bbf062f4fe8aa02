/** Sentences of the numbers on the console and in the debrief, in Arabic. */
import type { behind as english } from '../en/behind.ts';
import type { Translation } from '../locales.ts';

export const behind = {
  'behind.title': 'الأرقام حتى الآن',
  'behind.soFar': 'حتى الآن',
  'behind.of': 'أرقام {org}',
  'behind.press': '{org}: {text}. أرقامها وما وراءها',
  'behind.short': 'لماذا؟',
  'behind.incidents': 'حوادث في شرائحه',
  'behind.pages': 'مرات رنين جهازه',
  'behind.deploys': 'عمليات نشر خاصة به',
  'behind.cell': '{what}، {org}، {when}: {text}. أظهر ما وراءه',
  'behind.first': 'انظر هنا أولًا',
  'behind.calm': 'كل شيء على ما يرام في كل مكان.',
  'behind.burning': 'يحترق الآن',
  'behind.since':
    'منذ {time}، {lost} دقيقة مستخدم حتى الآن، {state, select, nobody {لا أحد يعالجه} rings {يرن عند {who}} other {{who} يعالجه}}',
} as const satisfies Translation<typeof english>;
