/** The words of a scenario somebody wrote herself: lent to everything that names things, as long as it is on the screen. */
import { effect } from '@preact/signals';
import type { AuthoredText } from '../../shared/content/authoredTypes.ts';
import type { OwnWords } from '../../shared/content/ownWords.ts';
import { session } from '../net/viewStore.ts';
import { type Authors, lend } from '../text/index.ts';

/** From now on the words of the session that is shown are spoken. */
export function beginOwnWords(): void {
  effect(() => lendWords(session.value?.words ?? ''));
}

/** Lends the words told as JSON; '' takes them back. */
export function lendWords(json: string): void {
  lend(json === '' ? null : authorsOf(JSON.parse(json) as OwnWords));
}

/** What a sentence key is in the author's words: in the language spoken, else in her first. */
export function authorsOf({ texts, people }: OwnWords): Authors {
  return (key, tag) => {
    const [kind = '', of = '', ...rest] = key.split('.');
    if (kind === 'name' && of === 'engineer') return people[rest.join('.')];
    const spoken = texts.find(({ language }) => language === tag.split('-')[0]);
    for (const text of spoken ? [spoken, ...texts] : texts) {
      const words = of === 'scenario' ? ofStory(text, kind) : text.names[`${of}.${rest.join('.')}`];
      if (words && (of === 'scenario' || kind === 'name')) return words;
    }
    return undefined;
  };
}

const ofStory = (text: AuthoredText, kind: string): string | undefined =>
  kind === 'name' || kind === 'about' || kind === 'story' ? text[kind] : undefined;
