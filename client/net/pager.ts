/** The questions of pairing: the desk shows a code, the phone exchanges it once, and keeps its token. */
import type { PagerOffer } from '../../shared/net/pager.ts';
import { ask } from './http.ts';
import { seatFor } from './seats.ts';

const PREFIX = 'slice.pager.';
const unsaved = new Map<string, string>();

/** A new pairing code for the seat of this device. Throws JoinFailed with the reason. */
export const offerPager = (code: string): Promise<PagerOffer> => desk(code, 'POST');

/** Takes the phone of this device's seat away. Throws JoinFailed with the reason. */
export const unpairPager = (code: string): Promise<object> => desk(code, 'DELETE');

const desk = <T>(code: string, method: 'POST' | 'DELETE'): Promise<T> =>
  ask<T>(`/api/sessions/${encodeURIComponent(code)}/pager`, {
    method,
    headers: bearer(seatFor(code)?.token ?? ''),
  });

export const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });

/** Makes this device the pager that a code stands for. Throws JoinFailed with the reason. */
export async function pairPager(code: string, secret: string): Promise<string> {
  const { token } = await ask<{ token: string }>(`/api/pager/${encodeURIComponent(code)}/pair`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret }),
  });
  keepPager(code, token);
  return token;
}

/** The token of the pager this device is in a session, '' when it is none. */
export function pagerFor(code: string): string {
  try {
    return localStorage.getItem(PREFIX + code) ?? unsaved.get(code) ?? '';
  } catch {
    return unsaved.get(code) ?? '';
  }
}

/** Keeps the token of a pager; '' forgets it. */
export function keepPager(code: string, token: string): void {
  unsaved.set(code, token);
  try {
    if (token === '') localStorage.removeItem(PREFIX + code);
    else localStorage.setItem(PREFIX + code, token);
  } catch {
    // No room or not allowed: the page still remembers.
  }
}
