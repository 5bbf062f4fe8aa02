/** The content of the game: data only. */
import { archetypes } from './archetypes.ts';
import { policies } from './policies.ts';
import { practices } from './practices.ts';
import { twoPizzas } from './scenarios/twoPizzas.ts';
import { contentSchema } from './schema.ts';
import type { Content } from './types.ts';

/** Everything authors wrote, checked by its schema when this file is loaded; a mistake throws with its path. */
export const content: Content = contentSchema.parse({
  scenarios: { [twoPizzas.id]: twoPizzas },
  archetypes,
  practices,
  policies,
});

/** A fingerprint of the content: a journal recorded with other content is refused, because its replay would differ. */
export const contentHash: string = (() => {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(content)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
})();
