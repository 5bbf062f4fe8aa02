/** Opens a game for one person and goes there. */
import type { CreateSession } from '../../../shared/net/messages.ts';
import { createSession } from '../../net/http.ts';
import { keepSeat } from '../../net/seats.ts';
import { readLikes } from '../../net/shelf.ts';
import { go } from '../route.ts';

/** Throws JoinFailed with the reason. */
export async function beginSolo(wish: Omit<CreateSession, 'kind' | 'name' | 'speed'>): Promise<void> {
  const made = await createSession({ ...wish, kind: 'solo', name: 'Ana', speed: readLikes().speed });
  keepSeat({ code: made.code, token: made.token });
  go(`/play/${made.code}`);
}
