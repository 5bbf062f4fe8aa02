/**
 * The focus never falls off the page. When what had it goes away (a decision was taken, a screen gives way to the next),
 * it moves to the heading of the nearest part that is still there. Parts that know better move it themselves first.
 */

/** Frames that a screen has to put the focus where it wants it. */
const FRAMES = 3;
/** Parts with a heading of their own. */
const PARTS = 'section, article, aside, main, form, dialog, [role="dialog"], [role="alertdialog"]';
const HEADINGS = 'h1, h2, h3';

/** What had the focus last, and everything around it, innermost first; empty when somebody let it go on purpose. */
let chain: Element[] = [];
let waiting = false;

/** Watches from now on; call once. */
export function beginFocusGuard(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) chain = around(target);
  });
  document.addEventListener('focusout', look);
  new MutationObserver(look).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'inert', 'open'],
  });
}

function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
    found.push(one);
  return found;
}

const isLost = (): boolean =>
  chain.length > 0 && (document.activeElement === null || document.activeElement === document.body);

function look(): void {
  if (waiting || chain.length === 0) return;
  waiting = true;
  later(FRAMES, () => {
    waiting = false;
    if (isLost()) rescue();
  });
}

function later(frames: number, work: () => void): void {
  requestAnimationFrame(() => (frames > 1 ? later(frames - 1, work) : work()));
}

function rescue(): void {
  // Still there, and yet without the focus: somebody pressed beside everything.
  if (chain[0] && isVisible(chain[0])) {
    chain = [];
    return;
  }
  const target = chain.map(headingOf).find((found) => found !== null) ?? mainPart();
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** The heading of a part that is still there; null where there is none. */
function headingOf(part: Element): HTMLElement | null {
  return part.matches(PARTS) && isVisible(part) ? firstHeading(part) : null;
}

function mainPart(): HTMLElement | null {
  const main = [...document.querySelectorAll<HTMLElement>('main')].find(isVisible);
  return main ? (firstHeading(main) ?? main) : null;
}

const firstHeading = (part: Element): HTMLElement | null =>
  [...part.querySelectorAll<HTMLElement>(HEADINGS)].find(isVisible) ?? null;

const isVisible = (element: Element): boolean =>
  element.isConnected && element.closest('[inert]') === null && element.checkVisibility();
