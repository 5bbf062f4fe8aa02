/** The words of a scenario somebody wrote herself: lent to everything that names things, as long as it is on the screen. */
import { effect } from '@preact/signals';
import type { AuthoredText } from '../../shared/content/authoredTypes.ts';
import type { OwnWords } from '../../shared/content/ownWords.ts';
import { session } from '../net/viewStore.ts';
import { type Authors, lend, say } from '../text/index.ts';

/** From now on the words of the session that is shown are spoken. */
export function beginOwnWords(): void {
  effect(() => lendWords(session.value?.words ?? ''));
}

/** Lends the words told as JSON; '' takes them back. */
export function lendWords(json: string): void {
  lend(json === '' ? null : authorsOf(JSON.parse(json) as OwnWords));
}

/** What a sentence key is in the author's words: in the language spoken, else in her first. */
export function authorsOf({ texts, people, laws = {} }: OwnWords): Authors {
  return (key, tag) => {
    const [kind = '', of = '', ...rest] = key.split('.');
    const id = rest.join('.');
    if (kind === 'name' && of === 'engineer') return people[id];
    const spoken = texts.find(({ language }) => language === tag.split('-')[0]);
    for (const text of spoken ? [spoken, ...texts] : texts) {
      const words = of === 'scenario' ? ofStory(text, kind) : ofThing(text, kind, of, id);
      if (words) return words;
    }
    // What works by another one's law does what that one does, and has its story.
    const law = of === 'practice' && kind !== 'name' && Object.hasOwn(laws, id) ? laws[id] : undefined;
    return law === undefined || law === id ? undefined : (say(`${kind}.practice.${law}`) ?? undefined);
  };
}

/** A name, or one of the sentences that can be said of a thing: `about.practice.…`, `says.archetype.….was`. */
const ofThing = (text: AuthoredText, kind: string, of: string, id: string): string | undefined =>
  kind === 'name'
    ? text.names[`${of}.${id}`]
    : kind === 'says'
      ? text.says?.[`${of}.${id}`]
      : text.says?.[`${of}.${id}.${kind}`];

const ofStory = (text: AuthoredText, kind: string): string | undefined =>
  kind === 'name' || kind === 'about' || kind === 'story' ? text[kind] : undefined;
