/** What all lesson packs share, in Arabic. */
import type { lesson as english } from '../en/lesson.ts';
import type { Translation } from '../locales.ts';
import { lessonOwn } from './lessonOwn.ts';

export const lesson = {
  ...lessonOwn,
  'lesson.title': 'حقيبة الدرس: {scenario}',
  'lesson.lead': 'لمن يقود الجلسة. أشّر على ما تحتاج إليه واطبعه؛ لا شيء هنا يجب أن يُقرأ على الشاشة.',
  'lesson.show': 'ما الذي يُطبع',
  'lesson.show.overview': 'نظرة عامة وتحضير',
  'lesson.show.plan': 'خطة: {n} دقيقة',
  'lesson.show.cards': 'بطاقات الأدوار',
  'lesson.show.debrief': 'أسئلة',
  'lesson.show.words': 'كلمات',
  'lesson.show.history': 'ما حدث حقًا',
  'lesson.host': 'قُد هذه القصة',

  'lesson.basics': 'إن لم تسمع بـ DevOps من قبل',
  'lesson.basicsText':
    'المنتج على الشبكة يُغيَّر كل يوم ويُصلَح حين يتعطل. DevOps يعني أن الفريق نفسه يفعل الأمرين، بخطوات صغيرة، ويترك الممل للآلات. اللعبة سنة من حياة شركة كهذه. لا أحد يكتب برمجة.',
  'lesson.about': 'عمّ تدور هذه القصة',
  'lesson.facts':
    '{teams, plural, zero {لا فرق} one {فريق واحد} two {فريقان} few {# فرق} many {# فريقًا} other {# فريق}}، عدد المهندسين {people}، وأجزاء المنتج {modules}. الروبوتات تشغل كل مقعد خالٍ، فأي عدد من الناس يكفي.',
  'lesson.made': 'صُنعت لـ: {list}.',
  'lesson.goals': 'ما ينبغي أن يكون الناس قد عاشوه',
  'lesson.goalsHint': 'لوحة القيادة تؤشّر عليها بنفسها، تحت «{conductor}».',
  'lesson.wins': 'ما يُعدّ فوزًا',
  'lesson.win': '{goal}: {metric}، {compare, select, atLeast {على الأقل} other {على الأكثر}} {target}',

  'lesson.prep': 'قبل الدرس',
  'lesson.prep.check':
    'افتح {link} في القاعة على أحد أجهزة الصف. بعد نصف دقيقة تقول الصفحة إن كانت الشبكة تكفي.',
  'lesson.prep.devices':
    'متصفح لكل شخص هو الأفضل، وواحد لاثنين يكفي. الهواتف تصلح أيضًا. لا شيء يُثبَّت ولا حاجة إلى حساب.',
  'lesson.prep.wifi':
    'شبكة ضعيفة: من ينقطع يفتح الصفحة من جديد فيعود إلى مقعده نفسه. يلعب روبوت في أثناء ذلك.',
  'lesson.prep.open': 'اضغط «{host}» واختر «{scenario}» وطول خطتك. تظهر ستة أحرف: هي الرمز.',
  'lesson.prep.projector':
    'في لوحة القيادة، تحت «{projector}»: أنشئ العنوان وافتحه على جهاز العرض. الصوت هناك، ولا صوت على الأجهزة.',
  'lesson.prep.end':
    'في لوحة القيادة، تحت «{conductor}»: اكتب متى ينتهي الدرس. تقول لك كم تأخرت وما الذي يمكن حذفه.',
  'lesson.prep.rehearse': 'لم تقدها من قبل؟ «{rehearse}» يلعب الجلسة كلها بالروبوتات، أسرع أربع مرات.',
  'lesson.prep.print': 'اطبع بطاقات الأدوار مرة لكل فريق، وهذه الحقيبة مرة لك.',

  'lesson.plan': '{n} دقيقة، بطول «{preset}»',
  'lesson.planHint':
    'الأسطر ذات الشريط الجانبي توقّتها اللعبة. الأسبوع الحيّ يطول ما دام أحد يجيب عن نداء: دقائقه تشمل ذلك.',
  'lesson.notMade': 'صُنعت هذه القصة لـ {list}: في هذا الوقت لا يُرى إلا بدايتها.',
  'lesson.col.time': 'الدقائق',
  'lesson.col.what': 'ما يحدث',
  'lesson.col.say': 'قل',
  'lesson.col.watch': 'راقب',
  'lesson.from': '{from}–{to}',
  'lesson.mark': 'ضع علامة: {what}',

  'lesson.row.open': 'الوصول',
  'lesson.row.live':
    'الربع {quarter}، أسبوع حيّ: {days, plural, zero {بلا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} باليد',
  'lesson.row.friday': 'مساء الجمعة، ثم اثنا عشر أسبوعًا',
  'lesson.row.review': 'مراجعة الربع {quarter}',
  'lesson.row.plan': 'تخطيط الربع {quarter}',
  'lesson.row.eve': 'المساء الأخير',
  'lesson.row.proof': 'نصف سنة بالعادات',
  'lesson.row.proofReview': 'مراجعة نصف السنة',
  'lesson.row.debrief': 'النقاش',
  'lesson.row.close': 'ما نأخذه معنا',

  'lesson.does.open':
    'يدخل الجميع بالرمز ويأخذون مقاعدهم. أعطِ كل فريق بطاقاته. بيتزا للتدريب تعرض الأزرار. اضغط «{start}».',
  'lesson.does.live':
    'اليوم دقيقة واحدة. صناديق التغييرات تنتظر على القطار، وعاجلًا أو آجلًا يرنّ بيجر. عندها تنتظر الساعة.',
  'lesson.does.friday':
    'يسأل يوم الجمعة: ماذا يصير عادة؟ ثم يمرّ اثنا عشر أسبوعًا في نصف دقيقة، ولا أحد يساعد.',
  'lesson.does.review': 'كل رقم مرتين: باليد وبالعادة. الضغط عليه يُظهر ما وراءه.',
  'lesson.does.plan': 'خمسة قرارات للربع. ما لم يُجب عنه يبقى كالربع الماضي.',
  'lesson.does.inherit':
    'خمسة قرارات، والوراثة: تتبادل المجموعات أنظمتها، ومع كل نظام ملاحظة ممن بنوه. المجموعة الوحيدة تحتفظ بنظامها.',
  'lesson.does.eve': 'الفرصة الأخيرة لوضع أوامر دائمة.',
  'lesson.does.proof': 'يمرّ ربعان في دقيقة. الجميع يشاهد.',
  'lesson.does.proofReview': 'نصف السنة بجانب الأرباع التي لُعبت.',
  'lesson.does.debrief':
    '1. الأرقام: باليد وبالعادة. 2. لحظة وُضعت عليها علامة، تُعرض في الإعادة. 3. الأسئلة، أولًا في أزواج. 4. في الإعادة، غيّروا قرارًا واحدًا وقارنوا المنحنيات.',
  'lesson.does.close': 'يكتب كل شخص عادة يأخذها معه. اطبع التقارير أو احفظ السجل.',

  'lesson.say.live': 'لا حاجة إلى السرعة. الساعة تنتظر من يجيب عن نداء.',
  'lesson.say.friday': 'من الآن تلعب عاداتكم. ماذا فعلتم مرتين هذا الأسبوع؟',
  'lesson.say.review': 'ابحثوا عن الرقم الذي ساء واضغطوا عليه. ماذا وراءه؟',
  'lesson.say.plan': 'ما الذي آلم أكثر؟ أنفقوا عليه أولًا.',
  'lesson.say.eve': 'ماذا يجب أن يحدث من تلقاء نفسه حين لا تكونون هنا؟',
  'lesson.say.proof': 'اقرؤوا العناوين. أيّها تسببتم به قبل نصف سنة؟',
  'lesson.say.proofReview': 'ما الذي صمد من دونكم، وما الذي لم يصمد؟',
  'lesson.say.debrief': 'نسأل ما الذي سهّل الخطأ. لا نسأل من فعله.',
  'lesson.say.close': 'عادة واحدة. جملة واحدة. من أين يمكن أن تبدؤوا يوم الاثنين؟',

  'lesson.watch.open': 'شخص بلا مقعد: في لوحة القيادة مقعد له. فريق بلا ناس: تلعبه الروبوتات.',
  'lesson.watch.friday': 'فرق تترك لوحة الأوامر الدائمة فارغة.',
  'lesson.watch.review': 'مجموعات تبحث عمّن تلومه.',
  'lesson.watch.plan': 'فرق تضع كل شيء في الميزات الجديدة.',
  'lesson.watch.eve': 'من لا يزال يثق بشخص أكثر من عادة.',
  'lesson.watch.proof': 'الأسبوع الذي تفترق فيه منحنيات المجموعات.',
  'lesson.watch.proofReview': 'أرقام تحسنت ولم يكن أحد هناك.',
  'lesson.watch.debrief': 'المجموعات الصامتة: اسألها أولًا ما الذي فاجأها.',
  'lesson.watch.close': 'عادات هي أمنيات. اسأل ماذا سيحدث، ومتى.',

  'lesson.cards': 'بطاقات الأدوار',
  'lesson.cardsHint': 'قُصّ على الخطوط. يمكن أن يحمل شخص واحد أكثر من بطاقة؛ القبعات تدور كل ربع.',
  'lesson.card.yours': 'لك: {does}.',
  'lesson.card.only': 'أنت وحدك ترى',
  'lesson.card.ask': 'اسأل فريقك',
  'lesson.card.lead.do': 'في التاسعة تُسأل سؤالًا واحدًا عن الفريق. ضع شرائح الروبوتات وأدلِ بالصوت.',
  'lesson.card.lead.only': 'ما يكتبه العملاء حين يكون شيء معطلًا.',
  'lesson.card.lead.ask': 'من هنا متعب، وماذا نترك؟',
  'lesson.card.builder.do': 'صناديق تنتظر على القطار. أنت تقول متى يغادر، وكيف، وما الذي يبقى خلف علم.',
  'lesson.card.builder.only': 'آخر عمليات النشر وما تغيّر في الإعدادات.',
  'lesson.card.builder.ask': 'إن تعطلت هذه، متى نعرف أي صندوق كان السبب؟',
  'lesson.card.liaison.do':
    'فرق أخرى تستدعي شرائحكم، وأنتم شرائحها. اعقد العقود، أعر الناس، أجب أصحاب المصلحة.',
  'lesson.card.liaison.only': 'أي شريحة تنتظر أي شريحة.',
  'lesson.card.liaison.ask': 'من خارج هذه الطاولة سيشعر بذلك؟',
  'lesson.card.pager.do':
    'حين يرنّ، قل «{take}». اقرأ ثم تصرّف. الجواب الخاطئ يكلّف دقائق، والسريع لا يكسب شيئًا.',
  'lesson.card.pager.only': 'منحنيات ما يُخفق.',
  'lesson.card.pager.ask': 'ماذا ترون على شاشاتكم؟ ثبّتوه للجميع.',
  'lesson.card.rule': 'من دون القبعة يمكنك أن تقترح: من يرتديها يقبل بضغطة واحدة.',

  'lesson.debrief': 'أسئلة للنقاش',
  'lesson.debriefHint':
    'ثلث الوقت مكانه هنا. دقيقتان لكل شخص وحده، أربع في أزواج، ثم معًا. ثلاثة أسئلة جيدة تكفي.',
  'lesson.q.habit': 'أي رقم كان بالعادة أفضل منه باليد؟ ما الذي فعل ذلك بالضبط؟',
  'lesson.q.work': 'أين يشبه عملنا نحن الربع الأول؟',

  'lesson.words': 'كلمات المهنة',
  'lesson.history': '{name}: ما حدث حقًا',
  'lesson.historyHint':
    'احتفظ بهذا حتى تنتهي اللعبة: عندها تعرضه الصفحة بجانب أرقام كل مجموعة. لكل سطر مصدره.',
} as const satisfies Translation<typeof english>;
