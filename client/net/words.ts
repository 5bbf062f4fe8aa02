/** What is written beside the game: the host's list of people, and a person's own notes. */
import type { RosterAnswer } from '../../shared/net/settings.ts';
import { ask } from './http.ts';
import { seatFor } from './seats.ts';

const path = (code: string, part: 'roster' | 'note'): string =>
  `/api/sessions/${encodeURIComponent(code)}/${part}`;

const mine = (code: string): Record<string, string> => ({
  authorization: `Bearer ${seatFor(code)?.token ?? ''}`,
  'content-type': 'application/json',
});

const put = <T>(code: string, part: 'roster' | 'note', text: string): Promise<T> =>
  ask(path(code, part), { method: 'PUT', headers: mine(code), body: JSON.stringify({ text }) });

/** The list as it is now. Throws JoinFailed with the reason, as all of these. */
export const loadRoster = (code: string): Promise<RosterAnswer> =>
  ask(path(code, 'roster'), { headers: mine(code) });

/** Gives the server a list; what is wrong with it comes back, and then nothing has changed. */
export const saveRoster = (code: string, text: string): Promise<RosterAnswer> => put(code, 'roster', text);

/** My notes. */
export const loadNote = async (code: string): Promise<string> =>
  (await ask<{ text: string }>(path(code, 'note'), { headers: mine(code) })).text;

export const saveNote = async (code: string, text: string): Promise<void> => {
  await put(code, 'note', text);
};
