/** Which languages there are, and the chunks their sentences come in. */
import type { author } from './en/author.ts';
import type { game } from './en/game.ts';
import type { lesson } from './en/lesson.ts';
import type { morning } from './en/morning.ts';
import type { report } from './en/report.ts';
import type { shell } from './en/shell.ts';

/** The same keys in another language: one more or one less does not compile. */
export type Translation<English> = { readonly [Key in keyof English]: string };

/**
 * What a language's sentences are divided into: the first page's, the game's, what comes with the first card of a morning, and
 * those of the pages that are made for paper, and the author's workshop.
 */
interface Catalogues {
  shell: typeof shell;
  game: typeof game;
  morning: typeof morning;
  report: typeof report;
  lesson: typeof lesson;
  author: typeof author;
}
export type Area = keyof Catalogues;
type Words = { [A in Area]: () => Promise<{ [_ in A]: Translation<Catalogues[A]> }> };

export interface Language {
  /** As its speakers call it. */
  name: string;
  /** For Intl. */
  tag: string;
  rightToLeft?: true;
  /** Where its sentences are; a language without any (English is at hand, a pseudo-language is made from it) has none. */
  words?: Partial<Words>;
  /** Fetches letters that the fonts of the page have not got. */
  letters?: () => Promise<unknown>;
  /** Made from English to see what is cramped and what is not translated. Not offered to anybody. */
  pseudo?: true;
}

export type Locale = 'en' | 'de' | 'fr' | 'es' | 'ar' | 'pseudo' | 'pseudo-rtl';

const arabic = () => import('@fontsource-variable/noto-sans-arabic/wght.css');

/** Arabic counts in Latin digits: figures stand in the monospaced font, which has no others. */
export const LANGUAGES: Record<Locale, Language> = {
  en: { name: 'English', tag: 'en' },
  de: {
    name: 'Deutsch',
    tag: 'de',
    words: {
      shell: () => import('./de/shell.ts'),
      game: () => import('./de/game.ts'),
      morning: () => import('./de/morning.ts'),
      report: () => import('./de/report.ts'),
      lesson: () => import('./de/lesson.ts'),
      author: () => import('./de/author.ts'),
    },
  },
  fr: {
    name: 'Français',
    tag: 'fr',
    words: {
      shell: () => import('./fr/shell.ts'),
      game: () => import('./fr/game.ts'),
      morning: () => import('./fr/morning.ts'),
      report: () => import('./fr/report.ts'),
      lesson: () => import('./fr/lesson.ts'),
      author: () => import('./fr/author.ts'),
    },
  },
  es: {
    name: 'Español',
    tag: 'es',
    words: {
      shell: () => import('./es/shell.ts'),
      game: () => import('./es/game.ts'),
      morning: () => import('./es/morning.ts'),
      report: () => import('./es/report.ts'),
      lesson: () => import('./es/lesson.ts'),
      author: () => import('./es/author.ts'),
    },
  },
  ar: {
    name: 'العربية',
    tag: 'ar-u-nu-latn',
    rightToLeft: true,
    letters: arabic,
    words: {
      shell: () => import('./ar/shell.ts'),
      game: () => import('./ar/game.ts'),
      morning: () => import('./ar/morning.ts'),
      report: () => import('./ar/report.ts'),
      lesson: () => import('./ar/lesson.ts'),
      author: () => import('./ar/author.ts'),
    },
  },
  pseudo: { name: 'Pseudo', tag: 'en', pseudo: true },
  'pseudo-rtl': { name: 'Pseudo', tag: 'ar-u-nu-latn', rightToLeft: true, letters: arabic, pseudo: true },
};

export const isLocale = (text: unknown): text is Locale =>
  typeof text === 'string' && Object.hasOwn(LANGUAGES, text);

/** The languages a person may choose: those whose sentences are here. */
export const OFFERED = (Object.keys(LANGUAGES) as Locale[]).filter(
  (locale) => locale === 'en' || LANGUAGES[locale].words,
);
