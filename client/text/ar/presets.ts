/** Sentences about the length of a game, and about its rehearsal, in Arabic. */
import type { presets as english } from '../en/presets.ts';
import type { Translation } from '../locales.ts';

export const presets = {
  'host.marathon': 'ماراثون',
  'host.quarters':
    '{n, plural, zero {لا أرباع} one {ربع واحد} two {ربعان} few {# أرباع} many {# ربعًا} other {# ربع}}{proof, plural, =0 {} zero {} one {، ثم ربع على العادات وحدها} two {، ثم ربعان على العادات وحدها} few {، ثم # أرباع على العادات وحدها} many {، ثم # ربعًا على العادات وحدها} other {، ثم # ربع على العادات وحدها}}',
  'host.minutes':
    '{n, plural, =0 {بلا حد} zero {بلا حد} one {دقيقة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}{talk, plural, =0 {} zero {} one { + دقيقة للحديث} two { + دقيقتان للحديث} few { + # دقائق للحديث} many { + # دقيقة للحديث} other { + # دقيقة للحديث}}',
  'host.people':
    '{from, plural, =1 {حتى {to} شخص} zero {حتى {to} شخص} one {حتى {to} شخص} two {من {from} إلى {to} شخصًا} few {من {from} إلى {to} شخصًا} many {من {from} إلى {to} شخصًا} other {من {from} إلى {to} شخصًا}}',
  'host.teaches.taster': 'ما القطار والنداء والعادة. ثلاثة أيام باليد، ثم اثنا عشر أسبوعًا من دونكم.',
  'host.teaches.lesson': 'العادات تكسب الأرباع: تعلّم وخطّط وحسّن. ثم نصف سنة من دونكم يُظهر هل يدوم ذلك.',
  'host.teaches.workshop': 'سنة كاملة. في الربع الثالث تتبادل المجموعات أنظمتها مع مذكرة: ماذا تركتم؟',
  'host.teaches.marathon': 'سنتان بأي سرعة: نمو وتوظيف وتقسيم، وما يكلّفه الدين في النهاية.',
  'host.rehearse': 'تدرّب مع الروبوتات',
  'host.rehearseHint':
    'هذه الجلسة مع روبوت على كل مكتب وأسرع أربع مرات. لا أحد يمكنه الانضمام؛ وإنهاؤها يحذفها.',
  'rehearse.note': 'هذا تدريب: الروبوتات تلعب على كل مكتب ولا أحد يمكنه الانضمام.',
  'rehearse.end': 'إنهاء وحذف',
} as const satisfies Translation<typeof english>;
