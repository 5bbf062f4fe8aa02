/** Arabic: the guide of the first week and the hints: a prompt has at most eight words. */
import type { guide as english } from '../en/guide.ts';
import type { Translation } from '../locales.ts';

export const guide = {
  'play.guide.send': 'اسمك الآن Ana. هل ترسل القطار المحمّل؟',
  'play.guide.oven': 'إنه في الفرن، ثم يصل إلى المستخدمين.',
  'play.guide.page': 'البيجر يرنّ عندك. استلم النداء.',
  'play.guide.look': 'الساعة تنتظر. انظر في دليل واحد.',
  'play.guide.respond': 'حان وقت التصرف: اختر استجابة.',
  'play.guide.rollBack': 'الأدلة تشير إلى نشر. هل تتراجع عنه؟',
  'play.guide.back': 'الدفعة كلها تعود إلى صناديقها.',
  'play.guide.cut': 'هذه الشريحة جاهزة. اقطعها.',
  'play.guide.plate': 'لها قطارها الآن: أرسل دون إذن أحد.',
  'play.guide.habit': 'اجعل ما نجح عادة.',
  'play.guide.lapse': 'اثنا عشر أسبوعًا تسير على عاداتكم.',
  'play.guide.breaker': 'قاطع الدائرة يمنع العطل من الانتشار.',
  'play.guide.aboard': 'القطار المشترك يغادر: نركب أم ننتظر؟',
  'play.guide.flag': 'منشورة لكنها مخفية: أظهرها لعدد قليل.',
  'play.guide.review': 'اسأل: ما الذي سهّل وقوعه؟',
  'play.guide.plan': 'خمسة خيارات، وخيارات الربع الماضي باقية.',
  'play.guide.contract': 'هذا الخيط يهترئ. العقد يثبّته.',

  'play.coach.label': 'المرشد',
  'play.coach.steps': 'تعرف {done} من {all} من أدوات التحكم',
  'play.coach.waiting': 'الأيام تمضي وحدها. وأنت تقرر ما الذي ينتظر.',
  'play.coach.skip': 'تخطّي',
  'play.coach.skipLong': 'تخطّي المرشد',
  'play.hint.label': 'تلميح',
  'play.hint.show': 'أرني',
  'play.hint.dismiss': 'إغلاق هذا التلميح',
  'play.hint.idle': 'شيء ما ينتظر كلمتك منذ {since}.',
  'play.hint.repeat': '{module}: الإخفاق نفسه يتكرر، وهذه المرة رقم {n, number}. يمكن لممارسة أن تنهي ذلك.',
  'play.hint.holdOut': 'انتهى وقت التفكير. الأمر الدائم يُنفَّذ فورًا.',
  'play.hint.batch':
    'الدفعات تكبر: عدد التغييرات التي خرجت معًا {n, number}، وكان قبلها {before, number}. الإرسال المبكر أقل ألمًا.',
  'play.hint.lane': 'لا شريحة لأحد على مسار {lane}: {practice} بلا تقدّم.',
  'play.hint.review': 'انتهى حادث ولم يسأل أحد عمّا سهّل وقوعه.',
} as const satisfies Translation<typeof english>;
