import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import { launchChromium } from '../kit/chromium.ts';
import { sentence, type Visitor, visit } from '../kit/page.ts';
import { pointer } from '../kit/play.ts';
import { patience, sendFirstTrain } from '../kit/playTaster.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  dir = tempDir();
  server = await spawnServer({ DATA_DIR: dir.path });
  visitor = await visit(browser);
});
afterEach(async () => {
  await visitor.close();
  await server.kill();
  dir.done();
});

const clockOf = async (page: Page): Promise<string> =>
  (await page.locator('.strip-clock strong').textContent()) ?? '';
const yours = (page: Page) => page.getByRole('heading', { name: t('play.team.yours', { name: 'Ana' }) });

describe('the server is killed and started again', () => {
  it('the page comes back by itself to its seat; the clock stands and says so; Go on goes on', async () => {
    const { page } = visitor;
    const hand = pointer(page);
    await sendFirstTrain(hand, server.url);
    const oven = await page.locator('.train .oven strong').textContent();

    const port = new URL(server.url).port;
    await server.kill();
    await page.getByText(sentence(t('link.reconnecting'))).waitFor();
    server = await spawnServer({ DATA_DIR: dir.path, PORT: port });
    await page.getByText(t('link.standingYou')).waitFor();

    await yours(page).waitFor();
    expect(await page.locator('.train .oven strong').textContent()).toBe(oven);
    // Decisions are taken while the clock stands, and it still stands after them.
    const stands = await clockOf(page);
    const slice = page.locator('.own-slices select').first();
    const lane = await hand.choose(slice);
    await expect.poll(() => page.locator('.own-slices .note').count(), patience).toBe(0);
    await expect.poll(() => slice.inputValue(), patience).toBe(lane);
    expect(await clockOf(page)).toBe(stands);

    // A page that is opened anew finds the same.
    await page.reload();
    await yours(page).waitFor();
    expect(await clockOf(page)).toBe(stands);
    expect(await slice.inputValue()).toBe(lane);

    await hand.press(page.getByRole('status').getByRole('button', { name: t('link.resume') }));
    await expect.poll(() => clockOf(page), patience).not.toBe(stands);
    await page.getByText(t('link.standingYou')).waitFor({ state: 'detached' });
    expect(visitor.problems).toEqual([]);
  });
});
