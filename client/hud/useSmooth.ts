/** Numbers that run to their new value instead of jumping. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a number runs, ms. */
export const COUNT_MS = 400;

const still = (): boolean =>
  document.hidden ||
  document.documentElement.dataset.motion === 'less' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where a number stands on its way, `share` 0-1 of the time gone: fast at first, then slower. */
export const between = (from: number, to: number, share: number): number =>
  share >= 1 ? to : from + (to - from) * (1 - (1 - share) * (1 - share));

/** The value as it is shown now; it counts to a new one in 400 ms, at once under reduced motion. */
export function useSmooth(value: number): number {
  const [shown, setShown] = useState(value);
  const now = useRef(value);
  useEffect(() => {
    const from = now.current;
    if (from === value) return;
    if (still()) {
      now.current = value;
      setShown(value);
      return;
    }
    const began = performance.now();
    let frame = requestAnimationFrame(function run(time) {
      now.current = between(from, value, Math.max(0, (time - began) / COUNT_MS));
      setShown(now.current);
      if (now.current !== value) frame = requestAnimationFrame(run);
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return shown;
}
