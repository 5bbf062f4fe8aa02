/** Arabic: sentences of "why?": the affordance, the chain, and the warnings before anything is lost. */
import type { why as english } from '../en/why.ts';
import type { Translation } from '../locales.ts';

export const why = {
  'why.ask': 'لماذا؟',
  'why.askLong': 'لماذا؟ {about}',
  'why.title': 'لماذا؟',
  'why.back': 'رجوع',
  'why.loading': 'جارٍ السؤال…',
  'why.away': 'الاتصال مقطوع. هذا ما بقي في السجل.',
  'why.notYet': 'لا أحد يعرف بعد ما الذي أدى إليه. قد تكشفه الأدلة على المكتب.',
  'why.end': 'لا شيء مدوَّن قبل هذا.',
  'why.nothing': 'لم يحرّكه شيء.',
  'why.role.decision': 'قرّر أحدهم',
  'why.role.condition': 'فصار الحال',
  'why.role.event': 'فحدث',
  'why.this': 'هذا ما سألت عنه',
  'why.on': 'عرض {thing}',
  'why.amount.minutes': '{n} من دقائق المستخدمين',
  'why.about.cash': 'النقد: ما دخل وما خرج منذ أمس',
  'why.about.trust': 'الثقة: ما عاناه المستخدمون منذ أمس',
  'why.about.lost': 'دقائق المستخدمين الضائعة اليوم',
  'why.about.deploys': 'عمليات النشر هذا الأسبوع',
  'why.about.coupons': 'أين ذهبت قسائم هذا الربع',
  'why.about.team': 'فريق {name}: ما أثقل عليه هذا الأسبوع',
  'why.about.engineer': '{name}: أحداث الأسبوع على الصعيد الشخصي',
  'why.about.place': '{name}: ما حدث هنا هذا الأسبوع',

  'warn.label': 'قبل أن يؤلم',
  'warn.more':
    '{n, plural, zero {لا مزيد} one {وتحذير آخر} two {وتحذيران آخران} few {و# تحذيرات أخرى} many {و# تحذيرًا آخر} other {و# تحذير آخر}}',
  'warn.unit': '{unit}: السعة تكاد تمتلئ، {used}. فوق 100% يُرَدّ المستخدمون.',
  'warn.unitNow': '{unit}: السعة ممتلئة، {used}. المستخدمون يُرَدّون.',
  'warn.store': 'مخزن بيانات {unit} يكاد يمتلئ: {used}. فوق 100% ينتظر المستخدمون أو يُرَدّون.',
  'warn.storeNow': 'مخزن بيانات {unit} ممتلئ: {used}. المستخدمون يُرَدّون.',
  'warn.budget':
    '{coupons, plural, zero {لم تبقَ قسيمة} one {آخر قسيمة} two {قسيمتان} few {# قسائم} many {# قسيمة} other {# قسيمة}} من وعد هذا الربع: بعدها يكون الوعد قد أُخلِف.',
  'warn.money':
    '{days, plural, =0 {نفد المال} one {المال يكفي يومًا واحدًا بعد} two {المال يكفي يومين بعد} few {المال يكفي # أيام بعد} many {المال يكفي # يومًا بعد} other {المال يكفي # يوم بعد}} بهذه الوتيرة.',
  'warn.person': '{name}: الطاقة تكاد تنفد. ليلة أخرى وتبدأ الأخطاء.',
  'warn.load': '{used}{band, select, nearly {، تكاد تمتلئ} full {، ممتلئة: المستخدمون يُرَدّون} other {}}',
} as const satisfies Translation<typeof english>;
