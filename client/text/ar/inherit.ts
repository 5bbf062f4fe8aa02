/** Sentences of the Inheritance: the note that is left, the systems that change hands, in Arabic. */
import type { inherit as english } from '../en/inherit.ts';
import type { Translation } from '../locales.ts';

export const inherit = {
  'inherit.write': 'مذكرة التسليم',
  'inherit.writeLead':
    'في الربع القادم تدير مجموعة أخرى هذا النظام، وتديرون أنتم نظامًا آخر. اتركوا لهم جملة إلى ثلاث جمل.',
  'inherit.pick': 'صحيح اليوم: اختاروا ما ينبغي أن يعرفوه',
  'inherit.own': 'بكلماتكم',
  'inherit.leave': 'اتركوا المذكرة',
  'inherit.left': 'تُركت كما كتبها {name}. ما زال تغييرها ممكنًا.',
  'inherit.count': '{n} من {most} جمل',
  'inherit.waiting': 'الأنظمة تنتقل بين الأيدي',
  'inherit.waitingText': 'وصلت {here} من {all} مؤسسات. ما إن تصل كلها حتى تتسلّم كل واحدة نظام أخرى.',
  'inherit.title': 'ورثتم {org}',
  'inherit.lead': 'بدأتم في {people}. من الآن {org} لكم: مستخدموها وديونها وعاداتها. مكتبك هو نفسه.',
  'inherit.note': 'ما تركوه لكم',
  'inherit.by': 'كتبها {name}',
  'inherit.noNote': 'لم يتركوا مذكرة. الآن تعرفون كيف يبدو ذلك.',
  'inherit.find': 'ما تجدونه',
  'inherit.ways': 'طرق عمل قائمة: {list}',
  'inherit.take': 'استلام',
  'inherit.again': 'مذكرة التسليم',
  'inherit.kept': 'الوراثة تحتاج إلى مؤسستين. أنتم واحدة: تحتفظون بنظامكم.',
  'inherit.late': 'تبادل الآخرون أنظمتهم بينما كان ربعكم جاريًا. تحتفظون بنظامكم.',
  'inherit.nobody': 'وصلت مؤسسة واحدة فقط في الموعد، فلا أحد يتبادل. كلٌّ يحتفظ بنظامه.',
  'inherit.board':
    '{state, select, swapped {يديرها أهل {people}} waiting {تنتظر تبادل الأنظمة} late {تأخرت وتحتفظ بنظامها} note {تُركت مذكرة التسليم} other {لا مذكرة تسليم بعد}}',
  'inherit.remark.hurt': 'كلّفت {module} مؤخرًا {lost} من دقائق المستخدمين.',
  'inherit.remark.debt': 'أكبر دين في {module}: {debt}٪.',
  'inherit.remark.runbooks':
    '{level, plural, =0 {لا توجد أدلة تشغيل.} zero {لا توجد أدلة تشغيل.} one {أدلة التشغيل في المستوى #.} two {أدلة التشغيل في المستوى #.} few {أدلة التشغيل في المستوى #.} many {أدلة التشغيل في المستوى #.} other {أدلة التشغيل في المستوى #.}}',
  'inherit.remark.watch':
    '{level, plural, =0 {لا أحد يراقب: المستخدمون يخبرونكم بما تعطّل.} zero {لا أحد يراقب.} one {المراقبة في المستوى #.} two {المراقبة في المستوى #.} few {المراقبة في المستوى #.} many {المراقبة في المستوى #.} other {المراقبة في المستوى #.}}',
  'inherit.remark.tests':
    '{level, plural, =0 {لا شيء يُختبر تلقائيًا.} zero {لا شيء يُختبر تلقائيًا.} one {الاختبارات الآلية في المستوى #.} two {الاختبارات الآلية في المستوى #.} few {الاختبارات الآلية في المستوى #.} many {الاختبارات الآلية في المستوى #.} other {الاختبارات الآلية في المستوى #.}}',
  'inherit.remark.actions':
    '{n, plural, zero {لا دروس معلّقة.} one {درس واحد مكتوب ولم يُنفَّذ.} two {درسان مكتوبان ولم يُنفَّذا.} few {# دروس مكتوبة ولم تُنفَّذ.} many {# درسًا مكتوبًا ولم يُنفَّذ.} other {# درس مكتوب ولم يُنفَّذ.}}',
  'inherit.remark.orders':
    '{n, plural, =0 {لوحة الأوامر الدائمة فارغة.} zero {لوحة الأوامر فارغة.} one {أمر دائم واحد على اللوحة.} two {أمران دائمان على اللوحة.} few {# أوامر دائمة على اللوحة.} many {# أمرًا دائمًا على اللوحة.} other {# أمر دائم على اللوحة.}}',
  'inherit.remark.tired': 'فريق {team} متعب: {energy}٪ من طاقته.',
  'inherit.remark.stale':
    '{n, plural, zero {لا أعلام معلّقة.} one {علم واحد نصف مفتوح منذ أسابيع.} two {علمان نصف مفتوحين منذ أسابيع.} few {# أعلام نصف مفتوحة منذ أسابيع.} many {# علمًا نصف مفتوح منذ أسابيع.} other {# علم نصف مفتوح منذ أسابيع.}}',
} as const satisfies Translation<typeof english>;
