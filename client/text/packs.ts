/** Where the lesson pack of each story is written, language by language: one file each, fetched on that page only. */
import type { Sentences } from './index.ts';
import type { Locale } from './locales.ts';

/** Languages a pack is written in. */
export type Written = Exclude<Locale, 'pseudo' | 'pseudo-rtl'>;
type Bring = () => Promise<{ pack: Sentences }>;

export const PACKS: Readonly<Record<string, Record<Written, Bring>>> = {
  'first-slice': {
    en: () => import('./en/lessonFirstSlice.ts'),
    de: () => import('./de/lessonFirstSlice.ts'),
    fr: () => import('./fr/lessonFirstSlice.ts'),
    es: () => import('./es/lessonFirstSlice.ts'),
    ar: () => import('./ar/lessonFirstSlice.ts'),
  },
  'two-pizzas': {
    en: () => import('./en/lessonTwoPizzas.ts'),
    de: () => import('./de/lessonTwoPizzas.ts'),
    fr: () => import('./fr/lessonTwoPizzas.ts'),
    es: () => import('./es/lessonTwoPizzas.ts'),
    ar: () => import('./ar/lessonTwoPizzas.ts'),
  },
  'etsy-2008': {
    en: () => import('./en/lessonEtsy2008.ts'),
    de: () => import('./de/lessonEtsy2008.ts'),
    fr: () => import('./fr/lessonEtsy2008.ts'),
    es: () => import('./es/lessonEtsy2008.ts'),
    ar: () => import('./ar/lessonEtsy2008.ts'),
  },
  'netflix-2008': {
    en: () => import('./en/lessonNetflix2008.ts'),
    de: () => import('./de/lessonNetflix2008.ts'),
    fr: () => import('./fr/lessonNetflix2008.ts'),
    es: () => import('./es/lessonNetflix2008.ts'),
    ar: () => import('./ar/lessonNetflix2008.ts'),
  },
  'amazon-2001': {
    en: () => import('./en/lessonAmazon2001.ts'),
    de: () => import('./de/lessonAmazon2001.ts'),
    fr: () => import('./fr/lessonAmazon2001.ts'),
    es: () => import('./es/lessonAmazon2001.ts'),
    ar: () => import('./ar/lessonAmazon2001.ts'),
  },
  'black-friday': {
    en: () => import('./en/lessonBlackFriday.ts'),
    de: () => import('./de/lessonBlackFriday.ts'),
    fr: () => import('./fr/lessonBlackFriday.ts'),
    es: () => import('./es/lessonBlackFriday.ts'),
    ar: () => import('./ar/lessonBlackFriday.ts'),
  },
  'too-many-slices': {
    en: () => import('./en/lessonTooManySlices.ts'),
    de: () => import('./de/lessonTooManySlices.ts'),
    fr: () => import('./fr/lessonTooManySlices.ts'),
    es: () => import('./es/lessonTooManySlices.ts'),
    ar: () => import('./ar/lessonTooManySlices.ts'),
  },
  sandbox: {
    en: () => import('./en/lessonSandbox.ts'),
    de: () => import('./de/lessonSandbox.ts'),
    fr: () => import('./fr/lessonSandbox.ts'),
    es: () => import('./es/lessonSandbox.ts'),
    ar: () => import('./ar/lessonSandbox.ts'),
  },
};

/** What a pack says in a language; a story without one says nothing. */
export async function packOf(scenario: string, locale: Locale): Promise<Sentences> {
  const written = Object.hasOwn(PACKS, scenario) ? PACKS[scenario] : undefined;
  const bring = written?.[locale as Written] ?? written?.en;
  return bring ? (await bring()).pack : {};
}
