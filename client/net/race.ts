/** A game once more, with the game that was played as its ghost. */
import type { CreatedSession } from '../../shared/net/api.ts';
import type { RaceOrder } from '../../shared/net/race.ts';
import { ask } from './http.ts';
import { seatFor } from './seats.ts';

/** A finished session of this device, or the text of a journal. */
export type RaceFrom = { code: string } | { text: string };

/** A session of a big class is played through once before the new one opens, ms. */
const RACE_MS = 120_000;

/** Opens it. Throws JoinFailed with the reason. */
export function beginRace(order: RaceOrder, from: RaceFrom): Promise<CreatedSession> {
  const query = new URLSearchParams({ order: JSON.stringify(order) });
  if ('code' in from) query.set('from', from.code);
  const authorization = 'code' in from ? `Bearer ${seatFor(from.code)?.token ?? ''}` : '';
  return ask(`/api/sessions/race?${query}`, {
    method: 'POST',
    ...('code' in from ? { headers: { authorization } } : { body: from.text }),
    signal: AbortSignal.timeout(RACE_MS),
  });
}
