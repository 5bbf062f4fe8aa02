/** What operations do by the clock: alarms about nothing, the monkey, reviews; what fades by day and by week. */
import { CARE_KEPT } from '../balance/faults.ts';
import type { Tick } from '../emit.ts';
import { fadePages, ringForNothing } from './alarms.ts';
import { closeOpsDay } from './centralOps.ts';
import { growWeak, releaseMonkey } from './chaos.ts';
import { payMachinesAnHour } from './costs.ts';
import { finishHeldActions } from './lessons.ts';
import { driftOpenness, holdDueReviews } from './postmortems.ts';

/** Every hour, day and night. */
export function operateAnHour(tick: Tick): void {
  payMachinesAnHour(tick.world);
  ringForNothing(tick);
  releaseMonkey(tick);
  holdDueReviews(tick);
}

/** Every evening. */
export function closeOperations(tick: Tick): void {
  closeOpsDay(tick.world);
  fadePages(tick.world);
  finishHeldActions(tick);
}

/** Every Sunday night: memory of pages, of practice and of what may be said fades. */
export function fadeOperations({ world }: Tick): void {
  driftOpenness(world);
  growWeak(world);
  for (const id in world.teams) {
    const team = world.teams[id];
    if (team) team.care *= CARE_KEPT;
  }
}
