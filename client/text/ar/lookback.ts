/** Sentences of looking back: decisions that mattered, what is behind a number, the postmortem desk, in Arabic. */
import type { lookback as english } from '../en/lookback.ts';
import type { Translation } from '../locales.ts';

export const lookback = {
  'lookback.moment': 'شاهد اللحظة',
  'lookback.whatIf': 'ماذا لو؟',
  'lookback.opens': '{what}: {about} (يفتح تبويبًا جديدًا)',
  'decisive.title': 'القرارات التي كان لها أكبر أثر',
  'decisive.lead': 'كل قرار جرى التحقق منه: لُعب الوقت نفسه من جديد من دونه، بالحظ نفسه والناس أنفسهم.',
  'decisive.wait': 'يجري التحقق: يُلعب كل شيء من جديد من دون قرار، ثم من دون آخر. يستغرق ذلك لحظة.',
  'decisive.failed': 'تعذّر التحقق الآن.',
  'decisive.none':
    '{decided, plural, =0 {لم يقرّر أحد شيئًا هنا، فلا شيء يمكن حذفه.} other {{checked, plural, zero {لم يُحذف أي قرار} one {حُذف قرار واحد وأعيد اللعب} two {حُذف قراران واحدًا واحدًا وأعيد اللعب} few {حُذفت # قرارات واحدًا واحدًا وأعيد اللعب} many {حُذف # قرارًا واحدًا واحدًا وأعيد اللعب} other {حُذف # قرار واحدًا واحدًا وأعيد اللعب}}: لم يظهر فرق يستحق الذكر.}}',
  'decisive.good': 'أفاد',
  'decisive.bad': 'كلّف',
  'decisive.by': '{name}: {what}',
  'decisive.without': 'من دونه:',
  'decisive.lost':
    '{way, select, less {دقائق مستخدمين ضائعة أقل بمقدار {n}} other {دقائق مستخدمين ضائعة أكثر بمقدار {n}}} ({is} بدلًا من {was})',
  'decisive.trust': 'ثقة عند {is} بدلًا من {was} في النهاية',
  'decisive.revenue': '{way, select, less {دخل أقل بمقدار {money}} other {دخل أكثر بمقدار {money}}}',
  'decisive.nights':
    '{way, select, less {{n, plural, zero {لا نداءات أقل} one {نداء واحد أقل} two {نداءان أقل} few {# نداءات أقل} many {# نداءً أقل} other {# نداء أقل}} ليلًا} other {{n, plural, zero {لا نداءات أكثر} one {نداء واحد أكثر} two {نداءان أكثر} few {# نداءات أكثر} many {# نداءً أكثر} other {# نداء أكثر}} ليلًا}}',
  'decisive.misfits':
    '{n, plural, zero {كل الكلمات اللاحقة بقيت مناسبة.} one {كلمة لاحقة لم تعد مناسبة: قرّر بوت حذر بدلًا منها. لذلك لا منحنى.} two {كلمتان لاحقتان لم تعودا مناسبتين: قرّر بوت حذر بدلًا منهما. لذلك لا منحنى.} few {# كلمات لاحقة لم تعد مناسبة: قرّر بوت حذر بدلًا منها. لذلك لا منحنى.} many {# كلمة لاحقة لم تعد مناسبة: قرّر بوت حذر بدلًا منها. لذلك لا منحنى.} other {# كلمة لاحقة لم تعد مناسبة: قرّر بوت حذر بدلًا منها. لذلك لا منحنى.}}',
  'decisive.curve': 'دقائق المستخدمين الضائعة حتى الآن، يومًا بيوم',
  'decisive.curveWas': 'كما كان: {was}',
  'decisive.curveIs': 'من دونه: {is}',
  'decisive.curves': 'دقائق المستخدمين الضائعة حتى الآن، يومًا بيوم: {was} كما كان، {is} من دونه',
  'decisive.both': 'أفاد وكلّف',
} as const satisfies Translation<typeof english>;
