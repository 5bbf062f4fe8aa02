/** Words of one's own: who is not listened to on this device, and what was read already. Kept in memory alone. */
import { signal } from '@preact/signals';
import type { ChatLine, ChatTo, ChatTold } from '../../shared/net/chat.ts';
import type { WireOutcome } from '../../shared/net/messages.ts';
import { MAX_CHAT } from '../../shared/net/protocol.ts';
import { write } from '../net/session.ts';

/** Whom one may write to. */
export const READERS = ['team', 'joint'] as const satisfies readonly ChatTo[];

/** Letters of a line at most. */
export const LONGEST_LINE = MAX_CHAT;

/** Seats whose lines this device hides. */
export const hidden = signal<ReadonlySet<string>>(new Set());
/** The newest line that was read here. */
export const readUpTo = signal(0);

export function toggleHidden(seat: string): void {
  const next = new Set(hidden.value);
  if (!next.delete(seat)) next.add(seat);
  hidden.value = next;
}

/** Lines somebody else wrote that were not read here yet, but for hidden people's. */
export const unread = ({ lines }: ChatTold, me: string): ChatLine[] =>
  lines.filter(({ id, seat }) => id > readUpTo.value && seat !== me && !hidden.value.has(seat));

export const sayTo = (to: ChatTo, text: string): Promise<WireOutcome> => write({ do: 'say', to, text });
export const showHost = (line: number): Promise<WireOutcome> => write({ do: 'report', line });
