/** What can be said to each other, in the order of the verb, and what it can be about. */
import { PHRASES, type AboutKind as VerbAbout } from '../../shared/sim/commands/message.ts';

export type AboutKind = VerbAbout;
export const phrases = PHRASES;
