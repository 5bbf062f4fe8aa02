/** Real seconds of live play, as the pace of the game makes them: what a person sits through between two ticks. */
import { OFF_HOURS_MS, OFFICE_MS } from '../../../shared/sim/balance/time.ts';
import { DAY_TICKS, dayOf, OFFICE_CLOSES, OFFICE_OPENS, timeOfDay } from '../../../shared/sim/calendar.ts';

const OFFICE_TICKS = OFFICE_CLOSES - OFFICE_OPENS;
const OFFICE_SECONDS = OFFICE_MS / 1000;
const OFF_SECONDS = OFF_HOURS_MS / 1000;

/** Seconds of live play from midnight of the first Monday to a tick, holds and calls left out. */
export function secondsAt(tick: number): number {
  const time = timeOfDay(tick);
  const office = Math.min(OFFICE_TICKS, Math.max(0, time - OFFICE_OPENS));
  const off = time - office;
  return (
    dayOf(tick) * (OFFICE_SECONDS + OFF_SECONDS) +
    (office / OFFICE_TICKS) * OFFICE_SECONDS +
    (off / (DAY_TICKS - OFFICE_TICKS)) * OFF_SECONDS
  );
}
