/** Day and night on the stage from the world's clock. Pure. */
import { hourOf } from '../../shared/sim/calendar.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { clamp } from './plan/shapes.ts';

export interface DayShare {
  /** 0 bright day … 1 deep night. */
  dark: number;
  /** 0-1: the warm light of morning and evening. */
  dusk: number;
}

const ramp = (value: number, from: number, to: number): number => {
  const share = clamp((value - from) / (to - from), 0, 1);
  return share * share * (3 - 2 * share);
};

/** How dark and how warm an hour of the day is. */
export function lightAt(hour: number): DayShare {
  const dark = hour < 12 ? 1 - ramp(hour, 5.6, 8) : ramp(hour, 17.6, 20.8);
  const warm = (middle: number, width: number): number => clamp(1 - Math.abs(hour - middle) / width, 0, 1);
  return { dark, dusk: Math.max(warm(6.9, 1.4), warm(18.9, 1.7)) };
}

/** The light of a view: standing phases and the time-lapse are daylight, the live week follows its clock. */
export function dayShare(view: Pick<PublicWorld, 'phase' | 'tick'>): DayShare {
  if (view.phase === 'lapse') return { dark: 0.16, dusk: 0.12 };
  if (view.phase !== 'live') return { dark: 0, dusk: 0 };
  return lightAt(hourOf(view.tick));
}
