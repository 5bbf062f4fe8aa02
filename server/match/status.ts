/** Where a match can stand, and how it says no. */
import type { Refusal } from '../../shared/sim/refusals.ts';

/** Where a match stands; `restarted` is `paused` by a server that was started again. */
export type MatchStatus = 'lobby' | 'running' | 'paused' | 'restarted' | 'stopped' | 'over';
/** Why the clock stands. */
export type MatchNote =
  | ''
  | 'pausedByHost'
  | 'nobodyHere'
  | 'noHost'
  | 'afterRestart'
  | 'wentBack'
  | 'stoppedByFault'
  | 'over';
/** Why a match takes nothing now, whatever it is. */
type Closed = 'notStarted' | 'sessionStopped' | 'sessionOver' | 'handingOver';
/** A no of the game's rules or of the match itself. */
export type MatchRefusal = Refusal | { kind: Closed; params: Record<string, never> };
export type MatchOutcome = { id: string; ok: true } | { id: string; ok: false; refusal: MatchRefusal };

/** The answer to a command a match cannot take now. */
export const failed = (id: string, kind: Closed): MatchOutcome => ({
  id,
  ok: false,
  refusal: { kind, params: {} },
});

/** Why a match in this status stands. */
export function noteOf(status: MatchStatus): MatchNote {
  if (status === 'restarted') return 'afterRestart';
  if (status === 'stopped') return 'stoppedByFault';
  return status === 'over' ? 'over' : '';
}

/** Why a match in this status takes no command, null when it does. */
export function closedFor(status: MatchStatus, id: string): MatchOutcome | null {
  if (status === 'lobby') return failed(id, 'notStarted');
  if (status === 'stopped') return failed(id, 'sessionStopped');
  return status === 'over' ? failed(id, 'sessionOver') : null;
}
