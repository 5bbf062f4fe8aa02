/** Whether anybody can still see what happens. */
import type { World } from '../world.ts';

/** Monitoring itself is gone: something awake has blinded it. */
export function isBlind(world: World): boolean {
  for (const id in world.faults) {
    const fault = world.faults[id];
    if (fault?.awake && fault.effects.some(({ kind }) => kind === 'blind')) return true;
  }
  return false;
}
