/** The words of a scenario somebody wrote herself, as pages are told them. */
import type { Authored, AuthoredText } from './authoredTypes.ts';

export interface OwnWords {
  texts: AuthoredText[];
  /** Names of the people by their ids. */
  people: Record<string, string>;
}

/** Longest words of a scenario, in characters: every page of a session is sent them. */
export const MOST_WORDS = 30_000;

/** What the pages of a session are told. */
export const wordsOf = ({ texts, scenario }: Authored): OwnWords => ({
  texts,
  people: Object.fromEntries(
    scenario.teams.flatMap(({ engineers }) => engineers.map(({ id, name }) => [id, name])),
  ),
});
