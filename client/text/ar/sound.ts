/** Arabic: sentences of sound: its settings, what is heard in a few words, and what to say where there is none. */
import type { sound as english } from '../en/sound.ts';
import type { Translation } from '../locales.ts';

export const sound = {
  'sound.on': 'الصوت',
  'sound.hint.solo': 'يُحفَظ للعب الفردي. مع الآخرين يبدأ صامتًا.',
  'sound.hint.host': 'يُحفَظ للعب مع الآخرين.',
  'sound.volumes': 'مستوى الصوت والتعليقات',
  'sound.effects': 'المؤثرات',
  'sound.pager': 'البيجر',
  'sound.ambience': 'المكتب',
  'sound.captions': 'التعليقات النصية',
  'sound.captionsHint': 'ما يُسمَع، في كلمات قليلة.',
  'sound.mute': 'الصوت مفعّل. إيقافه',
  'sound.unmute': 'الصوت متوقف. تشغيله',
  'sound.unavailable': 'لا صوت هنا: المتصفح يحجبه. السجل يروي كل شيء.',
  'sound.phone': 'ربط هاتفك',
  'sound.key': 'تشغيل الصوت أو إيقافه',

  'caption.deployOk': 'نشر اكتمل',
  'caption.deployStart': 'قطار يغادر',
  'caption.deployFail': 'نشر يتعثّر',
  'caption.pager': 'البيجر يرنّ عندك',
  'caption.pagerTeam': 'بيجر يرنّ عند طاولتك',
  'caption.escalated': 'لم يُجب أحد، يرنّ البيجر التالي',
  'caption.outage': 'شيء ما يتعطّل',
  'caption.outageFixed': 'عادت خدمة المستخدمين',
  'caption.slice': 'شريحة تغادر البيتزا',
  'caption.hire': 'شخص جديد يجلس',
  'caption.leave': 'شخص يغادر',
  'caption.cash': 'المستخدمون يدفعون مقابل شيء جديد',
  'caption.goal': 'تحقّق هدف',
  'caption.gong': 'انتهى الربع',
  'caption.timerEnd': 'انتهى الوقت، والساعة تمضي',
} as const satisfies Translation<typeof english>;
