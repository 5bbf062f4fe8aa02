/** Sentences of the page that tries a network, in Arabic. */
import type { check as english } from '../en/check.ts';
import type { Translation } from '../locales.ts';

export const check = {
  'check.title': 'هل ستعمل هنا؟',
  'check.lead':
    'تجرّب هذه الصفحة ما تحتاج إليه اللعبة من هذا الجهاز وشبكته، ويستغرق ذلك دقيقة. جرّبها على جهاز وفي غرفة من صفّك.',
  'check.verdict.running': 'تجري التجربة. دقيقة من فضلك.',
  'check.verdict.good': 'اللعبة تعمل هنا.',
  'check.verdict.fair': 'اللعبة تعمل هنا. اقرأ ما وُضعت عليه علامة.',
  'check.verdict.poor': 'اللعبة لا تعمل هنا بعد. اعرض التقرير على من يعتني بالشبكة.',
  'check.state.running': 'جارٍ',
  'check.state.good': 'جيد',
  'check.state.fair': 'انتبه',
  'check.state.poor': 'غير متاح',
  'check.name.secure': 'عنوان مشفّر (HTTPS)',
  'check.name.answers': 'إجابات الخادم',
  'check.name.files': 'ملفات اللعبة',
  'check.name.line': 'خط مفتوح (WebSocket)',
  'check.name.storage': 'تخزين المتصفح',
  'check.name.graphics': 'الرسوم (WebGL وCanvas)',
  'check.running': 'تجري تجربته.',
  'check.secure.good': 'العنوان مشفّر.',
  'check.secure.fair':
    'العنوان غير مشفّر. اللعبة تعمل، لكن النسخ بضغطة والهاتف الذي تبقى شاشته مضاءة يحتاجان إلى HTTPS.',
  'check.answers.good': 'تستغرق الإجابة {ms, number} ms.',
  'check.answers.poor': 'الخادم لا يجيب.',
  'check.files.good': 'وصلت كلها خلال {seconds, number} s.',
  'check.files.poor': 'لا تصل. ربما يحجزها مرشّح.',
  'check.line.running':
    'بقي مفتوحًا {seconds, number} من {all, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'check.line.good':
    'بقي مفتوحًا {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}. تستغرق الرسالة ذهابًا وإيابًا {ms, number} ms، وعلى الأكثر {worst, number} ms.',
  'check.line.blocked':
    'لا يُفتح هنا، فتسير اللعبة عبر طلبات عادية أبطأ قليلًا. والأفضل السماح بمرور WebSocket إلى {host}.',
  'check.line.cut':
    'انقطع بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}. تعود اللعبة وحدها كل مرة، والأفضل وسيط ينتظر مدة أطول.',
  'check.line.silent':
    'فُتح، وبعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} لم يعد يمرّ شيء.',
  'check.storage.good': 'مقعدك محفوظ، حتى بعد إعادة التحميل.',
  'check.storage.fair': 'لا يُحفظ شيء. إعادة التحميل تعني فقدان المقعد: اسمح بالتخزين لهذا العنوان.',
  'check.graphics.good': 'كلاهما متاح.',
  'check.graphics.fair': 'WebGL غير متاح. تُرسم الصورة بواسطة Canvas بعدد أقل من اللقطات.',
  'check.graphics.none': 'لا يمكن رسم الصورة هنا. تقول اللوحة في جداول ما تُظهره.',
  'check.entry': '[{state}] {name}: {text}',
  'check.device': 'المتصفح: {agent}؛ الشاشة {width}×{height} بدقة {ratio}',
  'check.report': 'التقرير',
  'check.copy': 'نسخ التقرير',
  'check.copyFailed': 'النسخ محجوب هنا. النص محدّد: انسخه بنفسك.',
  'check.again': 'تجربة أخرى',
} as const satisfies Translation<typeof english>;
