/** Which language this device speaks: asked for, kept, fetched, and told to the page. */
import { signal } from '@preact/signals';
import { ground, type Sentences, speak } from './index.ts';
import { type Area, isLocale, LANGUAGES, type Locale, OFFERED } from './locales.ts';

const KEPT = 'slice.language';

/** The language spoken now. */
export const language = signal<Locale>('en');

const areas = new Set<Area>(['shell']);
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
  const english = async (): Promise<void> => {
    if (areas.has('game')) await import('./game.ts');
    if (areas.has('morning')) await import('./morning.ts');
  };
  try {
    if (pseudo) {
      await english();
      return (await import('./pseudo.ts')).pseudo(ground());
    }
    const brought = await Promise.all([
      words?.shell?.().then((file) => file.shell),
      areas.has('game') ? (words?.game?.().then((file) => file.game) ?? english()) : undefined,
      areas.has('morning') ? (words?.morning?.().then((file) => file.morning) ?? english()) : undefined,
    ]);
    return Object.assign({}, ...brought) as Sentences;
  } catch (error) {
    console.warn(error);
    await english();
    return {};
  }
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
