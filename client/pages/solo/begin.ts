/** Opens a game for one person and goes there. */
import type { CreateSession } from '../../../shared/net/api.ts';
import { createSession } from '../../net/http.ts';
import { beginRace, type RaceFrom } from '../../net/race.ts';
import { keepSeat } from '../../net/seats.ts';
import { readLikes } from '../../net/shelf.ts';
import { go } from '../route.ts';

/**
 * Throws JoinFailed with the reason.
 * @param race the game that is played once more, as the ghost of this one: then only whether it is today's shift is wished
 */
export async function beginSolo(
  wish: Omit<CreateSession, 'kind' | 'name' | 'speed'>,
  race?: RaceFrom,
): Promise<void> {
  const how = { kind: 'solo', name: 'Ana', speed: readLikes().speed } as const;
  const { daily = false } = wish;
  const made = race ? await beginRace({ ...how, daily }, race) : await createSession({ ...wish, ...how });
  keepSeat({ code: made.code, token: made.token });
  go(`/play/${made.code}`);
}
