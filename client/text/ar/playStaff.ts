/** Arabic: sentences of the people at a table: hiring, lending, moving, splitting; stakeholders, goals and reviews. */
import type { staff as english } from '../en/playStaff.ts';
import type { Translation } from '../locales.ts';

export const staff = {
  'play.staff.title': 'الطاقم',
  'play.staff.coming':
    '{n, plural, zero {# كرسي محجوز} one {كرسي واحد محجوز} two {كرسيان محجوزان} few {# كراسٍ محجوزة} many {# كرسيًّا محجوزًا} other {# كرسي محجوز}} لقادمين جدد.',
  'play.staff.hungry':
    '{n, plural, zero {# شخص لا تكفيهم} one {شخص واحد لا تكفيه} two {شخصان لا تكفيهما} few {# أشخاص لا تكفيهم} many {# شخصًا لا تكفيهم} other {# شخص لا تكفيهم}} بيتزتان: كثيرون عليهم أن يتفقوا.',
  'play.staff.away': '{name} في إعارة إلى {team}.',
  'play.staff.hire': 'توظيف شخص',
  'play.staff.hireNote':
    '{cost} الآن، والوصول خلال أيام ({days})؛ ثم أسابيع من التعليم تشغل نصف وقت أحد الزملاء',
  'play.staff.overtime': 'عمل إضافي لأسبوع',
  'play.staff.overtimeOn': 'نعمل حتى وقت متأخر هذا الأسبوع',
  'play.staff.overtimeNote': 'عدد الأيام {days}: يُنجَز أكثر، ويتعب الجميع، ويهبط المزاج',
  'play.staff.split': 'لنصبح فريقين',
  'play.staff.splitNote':
    'عند نهاية الربع. طاولتان تتفقان أسرع من طاولة كبيرة، وتعرف كل منهما عن الأخرى أقل.',
  'play.staff.splitPlanned': 'مخطَّط: فريق ثانٍ يأخذ معه {modules}.',
  'play.staff.splitBack': 'البقاء فريقًا واحدًا',
  'play.staff.splitPick': 'ما يأخذه الفريق الثاني معه',
  'play.staff.splitDo': 'تخطيط فريق ثانٍ من أجل {modules}',
  'play.staff.vacant': 'لا أحد يجلس هنا: شخص جديد في الطريق.',
  'play.staff.new': 'جديد: {ramp}',
  'play.staff.knows': 'معرفة جيدة: {modules}',
  'play.staff.knowsNothing': 'لا معرفة جيدة بأي شريحة بعد',
  'play.staff.guest': 'ضيف من {team} لأسبوع',
  'play.staff.lent': 'إعارة إلى {team} تبدأ غدًا',
  'play.staff.moving': 'انتقال إلى {team} عند نهاية الربع',
  'play.staff.where': 'إرسال {name} إلى',
  'play.staff.send': 'إعارة أو نقل',
  'play.staff.sendLong': 'إعارة {name} أو نقل',
  'play.staff.sendNote': 'تخسر الطاولتان بعض التركيز بسببه.',
  'play.staff.lend': 'إعارة (الأيام: {days})',
  'play.staff.lendLong': 'إعارة (الأيام: {days}): {name}، إلى {team}',
  'play.staff.move': 'نقل عند نهاية الربع',
  'play.staff.moveLong': 'نقل عند نهاية الربع: {name}، إلى {team}',
  'play.staff.stay': 'إلغاء النقل',
  'play.staff.stayLong': 'إلغاء النقل: {name}',
  'play.team.bus': 'الشريحة الأقل معرفة',
  'play.team.busKnown':
    '{n, plural, =0 {لا أحد يعرفها جيدًا} one {شخص واحد يعرفها جيدًا} two {شخصان يعرفانها جيدًا} few {# أشخاص يعرفونها جيدًا} many {# شخصًا يعرفونها جيدًا} other {# شخص يعرفونها جيدًا}}',
  'play.team.toil': 'أعمال روتينية متراكمة',
  'play.team.toilHours': '{n} س يدويًّا',

  'play.holders.title': 'أصحاب المصلحة',
  'play.holders.patience':
    'الصبر: {patience}{low, select, yes {. إن بقي القليل جدًّا منه عند بداية ربع، قرّر مجلس الإدارة عنّا} other {}}',
  'play.ask.shortcut.noNote': 'لا يكلّف شيئًا الآن؛ يبقى الصبر عند {patience, number, percent}',
  'play.ask.shortcut.yesNote.approvalBoard':
    'يرتفع الصبر 10 حتى نهاية الربع. وطوال ذلك ينتظر كل نشر أيامًا موافقة اللجنة، وتكبر الدفعات',
  'play.ask.shortcut.yesNote.nameCulprit':
    'يرتفع الصبر 10 حتى نهاية الربع. ويهبط مزاج فريقنا، ويقول الناس أقل عمّا جرى',

  'play.frayed.title': 'خيوط مهترئة',
  'play.frayed.line': '{from} ما زال يعتمد على ما كان {to} يفعله: الاهتراء {fray}.',
  'play.frayed.building': 'العقد قيد الكتابة.',

  'play.goals.just': '{compare, select, atMost {أكثر بقليل من} other {أقل بقليل من}} {value}',
  'play.goals.title': 'ما تطلبه منك هذه اللعبة',
  'play.goals.line':
    '{goal}: {metric}، {compare, select, atMost {على الأكثر} other {على الأقل}} {target} {over, select, last {في الربع الأخير} all {في اللعبة كلها} other {من الربع {from} إلى الربع {to}}}. {state, select, never {لم يحدث ذلك في هذه اللعبة} reached {تحقّق: {value}} missed {لم يتحقّق: {value}} known {الآن {value}} other {لم يُقَس بعد}}',

  'play.reviews.title': 'بانتظار المراجعة',
  'play.reviews.of': '{module}: {symptom}',
  'play.desk.askWhatNote': 'ساعات من العمل؛ وما يجب إصلاحه يصل إلى قائمة أعمالنا (backlog)',
  'play.desk.askWhoNote': 'الساعات نفسها؛ لا يكاد يُصلَح شيء، ويقول الناس أقل في المرة القادمة',
} as const satisfies Translation<typeof english>;
