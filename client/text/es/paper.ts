/** The ways to what is made for paper, in Spanish. */
import type { paper as english } from '../en/paper.ts';
import type { Translation } from '../locales.ts';

export const paper = {
  'paper.report': 'Informe para imprimir',
  'paper.lesson': 'Material de clase para «{scenario}»',
  'paper.print': 'Imprimir',
  'paper.lessonShort': 'Material de clase',
} as const satisfies Translation<typeof english>;
