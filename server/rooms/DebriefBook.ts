/** What the host's book remembers of a debrief, and what of it everybody is told. */
import * as z from 'zod';
import type { DebriefNow } from '../../shared/net/debrief.ts';
import { reachedBy } from '../match/debrief.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { HostBook } from './HostBook.ts';

export const DEBRIEF_BOOK = z.object({
  open: z.boolean().default(false),
  slide: z.string().default('start'),
  /** When the host turned to it, ms by her clock. */
  since: z.number().default(0),
  cursor: z.number().default(-1),
  free: z.boolean().default(false),
  words: z.boolean().default(false),
  /** How often the words were shown: whoever sees them looks again. */
  shows: z.number().default(0),
  endAt: z.number().default(0),
  skip: z.array(z.string()).default([]),
  hide: z.array(z.string()).default([]),
  /** Organisations whose clocks it stopped. */
  stopped: z.array(z.string()).default([]),
});
export type DebriefBook = z.infer<typeof DEBRIEF_BOOK>;

/** A short name of a text that changes with it. */
function nameOf(text: string): string {
  let sum = 5381;
  for (let i = 0; i < text.length; i += 1) sum = (Math.imul(sum, 33) ^ text.charCodeAt(i)) >>> 0;
  return sum.toString(36);
}

/** As the state of a session carries it. */
export function tellDebrief({ book, orgs }: { book: HostBook; orgs: Orgs }): string {
  const { debrief, marks, revealed } = book;
  const { open, slide, cursor, free, words, shows, skip, hide } = debrief;
  if (!open && !free) return '';
  const rev = nameOf(
    JSON.stringify([revealed, marks, skip, words && [shows, hide], open && reachedBy(orgs)]),
  );
  return JSON.stringify({ open, slide, cursor, free, words, rev } satisfies DebriefNow);
}
