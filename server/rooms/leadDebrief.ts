/** What a facilitator orders of the debrief. While it is open the clocks stand, and run again when it shuts. */
import type { DebriefOrder } from '../../shared/net/debrief.ts';
import type { WireOutcome } from '../../shared/net/messages.ts';
import { botPath, findingsFor } from '../match/debrief.ts';
import { refused } from './gate.ts';
import type { LiveSession } from './liveSession.ts';

export async function leadDebrief(
  order: DebriefOrder,
  { book, orgs }: Pick<LiveSession, 'book' | 'orgs'>,
): Promise<WireOutcome> {
  const { id, do: _, open, ...changes } = order;
  const { debrief } = book;
  if (orgs.status === 'lobby') return refused(id, 'notStarted');
  Object.assign(debrief, Object.fromEntries(Object.entries(changes).filter(([, to]) => to !== undefined)));
  if (changes.words !== undefined) debrief.shows += 1;
  if (changes.slide !== undefined && changes.cursor === undefined) debrief.cursor = -1;
  if (open === true && !debrief.open) {
    debrief.open = true;
    const running = orgs.all.filter(({ status }) => status === 'running');
    debrief.stopped = running.map(({ org }) => org);
    await Promise.all(running.map((one) => one.control('pause', 1)));
    // Found while the host still speaks; whoever asks hears what went wrong.
    findingsFor(orgs, book.marks).catch(() => {});
    botPath(orgs);
  } else if (open === false && debrief.open) {
    debrief.open = false;
    const { stopped } = debrief;
    debrief.stopped = [];
    // Whatever the host froze stays frozen.
    if (!book.frozen) await Promise.all(stopped.map((org) => orgs.of(org)?.control('resume', 1)));
  }
  return { id, ok: true };
}
