/** What people without the hat suggest to whoever wears it. Part of the World; left out before the first one is made. */
import type { Hat } from './publicWorld.ts';

/** `dropped`: it had become old, or could not be done any more. */
export type SuggestionState = 'open' | 'taken' | 'dismissed' | 'dropped';

export interface Suggestion {
  id: string;
  team: string;
  /** Whose idea it is, and the hat it is for. */
  by: string;
  hat: Hat;
  /** The command, its payload as `payloadKey` writes it. */
  verb: string;
  payload: string;
  madeAt: number;
  state: SuggestionState;
  /** Who took it or put it aside, ''; and when it was over, -1. */
  answeredBy: string;
  answeredAt: number;
}

export interface Suggestions {
  /** Ordinal of the next one. */
  next: number;
  /** Open ones and the newest of those that are over, oldest first. */
  list: Suggestion[];
}

/** A payload as text, alike for alike payloads whatever the order of their fields. */
export function payloadKey(payload: unknown): string {
  const fields = Object.entries((payload ?? {}) as object).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(Object.fromEntries(fields));
}
