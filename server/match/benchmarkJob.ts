/** What the thread that plays a bot's game is given, and the stretch that is measured. */
import { quarterStart } from '../../shared/sim/calendar.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';

export interface BenchmarkJob {
  setup: WorldSetup;
  /** The tick at which both are looked at. */
  to: number;
}

/** From the beginning of the quarter that is being looked at to this tick. */
export const spanTo = (to: number): [number, number] => [quarterStart(Math.max(0, to - 1)), to];
