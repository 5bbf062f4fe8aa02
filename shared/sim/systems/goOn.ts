/** Somebody who played has gone: nobody waits for her any more. */
import { callForAttention, type Tick } from '../emit.ts';
import { humanTeams } from '../seats.ts';
import { allReady, endPhase, isStanding } from './phases.ts';
import { depart, undecided } from './trains.ts';

/** A train leaves and a standing phase ends, if only she was missing. */
export function goOnWithout(tick: Tick): void {
  const { world } = tick;
  for (const unit of Object.values(world.units))
    if (unit.calling && undecided(world, unit).length === 0) depart(tick, unit);
  if (isStanding(world.phase) && world.phase !== 'over' && humanTeams(world).length > 0 && allReady(world))
    endPhase(tick);
  callForAttention(world);
}
