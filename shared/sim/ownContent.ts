/** A scenario somebody wrote herself: it lies over the content of the game, and its fingerprint goes with the content's. */
import type { Content } from '../content/types.ts';
import { digestText } from './digest.ts';
import type { WorldSetup } from './world.ts';

/** The content a setup is played with: the game's, and what the setup brings along. */
export function contentFor({ own }: Pick<WorldSetup, 'own'>, content: Content): Content {
  if (!own) return content;
  const { scenario, archetypes = [], practices = [] } = own;
  return {
    ...content,
    scenarios: { ...content.scenarios, [scenario.id]: scenario },
    archetypes: [...content.archetypes, ...archetypes],
    practices: withOwn(content.practices, practices),
  };
}

/** Ours, some of them changed, and then those of the author's own. */
const withOwn = (ours: Content['practices'], own: Content['practices']): Content['practices'] => [
  ...ours.map((one) => own.find(({ id }) => id === one.id) ?? one),
  ...own.filter(({ id }) => !ours.some((one) => one.id === id)),
];

/** How journals name the content a setup is played with: the game's fingerprint, and that of what the setup brings along. */
export const contentName = (content: string, { own }: Pick<WorldSetup, 'own'>): string =>
  own ? `${content}+${digestText(JSON.stringify(own))}` : content;
