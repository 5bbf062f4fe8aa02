/** The daily shift: one game a day, the same for everybody, from the server's date alone. */
import type { PresetId } from '../../shared/content/presets.ts';
import type { DailyShift } from '../../shared/net/api.ts';
import type { Colleagues } from '../../shared/sim/bots/temper.ts';

const DAY_MS = 86_400_000;

/** Stories that fit into one quarter, in turn: what asks for four is no shift. */
const ROTATION = ['first-slice', 'two-pizzas', 'black-friday', 'too-many-slices'] as const;
const PRESET: PresetId = 'taster';

/** Everybody meets the same mix of colleagues. */
export const DAILY_COLLEAGUES: Colleagues = 'mixed';

/** The shift of the UTC date of `now`, ms since 1970. */
export function dailyOf(now: number): DailyShift {
  const turn = Math.floor(now / DAY_MS) % ROTATION.length;
  return {
    day: new Date(now).toISOString().slice(0, 10),
    scenario: ROTATION[turn] ?? ROTATION[0],
    preset: PRESET,
  };
}

/** Its luck. */
export const dailySeed = (day: string): string => `daily-${day}`;
