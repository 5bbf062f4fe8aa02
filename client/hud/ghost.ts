/** The ghost mark of a control: suggest it where somebody else has the hat, or see that somebody suggests it. */
import '../style/hats.css';
import type { Refusal } from '../../shared/sim/refusals.ts';
import { ghostOf, madeFor, sharesHats } from '../intents/suggesting.ts';
import { me, view } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { personName } from './words.ts';

export interface GhostMark {
  /** `offer`: may be suggested; `made`: I suggested it; `others`: somebody else did; `asked`: it is suggested to me. */
  look: 'offer' | 'made' | 'others' | 'asked';
  note: string;
  /** What the button says instead of its own command; left out where it says that, or may say nothing. */
  command?: { verb: string; payload: Record<string, unknown> };
}

/** The mark of a control for this command, null where nobody suggests anything. Reads the view and my seat. */
export function ghostMark(
  verb: string,
  payload: Record<string, unknown>,
  refusal: Refusal | null,
): GhostMark | null {
  const world = view.value;
  const own = me.value;
  if (!world || !own || !sharesHats(world, own.team)) return null;
  if (refusal === null) {
    const made = madeFor(world, own.team, verb, payload);
    if (!made || made.by === own.engineer) return null;
    return { look: 'asked', note: t('hats.suggests', { by: personName(world, made.by) }) };
  }
  const ghost = ghostOf(world, own.team, verb, payload, refusal);
  if (!ghost) return null;
  const who = personName(world, ghost.who);
  if (!ghost.made)
    return {
      look: 'offer',
      note: t('hats.suggestTo', { who }),
      command: { verb: 'suggest', payload: { verb, payload } },
    };
  if (ghost.made.by !== own.engineer)
    return { look: 'others', note: t('hats.suggestedBy', { by: personName(world, ghost.made.by), who }) };
  return {
    look: 'made',
    note: t('hats.suggested', { who }),
    command: { verb: 'dismissSuggestion', payload: { suggestion: ghost.made.id } },
  };
}
