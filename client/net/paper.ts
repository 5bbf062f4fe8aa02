/** What a printed report asks of the server. Throws JoinFailed with the reason. */
import type { PaperAnswer } from '../../shared/net/paper.ts';
import { ask } from './http.ts';
import { seatFor } from './seats.ts';

export const fetchPaper = (code: string): Promise<PaperAnswer> =>
  ask(`/api/sessions/${encodeURIComponent(code)}/report`, {
    headers: { authorization: `Bearer ${seatFor(code)?.token ?? ''}` },
  });
