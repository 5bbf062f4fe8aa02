/** How fast an organisation's clock should run and what happens when nobody decides. Pure; the server turns it into real time. */
import { LAPSE_STOP_MS, RING_MS } from './balance/incidents.ts';
import {
  CALL_MS,
  EVE_MS,
  HABIT_MS,
  LAPSE_MS,
  OFF_HOURS_MS,
  OFFICE_MS,
  PLAN_MS,
  PROOF_MS,
  REVIEW_MS,
} from './balance/time.ts';
import { DAY_TICKS, isOfficeTime, OFFICE_CLOSES, OFFICE_OPENS, QUARTER_TICKS } from './calendar.ts';
import { standingOf } from './length.ts';
import { holdLeft } from './systems/paging.ts';
import { liveEnds } from './systems/phases.ts';
import { inProof, proofQuarters } from './systems/proof.ts';
import type { World } from './world.ts';

export interface Pace {
  /** Ticks a real second at speed ×1; 0 while the clock stands. */
  ticksPerSecond: number;
  why:
    | 'live'
    | 'night'
    | 'lapse'
    | 'ring'
    | 'hold'
    | 'call'
    | 'habit'
    | 'lapseStop'
    | 'review'
    | 'plan'
    | 'over';
  /** The system command to submit after `ms` real milliseconds in this state; null to wait for ever. */
  deadline: { ms: number; command: { verb: string; payload: unknown } } | null;
}

const stand = (why: Pace['why'], ms: number, verb: string, payload: unknown): Pace => ({
  ticksPerSecond: 0,
  why,
  deadline: { ms, command: { verb, payload } },
});

const OFFICE_TICKS = OFFICE_CLOSES - OFFICE_OPENS;

/** The pace of the world as it is now. */
export function pace(world: World): Pace {
  const { phase } = world;
  if (phase === 'over') return { ticksPerSecond: 0, why: 'over', deadline: null };
  const share = standingOf(world);
  const evening = inProof(world) ? EVE_MS : HABIT_MS;
  if (phase === 'habit') return stand('habit', evening * share, 'endPhase', { phase });
  if (phase === 'review') return stand('review', REVIEW_MS * share, 'endPhase', { phase });
  if (phase === 'plan') return stand('plan', PLAN_MS * share, 'endPhase', { phase });
  if (phase === 'lapse') {
    if (world.lapseStop !== '')
      return stand('lapseStop', LAPSE_STOP_MS, 'resumeLapse', { incident: world.lapseStop });
    const [ticks, ms] = inProof(world)
      ? [proofQuarters(world) * QUARTER_TICKS, PROOF_MS]
      : [QUARTER_TICKS - (liveEnds(world) % QUARTER_TICKS), LAPSE_MS];
    return { ticksPerSecond: ticks / (ms / 1000), why: 'lapse', deadline: null };
  }
  for (const incident of Object.values(world.incidents)) {
    if (incident.state === 'resolved') continue;
    if (incident.state === 'ringing' && incident.acksAt < 0)
      return stand('ring', RING_MS, 'escalatePage', { incident: incident.id });
    if (incident.awaiting) {
      const ms = holdLeft(world, incident);
      return stand('hold', ms, 'spendHold', { incident: incident.id, ms });
    }
  }
  for (const unit of Object.values(world.units))
    if (unit.calling) return stand('call', CALL_MS, 'closeCall', { unit: unit.id });
  if (isOfficeTime(world.tick))
    return { ticksPerSecond: OFFICE_TICKS / (OFFICE_MS / 1000), why: 'live', deadline: null };
  return { ticksPerSecond: (DAY_TICKS - OFFICE_TICKS) / (OFF_HOURS_MS / 1000), why: 'night', deadline: null };
}
