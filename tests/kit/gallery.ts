/** The gallery: a picture of each screen, at a desk and on a phone, left behind by every run of the browser tests. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Where the pictures lie. */
export const GALLERY_DIR = fileURLToPath(new URL('../output/gallery', import.meta.url));

/** Hangs the page as it is now under a name of words. */
export async function hang(page: Page, ...words: string[]): Promise<void> {
  mkdirSync(GALLERY_DIR, { recursive: true });
  const name = words.join(' ').replace(/\W+/g, '-');
  await page.screenshot({ path: join(GALLERY_DIR, `${name}.png`) });
}
