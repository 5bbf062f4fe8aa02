/** The ways to what is made for paper, in German. */
import type { paper as english } from '../en/paper.ts';
import type { Translation } from '../locales.ts';

export const paper = {
  'paper.report': 'Bericht zum Drucken',
  'paper.lesson': 'Unterrichtspaket zu „{scenario}“',
  'paper.print': 'Drucken',
  'paper.lessonShort': 'Unterrichtspaket',
} as const satisfies Translation<typeof english>;
