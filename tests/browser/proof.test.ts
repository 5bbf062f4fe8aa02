/** The end of a lesson: the last Friday, half a year on habits, its review. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { hang } from '../kit/gallery.ts';
import { visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { type Prepared, prepare } from '../kit/playPrepared.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let game: Prepared;

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  game = await prepare(dir.path, {
    code: 'PRVEVE',
    proof: 2,
    until: ({ phase, quarter }) => phase === 'habit' && quarter === 2,
  });
  server = await spawnServer({ DATA_DIR: dir.path, SLICE_SPEED: '4' });
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

it('says that nobody will help, runs two quarters without a stop, and shows them beside the one that was played', async () => {
  const { page, problems, close } = await visit(browser, { stillness: true, seat: game });
  await page.goto(`${server.url}/play/${game.code}`);
  await page.getByRole('heading', { name: t('proof.eve') }).waitFor();
  await hang(page, 'the eve of the proof', 'desk');
  expect(await axeComplaints(page)).toEqual([]);
  await page.getByRole('button', { name: t('link.resume'), exact: true }).click();
  // Nobody says ready: the evening ends by itself.
  await page.locator('.weekstrip li').nth(12).waitFor();
  // A slip every other week, and one line of weeks for both quarters.
  expect(await page.locator('.weekstrip li').count()).toBe(13);
  await page.getByRole('heading', { name: t('proof.running') }).waitFor();
  await page.locator('.weekstrip .slip-done').nth(2).waitFor();
  await hang(page, 'the proof runs', 'desk');
  await page.getByRole('heading', { name: t('proof.title') }).waitFor();
  const columns = page.locator('.proof-review thead th');
  await columns.nth(3).waitFor();
  expect(await columns.allTextContents()).toEqual([
    t('review.metric'),
    t('proof.columnPlayed', { quarter: 1 }),
    t('proof.column', { quarter: 2 }),
    t('proof.column', { quarter: 3 }),
  ]);
  await hang(page, 'the review of the proof', 'desk');
  expect(await axeComplaints(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toEqual([]);
  await page.getByRole('heading', { name: t('review.over') }).waitFor();
  expect(problems).toEqual([]);
  await close();
});
