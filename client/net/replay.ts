/** What a replay asks of the server beside the journal. Each throws JoinFailed with the reason. */
import type { PresetId } from '../../shared/content/presets.ts';
import type { CreatedSession, ReplayExtras } from '../../shared/net/api.ts';
import type { ForkFile } from '../../shared/sim/fork/forkFile.ts';
import { ask } from './http.ts';
import { seatFor } from './seats.ts';

const path = (code: string): string => `/api/sessions/${encodeURIComponent(code)}/replay`;
const authorization = (code: string): string => `Bearer ${seatFor(code)?.token ?? ''}`;

/** Moments the host kept, and forks she showed. */
export const replayExtras = (code: string): Promise<ReplayExtras> =>
  ask(path(code), { headers: { authorization: authorization(code) } });

/** Shows a fork to everybody in the session; only its host may. */
export async function showFork(code: string, fork: ForkFile): Promise<void> {
  await ask(path(code), {
    method: 'POST',
    headers: { authorization: authorization(code), 'content-type': 'application/json' },
    body: JSON.stringify(fork),
  });
}

/** A session of a big class is played up to that moment again before it goes on, ms. */
const BACK_MS = 120_000;

/** Takes everybody of a session back to a tick; only its host may. Returns the number of what was left. */
export const goBack = (code: string, tick: number): Promise<{ n: number }> =>
  ask(`/api/sessions/${encodeURIComponent(code)}/back`, {
    method: 'POST',
    headers: { authorization: authorization(code), 'content-type': 'application/json' },
    body: JSON.stringify({ tick }),
    signal: AbortSignal.timeout(BACK_MS),
  });

/** Opens a session for another class that begins with a journal: of a session this device leads, or sent along as text. */
export function openRelay(
  order: { preset: PresetId; quarter: number; name: string; passcode: string },
  from: { code: string } | { text: string },
): Promise<CreatedSession> {
  const query = new URLSearchParams({ ...order, quarter: String(order.quarter) });
  if ('code' in from) query.set('from', from.code);
  return ask(`/api/sessions/relay?${query}`, {
    method: 'POST',
    ...('code' in from ? { headers: { authorization: authorization(from.code) } } : { body: from.text }),
    signal: AbortSignal.timeout(BACK_MS),
  });
}
