/** Which practices bring which law, where an author has given laws to others than their own. */
import type { PracticeData } from '../content/types.ts';

/** A practice that brings a law, and what its levels 1-3 are worth as levels of that law. */
export interface Giver {
  practice: string;
  gives: readonly [number, number, number];
}

const AS_IT_IS = [1, 2, 3] as const;

/** The table of the practices that were asked about last: every law asks many times a tick. */
let last: { practices: readonly PracticeData[]; givers: ReadonlyMap<string, Giver[]> | null } | undefined;

/** The givers of each law; null where every practice does what its name says. A law that was given away may have none. */
export function giversIn(practices: readonly PracticeData[]): ReadonlyMap<string, Giver[]> | null {
  if (last?.practices !== practices) last = { practices, givers: tableOf(practices) };
  return last.givers;
}

function tableOf(practices: readonly PracticeData[]): ReadonlyMap<string, Giver[]> | null {
  if (!practices.some(({ effect }) => effect)) return null;
  const givers = new Map<string, Giver[]>(practices.map(({ id }) => [id, []]));
  for (const { id, effect } of practices)
    givers.get(effect?.of ?? id)?.push({ practice: id, gives: effect?.gives ?? AS_IT_IS });
  return givers;
}
