/**
 * Every sentence a person reads goes through here: flat keys, ICU messages, cached formatters.
 * Areas that only the game needs (play, review, facts) arrive with the game's own chunk: see `game.ts`.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { content } from './en/content.ts';
import type { facts } from './en/facts.ts';
import { home } from './en/home.ts';
import { names } from './en/names.ts';
import type { play } from './en/play.ts';
import type { refusals } from './en/refusals.ts';
import type { review } from './en/review.ts';
import type { scenarios } from './en/scenarios.ts';
import type { stageTools } from './en/stageTools.ts';

/** Every key there is: a sentence that does not exist cannot be asked for. */
export type TextKey = keyof (typeof home &
  typeof names &
  typeof refusals &
  typeof content &
  typeof facts &
  typeof play &
  typeof review &
  typeof scenarios &
  typeof stageTools);
export type TextParams = Record<string, string | number | boolean>;

const LOCALE = 'en';
/** A sentence as it is written, or parsed already by the build. */
type Sentence = ConstructorParameters<typeof IntlMessageFormat>[0];
const catalogue = new Map<string, Sentence>(Object.entries({ ...home, ...names }));
const formatters = new Map<string, IntlMessageFormat>();

/** Adds the sentences of one more area. */
export function install(messages: Record<string, Sentence>): void {
  for (const [key, message] of Object.entries(messages)) catalogue.set(key, message);
}

/** The sentence for `key`, filled with `params`. */
export function t(key: TextKey, params?: TextParams): string {
  return say(key, params) ?? key;
}

/** Like `t` for a key that travelled as data (content ids, findings); null when no such sentence exists. */
export function say(key: string, params?: TextParams): string | null {
  const message = catalogue.get(key);
  if (message === undefined) return null;
  // Most sentences have no holes: they need no formatter at all.
  if (typeof message === 'string' && !message.includes('{') && !message.includes("'")) return message;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new IntlMessageFormat(message, LOCALE);
    formatters.set(key, formatter);
  }
  return String(formatter.format(params));
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
  const bare = id.slice(id.indexOf('-') + 1);
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
