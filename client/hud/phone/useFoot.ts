/** What lies at the foot of the map of a narrow page: the picture makes room for it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { peekHeight } from '../uiState.ts';

/** The picture needs at least this height, CSS pixels; on a lower page what is asked lies over it. */
const SMALLEST_MAP = 300;

/** Measures the box that is given this reference, for as long as it is shown. */
export function useFoot(shown: boolean) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!shown || !element) return;
    const measure = (): void => {
      const room = (element.parentElement?.clientHeight ?? 0) - SMALLEST_MAP;
      if (element.offsetHeight > 0)
        peekHeight.value = element.offsetHeight <= room ? element.offsetHeight : 0;
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => {
      watch.disconnect();
      peekHeight.value = 0;
    };
  }, [shown]);
  return box;
}
