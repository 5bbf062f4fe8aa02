import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe objects to on the page as it is now: one line for each element. */
export async function axeComplaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none][0]?.message ?? '';
      return `${id}: ${target.join(' ')} (${why})`;
    }),
  );
}

/** The same of the contrast between text and ground alone. */
export async function contrastComplaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, any }) => `${target.join(' ')} (${any[0]?.message})`),
  );
}

/** Sideways overflow: of the page itself, and controls that stick out of it where nothing scrolls. */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  await drawn(page);
  return page.evaluate(() => {
    const found: string[] = [];
    const width = innerWidth;
    const page = document.documentElement;
    if (page.scrollWidth > width) found.push(`the page is ${page.scrollWidth} wide in ${width}`);
    const scrolls = (element: Element): boolean => {
      for (let one = element.parentElement; one; one = one.parentElement)
        if (/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth)
          return true;
      return false;
    };
    for (const element of document.querySelectorAll('button, select, input, a, summary, h1, h2, h3, p')) {
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility() || box.width <= 1 || element.matches('.skip, .unseen, .map-button'))
        continue;
      if ((box.right > width + 1 || box.left < -1) && !scrolls(element))
        found.push(
          `${element.tagName} "${element.textContent?.trim().slice(0, 30)}" from ${Math.round(box.left)} to ${Math.round(box.right)} in ${width}`,
        );
    }
    return found;
  });
}

/** Waits until what was changed is laid out and drawn. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
      ),
  );

/** Sets the size of text as the comfort settings do. */
export const setTextScale = (page: Page, scale: number): Promise<void> =>
  page.evaluate((value) => document.documentElement.style.setProperty('--text-scale', String(value)), scale);

export const setContrast = (page: Page, contrast: 'high' | 'normal'): Promise<void> =>
  page.evaluate((value) => {
    document.documentElement.dataset.contrast = value;
  }, contrast);
