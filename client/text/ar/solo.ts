/** Arabic: sentences of the page for playing alone. */
import type { solo as english } from '../en/solo.ts';
import type { Translation } from '../locales.ts';

export const solo = {
  'solo.title': 'اللعب الفردي',
  'solo.lead': 'دورك دور مهندس واحد. والبوتات تلعب الباقين.',

  'shift.title': 'مناوبة اليوم',
  'shift.text':
    'لعبة واحدة في اليوم: الحظ نفسه لكل من يلعب هنا اليوم. ربع واحد، والمدة بالدقائق نحو {minutes}.',
  'shift.story': '{day}: {scenario}',
  'shift.begin': 'بدء مناوبة اليوم',
  'shift.again': 'لعبها مرة أخرى',
  'shift.againHint': 'تبقى نتيجتك الأولى.',
  'shift.done': 'انتهت: تحقّق {met} من {goals} من الأهداف.',
  'shift.streak':
    '{days, plural, zero {لا مناوبات متتالية بعد} one {مناوبة واحدة على التوالي} two {مناوبتان على التوالي} few {# مناوبات على التوالي} many {# مناوبة على التوالي} other {# مناوبة على التوالي}}',
  'shift.unreachable': 'مناوبة اليوم تأتي من الخادم، وهو لا يجيب.',
  'shift.retry': 'السؤال مجددًا',

  'solo.how': 'كيف تحب أن تلعب',
  'solo.length': 'المدة',
  'solo.length.story': 'كما في القصة',
  'solo.length.storyHint': 'لكل قصة مدتها',
  'solo.length.taster': 'تجربة سريعة',
  'solo.length.tasterHint': 'ربع واحد، ثلاثة أيام يدويًا، 8 دقائق',
  'solo.length.lesson': 'درس',
  'solo.length.lessonHint': 'ربعان ثم نصف سنة على العادات، 30 دقيقة',
  'solo.length.workshop': 'ورشة',
  'solo.length.workshopHint': 'أربعة أرباع، سنة كاملة، 60 دقيقة',
  'solo.length.marathon': 'ماراثون',
  'solo.length.marathonHint': 'ثمانية أرباع، بلا عجلة',
  'solo.short': 'بعض أهداف هذه القصة أبعد من هذه المدة.',
  'solo.colleagues': 'الزملاء',
  'solo.colleagues.careful': 'حذرون',
  'solo.colleagues.carefulHint': 'خطوات صغيرة، والدليل أولًا',
  'solo.colleagues.mixed': 'مزيج',
  'solo.colleagues.mixedHint': 'حذرون وأبطال ومتشككون وكاوبوي واحد',
  'solo.colleagues.daring': 'جريئون',
  'solo.colleagues.daringHint': 'نصفهم ينشر أولًا ويسأل لاحقًا',

  'solo.stories': 'القصص',
  'solo.play': 'لعب',
  'solo.playLong': 'لعب {scenario}',
  'solo.starting': 'الفرن يسخن…',
  'solo.minutes':
    '{minutes, plural, =0 {نهاية مفتوحة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'solo.quarters':
    '{n, plural, zero {لا أرباع} one {ربع واحد} two {ربعان} few {# أرباع} many {# ربعًا} other {# ربع}}',
  'solo.teams':
    '{teams, plural, zero {لا فرق} one {فريق واحد} two {فريقان} few {# فرق} many {# فريقًا} other {# فريق}}، عدد الأشخاص {people}',
  'solo.hard.gentle': 'سهلة',
  'solo.hard.fair': 'متوسطة',
  'solo.hard.hard': 'صعبة',
  'solo.hard.open': 'بلا منافسة',
  'solo.won': 'الفوز عند',
  'solo.goal': '{goal}: {compare, select, atMost {على الأكثر} other {على الأقل}} {target}',
  'solo.best': 'أفضل نتيجة هنا: {met} من {goals} من الأهداف',
  'solo.bestWon': 'سبق الفوز هنا',

  'solo.shelf': 'رفّك',
  'solo.shelfHint': 'كل قطعة تمثّل شيئًا تعلّمه فريقك. محفوظة على هذا الجهاز.',
  'solo.shelfCount': '{n} من {all}',
  'solo.featOpen': 'ليس بعد',
  'solo.featFrom': 'في {scenario}',
} as const satisfies Translation<typeof english>;
