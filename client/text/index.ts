/**
 * Every sentence a person reads goes through here: flat keys, ICU messages, cached formatters. English is the ground;
 * another language lies over it (see `language.ts`). What only the game needs arrives with the game: see `game.ts`.
 */
import { signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { author } from './en/author.ts';
import type { game } from './en/game.ts';
import type { lesson } from './en/lesson.ts';
import type { morning } from './en/morning.ts';
import type { report } from './en/report.ts';
import { shell } from './en/shell.ts';
import { isolate, type Sentence } from './icu.ts';

/** Every key there is: a sentence that does not exist cannot be asked for. */
export type TextKey = keyof (typeof shell &
  typeof game &
  typeof morning &
  typeof report &
  typeof lesson &
  typeof author);
export type TextParams = Record<string, string | number | boolean>;

/** The sentences of an area by their keys, as they are written or parsed already by the build. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** What is spoken now. */
export interface Tongue {
  /** For Intl, e.g. 'ar-u-nu-latn'. */
  tag: string;
  rightToLeft: boolean;
  /** Sentences that lie over the English ones. */
  sentences: Sentences;
}

/** The words of a scenario somebody wrote herself, by key and language. */
export type Authors = (key: string, tag: string) => string | undefined;
/** Null where one of ours is played. */
const own = signal<Authors | null>(null);

/** Whoever renders names hears when an author's words come or go. They are shown as they are: they are no messages. */
export function lend(words: Authors | null): void {
  own.value = words;
}

const english = new Map<string, Sentence>(Object.entries(shell));
const tongue = signal<Tongue>({ tag: 'en', rightToLeft: false, sentences: {} });
const formatters = new Map<string, IntlMessageFormat>();
/** Terms of art marked in a sentence, `<t-canary>like this</t-canary>`, by the sentence's key. */
const marks = new Map<string, string[]>();

/** Adds English sentences of one more area. */
export function install(messages: Sentences): void {
  for (const [key, message] of Object.entries(messages)) english.set(key, message);
}

/** The English sentences at hand, by key. */
export const ground = (): Sentences => Object.fromEntries(english);

/** Speaks another language from now on; whatever rendered a sentence renders it anew. */
export function speak(now: Tongue): void {
  formatters.clear();
  marks.clear();
  tongue.value = now;
}

/** What Intl calls the language spoken now; whoever asks while rendering is rendered anew when it changes. */
export const languageTag = (): string => tongue.value.tag;
/** Whether lines begin on the right; as above. */
export const rightToLeft = (): boolean => tongue.value.rightToLeft;

/** The sentence for `key`, filled with `params`. */
export function t(key: TextKey, params?: TextParams): string {
  return say(key, params) ?? key;
}

/** Like `t` for a key that travelled as data (content ids, findings); null when no such sentence exists. */
export function say(key: string, params?: TextParams): string | null {
  const written = own.value?.(key, tongue.value.tag);
  if (written) return written;
  const message = sentenceOf(key);
  if (message === undefined) return null;
  if (isPlain(message)) return message;
  const parts = fill(key, message, params, (_, words) => words);
  return Array.isArray(parts) ? parts.join('') : String(parts);
}

/** Most sentences have no holes: they need no formatter at all, and what is sent to the browser has no parser for them. */
const isPlain = (message: Sentence): message is string =>
  typeof message === 'string' && !/[{'<]/.test(message);

/** As it is written in the language spoken now, in English where it has none. */
const sentenceOf = (key: string): Sentence | undefined => tongue.value.sentences[key] ?? english.get(key);

/** A sentence in parts: plain text, and what `mark` makes of each marked term of art. */
export function partsOf<T>(
  key: TextKey,
  params: TextParams | undefined,
  mark: (term: string, words: string) => T,
): (string | T)[] {
  const message = sentenceOf(key);
  if (message === undefined) return [key];
  if (isPlain(message)) return [message];
  const parts = fill(key, message, params, mark);
  return Array.isArray(parts) ? (parts as (string | T)[]) : [parts as string];
}

function fill<T>(
  key: string,
  message: Sentence,
  params: TextParams | undefined,
  mark: (term: string, words: string) => T,
): unknown {
  let formatter = formatters.get(key);
  if (!formatter) {
    const { tag, rightToLeft: mirrored } = tongue.value;
    formatter = new IntlMessageFormat(message, tag);
    // In Arabic a name in Latin letters must not pull its neighbours over to its side.
    if (mirrored) isolate(formatter.getAst());
    formatters.set(key, formatter);
    const found = JSON.stringify(formatter.getAst()).matchAll(/"value":"t-(\w+)"/g);
    marks.set(
      key,
      [...found].map(([, term = '']) => term),
    );
  }
  const terms = marks.get(key) ?? [];
  if (terms.length === 0) return formatter.format(params);
  const tags = Object.fromEntries(
    terms.map((term) => [`t-${term}`, (chunks: unknown[]) => mark(term, chunks.join(''))]),
  );
  return formatter.format<unknown>({ ...params, ...tags });
}

/** The name of a thing of the content by its kind and id, e.g. `nameOf('module', 'cart')`; the id itself if unnamed. */
export function nameOf(kind: NameKind, id: string): string {
  const name = say(`name.${kind}.${id}`);
  if (name !== null || kind !== 'team') return name ?? id;
  // A team that was split off another one has its name and a number: basil-2.
  const [, from = '', number = ''] = /^(.+)-(\d+)$/.exec(id) ?? [];
  const parent = say(`name.team.${from}`);
  return parent === null ? id : `${parent} ${number}`;
}

export type NameKind =
  | 'team'
  | 'module'
  | 'unit'
  | 'practice'
  | 'policy'
  | 'choice'
  | 'lane'
  | 'strategy'
  | 'mode'
  | 'phase'
  | 'response'
  | 'symptom'
  | 'evidence'
  | 'archetype'
  | 'action'
  | 'factor'
  | 'family'
  | 'gate'
  | 'card'
  | 'posture'
  | 'rule'
  | 'metric'
  | 'scenario'
  | 'goal'
  | 'twist';

/** The name of an engineer from her id ('basil-ana' → 'Ana'). */
export function engineerName(id: string): string {
  const written = own.value?.(`name.engineer.${id}`, tongue.value.tag);
  if (written) return written;
  const bare = id.slice(id.indexOf('-') + 1);
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
