/** What this page knows of its ghost: asked once a day, and only where somebody wants one. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Shade } from '../../../shared/net/shade.ts';
import { DAY_TICKS } from '../../../shared/sim/calendar.ts';
import { fetchShade } from '../../net/questions.ts';
import { session, view } from '../../net/viewStore.ts';

export const shade = signal<Shade | null>(null);
/** Whose it is: a game that is opened later begins without one. */
let of = '';

/** Keeps the ghost of this game up to date while the caller is on the page. */
export function useShade(wanted: boolean): Shade | null {
  const code = session.value?.code ?? '';
  const on = wanted && session.value?.kind === 'solo';
  const day = view.value ? Math.floor(view.value.tick / DAY_TICKS) : -1;
  const phase = view.value?.phase;
  useEffect(() => {
    if (!on) return;
    if (of !== code) shade.value = null;
    of = code;
    void fetchShade().then((found) => {
      if (found && of === code) shade.value = found;
    });
  }, [on, code, day, phase]);
  return on && of === code ? shade.value : null;
}
