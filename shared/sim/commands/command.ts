/** The shape of a verb: what it carries, who may say it and when, and what it does. One verb, one file. */
import { z } from 'zod';
import type { Tick } from '../emit.ts';
import type { PublicWorld } from '../publicWorld.ts';
import { no, type Refusal } from '../refusals.ts';

/** Who gives a command. The server stamps it; a client never says who it is. */
export type Actor = { kind: 'human' | 'bot'; engineer: string } | { kind: 'system' };

/** The actor as a verb sees it; both names are '' for the system. */
export interface Who {
  kind: Actor['kind'];
  engineer: string;
  team: string;
}

export interface CommandDefinition<V extends string, P> {
  verb: V;
  /** Only the server gives it. */
  system: boolean;
  payload: z.ZodType<P>;
  /** Why not, or null. Reads the projected view only, so client, bot and server agree. */
  refuse(view: PublicWorld, who: Who, payload: P): Refusal | null;
  apply(tick: Tick, who: Who, payload: P): void;
}

/** Declares a verb for players. */
export const command = <V extends string, P>(
  definition: Omit<CommandDefinition<V, P>, 'system'>,
): CommandDefinition<V, P> => ({
  ...definition,
  system: false,
});

/** Declares a verb that only the server gives. */
export const systemCommand = <V extends string, P>(
  definition: Omit<CommandDefinition<V, P>, 'system'>,
): CommandDefinition<V, P> => ({
  ...definition,
  system: true,
});

/** An id as it may come from outside. */
export const idShape = z.string().min(1).max(64);

/** Refuses what does not exist. */
export const missing = (what: string, id: string): Refusal => no('unknownThing', { what, id });

/** Refuses what a policy file holds: nothing a player does would move it. */
export const pinnedNow = (view: PublicWorld, what: string): Refusal | null =>
  view.pinned.split(' ').includes(what) ? no('pinned', { what }) : null;

/** The unit's trains and flags may be used by its owner; the monolith by everybody. */
export const mayUseUnit = (view: PublicWorld, who: Who, unit: string): Refusal | null => {
  const row = view.units[unit];
  if (!row) return missing('unit', unit);
  return row.kind === 'service' && row.team !== who.team ? no('notYourTeam', { team: row.team }) : null;
};

/** The owners of a unit have learned this strategy or mode. */
export const allows = (view: PublicWorld, unit: string, what: string): boolean =>
  view.units[unit]?.allows.split(' ').includes(what) ?? false;

/** An incident may be worked on by the team whose engineer answers for it and by the owner of the module. */
export const mayWork = (view: PublicWorld, who: Who, incident: string): Refusal | null => {
  const row = view.incidents[incident];
  if (!row || row.state === 'resolved') return no('noSuchIncident');
  const owner = view.modules[row.module]?.team;
  return row.team === who.team || owner === who.team ? null : no('notYourPage', { team: row.team });
};
