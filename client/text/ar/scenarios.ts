/** Arabic: stories, goals, twists and reveals of the scenarios in shared/content/scenarios, and the things only they have. */
import type { scenarios as english } from '../en/scenarios.ts';
import type { Translation } from '../locales.ts';

export const scenarios = {
  'story.scenario.first-slice':
    'فريقان، وبيتزا واحدة، وقطار يغادر الساعة 14:00. شريحة التقييمات تكاد تنفصل. والبيجر معك الليلة.',
  'story.scenario.two-pizzas':
    'Marinara سوق لمحبي الطعام، مبنيّ كبيتزا واحدة كبيرة. أربعة فرق تتقاسم فرنًا واحدًا وقطارًا واحدًا. ترك المدير السابق صناديق على القطار، وجدول مناوبات منهكًا، وشريحة نصف مقطوعة. أمامكم سنة واحدة.',
  'story.scenario.etsy-2008':
    'المطورون يكتبون الكود، وأهل قواعد البيانات يكتبون الإجراءات، ويلتقون في المنتصف. النشر مرتان في الأسبوع، يستغرق أربع ساعات، وينتهي كثير منه بانقطاع. البائعون يتضاعفون كل سنة. ويقول أحد الجدد: تغييرات صغيرة، وثقة.',
  'story.scenario.netflix-2008':
    'صباح الاثنين: قاعدة البيانات التي وراء الشحن تالفة، ولا قرص يغادر الدار. كل شيء معلّق بجهاز كبير واحد في مبنى واحد، والبث ينمو أسرع مما تُملأ الخزائن بالخوادم.',
  'story.scenario.amazon-2001':
    'الجميع يعمل على Obidos، تطبيق واحد بجداول مشتركة. كل إصدار يتفق عليه الكل، وخارطة الطريق تغرق في الاجتماعات. ويُنتظر عشرة أضعاف الطلبات.',
  'story.scenario.black-friday':
    'نصف سنة حتى أكثر عطلات الأسبوع ازدحامًا. بعض الخدمات مستقلة فعلًا، ولا أحد يعرف كم تتحمل، والتسويق يريد كل شيء متاحًا قبلها. بناء أم توسعة أم تجميد؟',
  'story.scenario.too-many-slices':
    'ثمانية أشخاص، ونواة قديمة، وسبع عشرة خدمة حولها. لكل منها قطارها وخوادمها وبيجرها، ولا اثنتان مبنيتان بالطريقة نفسها. كم شريحة يستطيع ثمانية أن يأكلوا؟',
  'story.scenario.sandbox': 'المطبخ نفسه في يوم هادئ. حرّك أي رافعة وانظر.',

  'name.goal.often': 'النشر يصل إلى المستخدمين كثيرًا',
  'name.goal.whole': 'الطلبات تُجاب',
  'name.goal.soundDeploys': 'قليل من النشر يخفق',
  'name.goal.trusted': 'المستخدمون يثقون بنا',
  'name.goal.firstCut': 'قُطعت شريحة أولى',
  'name.goal.quickHelp': 'النشر الذي أخفق يُعالَج سريعًا',
  'name.goal.holiday': 'موسم الأعياد يصمد',
  'name.goal.zone': 'فقد منطقة يكاد لا يُلحَظ',
  'name.goal.fastDeploy': 'النشر يستغرق دقائق',
  'name.goal.streams': 'البث يعمل',
  'name.goal.fastUnits': 'معظم الوحدات تسلّم خلال يوم',
  'name.goal.smallFires': 'الحرائق تبقى صغيرة',
  'name.goal.peak': 'أيام الذروة تصمد',
  'name.goal.flows': 'القيمة تواصل التدفق',
  'name.goal.quickly': 'التغيير يصل خلال أيام',

  'name.twist.other': 'شيء ما يحدث في الخارج',
  'name.twist.gourmetFair': 'معرض الذوّاقة',
  'name.twist.newsletter': 'النشرة البريدية تُرسَل',
  'name.twist.fullDisk': 'قرص يمتلئ',
  'name.twist.strayMigration': 'ترحيل بيانات يتسلل إلى نشر',
  'name.twist.shortIds': 'أرقام المعرّفات تنفد',
  'name.twist.multicast': 'نسخ البحث تُغرق الشبكة',
  'name.twist.cyberMonday': 'اثنين الإنترنت (Cyber Monday)',
  'name.twist.giftWeeks': 'أسابيع الهدايا',
  'name.twist.corruption': 'قاعدة بيانات الشحن تالفة',
  'name.twist.consoleLaunch': 'جهاز ألعاب يُطلَق ونحن عليه',
  'name.twist.april': 'أبريل: عطل في منطقة لدى المزوّد',
  'name.twist.volumes': 'وحدات التخزين تتدهور',
  'name.twist.storm': 'عاصفة صيفية',
  'name.twist.christmasEve': 'ليلة عيد الميلاد، ذروة السنة',
  'name.twist.balancers': 'موازنات الحمل تفقد حالتها',
  'name.twist.selfAttack': 'الفرق المجاورة تستدعي أكثر من اللازم',
  'name.twist.renamedTable': 'شخص يغيّر اسم جدول مشترك',
  'name.twist.holidayPeak': 'موسم الأعياد',
  'name.twist.summerSale': 'تخفيضات الصيف',
  'name.twist.blackFriday': 'الجمعة السوداء',
  'name.twist.shakyNetwork': 'الشبكة تهتز',
  'name.twist.oldCertificate': 'شهادة تنتهي صلاحيتها',
  'name.twist.slowBank': 'البنك يجيب ببطء',

  'reveal.etsy-2008.start':
    'إجراءات مخزّنة وطبقة وسطى وقفت بين المطورين وأهل قواعد البيانات. كان النشر مرتين في الأسبوع، ويستغرق نحو أربع ساعات، وكثيرًا ما انتهى بانقطاع.',
  'reveal.etsy-2008.button':
    'Deployinator: من ثلاثة مطورين ومشغّل واحد والجميع في وضع استعداد لأكثر من ساعة، إلى شخص واحد وأقل من دقيقتين.',
  'reveal.etsy-2008.forty':
    '10,068 إصدارًا في عام 2011، أي نحو 40 في يوم العمل، على يد نحو تسعين مهندسًا. كانت التغييرات صغيرة وتخرج مخفية خلف flags.',
  'reveal.etsy-2008.halves':
    'أزواج قواعد البيانات أتاحت لهم تغيير نصف الخوادم بينما الموقع يعمل على النصف الآخر، ثم التبديل.',
  'reveal.etsy-2008.notice': 'متوسط زمن الملاحظة: أقل من 5 دقائق. متوسط زمن الإصلاح: 4.5 دقيقة.',
  'reveal.netflix-2008.start':
    'قطعة معطوبة لم تبلّغ عن أي خطأ أتلفت قاعدة بيانات الشحن. ثلاثة أيام لم يُرسَل فيها أي DVD.',
  'reveal.netflix-2008.cloud':
    'أعادوا البناء للسحابة بدل نقل ما كان لديهم: الموقع والبث في 2009 و2010، والبيانات تُنسَخ أثناء ذلك في الاتجاهين.',
  'reveal.netflix-2008.monkeys':
    'جيش القرود (Simian Army): Chaos Monkey يوقف خوادم في ساعات الدوام، وJanitor Monkey يزيل ما لا يستعمله أحد، وConformity Monkey يُظهر ما يخالف القواعد، وChaos Gorilla يُسقط منطقة كاملة.',
  'reveal.netflix-2008.christmas':
    'في ليلة ذروة السنة تعطّلت موازنات الحمل في إقليم واحد. بعدها تعلّموا كيف يغادرون إقليمًا كاملًا.',
  'reveal.netflix-2008.minutes':
    'ست عشرة دقيقة من إيداع الكود إلى أقاليم كثيرة، بصور جاهزة مخبوزة ونشر أحمر/أسود.',
  'reveal.netflix-2008.closed':
    'أُغلق آخر جزء من مركز البيانات بعد سبع سنوات: ثمانية أضعاف المشتركين في البث.',
  'reveal.amazon-2001.start': 'كل الفرق عملت على التطبيق نفسه، وكل إصدار نُسّق بينها جميعًا.',
  'reveal.amazon-2001.memo':
    'المذكرة كما يتذكرها أحد من كانوا هناك: الفرق تتخاطب عبر واجهات الخدمات فقط، وكل واجهة تُبنى بحيث يمكن فتحها للعالم.',
  'reveal.amazon-2001.runIt': '«من يبنيه يشغّله.» تشغيل المرء ما كتبه جعل الخدمات أفضل.',
  'reveal.amazon-2001.seconds':
    'نشر كل 11.6 ثانية، وانقطاعات بسبب النشر أقل بنسبة 75 % مما كانت عام 2006، ودقائق انقطاع أقل بنسبة 90 %.',
  'reveal.amazon-2001.apollo':
    'Apollo، محرّك النشر: 50 مليون نشر في اثني عشر شهرًا، بما فيها الاختبار والتطوير.',

  'name.card.treasuries': 'كنوز المفضلات',
  'name.card.handmadeGifts': 'أدلة هدايا مصنوعة يدويًا',
  'name.card.searchByColour': 'البحث باللون',
  'name.card.holidayFront': 'صفحة أولى للأعياد',
  'name.card.betterSearch': 'بحث جديد',
  'name.card.shopStats': 'أرقام للمتاجر',
  'name.card.shopVideo': 'فيديوهات المتاجر',
  'name.card.fasterProcedures': 'إجراءات أسرع',
  'name.card.biggerIds': 'معرّفات أكبر',
  'name.card.leaveSprouter': 'الالتفاف حول Sprouter',
  'name.card.readCopies': 'القراءة من النسخ',
  'name.card.betterQueue': 'طابور أفضل',
  'name.card.starRatings': 'تقييم أدق بالنجوم',
  'name.card.instantRow': 'المشاهدة الفورية، الصف الأول',
  'name.card.familyFront': 'صفحة أولى للعائلات',
  'name.card.gameConsole': 'على جهاز الألعاب',
  'name.card.television': 'على التلفاز',
  'name.card.smootherStart': 'بداية أسلس للأفلام',
  'name.card.subtitles': 'الترجمة المكتوبة',
  'name.card.moreBitrates': 'معدلات بت أكثر',
  'name.card.fasterReturns': 'إرجاع أسرع',
  'name.card.profiles': 'ملفات المستخدمين',
  'name.card.lookInside': 'تصفّح داخل الكتاب',
  'name.card.searchInside': 'البحث داخل الكتاب',
  'name.card.toyFront': 'صفحة أولى للألعاب',
  'name.card.moreCategories': 'فئات أكثر',
  'name.card.addressBook': 'دفتر العناوين',
  'name.card.otherSellers': 'عروض بائعين آخرين',
  'name.card.inStock': '«متوفر» على الصفحة',
  'name.card.pickLists': 'قوائم التجهيز للمستودع',
  'name.card.dealsPage': 'صفحة العروض',
  'name.card.countdown': 'عدّ تنازلي',
  'name.card.vouchersForFriends': 'قسائم شراء للأصدقاء',

  'name.module.shops': 'المتاجر',
  'name.module.forums': 'المنتديات',
  'name.module.sprouter': 'Sprouter',
  'name.module.database': 'قاعدة البيانات',
  'name.module.website': 'الموقع',
  'name.module.movieQueue': 'قائمة الأفلام',
  'name.module.streaming': 'البث',
  'name.module.devices': 'الأجهزة',
  'name.module.encoding': 'الترميز',
  'name.module.billing': 'الفوترة',
  'name.module.detailPage': 'صفحة المنتج',
  'name.module.customers': 'العملاء',
  'name.module.fulfilment': 'تجهيز الطلبات',
  'name.module.marketplace': 'سوق البائعين',
  'name.module.inventory': 'الجرد',
  'name.module.core': 'النواة',
  'name.module.sessions': 'الجلسات',
  'name.module.prices': 'الأسعار',
  'name.module.taxes': 'الضرائب',
  'name.module.stock': 'المخزون',
  'name.module.vouchers': 'قسائم الشراء',
  'name.module.pictures': 'الصور',
  'name.module.audit': 'التدقيق',
} as const satisfies Translation<typeof english>;
