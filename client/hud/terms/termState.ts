/** Which word is being explained, and beside what. */
import { signal } from '@preact/signals';
import type { TermId } from '../../../shared/content/glossary.ts';

export interface OpenTerm {
  id: TermId;
  /** The button that asked: the explanation stands beside it and gives the focus back to it. */
  by: HTMLElement;
}

export const openTerm = signal<OpenTerm | null>(null);
/** What is looked for in the list of words. */
export const wordSearch = signal('');

/** Explains a word, or stops explaining it. */
export function toggleTerm(id: TermId, by: HTMLElement): void {
  openTerm.value = openTerm.peek()?.by === by ? null : { id, by };
}

/** Puts the explanation away; the focus returns to the button that asked when it was inside. */
export function closeTerm(giveBack: boolean): void {
  const open = openTerm.peek();
  openTerm.value = null;
  if (giveBack && open?.by.isConnected) open.by.focus({ preventScroll: true });
}
