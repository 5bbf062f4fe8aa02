/** Why not, in words: from the game's rules or from the session. */
import type { WireRefusal } from '../../shared/net/messages.ts';
import { refusals } from './en/refusals.ts';
import { install, t } from './index.ts';

install(refusals);

/** The sentence for a refusal. */
export function refusalText(refusal: WireRefusal): string {
  return t(`refusal.${refusal.kind}`, refusal.params);
}
