/** Opens the room of a session, the way that comes through. Tries that were given up are watched until they are over. */
import type { JoinOptions } from '../../shared/net/messages.ts';
import { base } from './base.ts';
import { JoinFailed, problemOf } from './http.ts';
import { RoomClient, type SessionRoom } from './roomClient.ts';
import { type Way, waysOfTab } from './ways.ts';

/** How long one try may take, ms: two of them, one each way, are over within eight seconds. */
const TRY_MS = 3_800;
/** A try that was called back has reached the server by then, or never will, ms. */
const STRAY_MS = 8_000;

/** Which way this tab goes. */
export const ways = waysOfTab();
/** Tries that were given up but may still succeed, and would then replace a newer line. */
const strays = new Set<RoomClient>();
/** Until when one that was called back may have replaced the line nevertheless. */
let strayUntil = 0;

/** What becomes of a line that came up after nobody waited for it any more. */
type Late = (opened: SessionRoom) => void;

/** Opens a line: where WebSockets do not come through, by plain requests at once. Throws JoinFailed with the reason. */
export async function openRoom(code: string, options: JoinOptions, late: Late): Promise<SessionRoom> {
  const chosen = ways.next(Date.now());
  try {
    return await tryOne(chosen, code, options, late);
  } catch (error) {
    if (chosen === 'requests' || ways.next(Date.now()) === 'socket') throw error;
    return await tryOne('requests', code, options, late);
  }
}

/** One try: asks for a place, then opens the line. A late success of a given-up try is never wasted. */
async function tryOne(chosen: Way, code: string, options: JoinOptions, late: Late): Promise<SessionRoom> {
  const client = new RoomClient(await carrierOf(chosen), location.origin + base, TRY_MS);
  const joining = client.joinById(code, options) as Promise<SessionRoom>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      strays.add(client);
      reject(new JoinFailed('unreachable'));
    }, TRY_MS);
  });
  joining.then(
    (opened) => {
      if (strays.delete(client)) late(opened);
    },
    () => strays.delete(client),
  );
  try {
    return await Promise.race([joining, timeout]);
  } catch (error) {
    if (client.reserved) ways.failed(chosen);
    throw error instanceof JoinFailed ? error : new JoinFailed(problemOf(codeOf(error)), freeNameIn(error));
  } finally {
    clearTimeout(timer);
  }
}

/** What carries a line by requests is loaded where it is wanted. */
async function carrierOf(way: Way) {
  if (way === 'socket') return null;
  return (await import('./httpLine.ts').catch(() => Promise.reject(new JoinFailed('unreachable')))).HttpLine;
}

const codeOf = (error: unknown): number => Number((error as { code?: number | string }).code ?? 0);

/** The server adds a free variant of a taken name to its sentence, in quotes. */
const freeNameIn = (error: unknown): string => /"([^"]+)"/.exec(String((error as Error).message))?.[1] ?? '';

/** A line is up, or none is wanted: whatever else was tried is called back. */
export function callBack(): void {
  if (strays.size === 0) return;
  strayUntil = performance.now() + STRAY_MS;
  for (const stray of strays) stray.abandon();
  strays.clear();
}

/** Whether a newer line of this seat may be one of our own tries. */
export const mayBeStray = (): boolean => strays.size > 0 || performance.now() < strayUntil;
