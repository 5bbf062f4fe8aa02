/** Suggest a command to whoever wears its hat. She takes it by giving it herself. */
import { z } from 'zod';
import { glance } from '../glance.ts';
import type { PublicWorld } from '../publicWorld.ts';
import { no, type Refusal } from '../refusals.ts';
import { isPassing, suggest as keep } from '../systems/suggestions.ts';
import { payloadKey } from '../worldSuggestions.ts';
import { type CommandDefinition, command, type Who } from './command.ts';
import { otherHat } from './verbHats.ts';

interface Suggested {
  verb: string;
  payload: Record<string, unknown>;
}

/** Why a command would be refused, whoever wears which hat. */
type Refuse = (view: PublicWorld, who: Who, verb: string, payload: unknown) => Refusal | null;

/** @param refuse the registry's own question: this verb carries another one */
export const suggesting = (refuse: Refuse): CommandDefinition<'suggest', Suggested> =>
  command({
    verb: 'suggest',
    payload: z.strictObject({
      verb: z.string().min(1).max(40),
      payload: z.record(z.string().max(40), z.unknown()),
    }),
    refuse(view, who, { verb, payload }) {
      // Its shape first: only then its hat can be told.
      const own = refuse(view, who, verb, payload);
      if (own && ['unknownVerb', 'systemOnly', 'badPayload'].includes(own.kind)) return own;
      const other = otherHat(view, who, verb, payload);
      if (!other) return no('ownHat');
      const refusal = refuse(view, { ...who, engineer: other.who }, verb, payload);
      if (refusal && !isPassing(refusal.kind)) return refusal;
      const key = payloadKey(payload);
      const made = Object.values(view.suggestions).some(
        (row) => row.state === 'open' && row.team === who.team && row.verb === verb && row.payload === key,
      );
      return made ? no('sameValue') : null;
    },
    apply(tick, who, { verb, payload }) {
      const other = otherHat(glance(tick.world), who, verb, payload);
      if (other) keep(tick.world, who, other.hat, verb, payload);
    },
  });
