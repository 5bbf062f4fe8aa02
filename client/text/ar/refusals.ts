/** Arabic: why not, in words: what is the case, and what would help where something would. */
import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../locales.ts';

export const refusals = {
  'refusal.unknownVerb': 'هذه اللعبة لا تعرف هذا الإجراء. الحل: إعادة تحميل الصفحة',
  'refusal.badPayload': 'تعذّر فهم ذلك. لم يتغيّر شيء',
  'refusal.unknownThing': 'لم يعد هذا موجودًا',
  'refusal.notYourTeam': '{team, select, none {القرار لفريق آخر} other {القرار لفريق {team}}}',
  'refusal.notYourEngineer':
    '{engineer, select, none {هذا قرار شخص آخر من الفريق} other {هذا قرار {engineer}}} دون سواه',
  'refusal.systemOnly': 'الساعة وحدها تفعل هذا',
  'refusal.wrongPhase': 'ليس الآن: هذا مكانه في جزء آخر من الربع',
  'refusal.otherHat':
    '{hat, select, none {هذا يحتاج قبعة أخرى} lead {القائد هو {who}} builder {المنفّذ هو {who}} liaison {مسؤول التواصل هو {who}} other {البيجر مع {who}}}',
  'refusal.ownHat': 'هذه القبعة معك: افعلها بنفسك',
  'refusal.trainEmpty': 'لا صناديق على القطار بعد',
  'refusal.ovenBusy': 'الفرن مشغول بنشر آخر',
  'refusal.trainBlocked':
    '{why, select, night {لا قطار يغادر خارج ساعات الدوام} searching {ما زال البحث جاريًا عن التغيير المعطوب} freeze {تجميد موسم الأعياد: لا تغادر إلا الإصلاحات حتى نهاية العام} budget {نفدت ميزانية الأخطاء: لا تركب إلا الإصلاحات} other {طلب أحد الفرق الانتظار}}',
  'refusal.sharedTrainIsPolicy': 'كل الفرق تشترك في هذا القطار: جدوله يُقرَّر بالتصويت',
  'refusal.notConductor':
    '{team, select, none {فريق آخر يقود هذا القطار} other {فريق {team} يقود هذا القطار}}: وأعضاؤه يختارون طريقة خروجه',
  'refusal.strategyLocked':
    '{strategy, select, none {طريقة الخروج هذه تنقصها ممارسة} other {يلزم أولًا تعلّم ممارسة «{practice}»}}',
  'refusal.flagsLocked': 'يلزم أولًا تعلّم feature flags',
  'refusal.cardUnderway': 'بدأ العمل على هذه البطاقة: فات أوان تغييرها',
  'refusal.cardNotFlagged': 'ليس لهذه البطاقة flag لتبديله',
  'refusal.cardNotLive': 'لم يُنشَر شيء من هذه البطاقة بعد',
  'refusal.noSuchIncident': 'انتهى هذا الحادث',
  'refusal.notYourPage': '{team, select, none {البيجر عند شخص آخر} other {البيجر عند فريق {team}}}',
  'refusal.pageNotRinging': 'لم يعد يرنّ',
  'refusal.alreadyWorking': 'هناك من يعمل عليه بالفعل',
  'refusal.evidenceSeen': 'سبق أن رأيت هذا',
  'refusal.evidenceUnread': 'لم يقرأ أحد هذا بعد',
  'refusal.evidencePinned': 'الجميع يرى هذا بالفعل',
  'refusal.personBusy': 'هذا الشخص يعمل على حادث بالفعل',
  'refusal.expertIsHere': 'هنا بالفعل من يعرف المكان جيدًا',
  'refusal.reviewNotDue': 'لا شيء للمراجعة هنا',
  'refusal.responseTried': 'سبق أن جُرّب هذا',
  'refusal.ordersFull': 'لا مكان لأمر دائم آخر: كتيّبات التشغيل (runbooks) تفسح مكانًا',
  'refusal.alreadyExtracting': 'فصل هذه الوحدة جارٍ بالفعل',
  'refusal.alreadyService': 'لهذه الوحدة طبقها الخاص بالفعل',
  'refusal.noService': 'هذه الوحدة في البيتزا بالفعل',
  'refusal.extractionNotReady': 'لم تجهز للقطع بعد: مزيد من شرائح المعمارية يساعد',
  'refusal.cutoverNeedsLiveWeek': 'القطع يكون في أسبوع حيّ، حين يكون الناس مستيقظين',
  'refusal.notInThisGame': 'ليس في هذا السيناريو',
  'refusal.saidEnough': 'قلت ما يكفي الآن',
  'refusal.pinned':
    'إعداد هذه اللعبة يثبّت {what, select, teams {من يعمل أين} lanes {كيف يقضي الناس وقتهم} modules {من يملك ماذا} wip {كم عملًا يُبدأ في آن واحد} mode {متى تغادر القطارات} strategy {كيف تُستبدل الإصدارات} actions {كم إجراءً يُنجَز} practice {طريقة العمل هذه} policy {هذه القاعدة} other {هذا}}',
  'refusal.practiceMaxed': 'هذه الممارسة بلغت أقصاها',
  'refusal.practiceNeedsOther':
    '{needs, select, none {يجب أن تسبقها ممارسة أخرى} other {يجب أن تسبقها «{needs}»}}',
  'refusal.callInside': 'كلتاهما مخبوزتان في البيتزا نفسها: لا تحتاجان إلى عقد',
  'refusal.contractStands': 'العقد قائم، أو تجري كتابته',
  'refusal.contractLocked':
    '{team, select, none {يلزم أولًا تعلّم عقود الخدمات} other {على فريق {team} أن يتعلّم عقود الخدمات أولًا}}',
  'refusal.teamFull':
    '{team, select, none {لا كرسي شاغر عند تلك الطاولة} other {لا كرسي شاغر عند طاولة {team}}}',
  'refusal.teamTooSmall': 'سيبقى عدد أقل من اللازم عند هذه الطاولة',
  'refusal.engineerLent':
    '{engineer, select, none {إعارة جارية} other {{engineer} في إعارة}}: الانتظار حتى نهاية الأسبوع',
  'refusal.seatEmpty': 'لا أحد يجلس هناك بعد',
  'refusal.hiringClosed': 'المقاعد المفتوحة كافية: الحل انتظار شغلها، أو التصويت لميزانية تنمو',
  'refusal.cashShort': 'المال لا يكفي لذلك',
  'refusal.splitOneSided': 'كلا الفريقين يحتاج إلى وحدة يرعاها',
  'refusal.sameValue': 'الأمر كذلك بالفعل',
  'refusal.nothingOffered': 'هذا غير معروض الآن',
  'refusal.seatTaken':
    '{engineer, select, none {هذا المقعد مشغول} other {هناك من يلعب دور {engineer} بالفعل}}',
  'refusal.seatFree': 'لا أحد يشغل هذا المقعد',
  'refusal.modeLocked': 'يلزم أولًا تعلّم ممارسة «خط التسليم»',
  'refusal.phaseMoved': 'اللعبة مضت قدمًا',
  'refusal.holdMoved': 'الساعة مضت قدمًا',

  'refusal.badMessage': 'تعذّر فهم ذلك. لم يتغيّر شيء',
  'refusal.tooFrequent': 'أسرع من اللازم: لحظة من فضلك',
  'refusal.notSeated': 'يلزم أولًا اختيار مقعد',
  'refusal.hostOnly': 'هذا للمضيف وحده',
  'refusal.notStarted': 'لم تبدأ اللعبة بعد',
  'refusal.alreadyStarted': 'بدأت اللعبة بالفعل',
  'refusal.sessionOver': 'انتهت اللعبة',
  'refusal.sessionStopped': 'الساعة متوقفة: على المضيف أن يستأنف أولًا',
  'refusal.engineerTaken': 'سبقك شخص آخر: هذا المقعد محجوز',
  'refusal.unknownSeat': 'لا يوجد شخص كهذا هنا',
  'refusal.unknownInject': 'لا يمكن إضافة شيء كهذا',
  'refusal.nothingToEnd': 'لا شيء متوقف الآن ليُنهى',
  'refusal.nameTaken': 'هذا الاسم لشخص آخر هنا',
  'refusal.unknownOrg': 'لا توجد مؤسسة بهذا الاسم هنا',
  'refusal.unknownEngineer': 'لا أحد بهذا الاسم يعمل هنا',
  'refusal.pagerOnly': 'البيجر لا يقول إلا: أنا أتولى الأمر. كل ما عدا ذلك مكانه المكتب',
  'refusal.notYet': 'لم يُجب الخادم. يمكن المحاولة مرة أخرى',
} as const satisfies Translation<typeof english>;
