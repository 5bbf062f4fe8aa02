/** Arabic: what the three organisations really did. */
import type { history as english } from '../en/history.ts';
import type { Translation } from '../locales.ts';

export const history = {
  'history.title': 'ما فعلته {name}',
  'history.reveal': 'أظهر ما فعلته {name}',
  'history.lead': 'أرقامك بجانب أرقامهم. كانت لديهم سنوات، ولم يخبرهم أحد كيف تنتهي القصة.',
  'history.you': 'أنت، الربع {quarter}',
  'history.them': '{name}، {when}',
  'history.caption': '{metric}: أنت و{name}',
  'history.log': 'كل درجة في الشريط تعني عشرة أضعاف.',
  'history.etsyProcedures':
    'تفتح Etsy أبوابها. منطق العمل داخل إجراءات مخزّنة في قاعدة بيانات واحدة كبيرة، والمطورون وأهل قواعد البيانات والتشغيل ثلاثة معسكرات.',
  'history.etsySprouter':
    'Sprouter طبقة بين البرامج والإجراءات، أريد لها أن تجمع المعسكرات في المنتصف، فقيّدت بعضها ببعض ثم تُركت.',
  'history.etsyTwiceAWeek': 'نشرتان في الأسبوع، كل واحدة نحو أربع ساعات.',
  'history.etsyButton':
    'Deployinator: زر واحد. من قبل ثلاثة مطورين وشخص من التشغيل والجميع في انتظار لأكثر من ساعة، والآن شخص واحد وأقل من دقيقتين.',
  'history.etsyReleases': '10,068 إصدارًا في سنة واحدة.',
  'history.etsyFirstDay': 'من يبدأ العمل ينشر في يومه الأول.',
  'history.etsyHalves': 'تُغيَّر قاعدة البيانات على نصفين: نصف يخرج ويُغيَّر ويعود، ثم الآخر.',
  'history.etsyMorgue': 'Morgue، بيت لمراجعات بلا لوم، يُهدى إلى الجميع.',
  'history.netflixCorruption': 'تتلف قاعدة بيانات الشحن، ولثلاثة أيام لا يخرج أي قرص DVD.',
  'history.netflixBacklog':
    'يخرج أكثر من ثلاثة ملايين قرص، أي معظم المتأخر. كانت قطعة من العتاد قد تعطلت دون أن تبلغ عن خطأ.',
  'history.netflixRewrite':
    'ينتقل الموقع والبث إلى السحابة، وقد كُتب معظمهما من جديد بدل نقلهما كما هما، والبيانات تسير في الاتجاهين حتى آخر جزء.',
  'history.netflixAsgard': 'Asgard، الذي ينشر به كل فريق بنفسه إلى السحابة، يصبح متاحًا للجميع.',
  'history.netflixChristmas':
    'ليلة عيد الميلاد تتعطل موازِنات الحمل في منطقة كاملة، في أكثر الليالي ازدحامًا. بعدها صارت منطقة تحل محل أخرى.',
  'history.netflixDone': 'يُطفأ آخر جزء من مركز البيانات، بعد سبع سنوات.',
  'history.netflixMinutes': 'ست عشرة دقيقة من إيداع الشيفرة حتى تعمل في عدة مناطق من العالم.',
  'history.amazonObidos': 'Obidos: كل الفرق تعمل على تطبيق واحد، وكل إصدار يُنسَّق بينها جميعًا.',
  'history.amazonManifesto': 'ورقة داخلية تطلب خدمات ذات واجهات بدل قواعد البيانات المشتركة.',
  'history.amazonMemo': 'مذكرة كما تذكّرها أحد المهندسين: الفرق تتخاطب عبر واجهات الخدمات فقط، بلا استثناء.',
  'history.amazonRunIt': '«You build it, you run it»: من يكتب خدمة يحمل جهاز ندائها.',
  'history.amazonSeconds': 'نشرة كل 11.6 ثانية في المتوسط.',
  'history.amazonMillions': 'خمسون مليون نشرة في اثني عشر شهرًا، بما فيها التطوير والاختبار.',
} satisfies Translation<typeof english>;
