/** Simulated time as a cell, to be read by people. */
import { quarterOf, TICK_MINUTES, timeOfDay, weekdayOf, weekOfQuarter } from '../../shared/sim/calendar.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Q1 W02 Tue 09:35. */
export function when(tick: number): string {
  const minutes = timeOfDay(tick) * TICK_MINUTES;
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `Q${quarterOf(tick)} W${two(weekOfQuarter(tick))} ${DAYS[weekdayOf(tick)]} ${time}`;
}

export const minutesOf = (ticks: number): number => ticks * TICK_MINUTES;
/** Real minutes, to a tenth. */
export const realMinutes = (ms: number): number => Math.round(ms / 6_000) / 10;
