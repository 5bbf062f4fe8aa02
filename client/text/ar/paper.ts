/** The ways to what is made for paper, in Arabic. */
import type { paper as english } from '../en/paper.ts';
import type { Translation } from '../locales.ts';

export const paper = {
  'paper.report': 'تقرير للطباعة',
  'paper.lesson': 'حقيبة الدرس لـ «{scenario}»',
  'paper.print': 'اطبع',
  'paper.lessonShort': 'حقيبة الدرس',
} as const satisfies Translation<typeof english>;
