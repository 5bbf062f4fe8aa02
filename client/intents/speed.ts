/** The speed of the clock: chosen, or one step slower or faster. Who plays alone begins her next game with it. */
import { SPEEDS } from '../../shared/net/protocol.ts';
import { control } from '../net/session.ts';
import { keepLikes } from '../net/shelf.ts';
import { session } from '../net/viewStore.ts';

/** From the slowest to the fastest. */
export const ALL_SPEEDS = SPEEDS;
export type Speed = (typeof SPEEDS)[number];

/** The next speed in a direction; the same at either end. */
export function speedBeside(speed: number, by: 1 | -1): Speed {
  const at = SPEEDS.findIndex((one) => one >= speed);
  return SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, (at < 0 ? SPEEDS.length - 1 : at) + by))] ?? 1;
}

/** Sets the speed of the session; only its host may. */
export function chooseSpeed(speed: Speed): void {
  if (session.peek()?.kind === 'solo') keepLikes({ speed });
  void control('speed', speed);
}
