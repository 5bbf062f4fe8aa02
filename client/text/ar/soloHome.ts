/** Arabic: sentences of the first page for somebody who comes back, and of the list of unfinished games. */
import type { soloHome as english } from '../en/soloHome.ts';
import type { Translation } from '../locales.ts';

export const soloHome = {
  'home.aloneFirst': 'الشريحة الأولى: 8 دقائق، مع البوتات.',
  'home.alonePick': 'قصة تختارها، أو مناوبة اليوم.',
  'home.more': 'طرق أخرى للعب',
  'home.moreAll': 'كل القصص ومناوبة اليوم',

  'goOn.title': 'المتابعة من حيث توقفت',
  'goOn.at': 'متابعة – {where}',
  'goOn.story': '{scenario}{daily, select, no {} other {، مناوبة اليوم}}',
  'goOn.as': '{engineer} من {team}',
  'goOn.code': 'اللعبة {code}',
  'goOn.others': 'اللعبة {code}، مع آخرين',
  'goOn.ended': 'انتهت.',
  'goOn.review': 'عرض مراجعتها',
  'goOn.gone': 'اللعبة {code} لم تعد هنا. يحتفظ الخادم باللعبة 30 يومًا.',
  'goOn.unreadable': 'هذه اللعبة من إصدار آخر ولا يمكن فتحها هنا.',
  'goOn.stopped': 'أوقف عطلٌ هذه اللعبة. كل ما تقرّر حتى الآن محفوظ.',
  'goOn.unreachable': 'الخادم لا يجيب، واللعبة محفوظة عنده.',
  'goOn.remove': 'إزالة من القائمة',
  'goOn.removeLong': 'إزالة من القائمة: {scenario}',
} as const satisfies Translation<typeof english>;
