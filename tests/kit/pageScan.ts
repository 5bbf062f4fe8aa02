import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Axe within the page itself: there are no frames to gather from, and whatever is fine needs no report. */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/** What axe objects to on the page as it is now: one line for each element. */
export async function axeComplaints(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withTags(AXE_TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none][0]?.message ?? '';
      return `${id}: ${target.join(' ')} (${why})`;
    }),
  );
}

/** The same of the contrast between text and ground alone. */
export async function contrastComplaints(page: Page): Promise<string[]> {
  const { violations } = await axe(page).withRules(['color-contrast']).analyze();
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

/** Things to press that are smaller than `least` CSS pixels in a direction; words within a sentence are let off. */
export async function smallTargets(page: Page, least: number): Promise<string[]> {
  await drawn(page);
  return page.evaluate((min) => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('button, select, input, summary, a, [role="tab"]')) {
      const { width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility({ visibilityProperty: true }) || width <= 1 || element.closest('[inert]'))
        continue;
      if (element.matches('.map-button, .skip, .term') || getComputedStyle(element).display === 'inline')
        continue;
      if (width < min - 0.5 || height < min - 0.5)
        found.push(
          `${element.tagName}.${element.className} "${element.textContent?.trim().slice(0, 30)}" ${Math.round(width)}×${Math.round(height)}`,
        );
    }
    return found;
  }, least);
}

/** How sharp a picture is: the mean of the steepest fiftieth of its steps in lightness, 0-255. */
export async function sharpness(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      brush.drawImage(image, 0, 0);
      const { data, width, height } = brush.getImageData(0, 0, image.width, image.height);
      const light = (x: number, y: number): number => {
        const at = (y * width + x) * 4;
        return 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
      };
      const steps: number[] = [];
      for (let y = 0; y < height - 1; y += 1)
        for (let x = 0; x < width - 1; x += 1)
          steps.push(Math.hypot(light(x + 1, y) - light(x, y), light(x, y + 1) - light(x, y)));
      steps.sort((a, b) => b - a);
      const top = steps.slice(0, Math.ceil(steps.length / 50));
      return top.reduce((sum, step) => sum + step, 0) / top.length;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

/** How unlike two pictures are: the mean difference of their pixels, seen from afar (a sixteenth of the size), 0-255. */
export async function unlikeness(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pngs) => {
      const pixels = await Promise.all(
        pngs.map(async (png) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const canvas = new OffscreenCanvas(Math.ceil(image.width / 16), Math.ceil(image.height / 16));
          const brush = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          brush.drawImage(image, 0, 0, canvas.width, canvas.height);
          return brush.getImageData(0, 0, canvas.width, canvas.height).data;
        }),
      );
      const [a = [], b = []] = pixels;
      let sum = 0;
      for (let i = 0; i < a.length; i += 1) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
      return sum / Math.max(1, a.length);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
