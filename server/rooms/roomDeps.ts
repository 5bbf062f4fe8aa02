import type { Log } from '../log.ts';
import type { Clock } from '../match/clock.ts';
import type { Count } from '../metrics.ts';
import type { Sessions } from './Sessions.ts';

/** What the rooms of a server share. */
export interface RoomDeps {
  sessions: Sessions;
  log: Log;
  count: Count;
  alarm: Clock;
  idleMs?: number;
}
