/** A new file from one of our scenarios: the same in every part, under a name of the author's own. */
import { AUTHORED_FORMAT, AUTHORED_VERSION, type Authored } from '../../../shared/content/authoredTypes.ts';
import { amazon2001 } from '../../../shared/content/scenarios/amazon2001.ts';
import { blackFriday } from '../../../shared/content/scenarios/blackFriday.ts';
import { etsy2008 } from '../../../shared/content/scenarios/etsy2008.ts';
import { firstSlice } from '../../../shared/content/scenarios/firstSlice.ts';
import { netflix2008 } from '../../../shared/content/scenarios/netflix2008.ts';
import { sandbox } from '../../../shared/content/scenarios/sandbox.ts';
import { tooManySlices } from '../../../shared/content/scenarios/tooManySlices.ts';
import { twoPizzas } from '../../../shared/content/scenarios/twoPizzas.ts';
import type { ScenarioData } from '../../../shared/content/scenarioTypes.ts';

/** What can be begun from, the plainest first. */
export const MODELS: readonly ScenarioData[] = [
  twoPizzas,
  firstSlice,
  etsy2008,
  netflix2008,
  amazon2001,
  blackFriday,
  tooManySlices,
  sandbox,
];

/** A draft that begins as one of ours; `words` are those of ours in the language spoken. */
export function beginFrom(
  model: ScenarioData,
  words: { language: string; name: string; about: string; story: string },
): Authored {
  const { texts: _, ...scenario } = structuredClone(model);
  return {
    format: AUTHORED_FORMAT,
    version: AUTHORED_VERSION,
    // What really happened belongs to the story that was told, not to what becomes of it.
    scenario: { ...scenario, id: `own-${model.id}`.slice(0, 40), reveal: [] },
    texts: [{ ...words, names: {} }],
  };
}

/** An id from a name: letters and digits, beginning with a letter, of its own among others. */
export function idFrom(name: string, taken: readonly string[], fallback: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .replace(/^[0-9]+/, '')
    .slice(0, 20);
  const bare = plain === '' ? fallback : plain.charAt(0).toLowerCase() + plain.slice(1);
  for (let i = 1; ; i += 1) {
    const id = i === 1 && plain !== '' ? bare : `${bare}${i}`;
    if (!taken.includes(id)) return id;
  }
}
