/** Arrows turn slides; the one that points on is the other one where lines begin on the right. */
import { useEffect } from 'preact/hooks';
import { rightToLeft } from '../../text/index.ts';

/** @param turn gets 1 for on and -1 for back */
export function useSlideKeys(turn: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // Where arrows mean something already, they keep meaning it.
      if (event.target instanceof Element && event.target.closest('input, select, textarea, [role=slider]'))
        return;
      const on = rightToLeft() ? 'ArrowLeft' : 'ArrowRight';
      const back = rightToLeft() ? 'ArrowRight' : 'ArrowLeft';
      if (event.key === on || event.key === 'PageDown') turn(1);
      else if (event.key === back || event.key === 'PageUp') turn(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [turn]);
}
