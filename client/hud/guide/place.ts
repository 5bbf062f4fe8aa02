/** Where things are on the page: the target of a step, and a place for words that covers neither it nor the edge. */

/** A rectangle of the window, CSS pixels. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
interface Size {
  w: number;
  h: number;
}

const GAP = 14;
const EDGE = 8;
/** Room that the tabs below, and the status strip of a phone above, take where the words stand alone. */
const TABS = 76;
const STRIP = 60;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/** The first of the named places that can be seen now. */
export function targetOf(names: readonly string[]): HTMLElement | null {
  for (const name of names) {
    const query = name.startsWith('thing:')
      ? `[data-thing="${CSS.escape(name.slice(6))}"]`
      : `[data-guide~="${CSS.escape(name)}"]`;
    for (const element of document.querySelectorAll<HTMLElement>(query)) if (isSeen(element)) return element;
  }
  return null;
}

const isSeen = (element: HTMLElement): boolean =>
  element.offsetWidth > 0 && element.checkVisibility() && element.closest('[inert]') === null;

const scrollerOf = (element: HTMLElement): HTMLElement | null => {
  for (let one = element.parentElement; one; one = one.parentElement)
    if (/auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1)
      return one;
  return null;
};

/** Scrolls until the element can be seen; of one that is too long for its panel, the beginning. */
export function bring(element: HTMLElement): void {
  const room = scrollerOf(element)?.clientHeight ?? innerHeight;
  element.scrollIntoView({ block: element.offsetHeight > room ? 'start' : 'nearest' });
}

/** The part of an element that its panel and the window show; null when that is next to nothing. */
export function seenPart(element: HTMLElement): Box | null {
  const rect = element.getBoundingClientRect();
  const frame = scrollerOf(element)?.getBoundingClientRect();
  const top = Math.max(rect.top, frame?.top ?? 0, 0);
  const bottom = Math.min(rect.bottom, frame?.bottom ?? innerHeight, innerHeight);
  return bottom - top < 4 ? null : { x: rect.x, y: top, w: rect.width, h: bottom - top };
}

/** Where the guide rests while nothing new is due: over the log line, or below the strip of a phone. */
export const restOf = (words: Size, page: Size, narrow: boolean): { x: number; y: number } => ({
  x: page.w - words.w - EDGE,
  y: narrow ? STRIP : page.h - words.h,
});

/**
 * Upper left corner for words of a size: beside, below or above the target; without one, low in the middle. Of a thing of the
 * map (`onMap`) they stand on the right: what happens there comes from the left, as the train does.
 */
export function placeOf(
  target: Box | null,
  words: Size,
  page: Size,
  narrow: boolean,
  onMap = false,
): { x: number; y: number } {
  const middle = (page.w - words.w) / 2;
  if (!target) return { x: middle, y: page.h - words.h - (narrow ? TABS : TABS - 16) };
  const x = clamp(target.x + (target.w - words.w) / 2, EDGE, page.w - words.w - EDGE);
  const y = clamp(target.y + (target.h - words.h) / 2, EDGE, page.h - words.h - EDGE);
  const left = target.x - GAP - words.w;
  const right = target.x + target.w + GAP;
  const fitsRight = !narrow && right + words.w <= page.w - EDGE;
  if (fitsRight && onMap) return { x: right, y };
  if (!narrow && left >= EDGE) return { x: left, y };
  if (fitsRight) return { x: right, y };
  const above = target.y - GAP - words.h;
  if (above >= EDGE) return { x, y: above };
  const below = target.y + target.h + GAP;
  if (below + words.h <= page.h - EDGE) return { x, y: below };
  // The target fills the page: the words lie over its far edge rather than over its middle.
  return { x, y: EDGE };
}
