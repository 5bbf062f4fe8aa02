/** Sentences of a class that runs itself: leave, the end of the game, words of one's own, in Arabic. */
import type { together as english } from '../en/together.ts';
import type { Translation } from '../locales.ts';

export const together = {
  'leave.title': 'أنت في إجازة حتى {day}',
  'leave.why':
    'لا أحد يلعب من مكتبك حتى ذلك الحين، ولا أحد يستطيع سؤالك. لم تخطئ في شيء: فريقك يكتشف ما يعرفه من دونك.',
  'leave.only': 'أنت وحدك كنت تعرف {modules} جيدًا. ماذا يحدث هناك الآن؟',
  'leave.shared': 'هناك من يعرف كلًّا من وحداتك أيضًا. هل يظهر ذلك؟',
  'leave.watch': 'راقب من يتلقى استدعاءاتك، وكم تطول الإصلاحات، وما الذي لا يجده أحد. ستعود تلقائيًا.',
  'leave.row': 'في إجازة حتى {day}',
  'leave.send': 'منح {name} إجازة',
  'leave.hint': 'يبقى المكتب خاليًا ليشعر الفريق بما كان {name} وحده يعرفه. لا يحتاج أحد إلى إنهائها.',
  'leave.days':
    '{n, plural, zero {اليوم فقط} one {حتى الغد} two {ليومين} few {لمدة # أيام} many {لمدة # يومًا} other {لمدة # يوم}}',
  'leave.callBack': 'استدعاء {name} الآن',
  'end.now': 'إنهاء اللعبة الآن',
  'end.title': 'إنهاء اللعبة للجميع؟',
  'end.text': 'تنتهي فورًا حيثما كان الجميع. ما حدث يبقى، ثم تأتي المراجعة والنقاش. لا يمكن التراجع عن ذلك.',
  'end.yes': 'إنهاء الآن',
  'end.no': 'متابعة اللعب',
  'chat.title': 'بكلماتك',
  'chat.write': '{to, select, joint {اكتب إلى كل من في الحادث الكبير} other {اكتب إلى فريقك}}',
  'chat.to': 'من يقرأ',
  'chat.toWhom': '{to, select, joint {كل من في الحادث الكبير} other {فريقي}}',
  'chat.send': 'إرسال',
  'chat.log': 'ما كُتب',
  'chat.none': 'لم يكتب أحد بعد.',
  'chat.hint': 'لا يقرأ الميسّر إلا ما يُعرض عليه. لا يُحفظ شيء.',
  'chat.hushed': 'يمكنك الآن القراءة دون الكتابة. اسأل الميسّر.',
  'chat.hide': 'إخفاء ما يكتبه {name}',
  'chat.unhide': 'إظهار ما يكتبه {name} من جديد',
  'chat.hidden': 'مخفي',
  'chat.report': 'عرض هذا على الميسّر: {name}، «{text}»',
  'chat.reported': 'وصل إلى الميسّر',
  'chat.new': '{name} يكتب: {text}',
  'chat.toAll': 'إلى كل من في الحادث',
  'rules.chat': 'يمكن للناس الكتابة بكلماتهم',
  'rules.chatHint':
    'إلى فريقهم فقط. تُحجب الكلمات المسيئة، ويمكن للجميع الإخفاء والإبلاغ، ولا يُخزَّن شيء. وعند الإيقاف تبقى الجمل الجاهزة.',
  'console.chat': 'الكلام بين الناس',
  'console.reports':
    '{n, plural, zero {لم يُعرض عليك سطر} one {عُرض عليك سطر واحد} two {عُرض عليك سطران} few {عُرضت عليك # أسطر} many {عُرض عليك # سطرًا} other {عُرض عليك # سطر}}',
  'console.noReports': 'لم يعرض عليك أحد سطرًا.',
  'console.reportTimes':
    '{n, plural, zero {لم يُعرض} one {عُرض مرة} two {عُرض مرتين} few {عُرض # مرات} many {عُرض # مرة} other {عُرض # مرة}}',
  'console.hush': 'السماح لـ{name} بالقراءة فقط',
  'console.unhush': 'السماح لـ{name} بالكتابة من جديد',
  'console.reportDone': 'تمت المعالجة: {name}',
  'inherit.leadWrites': '{who} يلبس قبعة القائد ويكتب الملاحظة. قل ما ينبغي أن تتضمنه.',
  'leave.tag': '{name}، يعود {day, select, 0 {الاثنين} 1 {الثلاثاء} 2 {الأربعاء} 3 {الخميس} other {الجمعة}}',
  'leave.goes': '{name} في إجازة',
  'leave.back': 'عاد {name}',
  'watch.review': 'قراءة المراجعة معهم',
  'watch.back': 'العودة إلى المشاهدة',
  'chat.unread':
    '{n, plural, =0 {قل شيئًا} one {قل شيئًا: سطر جديد} two {قل شيئًا: سطران جديدان} few {قل شيئًا: # أسطر جديدة} many {قل شيئًا: # سطرًا جديدًا} other {قل شيئًا: # سطر جديد}}',
  'chat.reportShort': 'العرض على الميسّر',
} as const satisfies Translation<typeof english>;
