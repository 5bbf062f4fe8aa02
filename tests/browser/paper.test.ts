/** Pages for paper, as a printer sees them: A4 wide, nothing cut off, nothing of the screen left. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { type Prepared, prepare } from '../kit/playPrepared.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

/** A4 less the margins of the page, and Letter is wider: CSS pixels. */
const PAPER = { width: 696, height: 1000 };

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let game: Prepared;

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  game = await prepare(dir.path, { code: 'PAPERS', until: ({ phase }) => phase === 'over' });
  server = await spawnServer({ DATA_DIR: dir.path });
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

/** What is wider than the paper, or hidden in a box that is too small. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const paper = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > paper)
      found.push(`${document.documentElement.scrollWidth} wide`);
    for (const one of document.querySelectorAll('.sheet, .sheet *')) {
      const { left, right, width } = one.getBoundingClientRect();
      if (width <= 1 || one.closest('svg, .unseen')) continue;
      if (left < -1 || right > paper + 1) found.push(`${one.tagName} ${one.textContent?.slice(0, 30)}`);
      const hides = /hidden|scroll|auto/.test(getComputedStyle(one).overflow);
      if (hides && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1))
        found.push(`${one.tagName} hides ${one.textContent?.slice(0, 30)}`);
    }
    return found;
  });

it('prints a report, and shows it on a phone', async () => {
  const { page, problems, close } = await visit(browser, { ...PAPER, stillness: true, seat: game });
  await page.goto(`${server.url}/report/${game.code}`);
  await page.locator('.sheet').nth(1).waitFor();
  expect(await axeComplaints(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await cutOff(page)).toEqual([]);
  expect(await page.getByRole('button', { name: t('paper.print') }).count()).toBe(0);
  expect(await page.locator('.sheet-number svg').count()).toBe(4);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await sidewaysOverflow(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

it('prints a lesson pack, from right to left as well', async () => {
  const { page, problems, close } = await visit(browser, { ...PAPER, stillness: true });
  for (const language of ['de', 'ar']) {
    await page.goto(`${server.url}/lesson/etsy-2008?lang=${language}`);
    await page.locator('.sheet').nth(3).waitFor();
    for (const box of await page.locator('.paper-kinds input').all()) await box.check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').count()).toBe(8);
    expect(await cutOff(page)).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
  expect(await axeComplaints(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await sidewaysOverflow(page)).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
