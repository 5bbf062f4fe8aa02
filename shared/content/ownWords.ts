/** The words of a scenario somebody wrote herself, as pages are told them. */
import type { Authored, AuthoredText } from './authoredTypes.ts';
import type { PracticeData } from './types.ts';

export interface OwnWords {
  texts: AuthoredText[];
  /** Names of the people by their ids. */
  people: Record<string, string>;
  /** Practices that use another one's law, with that one. */
  laws?: Record<string, string>;
}

/** Longest words of a scenario, in characters: every page of a session is sent them. */
export const MOST_WORDS = 30_000;

/** What the pages of a session are told. */
export const wordsOf = ({ texts, scenario, practices = [] }: Authored): OwnWords => ({
  texts,
  people: Object.fromEntries(
    scenario.teams.flatMap(({ engineers }) => engineers.map(({ id, name }) => [id, name])),
  ),
  ...lawsOf(practices),
});

/** Left out where there are none: words are part of what pages are sent. */
function lawsOf(practices: readonly PracticeData[]): Pick<OwnWords, 'laws'> {
  const laws = practices.flatMap(({ id, effect }) => (effect ? [[id, effect.of] as const] : []));
  return laws.length === 0 ? {} : { laws: Object.fromEntries(laws) };
}
