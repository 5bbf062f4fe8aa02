/** The content of the game: data only. */
import { archetypes } from './archetypes.ts';
import { deck } from './deck.ts';
import { policies } from './policies.ts';
import { practices } from './practices.ts';
import { amazon2001 } from './scenarios/amazon2001.ts';
import { blackFriday } from './scenarios/blackFriday.ts';
import { etsy2008 } from './scenarios/etsy2008.ts';
import { firstSlice } from './scenarios/firstSlice.ts';
import { netflix2008 } from './scenarios/netflix2008.ts';
import { sandbox } from './scenarios/sandbox.ts';
import { tooManySlices } from './scenarios/tooManySlices.ts';
import { twoPizzas } from './scenarios/twoPizzas.ts';
import { contentSchema } from './schema.ts';
import type { Content, ScenarioData } from './types.ts';

/** In the order in which they are offered. */
const scenarios: ScenarioData[] = [
  firstSlice,
  twoPizzas,
  etsy2008,
  netflix2008,
  amazon2001,
  blackFriday,
  tooManySlices,
  sandbox,
];

/** Everything authors wrote, checked by its schema when this file is loaded; a mistake throws with its path. */
export const content: Content = contentSchema.parse({
  scenarios: Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario])),
  archetypes,
  practices,
  policies,
  deck,
});

/** A fingerprint of the content: a journal recorded with other content is refused, because its replay would differ. */
export const contentHash: string = (() => {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(content)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
})();
