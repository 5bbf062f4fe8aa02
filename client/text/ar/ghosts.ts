/** Sentences about going on from an earlier moment, and about the ghost of another run. */
export const ghosts = {
  'back.open': 'المتابعة من هنا …',
  'back.title': 'المتابعة من {time}؟',
  'back.what':
    'يحتفظ الجميع بمقاعدهم ويعودون إلى هذه اللحظة. ومن لم يبلغها بعد يبقى حيث هو. الساعة متوقفة حتى تتابع.',
  'back.kept': 'ما جاء بعدها يُحفظ في ملف للنظر فيه والمقارنة.',
  'back.do': 'أعد الجميع',
  'back.stay': 'اتركها كما هي',
  'back.busy': 'جارٍ الرجوع …',
  'back.failed': 'لم ينجح ذلك: {why}',
  'back.shelf': 'ما تُرك وراءنا',
  'back.future': 'تُركت عند {from}، ولُعبت حتى {to}',
  'back.look': 'انظر إليها',
  'back.file': 'كملف',
  'relay.open': 'التسليم إلى صف آخر …',
  'relay.title': 'صف آخر يتسلم بعد الربع {quarter}',
  'relay.what':
    'تبدأ جلسة جديدة بهذا النظام: ديونه وأساليب عمله وأدلة التشغيل وتاريخه وملاحظات التسليم. لا تنتقل أي أسماء، وكل المقاعد شاغرة.',
  'relay.length': 'مدة لعبهم',
  'relay.do': 'افتح جلستهم',
  'relay.lead': 'أوصل صف آخر {org} إلى هنا. من الآن فصاعدًا صارت لكم: مستخدموها وديونها وعاداتها.',
  'ghost.name': 'الطيف',
  'ghost.of': '{who, select, bot {روبوت حذر بالحظ نفسه} other {جولة سابقة}}',
  'ghost.line':
    '{better, plural, zero {يسبقك في كل شيء} one {تسبقه في واحد من {all}} two {تسبقه في اثنين من {all}} few {تسبقه في # من {all}} many {تسبقه في # من {all}} other {تسبقه في # من {all}}}',
  'ghost.day': 'بعد اليوم {day}',
  'ghost.measure':
    '{id, select, lost {دقائق المستخدمين الضائعة} revenue {الإيراد} deploys {عمليات النشر} other {الثقة}}',
  'ghost.you': 'أنت',
  'ghost.none': 'الطيف ما زال في الطريق.',
  'ghost.show': 'أظهر الطيف',
  'ghost.close': 'إغلاق',
  'ghost.hide': 'أخفِ الطيف',
} as const;
