/** Postmortem actions: who does them, and what became of them, in Arabic. */
import type { actions as english } from '../en/actions.ts';
import type { Translation } from '../locales.ts';

export const actions = {
  'postmortem.first':
    '{owner} يقوم بهذا أوّلًا، وله على {lane} {n, plural, zero {لا شرائح} one {شريحة واحدة} two {شريحتان} few {# شرائح} many {# شريحة} other {# شريحة}}.',
  'postmortem.waits': 'لا شريحة على {lane} لدى {owner}: يبقى منتظرًا، ولا يبدؤه أحد غيره.',
  'postmortem.begun': 'بدأ ولم يكتمل',
  'postmortem.never': 'لم يبدأ قطّ',
  'postmortem.gone': 'تُرك: سبقته خطط أحدث',
  'postmortem.by':
    '{n, plural, zero {كلّ ما خُطّط له كان قد أُنجز حتّى ذلك الحين.} one {إجراء واحد لم يكن قد أُنجز حتّى ذلك الحين.} two {إجراءان لم يكونا قد أُنجزا حتّى ذلك الحين.} few {# إجراءات لم تكن قد أُنجزت حتّى ذلك الحين.} many {# إجراءً لم يكن قد أُنجز حتّى ذلك الحين.} other {# إجراء لم يكن قد أُنجز حتّى ذلك الحين.}}',
  'postmortem.teaches': 'ما يُعلّمه:',
} as const satisfies Translation<typeof english>;
