/** Whoever plays alone, bots around her: what is different for her alone. The same for a world and for its view. */

interface Played {
  engineers: Readonly<Record<string, { id: string; human: boolean }>>;
}

/** Bots play everybody else. */
export const isAlone = ({ engineers }: Played, engineer: string): boolean =>
  Object.values(engineers).every(({ id, human }) => !human || id === engineer);

/** Whoever plays alone; '' where nobody does, or several. */
export function onlyPlayer({ engineers }: Played): string {
  const people = Object.values(engineers).filter(({ human }) => human);
  return people.length === 1 ? (people[0]?.id ?? '') : '';
}

/**
 * How much longer a wait lasts that is for this engineer alone, at least 1: where she plays alone and makes days fly, days pass
 * faster, and nobody reads faster.
 */
export const readingPace = (game: Played, engineer: string, speed: number): number =>
  isAlone(game, engineer) ? Math.max(1, speed) : 1;
