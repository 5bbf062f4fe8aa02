/**
 * How long something may still take, in real milliseconds at speed ×1. The server alone decides; a page counts down from
 * the moment it saw the state begin, so what it shows is a soft bar, never a promise.
 */
import { onlyPlayer } from '../../shared/sim/alone.ts';
import {
  HOLD_INCIDENT_MS,
  HOLD_WEEK_MS,
  LAPSE_STOP_MS,
  RING_MS,
} from '../../shared/sim/balance/incidents.ts';
import { CALL_MS, EVE_MS, HABIT_MS, PLAN_MS, REVIEW_MS } from '../../shared/sim/balance/time.ts';
import { type PublicWorld, seesProof } from '../../shared/sim/publicWorld.ts';

/** A wait that is on now: `key` changes when a new one begins. */
export interface Wait {
  key: string;
  ms: number;
  /** What is left of it where the server has said so; left out, all of it. */
  left?: number;
  /** The engineer it waits for alone, whose own pace stretches it; left out or '', everybody's. */
  engineer?: string;
  kind: 'hold' | 'ring' | 'call' | 'habit' | 'lapseStop' | 'review' | 'plan';
}

/**
 * The wait the game is in, if any; of several the most pressing.
 * @param left real seconds of a standing phase that the server told of last, -1 where it has not; at `speed`
 */
export function waitOf(view: PublicWorld, left = -1, speed = 1): Wait | null {
  const { phase, quarter } = view;
  const engineer = onlyPlayer(view);
  if (phase === 'habit' || phase === 'plan' || phase === 'review') {
    const whole =
      phase === 'plan' ? PLAN_MS : phase === 'review' ? REVIEW_MS : seesProof(view) ? EVE_MS : HABIT_MS;
    const wait: Wait = { key: `${phase}${quarter}`, ms: whole * view.standing, engineer, kind: phase };
    // Each word of the server's is counted down from anew.
    return left < 0 ? wait : { ...wait, key: `${wait.key}/${left}`, left: left * 1000 * speed };
  }
  if (view.phase === 'lapse' && view.lapseStop !== '')
    return { key: `stop${view.lapseStop}`, ms: LAPSE_STOP_MS, engineer, kind: 'lapseStop' };
  if (view.phase !== 'live') return null;
  return holdOf(view) ?? callOf(view, engineer);
}

/** The clock holds for an incident, or its page rings. */
export function holdOf(view: PublicWorld): Wait | null {
  const held = view.incidents[view.hold];
  if (!held) return null;
  if (held.state === 'ringing')
    return { key: `ring${held.id}${held.engineer}`, ms: RING_MS, engineer: held.engineer, kind: 'ring' };
  const left = Math.min(HOLD_INCIDENT_MS - held.holdMs, HOLD_WEEK_MS - view.holdMs);
  return left > 0 ? { key: `hold${held.id}`, ms: left, engineer: held.engineer, kind: 'hold' } : null;
}

function callOf(view: PublicWorld, engineer: string): Wait | null {
  const called = Object.values(view.units).find((unit) => unit.calling);
  return called ? { key: `call${called.id}${called.departs}`, ms: CALL_MS, engineer, kind: 'call' } : null;
}
