/** Playing alone in a browser: the first story for somebody new, the way back, three presses to a decision, the saved picture. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nameOf, t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { type Visitor, visit } from '../kit/page.ts';
import { type Prepared, prepare } from '../kit/playPrepared.ts';
import { patience } from '../kit/playTaster.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let visitor: Visitor;
let day: Prepared;
let review: Prepared;

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  day = await prepare(dir.path, { code: 'DAYDAY', until: ({ tick }) => tick >= 120 });
  review = await prepare(dir.path, { code: 'REVEWW', until: ({ phase }) => phase === 'review' });
  server = await spawnServer({ DATA_DIR: dir.path });
});
afterEach(() => visitor?.close());
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

describe('alone', () => {
  it('somebody new begins with the first story; back on the first page, she goes on where she was', async () => {
    visitor = await visit(browser, { stillness: true });
    const { page } = visitor;
    await page.goto(server.url);
    await page.getByRole('button', { name: t('home.alone') }).click();
    await page.locator('.play').waitFor();
    await page.goto(server.url);
    const list = page.getByRole('region', { name: t('goOn.title') });
    await list.getByText(nameOf('scenario', 'first-slice')).waitFor();
    await list.getByRole('link', { name: t('goOn.at', { where: 'Q1 week 1' }) }).click();
    await page.locator('.play').waitFor();
    expect(visitor.problems).toEqual([]);
  });

  it('what is gone is said in words and leaves the list; what is removed stays away', async () => {
    visitor = await visit(browser, { stillness: true, seat: day });
    const { page } = visitor;
    await page.goto(server.url);
    await page.evaluate(() =>
      localStorage.setItem(
        'slice.seat.ZZZZZZ',
        JSON.stringify({
          code: 'ZZZZZZ',
          token: 'x',
          usedAt: Date.now(),
          engineer: '',
          team: '',
          over: false,
        }),
      ),
    );
    await page.reload();
    await page.getByText(t('goOn.gone', { code: 'ZZZZZZ' })).waitFor();
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('slice.seat.')));
    expect(await kept()).toEqual(['slice.seat.DAYDAY']);
    const name = nameOf('scenario', 'two-pizzas');
    await page.getByRole('button', { name: t('goOn.removeLong', { scenario: name }) }).click();
    await expect.poll(kept, patience).toEqual([]);
  });

  it('from the first page by way of the stories to a decision in three presses, with the colleagues one likes', async () => {
    visitor = await visit(browser, { stillness: true });
    const { page } = visitor;
    await page.goto(server.url);
    await page.evaluate(() =>
      localStorage.setItem('slice.solo', JSON.stringify({ colleagues: 'daring', speed: 2 })),
    );
    await page.getByRole('link', { name: t('home.moreAll') }).click();
    await page.getByRole('button', { name: t('shift.begin') }).waitFor();
    expect(await page.locator('.story').count()).toBe(8);
    const name = nameOf('scenario', 'two-pizzas');
    await page.getByRole('button', { name: t('solo.playLong', { scenario: name }) }).click();
    const send = page.locator('.ask-top').getByRole('button').first();
    await send.waitFor();
    expect(await page.locator('.speed-now').textContent()).toContain('×2');
    await send.click();
    expect(visitor.problems).toEqual([]);
  });

  it('after a quarter the card is saved as a picture of the right size, and it is not empty', async () => {
    visitor = await visit(browser, { stillness: true, seat: review });
    const { page } = visitor;
    await page.goto(`${server.url}/play/${review.code}`);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: t('card.save') }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`slice-two-pizzas-${review.code.toLowerCase()}.png`);
    const png = readFileSync(await download.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    // A blank card of this size is a tenth of that.
    expect(png.length).toBeGreaterThan(30_000);
    expect(visitor.problems).toEqual([]);
  });
});
