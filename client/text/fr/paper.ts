/** The ways to what is made for paper, in French. */
import type { paper as english } from '../en/paper.ts';
import type { Translation } from '../locales.ts';

export const paper = {
  'paper.report': 'Rapport à imprimer',
  'paper.lesson': 'Dossier de cours pour « {scenario} »',
  'paper.print': 'Imprimer',
  'paper.lessonShort': 'Dossier de cours',
} as const satisfies Translation<typeof english>;
