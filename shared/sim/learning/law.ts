/** What a law of learning reads and says. */
import type { Happened } from './happened.ts';

/** A goal met: by a team, or by the organisation as a whole (''), at a tick, and the facts that show it. */
export interface Seen {
  team: string;
  tick: number;
  evidence: readonly string[];
}

/** What happened so far → who met it, the first time each. Pure. */
export type Law = (told: Happened, value: number) => Seen[];

/** The first of each team. */
export function firsts(seen: readonly Seen[]): Seen[] {
  const first = new Map<string, Seen>();
  for (const one of seen) {
    const known = first.get(one.team);
    if (!known || one.tick < known.tick) first.set(one.team, one);
  }
  return [...first.values()].sort((a, b) => a.tick - b.tick);
}

/** The team that was rung first for an incident, '' where nobody was. */
export const rungFor = (told: Happened, incident: string): string =>
  incident === '' ? '' : (told.of('pageRang').find((one) => one.incident === incident)?.team ?? '');
