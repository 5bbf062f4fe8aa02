/** Questions about seats on other devices, and about what is kept of people. Each throws JoinFailed with the reason. */
import type { TakenSeat } from '../../shared/net/api.ts';
import { ask } from './http.ts';
import { dropSeat, keepSeat, seatFor } from './seats.ts';

const path = (code: string, part = ''): string => `/api/sessions/${encodeURIComponent(code)}${part}`;

/** Takes the seat with this name and PIN for this device: from now on it is kept here. */
export async function takeSeat(code: string, name: string, pin: string): Promise<void> {
  const { token } = await ask<TakenSeat>(path(code, '/seat'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, pin }),
  });
  keepSeat({ code, token });
}

const remove = (code: string, part: string): Promise<unknown> =>
  ask(path(code, part), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${seatFor(code)?.token ?? ''}` },
  });

/** Has whose seat this is forgotten, here too. */
export async function deleteMine(code: string): Promise<void> {
  await remove(code, '/me');
  dropSeat(code);
}

/** A host has all names forgotten. */
export async function forgetNames(code: string): Promise<void> {
  await remove(code, '/names');
}

/** A host deletes the session. */
export async function deleteGame(code: string): Promise<void> {
  await remove(code, '');
  dropSeat(code);
}
