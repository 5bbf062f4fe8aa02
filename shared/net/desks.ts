/**
 * Desks that are shared. Nobody has to watch because there are more people than desks: once every open desk of an organisation
 * is taken, one more person sits down beside whoever is there, at the desk with the fewest people. All of them see what that
 * engineer sees and all of them may press: whoever presses first is heard, as at a real desk with one keyboard. So none of them
 * is needed for the others to play. In turns by the day one of them drives, and everybody is told who: a habit, not a lock.
 */

/** Who may sit down at which of these desks: the free ones, or, where none is free, those with the fewest people. */
export function openDesks(desks: readonly string[], peopleAt: (desk: string) => number): string[] {
  const fewest = Math.min(...desks.map(peopleAt));
  return desks.filter((desk) => peopleAt(desk) === fewest);
}

/** Somebody at a desk. */
export interface Sharer {
  id: string;
  order: number;
  connected: boolean;
}

/**
 * Who drives today of those who share a desk; whoever is away drives on no day. '' of nobody.
 * @param day whole days since the beginning
 */
export function driverOf(sharers: readonly Sharer[], day: number): string {
  const here = sharers.filter(({ connected }) => connected);
  const able = (here.length > 0 ? here : [...sharers]).sort((one, other) => one.order - other.order);
  return able[day % Math.max(1, able.length)]?.id ?? '';
}
