/**
 * May I, and why not: the game's own rules asked on the current view. A button that would be refused says so before it is
 * pressed, in the same words the server would use.
 */
import { type Actor, refuse } from '../../shared/sim/commands/registry.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { no, type Refusal } from '../../shared/sim/refusals.ts';
import { me, view } from '../net/viewStore.ts';

/** Why this command would be refused now, or null when it would be accepted. Reads the view and my seat. */
export function whyNot(verb: string, payload: unknown): Refusal | null {
  const world = view.value;
  const engineer = me.value?.engineer ?? '';
  if (!world) return no('phaseMoved');
  return whyNotIn(world, engineer, verb, payload);
}

/** The same for a given view and engineer; without an engineer nothing may be done. */
export function whyNotIn(
  world: PublicWorld,
  engineer: string,
  verb: string,
  payload: unknown,
): Refusal | null {
  if (engineer === '') return no('notYourTeam');
  const actor: Actor = { kind: 'human', engineer };
  return refuse(world, actor, verb, payload);
}

/** Whether this is a choice the game does not have now: then nothing of it is shown. */
export const isClosed = (verb: string, payload: unknown): boolean =>
  whyNot(verb, payload)?.kind === 'leverClosed';
