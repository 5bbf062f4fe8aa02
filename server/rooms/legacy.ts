/** What the people of a session are told that took over another class's system, while its first quarter is planned. */
import type { Inherit } from '../../shared/net/inherit.ts';
import type { Match } from '../match/Match.ts';
import type { HostBook } from './HostBook.ts';

export function legacyOf({ relay, inherit }: HostBook, { org, view }: Match): Inherit | null {
  if (view.quarter !== relay + 1) return null;
  const note = inherit.notes[org] ?? null;
  return { state: 'legacy', people: org, note, ideas: [], here: 0, all: 0 };
}
