/** Arabic: one sentence for every kind of fact; `sentences.ts` fills the holes from the fact's own fields. */
import type { facts as english } from '../en/facts.ts';
import type { Translation } from '../locales.ts';

export const facts = {
  'fact.gameOpened':
    'ما استلمناه: {units, plural, zero {# بيتزا} one {بيتزا واحدة} two {بيتزتان} few {# بيتزات} many {# بيتزا} other {# بيتزا}}، و{teams, plural, zero {# فريق} one {فريق واحد} two {فريقان} few {# فرق} many {# فريقًا} other {# فريق}}، والقطار المشترك {cadence}، والممارسات التي بدأت {practices} من {practicesOf}، والدَّين {debt}',
  'fact.changeMerged': 'أنهى فريق {team} تغييرًا في {module}',
  'fact.changeConflicted':
    'فريق {team} وفرع (branch) آخر غيّرا الموضع نفسه في {module}: ضاع من العمل {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}} في فك التشابك',
  'fact.stakeholderAsked': 'مطلوب من فريق {team}: «{title}»، الموعد {due}',
  'fact.dueMissed':
    '{upkeep, select, yes {لم يُنجَز «{title}» في موعده: سيتعطّل شيء عند فريق {team} يومًا ما} other {تأخّر «{title}»: صبر أصحاب المصلحة على فريق {team} ينفد}}',
  'fact.requestWithdrawn': 'من طلبوا «{title}» من فريق {team} استغنوا عنه',
  'fact.actionDone': 'ضمن فريق {team} ألا يتكرر هذا: {archetype}',
  'fact.shortcutOffered':
    '{shortcut, select, approvalBoard {سيهدأ أصحاب المصلحة لو وافقت لجنة على كل نشر} other {أصحاب المصلحة يريدون اسمًا: من الفاعل؟}}. القرار عند فريق {team}',
  'fact.shortcutTaken':
    '{shortcut, select, approvalBoard {لجنة توافق على كل نشر في هذا الربع} other {فريق {team} سمّى مذنبًا}}: الصبر الآن {patience}',
  'fact.shortcutDeclined':
    '{shortcut, select, approvalBoard {فريق {team}: لا لجنة، نواصل النشر} other {فريق {team} لا يسمّي أحدًا}}',
  'fact.boardStepped':
    '{strict, select, yes {هبط الصبر إلى {patience}: مجلس الإدارة يوافق على كل نشر ويجمّد الميزانية} other {عاد الصبر إلى {patience}: مجلس الإدارة يرخي قبضته}}',
  'fact.betMade':
    'رهان فريق {team}: {bet, select, drill {تمرين طوارئ} launch {كل ما ينتظر مخفيًّا يُتاح للجميع} other {حملة}}',
  'fact.betSettled': '{won, select, yes {نجح رهان فريق {team}} other {رهان فريق {team} كان مؤلمًا}}',
  'fact.workLimited':
    'عمل فريق {team} في آن واحد: {cards, plural, zero {# بطاقة} one {بطاقة واحدة} two {بطاقتان} few {# بطاقات} many {# بطاقة} other {# بطاقة}}',
  'fact.cardPicked': 'بدأ فريق {team} العمل على «{title}»',
  'fact.cardFinished':
    'أنهى فريق {team} «{title}»{known, select, yes {: المأمول {hope} في اليوم، والمستخدمون يجعلونها {worth}} other {}}',
  'fact.messageSaid': '{engineer}: «{phrase}»{about, select, none {} other { ({thing})}}',
  'fact.slicesAssigned':
    '{engineer}: {same, select, yes {الشريحتان كلتاهما لـ«{a}»} other {شريحة لـ«{a}» وشريحة لـ«{b}»}} ابتداءً من الغد',
  'fact.trainCalled':
    'قطار {unit}: الحمولة {changes, plural, zero {# صندوق} one {صندوق واحد} two {صندوقان} few {# صناديق} many {# صندوقًا} other {# صندوق}}{shared, select, yes {. نركب أم ننتظر؟} other {}}',
  'fact.trainAnswered': 'فريق {team} يقول: {word, select, aboard {نركب} other {ننتظر}}',
  'fact.trainHeld':
    'قطار {unit} باقٍ: {changes, plural, zero {# صندوق ينتظر} one {صندوق واحد ينتظر} two {صندوقان ينتظران} few {# صناديق تنتظر} many {# صندوقًا ينتظر} other {# صندوق ينتظر}} القطار التالي',
  'fact.oddsCalled': 'تقدير {engineer} لنجاح نشر {unit} رقم {number}: {said}',
  'fact.deployStarted':
    'نشر {unit} رقم {number} في الفرن: {changes, plural, zero {# تغيير} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}} من {teams, plural, zero {# فريق} one {فريق واحد} two {فريقين} few {# فرق} many {# فريقًا} other {# فريق}}، {strategy}',
  'fact.defectFound':
    '{gate}: خطأ اكتُشف قبل أن يراه المستخدمون، و{changes, plural, zero {# تغيير} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}} من {unit} إلى طاولة العمل من جديد',
  'fact.deployFinished':
    'نشر {unit} رقم {number} وصل إلى كل المستخدمين: {changes, plural, zero {# تغيير} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}، بعد {lead} من بدء العمل{unplanned, select, yes {، دون تخطيط} other {}}',
  'fact.deployFailed': 'نشر {unit} رقم {number} احتاج إلى إصلاح: انتظر المستخدمون {recovery}',
  'fact.deployRolledBack':
    'نشر {unit} رقم {number} عاد إلى العلبة، ومعه {changes, plural, zero {# تغيير} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'fact.deployHalted': 'نشر {unit} رقم {number} توقّف عند {share} من المستخدمين: بدا شيء ما غير سليم',
  'fact.defectEscaped':
    'نشر {unit}: {culprits, plural, zero {# تغيير معطوب} one {تغيير معطوب واحد} two {تغييران معطوبان} few {# تغييرات معطوبة} many {# تغييرًا معطوبًا} other {# تغيير معطوب}} من أصل {changes, number}، ولم يرها أحد قبل المستخدمين',
  'fact.driftHit': 'خادم من خوادم {unit} يختلف عن البقية فاته النشر',
  'fact.rollbackBlocked':
    'لا يمكن التراجع عن نشر {unit}: نُفِّذ بالفعل على البيانات {migrations, plural, zero {# تغيير} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}',
  'fact.migrationLocked': 'فريق {team} يغيّر بيانات {module}: عمليات الكتابة تنتظر نحو {time}',
  'fact.hotfixWritten': 'لدى فريق {team} إصلاح في {module}: في الطريق بسرعة الطوارئ',
  'fact.cardDisabled':
    '{by, select, flag {إطفاء} other {سحب}} بعد {wait} من الملاحظة{known, select, yes {: «{title}»} other {}}',
  'fact.unitsTiedTogether': 'مغادرة {unit} غير ممكنة إلا مع {units}',
  'fact.modeChosen':
    'مواعيد مغادرة {unit}: {mode, select, scheduled {{days, plural, zero {كل # يوم} one {كل يوم} two {كل يومين} few {كل # أيام} many {كل # يومًا} other {كل # يوم}}} onDemand {حين يرسلها أحدهم} other {مع كل تغيير}}',
  'fact.strategyChosen': 'طريقة خروج {unit} من الآن: {strategy}',
  'fact.cardFlagged':
    '{flagged, select, yes {«{title}» خلف flag: منشورة، ولا تظهر بعد} other {«{title}» بلا flag: ما نُشر فقد ظهر}}',
  'fact.flagSwitched':
    '{state, select, off {«{title}»: أُطفئت للجميع} other {«{title}»: تظهر لـ {share} من المستخدمين}}',
  'fact.valueReleased': '«{title}» وصلت إلى المستخدمين: {worth} في اليوم',
  'fact.incidentDetected':
    '{module}: {symptom}. {noticedBy, select, customers {أخبرنا العملاء} other {أخبرتنا المراقبة}} بعد {delay} من البداية',
  'fact.pageRang':
    '{real, select, no {البيجر يرنّ عند {engineer}{night, select, yes { في أثناء النوم} other {}} بلا سبب: {unit}} other {البيجر يرنّ عند {engineer}{night, select, yes { في أثناء النوم} other {}}: {unit}، {symptom}}}',
  'fact.pageMissed': '{engineer}: رنّ البيجر ولم يُسمَع',
  'fact.pageAcknowledged': '{engineer}: استلام النداء بعد انتظار {wait}',
  'fact.expertCalled':
    '{night, select, yes {{by}: إيقاظ {engineer} لمعرفة المكان جيدًا} other {{by}: استدعاء {engineer} لمعرفة المكان جيدًا}}',
  'fact.pageEscalated': 'لم يُسمَع البيجر عند {from}: يرنّ الآن عند {to}',
  'fact.evidenceOpened': '{engineer}: اطّلاع على {evidence}',
  'fact.responseChosen':
    '{by, select, order {أمر دائم} machine {تراجع تلقائي} other {{engineer}}}: {response}{hasTarget, select, yes { ({target})} other {}}، نحو {time}',
  'fact.responseEnded':
    '{response}: {outcome, select, cured {كان هذا هو العلاج} eased {هذا يخفّف، والسبب ما زال قائمًا} worse {زاد هذا الأمر سوءًا} blocked {لا يمكن التراجع عنه} underway {الإصلاح في الطريق} told {{why}} other {لم يتغيّر شيء}}{hasWhy, select, yes { ({why})} other {}}',
  'fact.incidentMitigated':
    'عادت خدمة مستخدمي {unit} بعد {span}{cure, select, none { (زال من تلقاء نفسه)} other {}}: دقائق المستخدمين الضائعة {lost, number, integer}',
  'fact.incidentFlaredUp': '{module}: {symptom} من جديد، بعد {span} من عودة الخدمة',
  'fact.incidentResolved':
    'فُهم السبب: {archetype} في {module}. الأجزاء المتضررة: {units, plural, zero {# جزء} one {جزء واحد} two {جزءان} few {# أجزاء} many {# جزءًا} other {# جزء}}، ودقائق المستخدمين الضائعة {lost, number, integer}',
  'fact.evidencePinned': '{engineer}: تعليق {evidence} على الحائط',
  'fact.postmortemHeld':
    'مراجعة {archetype}: {blame, select, yes {«من الفاعل؟»} other {«ما الذي سهّل حدوثه؟»}} {actions, plural, =0 {لا شيء يجب فعله} one {يجب فعل شيء واحد} two {يجب فعل شيئين} few {يجب فعل # أشياء} many {يجب فعل # شيئًا} other {يجب فعل # شيء}}',
  'fact.chaosStruck':
    'القرد أوقف خادمًا من خوادم {unit}{found, select, yes {: لم يحلّ محله شيء، والآن نعرف} other {: لم يلاحظ أحد}}',
  'fact.orderSet':
    '{set, select, yes {من الآن فصاعدًا عند «{symptom}»: {response}} other {لا أمر دائمًا بعد الآن عند «{symptom}»}}',
  'fact.extractionStarted': 'بدأ فريق {team} فصل {module} عن البيتزا',
  'fact.extractionStopped': 'ترك فريق {team} {module} في البيتزا حاليًّا',
  'fact.extractionReady': '{module}: جاهزة للقطع. على أحدهم أن يضغط الزر',
  'fact.mergeBackStarted': 'بدأ فريق {team} إعادة {module} إلى البيتزا',
  'fact.sliceMergedBack': 'عودة {module} إلى البيتزا: قطار أقل، واستدعاء أقل عبر الشبكة',
  'fact.sliceCutOver': '{module} على طبق خاص: فريق {team} ينشرها دون استئذان',
  'fact.practiceFocused': 'فريق {team} يعمل على {practice}',
  'fact.practiceRose': '{team, select, none {} other {فريق {team}: }}{practice} الآن في المستوى {level}',
  'fact.practiceDecayed': '{practice}: هبوط إلى المستوى {level}، لم يعتنِ بها أحد',
  'fact.voteCast': 'فريق {team} يصوّت لـ«{value}»: {policy}',
  'fact.policyChanged': 'قاعدة جديدة. {policy}: {value}',
  'fact.contractBegun': 'فريق {team} يريد عقدًا: بماذا يتعهد طرف {to} تجاه {from}',
  'fact.contractSigned': 'صار {from} يعتمد على {to} باطمئنان: عقد يقول ما المضمون، واختبارات تتحقق منه',
  'fact.interfaceBroke': 'النشر رقم {number} غيّر ما كان {from} يعتمد عليه في {to}، ولا عقد ينص عليه',
  'fact.ruleBroken': '{unit} من فريق {team} خارج قواعدنا: {rule}',
  'fact.ruleMended': '{unit}: عودة إلى القاعدة: {rule}',
  'fact.ownerChanged': 'انتقال {module} من {from} إلى {to}. ما يعرفه {from} عنها يبقى هناك',
  'fact.seatTaken': '{engineer} من فريق {team}: يلعبه إنسان الآن',
  'fact.seatLeft': 'روبوت يشغل مكان {engineer} إلى أن يعود أحد',
  'fact.leaveBegan':
    '{engineer} في إجازة حتى {day}{alone, select, yes {. لا أحد غيره كان يعرف {modules} جيدًا} other {}}',
  'fact.leaveEnded': 'عاد {engineer} من الإجازة',
  'fact.hireOpened':
    'فريق {team} يبحث عن زميل: يصل بعد نحو {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'fact.engineerHired': '{name} مع فريق {team} الآن، وكل شيء ما زال جديدًا',
  'fact.engineerRamped':
    '{engineer}: معرفة المكان اكتملت بعد {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من الوصول',
  'fact.engineerResigned':
    'فريق {team} خسر {name}{alone, select, yes {، ومعه ما لا يعرفه غيره عن {modules}} other {}}',
  'fact.engineerLent':
    'فريق {team} يعير {engineer} إلى {to} مدة {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'fact.engineerReturned': 'عودة {engineer} إلى فريق {team}',
  'fact.movePlanned':
    '{stays, select, yes {بقاء {engineer} مع {to} في نهاية المطاف} other {انتقال {engineer} من {from} إلى {to} عند نهاية الربع}}',
  'fact.engineerMoved': 'انتقال {engineer} من {from} إلى {to}',
  'fact.splitPlanned':
    '{off, select, yes {فريق {team} يبقى فريقًا واحدًا في نهاية المطاف} other {فريق {team} يصير فريقين في الربع القادم؛ {modules} مع الفريق الجديد}}',
  'fact.teamSplit':
    'فريق {team} صار فريقين: {born} يأخذ {modules} و{people, plural, zero {# شخص} one {شخصًا واحدًا} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  'fact.overtimeCalled':
    'فريق {team} يعمل حتى وقت متأخر مدة {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'fact.followUpDone': '{engineer}: تدوين الحادث وإصلاح ما بقي منه',
  'fact.followUpSkipped': 'نداءات كثيرة: لم تبقَ عند {engineer} قوة لمتابعة الحادث',
  'fact.engineerExhausted':
    '{engineer}: نفدت الطاقة{nightPages, plural, =0 {} one { بعد نداء ليلي واحد} two { بعد نداءين ليليين} few { بعد # نداءات ليلية} many { بعد # نداءً ليليًّا} other { بعد # نداء ليلي}}',
  'fact.dayClosed':
    'انتهى اليوم: الإيراد {revenue}، دقائق المستخدمين الضائعة {lost, number, integer}، الثقة {trust}، الطاقة {energy}',
  'fact.weekClosed':
    'الأسبوع {week}: {deploys, plural, zero {# عملية نشر} one {عملية نشر واحدة} two {عمليتا نشر} few {# عمليات نشر} many {# عملية نشر} other {# عملية نشر}}، {incidents, plural, =0 {لا حوادث} one {حادث واحد} two {حادثان} few {# حوادث} many {# حادثًا} other {# حادث}}، والإيراد {revenue}',
  'fact.phaseBegan':
    '{phase, select, live {يبدأ الأسبوع الحيّ} habit {الجمعة: ما الذي يصير عادة؟} lapse {اثنا عشر أسبوعًا على عاداتك} review {انتهى الربع {quarter}} plan {تخطيط الربع {quarter}} other {انتهت اللعبة}}',
  'fact.leverOpened': 'يمكن الآن تقرير المزيد: {lever}',
  'fact.injected': 'أضاف الميسّر شيئًا من الخارج: {what}',
  'fact.conditionBegan':
    '{what, select, demand {{name}: عدد الزوار {times}} zoneLoss {{name}: منطقة من مركز البيانات خرجت من الخدمة} price {{name}: كلفة الخوادم {times}} other {{name}}}',
  'fact.goalMet': 'تحقّق الهدف: {goal}',
  'fact.zoneLost':
    'خرجت المنطقة {zone} من الخدمة، ومعها خوادم {units, plural, zero {# وحدة نشر} one {وحدة نشر واحدة} two {وحدتي نشر} few {# وحدات نشر} many {# وحدة نشر} other {# وحدة نشر}}',
  'fact.zoneBack': 'عادت المنطقة {zone}',
  'fact.autoscaled': '{unit}: توسّع تلقائي، عدد الخوادم من {before} إلى {instances}',
  'fact.breakerOpened': 'توقّف {from} عن استدعاء {to}: نصف الاستدعاءات فشل',
  'fact.breakerClosed': '{from} عاد إلى استدعاء {to}',
  'fact.primaryFailedOver':
    'تولّت نسخة بيانات {unit}. ضاعت كتابات آخر {lostSeconds, plural, zero {# ثانية} one {ثانية} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  'fact.primaryRestored':
    'استُعيدت النسخة الاحتياطية لبيانات {unit}. ضاعت كتابات مدتها {minutes, number, integer} د',
  'fact.serversOrdered':
    'طلبية {unit}: {what, select, servers {{servers, plural, zero {# خادم} one {خادم واحد} two {خادمان} few {# خوادم} many {# خادمًا} other {# خادم}}} store {مخزن بيانات أكبر} other {{servers, plural, zero {# خادم} one {خادم واحد} two {خادمان} few {# خوادم} many {# خادمًا} other {# خادم}} ومخزن بيانات أكبر}}',
  'fact.providerPaid':
    'كسب فريق {team} {cents} من {unit}: فرق أخرى أصدرت بها، ونسبة الوقت الذي أجابت فيه {availability}',
  'fact.serversArrived':
    'وصل إلى {unit}: {what, select, servers {{servers, plural, zero {# خادم} one {خادم واحد} two {خادمان} few {# خوادم} many {# خادمًا} other {# خادم}}} store {مخزن بيانات أكبر} other {{servers, plural, zero {# خادم} one {خادم واحد} two {خادمان} few {# خوادم} many {# خادمًا} other {# خادم}} ومخزن بيانات أكبر}}',
  'fact.morningAnswered':
    '{answer, select, done {أُجيب عن سؤال الصباح بفعل، {engineer}} left {تُرك سؤال الصباح كما هو، {engineer}} passed {لم يختر أحد: يبقى سؤال الصباح كما هو} other {حُسم سؤال من أسئلة الصباح بطريقة أخرى}} ({hat}، {team})',
  'fact.bailedOut': 'البنك يتدخل بمبلغ {cash}. سيراقب مجلس الإدارة عن قرب أكثر',
} as const satisfies Translation<typeof english>;
