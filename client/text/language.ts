/** Which language this device speaks: asked for, kept, fetched, and told to the page. */
import { signal } from '@preact/signals';
import { ground, install, type Sentences, speak } from './index.ts';
import { type Area, isLocale, LANGUAGES, type Language, type Locale, OFFERED } from './locales.ts';

const KEPT = 'slice.language';

/** The language spoken now. */
export const language = signal<Locale>('en');

/** English sentences of each area, installed when they come; the first page has its own. */
const ENGLISH: Record<Area, () => Promise<unknown>> = {
  shell: async () => {},
  game: () => import('./game.ts'),
  morning: () => import('./morning.ts'),
  report: () => import('./report.ts'),
  lesson: () => import('./lesson.ts'),
  author: () => import('./author.ts'),
};

const areas = new Set<Area>(['shell']);
/** The story whose lesson is on the page, ''. */
let story = '';
let wish: Locale = 'en';
/** The newest change: an older one that arrives after it is not spoken. */
let newest: Promise<void> = Promise.resolve();

/** Speaks the language of the address (`?lang=`), the one kept on this device, or the first of the browser's that we know. */
export function beginLanguage(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang');
  return change(isLocale(asked) ? asked : (kept() ?? firstKnown(navigator.languages)));
}

/** Speaks another language and keeps the choice. */
export function chooseLanguage(locale: Locale): Promise<void> {
  keep(locale);
  return change(locale);
}

/** Fetches the game's sentences; the promise is kept once they can be spoken. */
export function bringGameWords(): Promise<void> {
  areas.add('game');
  return change(wish);
}

/** The first of these languages that we speak, whatever its region; English otherwise. */
export function firstKnown(wanted: readonly string[], offered: readonly Locale[] = OFFERED): Locale {
  for (const tag of wanted) {
    const bare = tag.toLowerCase().split('-')[0];
    const found = offered.find((locale) => locale === bare);
    if (found) return found;
  }
  return 'en';
}

/** Fetches the sentences of the morning's cards. */
export function bringMorningWords(): Promise<void> {
  areas.add('morning');
  return change(wish);
}

/** Fetches what a printed report says, in the game's words. */
export function bringReportWords(): Promise<void> {
  areas.add('game').add('report');
  return change(wish);
}

/** Fetches the sentences of the author's workshop, which speaks of the game as well. */
export function bringAuthorWords(): Promise<void> {
  areas.add('game').add('author');
  return change(wish);
}

/** Fetches what a lesson pack says of a story. */
export function bringLessonWords(scenario: string): Promise<void> {
  areas.add('game').add('lesson');
  story = scenario;
  return change(wish);
}

/** Fetches what the pack of a story somebody wrote herself says around her words. */
export function bringOwnLessonWords(): Promise<void> {
  areas.add('game').add('lesson').add('author');
  story = '';
  return change(wish);
}

function change(locale: Locale): Promise<void> {
  wish = locale;
  const mine: Promise<void> = fetchWords(locale).then((sentences) =>
    mine === newest ? tell(locale, sentences) : newest,
  );
  newest = mine;
  return mine;
}

/** From here on the page speaks it. */
function tell(locale: Locale, sentences: Sentences): void {
  const { tag, rightToLeft = false } = LANGUAGES[locale];
  speak({ tag, rightToLeft, sentences });
  language.value = locale;
  const root = document.documentElement;
  root.lang = tag.split('-')[0] ?? 'en';
  root.dir = rightToLeft ? 'rtl' : 'ltr';
}

/** The sentences of all areas in use; English is fetched in their place where they cannot be had. */
async function fetchWords(locale: Locale): Promise<Sentences> {
  const { words, letters, pseudo } = LANGUAGES[locale];
  // The system's letters do as well, should these not come.
  await letters?.().catch(console.warn);
  const bringEnglish = async (): Promise<void> => {
    for (const area of areas) await ENGLISH[area]();
    install(await bringPack('en'));
  };
  try {
    if (pseudo || !words) {
      await bringEnglish();
      return pseudo ? (await import('./pseudo.ts')).pseudo(ground()) : {};
    }
    const brought = await Promise.all([
      ...[...areas].map((area) => bringArea(words, area)),
      bringPack(locale),
    ]);
    return Object.assign({}, ...brought) as Sentences;
  } catch (error) {
    console.warn(error);
    await bringEnglish();
    return {};
  }
}

/** What the lesson pack on the page says, where there is one. */
const bringPack = async (locale: Locale): Promise<Sentences> =>
  story === '' ? {} : (await import('./packs.ts')).packOf(story, locale);

/** The sentences of an area in a language; in English where it has none. */
async function bringArea(words: NonNullable<Language['words']>, area: Area): Promise<Sentences> {
  const file = (await words[area]?.()) as Record<string, Sentences> | undefined;
  if (!file) await ENGLISH[area]();
  return file?.[area] ?? {};
}

function kept(): Locale | null {
  try {
    const found = localStorage.getItem(KEPT);
    return isLocale(found) ? found : null;
  } catch {
    return null;
  }
}

function keep(locale: Locale): void {
  try {
    localStorage.setItem(KEPT, locale);
  } catch {
    // A browser without storage forgets it with the page.
  }
}
