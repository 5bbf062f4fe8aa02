import type { Match } from '../match/Match.ts';
import type { SessionRecord } from '../store/Store.ts';
import type { Pagers } from './Pagers.ts';
import type { Seats } from './seats.ts';

/** A session that is open in this process. */
export interface LiveSession {
  record: SessionRecord;
  match: Match;
  seats: Seats;
  pagers: Pagers;
}
