/** المقاعد المشتركة في اللعبة، واقتراحات مذكرة التسليم، وإجازة من الخارج، بالعربية. */
import type { seats as english } from '../en/seats.ts';
import type { Translation } from '../locales.ts';

export const seats = {
  'seats.line': '{drives, select, me {مع {others} · القيادة لك اليوم} other {القيادة اليوم مع {who}}}',
  'seats.hint':
    'هذا المقعد مشترك بينك وبين {others}. {drives, select, me {القيادة لك اليوم} other {القيادة اليوم مع {who}}}، وغدًا لغيركم. الضغط متاح للجميع، والضغطة الأولى هي التي تُحتسب.',
  'inherit.ideas': 'مقترح: نقرة واحدة تكفي لأخذه',
  'inherit.idea': '{name}: {text}',
  'inherit.suggestPick': 'اقتراح ما هو صحيح اليوم',
  'inherit.suggestOwn': 'اقتراح بكلماتك',
  'inherit.suggest': 'اقتراح',
  'inherit.suggested':
    '{n, plural, zero {لا اقتراحات بجانب المذكرة.} one {اقتراح واحد بجانب المذكرة.} two {اقتراحان بجانب المذكرة.} few {# اقتراحات بجانب المذكرة.} many {# اقتراحًا بجانب المذكرة.} other {# اقتراح بجانب المذكرة.}}',
  'inject.keyOnLeave': 'من يعرف وحده أكثر من غيره في إجازة ليومين',
} as const satisfies Translation<typeof english>;
