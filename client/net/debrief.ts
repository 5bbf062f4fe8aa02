/** What a debrief asks of the server. Each throws JoinFailed with the reason. */
import type { DebriefData, Reflections } from '../../shared/net/debrief.ts';
import { ask } from './http.ts';
import { seatFor } from './seats.ts';

const path = (code: string, part: 'debrief' | 'reflections'): string =>
  `/api/sessions/${encodeURIComponent(code)}/${part}`;
const bearer = (code: string, token = seatFor(code)?.token ?? ''): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
});

/** @param token of a projector; a seat's is known */
export const loadDebrief = (code: string, token?: string): Promise<DebriefData> =>
  ask(path(code, 'debrief'), { headers: bearer(code, token) });

/** What this seat wrote. */
export const loadReflections = (code: string): Promise<Reflections> =>
  ask(path(code, 'reflections'), { headers: bearer(code) });

/** @param at 'q1' … or 'end' */
export const saveReflection = (code: string, at: string, text: string): Promise<unknown> =>
  ask(path(code, 'reflections'), {
    method: 'PUT',
    headers: bearer(code),
    body: JSON.stringify({ at, text }),
  });
