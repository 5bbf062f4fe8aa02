/** A server that stops in good order, and the games that go on by themselves when it is started again. */
import type { Match } from '../match/Match.ts';
import type { Orgs } from '../match/Orgs.ts';
import type { SessionRecord, Store } from '../store/Store.ts';
import type { LiveSession } from './liveSession.ts';

/** How a session comes back that was left like this. */
export const OPENED_AS = {
  lobby: 'lobby',
  running: 'restarted',
  resting: 'paused',
  stopped: 'stopped',
  over: 'over',
} as const satisfies Record<SessionRecord['status'], Match['status']>;

/**
 * Remembers of sessions that the server stops in good order: a game that runs, or waits for somebody to come, goes on by itself
 * when somebody is back. One whose host had stopped its clock waits for her.
 */
export async function rest(store: Store, opened: Iterable<Promise<LiveSession | null>>): Promise<void> {
  for (const opening of opened) {
    const live = await opening.catch(() => null);
    if (live && (live.orgs.status === 'running' || live.orgs.note === 'nobodyHere'))
      await store.updateSession(live.record.code, { status: 'resting' });
  }
}

/** Wakes a session that was put to rest: its clock runs as soon as somebody is here. After a crash it stands until somebody says so. */
export async function wake(store: Store, { code, status }: SessionRecord, orgs: Orgs): Promise<void> {
  if (status !== 'resting') return;
  for (const match of orgs.all) if (match.status === 'paused') match.note = 'nobodyHere';
  await store.updateSession(code, { status: 'running' });
}

/** Codes of sessions that were being played, for a server that starts; ms since 1970. */
export async function unfinished(store: Store, newerThan: number): Promise<string[]> {
  const open = ['running', 'resting', 'lobby'];
  return (await store.listSessions()).flatMap(({ code, status, touchedAt }) =>
    open.includes(status) && touchedAt >= newerThan ? [code] : [],
  );
}

/** What the store remembers of a session beside its games and seats. */
export const keptOf = async (store: Store, code: string) => ({
  pagers: await store.loadPagers(code),
  attendance: await store.loadAttendance(code),
  book: await store.loadHostBook(code),
  roster: (await store.loadTexts(code, 'roster'))[''] ?? null,
  shade: (await store.loadTexts(code, 'shade'))[''] ?? null,
});
