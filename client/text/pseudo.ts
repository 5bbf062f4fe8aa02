/** A language nobody speaks: English with accents, a good third longer. It shows what is not translated, and what is cramped. */
import { reword } from './icu.ts';
import type { Sentences } from './index.ts';

const LETTERS: Record<string, string> = {
  a: 'áå',
  e: 'éè',
  i: 'íì',
  o: 'óö',
  u: 'úü',
  y: 'ýÿ',
  A: 'Áå',
  E: 'Éè',
  I: 'Íì',
  O: 'Óö',
  U: 'Úü',
  Y: 'Ýÿ',
  c: 'ç',
  n: 'ñ',
  C: 'Ç',
  N: 'Ñ',
};

/** 'Play alone' becomes 'Pláåýÿ áålóöñéè'. */
export const pseudoText = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => LETTERS[letter] ?? letter);

/** All sentences at hand in the pseudo-language; holes stay. */
export const pseudo = (english: Sentences): Sentences =>
  Object.fromEntries(Object.entries(english).map(([key, message]) => [key, reword(message, pseudoText)]));
