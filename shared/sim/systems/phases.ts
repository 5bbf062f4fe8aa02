/** Phases of a quarter: live week by hand, "make it a habit?", the time-lapse, review, plan. The simulation knows ticks only. */
import { DAY_TICKS, OFFICE_CLOSES, QUARTER_TICKS, quarterOf, quarterStart } from '../calendar.ts';
import { callForAttention, emit, type Tick } from '../emit.ts';
import { liveDaysOf } from '../length.ts';
import type { Phase } from '../publicWorld.ts';
import { humanTeams } from '../seats.ts';
import type { World } from '../world.ts';
import { inProof, isProof, lastQuarter } from './proof.ts';

/** The tick at which this quarter's live days end: 18:00 of the last one. */
export const liveEnds = (world: World): number =>
  quarterStart(world.tick) + (liveDaysOf(world) - 1) * DAY_TICKS + OFFICE_CLOSES;

/** Phases in which the clock stands until everybody is ready or time is up. */
export const isStanding = (phase: Phase): boolean =>
  phase === 'habit' || phase === 'review' || phase === 'plan' || phase === 'over';

/** Every tick: live days end in the evening, the time-lapse with the quarter. */
export function runPhases(tick: Tick): void {
  const { world } = tick;
  if (world.phase === 'live' && world.tick >= liveEnds(world)) begin(tick, 'habit');
  else if (world.phase === 'lapse' && world.tick % QUARTER_TICKS === 0) {
    const ended = quarterOf(world.tick - 1);
    if (isProof(world, ended) && ended < lastQuarter(world)) begin(tick, 'lapse');
    else begin(tick, 'review');
  }
}

/** Ends a standing phase. */
export function endPhase(tick: Tick): void {
  const { world } = tick;
  if (world.phase === 'habit') begin(tick, 'lapse');
  else if (world.phase === 'review') begin(tick, afterReview(world));
  else if (world.phase === 'plan') begin(tick, 'live');
}

/** Ends the whole game, wherever it stands. */
export const endNow = (tick: Tick): void => begin(tick, 'over');

/** Everybody who plays has said ready. */
export const allReady = (world: World): boolean =>
  humanTeams(world).every((team) => world.ready.includes(team));

/** What a closed quarter leads to: the next one, the eve of the proof, or the end. */
function afterReview(world: World): Phase {
  if (quarterOf(world.tick) > lastQuarter(world)) return 'over';
  return inProof(world) ? 'habit' : 'plan';
}

/** A quarter is counted from here. */
function openQuarter(world: World): void {
  world.holdMs = 0;
  world.lapseStops = 0;
  world.lostQuarter = 0;
  world.requestsQuarter = 0;
  world.failedQuarter = 0;
}

function begin(tick: Tick, phase: Phase): void {
  const { world } = tick;
  world.phase = phase;
  world.ready = [];
  world.lapseStop = '';
  if (phase === 'lapse') {
    for (const incident of Object.values(world.incidents)) {
      incident.awaiting = false;
      if (incident.state === 'ringing' && incident.acksAt < 0) incident.acksAt = world.tick + 1;
    }
  }
  if (phase === 'lapse' || phase === 'over')
    for (const unit of Object.values(world.units)) unit.calling = false;
  if (phase === 'over') for (const incident of Object.values(world.incidents)) incident.awaiting = false;
  if (phase === 'plan') {
    openQuarter(world);
    world.weeks = [];
    world.habits = {};
  }
  // The proof has no plan; its weeks are one row, and what was done by hand last may still become a habit.
  if (inProof(world) && phase === 'habit') world.weeks = [];
  if (inProof(world) && phase === 'lapse') openQuarter(world);
  // Review and plan belong to the quarter that has just ended, though its last tick is over.
  const quarter =
    phase === 'review' || phase === 'over' ? quarterOf(Math.max(0, world.tick - 1)) : quarterOf(world.tick);
  emit(tick, 'phaseBegan', { phase, quarter });
  callForAttention(world);
}
