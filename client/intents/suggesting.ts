/**
 * What a control is for somebody without the hat: a way to suggest. And for the hat: what the others suggest. Pure readings of
 * a view; every command goes through the same few questions.
 */
import { type Hat, hatsOf, wearers } from '../../shared/sim/hats.ts';
import type { PublicWorld, SuggestionRow } from '../../shared/sim/publicWorld.ts';
import type { Refusal } from '../../shared/sim/refusals.ts';
import { payloadKey } from '../../shared/sim/worldSuggestions.ts';
import { inOrder } from './reads.ts';

/** A control whose hat somebody else wears: whom it is suggested to, and the suggestion if it was made already. */
export interface Ghost {
  who: string;
  made: SuggestionRow | undefined;
}

/** The open suggestion of exactly this command in a team. */
export const madeFor = (
  view: PublicWorld,
  team: string,
  verb: string,
  payload: unknown,
): SuggestionRow | undefined => {
  const key = payloadKey(payload);
  return openOf(view, team).find((row) => row.verb === verb && row.payload === key);
};

/** What a control becomes where only the hat is missing; null where it may be used, or cannot be for another reason. */
export function ghostOf(
  view: PublicWorld,
  team: string,
  verb: string,
  payload: unknown,
  refusal: Refusal | null,
): Ghost | null {
  if (refusal?.kind !== 'otherHat') return null;
  return { who: String(refusal.params.who ?? ''), made: madeFor(view, team, verb, payload) };
}

/** It may be done, by whoever wears the hat for it: worth showing to everybody of the team. */
export const isForTeam = (refusal: Refusal | null): boolean =>
  refusal === null || refusal.kind === 'otherHat';

const openOf = (view: PublicWorld, team: string): SuggestionRow[] =>
  inOrder(view.suggestions).filter((row) => row.team === team && row.state === 'open');

/** What others suggest to the hats this engineer wears. */
export function suggestedTo(view: PublicWorld, engineer: string): SuggestionRow[] {
  const hats = hatsOf(view, engineer);
  const team = view.engineers[engineer]?.team ?? '';
  return openOf(view, team).filter((row) => hats.includes(row.hat) && row.by !== engineer);
}

/** What this engineer suggested, the newest first, also what has been answered. */
export const suggestedBy = (view: PublicWorld, engineer: string): SuggestionRow[] =>
  inOrder(view.suggestions)
    .filter((row) => row.by === engineer)
    .reverse();

/** Whoever would have to answer a suggestion now. */
export const answersNow = (view: PublicWorld, { team, hat }: SuggestionRow): string =>
  wearers(view, team)[hat];

/** Hats matter where two people or more share a team. */
export const sharesHats = (view: PublicWorld, team: string): boolean =>
  (view.teams[team]?.crew.split(' ').length ?? 0) > 1;

/** The payload of a suggestion; an empty one when it cannot be read. */
export function payloadOf(row: Pick<SuggestionRow, 'payload'>): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(row.payload);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The hats in the order they are shown: those of the day, then the pager. */
export const SHOWN_HATS: readonly Hat[] = ['lead', 'builder', 'liaison', 'pager'];
