import type { Content } from '../../shared/content/types.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/Store.ts';
import type { Clock } from './clock.ts';
import type { Recovered } from './recovery.ts';
import type { MatchStatus } from './status.ts';

/** What a match is made of. */
export interface MatchOptions {
  code: string;
  /** Which of the session's organisations it is. */
  org?: string;
  store: Store;
  clock: Clock;
  content: Content;
  /** The worlds as created or recovered. */
  start: Recovered;
  status: MatchStatus;
  speed: number;
  /** Everything runs this much faster; 1 but for tests. */
  boost?: number;
  /** One line for the server's log. */
  log?: Log;
  /** Told when it ends; by default the session ends with it. */
  ended?: (status: 'over' | 'stopped') => Promise<void>;
}
