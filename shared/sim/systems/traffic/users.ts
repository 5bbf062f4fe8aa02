/** Users: how many people use the product at a tick. */
import { VALUE_HALF, VALUE_MOST } from '../../balance/money.ts';
import {
  DAILY_CURVE,
  PEAK_OF_DAY,
  SALE_DAYS,
  SALE_FACTOR,
  SEASON,
  WEEKEND_USERS,
} from '../../balance/traffic.ts';
import { DAY_TICKS, HOUR_TICKS, hourOf, isWorkday, YEAR_TICKS } from '../../calendar.ts';
import { lerp } from '../../exact.ts';
import type { World } from '../../world.ts';
import { gathering, outsideDemand } from '../conditions.ts';

/** Factor of the hour: the same from one full hour to the next, so that users do not depend on when one looks. */
const ofHour = (tick: number): number => DAILY_CURVE[Math.floor(hourOf(tick))] ?? 1;

/**
 * What the coming hour brings, as a factor on this one, that somebody who is `late` minutes late has seen of it by then: people
 * come over the whole hour before, though they are counted from full hour to full hour.
 */
export function comingRise(tick: number, late: number): number {
  const rise = ofHour(tick + HOUR_TICKS) / ofHour(tick) - 1;
  return 1 + Math.max(0, rise) * Math.max(0, 1 - late / 60);
}

/** Factor of the season: quiet summers, a last quarter that makes the year, and two sale days. */
export function ofSeason(tick: number): number {
  const year = tick % YEAR_TICKS;
  const day = Math.floor(year / DAY_TICKS);
  const period = day / 28;
  const from = Math.floor(period);
  const season = lerp(
    SEASON[from % SEASON.length] ?? 1,
    SEASON[(from + 1) % SEASON.length] ?? 1,
    period - from,
  );
  return (SALE_DAYS as readonly number[]).includes(day) ? season * SALE_FACTOR : season;
}

/** Users at the mean hour of an ordinary workday: the scenario's, moved by trust and by what was released. */
const usual = (world: World): number => {
  const value = Math.max(0, world.value);
  return world.baseUsers * (0.55 + 0.65 * world.trust) * (1 + (VALUE_MOST * value) / (value + VALUE_HALF));
};

/** People using the product at a tick: curve, weekend, season, trust, released value and what comes from outside. */
export function usersAt(world: World): number {
  let users = usual(world) * ofHour(world.tick) * ofSeason(world.tick) * outsideDemand(world);
  if (!isWorkday(world.tick)) users *= WEEKEND_USERS;
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (!fault?.awake) continue;
    for (const effect of fault.effects)
      if (effect.kind === 'demand') users *= gathering(effect.factor, world.tick - fault.awakeAt);
  }
  return users;
}

/** Users at the busiest hour of an ordinary day of this season: what capacity is planned for. */
export const usualPeak = (world: World): number =>
  usual(world) * PEAK_OF_DAY * ofSeason(world.tick) * outsideDemand(world);
