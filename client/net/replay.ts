/** What a replay asks of the server beside the journal. Each throws JoinFailed with the reason. */
import type { ReplayExtras } from '../../shared/net/messages.ts';
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
