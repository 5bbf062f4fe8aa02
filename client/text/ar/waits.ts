/** Sentences of waiting for other organisations, in Arabic. */
import type { waits as english } from '../en/waits.ts';
import type { Translation } from '../locales.ts';

export const waits = {
  'waits.for':
    'ننتظر {who}: نحو {soon}{sure, select, yes {} other {، {most} على الأكثر}}. وقتكم الخاص يبدأ عندئذ فقط.',
  'waits.over':
    'لا تزال {who} {n, plural, zero {تلعب} one {تلعب} two {تلعبان} few {تلعب} many {تلعب} other {تلعب}}: نحو {soon}{sure, select, yes {} other {، {most} على الأكثر}}.',
  'waits.card': 'تنتظر {who}: نحو {soon}{sure, select, yes {} other {، {most} على الأكثر}}',
  'waits.wall':
    '{m, plural, zero {تنتظر {here}} one {تنتظر {here}} two {تنتظر {here}} few {تنتظر {here}} many {تنتظر {here}} other {تنتظر {here}}} {who}: نحو {soon}{sure, select, yes {} other {، {most} على الأكثر}}.',
  'waits.many':
    '{n, plural, zero {لا مؤسسات} one {مؤسسة واحدة} two {مؤسستين} few {# مؤسسات} many {# مؤسسة} other {# مؤسسة}}',
  'waits.seconds': '{n, plural, zero {# ث} one {# ث} two {# ث} few {# ث} many {# ث} other {# ث}}',
} as const satisfies Translation<typeof english>;
