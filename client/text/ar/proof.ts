/** Sentences of the year-end proof: its eve, its run, its review, in Arabic. */
import type { proof as english } from '../en/proof.ts';
import type { Translation } from '../locales.ts';

export const proof = {
  'proof.eve': 'الآن تعمل عاداتكم نصف سنة من دونكم',
  'proof.eveLead':
    'يمرّ الربعان {from} و{to} في دقيقة واحدة. لا أحد يردّ على نداء ولا يرسل قطارًا: الممارسات والقواعد والناس والأوامر تبقى كما هي الآن.',
  'proof.eveOrders': 'الفرصة الأخيرة: ضعوا على لوحة الأوامر الدائمة ما تثقون به.',
  'proof.week': 'أسبوعكم الأخير باليد',
  'proof.eveRun': 'ثم شاهدوا. لا يوقفه إلا التوقّف المؤقت.',
  'proof.running': 'نصف سنة على عاداتكم',
  'proof.runningHint': 'انقضى {done} من {weeks} أسبوعًا. لا أحد يقرّر الآن؛ ما بنيتموه هو الذي يعمل.',
  'proof.issueLost': '{lost} من دقائق المستخدمين ضاعت في أسبوعين',
  'proof.numbers': 'ربع بجانب ربع، كلاهما بالعادة',
  'proof.line':
    '{what}، {weeks, plural, zero {لا أسابيع} one {أسبوع واحد} two {أسبوعان} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}} حتى الآن',
  'proof.title': 'نصف سنة على عاداتكم، كما كانت فعلًا',
  'proof.review': 'عاداتكم وحدها',
  'proof.reviewLead': 'كل ربع بالعادة. في الأعمدة الأخيرة لم يكن أحد هناك ليساعد.',
  'proof.columnPlayed': 'الربع {quarter}، عادات',
  'proof.column': 'الربع {quarter}، الاختبار',
  'proof.best': '{value}، أفضل ربع',
  'proof.board':
    '{phase, select, habit {عشية اختبار نهاية السنة} review {مراجعة الاختبار} other {اختبار نهاية السنة}}، الربع {quarter}',
} as const satisfies Translation<typeof english>;
