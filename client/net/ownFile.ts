/** The scenario somebody wrote herself that a session plays, for its hosts. Throws JoinFailed with the reason. */
import type { Authored } from '../../shared/content/authoredTypes.ts';
import { ask } from './http.ts';
import { seatFor } from './seats.ts';

export const fetchOwn = (code: string): Promise<Authored> =>
  ask(`/api/sessions/${encodeURIComponent(code)}/scenario`, {
    headers: { authorization: `Bearer ${seatFor(code)?.token ?? ''}` },
  });
