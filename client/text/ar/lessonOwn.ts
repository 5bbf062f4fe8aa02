/** What a lesson pack says around the words of a story somebody wrote herself, in Arabic. */
import type { lessonOwn as english } from '../en/lessonOwn.ts';
import type { Translation } from '../locales.ts';

export const lessonOwn = {
  'lesson.own.say': 'اقرأ المقدّمة من الورقة الأولى بصوت عالٍ، أو دع أحدًا يقرؤها.',
  'lesson.own.watch': 'الأسبوع {week}: {what}. من يلاحظ أوّلًا، ومن أين؟',
  'lesson.own.mark': 'أوّل مرّة: {learn}',
  'lesson.own.cut':
    'تتّسع {n} دقيقة لـ{quarters, plural, zero {# ربع سنة} one {ربع سنة واحد} two {ربعي سنة} few {# أرباع سنة} many {# ربع سنة} other {# ربع سنة}} مع {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} باليد. في هذه القصّة {wanted, plural, zero {# ربع سنة} one {ربع سنة واحد} two {ربعي سنة} few {# أرباع سنة} many {# ربع سنة} other {# ربع سنة}} مع {wantedDays, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}: اجعلها أقصر من لوحة القيادة، تحت «{conductor}».',
  'lesson.own.spare': 'اللعبة أقصر من الدرس: يتبقّى {n} دقيقة للحديث، أو للعب مرّة أخرى بقرارات مختلفة.',
  'lesson.own.here': '{term} (هنا: {name})',
  'lesson.own.noGoals': 'لا شيء: تُلعب لذاتها.',
  'lesson.own.noLearning': 'لا يذكر الملفّ شيئًا عن ذلك. الأسئلة تقول ما الموضوع.',
  'lesson.own.incidents': 'ما قد يتعطّل هنا',
  'lesson.own.incidentsHint': 'لك وحدك إلى أن يحدث.',
  'lesson.own.shows': 'كيف يظهر:',
  'lesson.own.was': 'ما هو:',
  'lesson.own.lesson': 'ما يُعلّمه:',
  'lesson.own.practices': 'ممارسات تفعل هنا شيئًا آخر',
  'lesson.own.practice': '{name} تعمل مثل {law}: مستوياتها 1 و2 و3 تساوي منها {a} و{b} و{c}.',
  'lesson.own.gone': 'هذه المسوّدة ليست على هذا الجهاز.',
  'lesson.own.notSound': 'في هذه المسوّدة ما يجب إصلاحه أوّلًا.',
  'lesson.own.toAuthor': 'إلى المحرّر',
  'lesson.own.q.goal': 'كان المطلوب «{goal}» ({target}). أيّ قراراتكم قرّبكم منه، وأيّها أبعدكم عنه؟',
  'lesson.own.q.learn': '«{learn}»: متى حدث ذلك لكم، وماذا رأيتم أوّلًا؟',
  'lesson.own.q.twist': '{what}، في الربع {quarter}: ما الذي كان جاهزًا له، وما الذي لم يكن؟',
  'lesson.own.q.practice': '{practice}: ماذا كلّفت أوّلًا، ومتى آتت ثمارها؟',
  'lesson.own.q.incident': '{incident}: ما الذي سهّل حدوثه، وما الذي كان سيُظهره أبكر؟',
  'lesson.own.q.growth': 'نما الطلب بمقدار {share} في السنة. ما الذي ضاق أوّلًا؟',
  'lesson.own.q.stakeholders': 'بماذا وعدتم أصحاب المصلحة، ومن دفع ثمن ذلك؟',
  'lesson.own.q.joiners': 'جاء أشخاص جدد. كم مضى حتّى ساعدوا، ومن علّمهم؟',
  'lesson.own.q.surprise': 'ما أكثر ما فاجأكم؟ وماذا كنتم تتوقّعون؟',
} as const satisfies Translation<typeof english>;
