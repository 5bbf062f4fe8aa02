/**
 * From a gesture to a command, and back: what is pending and what was refused, by the button that asked. The session
 * alone knows the wire.
 */
import { signal } from '@preact/signals';
import type { WireOutcome, WireRefusal } from '../../shared/net/messages.ts';
import { control, propose as send } from '../net/session.ts';
import { pending } from '../net/viewStore.ts';

/** Refusals that came back, by `keyOf` the command; a new try or a good outcome clears them. */
export const refused = signal<Record<string, WireRefusal>>({});

/** Names a command by what it asks: the same button always has the same key. */
export const keyOf = (verb: string, payload: unknown): string => `${verb} ${JSON.stringify(payload)}`;

/** A command like this one is under way. */
export const isPending = (verb: string, payload: unknown): boolean => {
  const key = keyOf(verb, payload);
  return Object.values(pending.value).some((one) => keyOf(one.verb, one.payload) === key);
};

/** Proposes a command; a refusal is kept at its key until the next try. */
export async function propose(verb: string, payload: Record<string, unknown>): Promise<WireOutcome> {
  const key = keyOf(verb, payload);
  forget(key);
  const outcome = await send(verb, payload);
  if (!outcome.ok) refused.value = { ...refused.value, [key]: outcome.refusal };
  return outcome;
}

/** Clears the refusal shown at a key. */
export function forget(key: string): void {
  if (!(key in refused.value)) return;
  const { [key]: _, ...rest } = refused.value;
  refused.value = rest;
}

/** Stops the clock of the session or lets it run; the host's. */
export const setRunning = (run: boolean): void => void control(run ? 'resume' : 'pause');
