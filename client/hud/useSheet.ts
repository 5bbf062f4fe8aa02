/** What a button opens below it is closed by Escape, which leads back to the button, and by a press elsewhere. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What lies over the page, though it may have been opened from there: it closes first, and a press on it is no press elsewhere. */
const OVER = 'dialog[open], .why-drawer, .term-pop';

/**
 * @param root holds the button and what it opens
 * @param shut closes it; called only while it is `open`
 */
export function useSheet(
  root: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  open: boolean,
  shut: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(OVER)) return;
      // Of one within another the inner one comes first.
      const within = root.current?.querySelectorAll('[aria-expanded="true"]') ?? [];
      if ([...within].some((one) => one !== button.current)) return;
      event.preventDefault();
      shut();
      button.current?.focus();
    };
    const onPointer = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || root.current?.contains(target)) return;
      if (!target.closest(OVER)) shut();
    };
    // Before the keys of the page, which would close what is picked on the map.
    addEventListener('keydown', onKey, true);
    addEventListener('pointerdown', onPointer);
    return () => {
      removeEventListener('keydown', onKey, true);
      removeEventListener('pointerdown', onPointer);
    };
  }, [open]);
}
