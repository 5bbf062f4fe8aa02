/** A newcomer: from the first page to the first decision, guided and never blocked; words explained on a tap. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { focusOf, sentence, type Visitor, visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { pointer } from '../kit/play.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  server = await spawnServer({ DATA_DIR: dir.path });
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});
beforeEach(async () => {
  visitor = await visit(browser, { width: 360, height: 640, stillness: true });
});
afterEach(() => visitor.close());

describe('the first week, on a phone', { timeout: 120_000 }, () => {
  it('two presses to the first decision; the light blocks nothing; skipping ends it for good', async () => {
    const { page } = visitor;
    const hand = pointer(page);
    await page.goto(server.url);
    await hand.press(page.getByRole('button', { name: sentence(t('home.alone')) }));
    const coach = page.locator('.coach');
    await coach.getByText(t('play.guide.send')).waitFor();
    await page.locator('.spotlight').waitFor();
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await axeComplaints(page)).toEqual([]);
    // One matter at a time: the pages of the team come later.
    await page.keyboard.press('2');
    await page.locator('.train').first().waitFor();
    expect(await page.locator('.side').isVisible()).toBe(false);
    await page.keyboard.press('1');
    await hand.press(page.locator('[data-guide~="send"] button').first());
    expect(hand.presses).toBeLessThanOrEqual(3);
    await coach.getByText(t('play.guide.oven')).waitFor();

    await hand.press(page.getByRole('button', { name: t('play.coach.skipLong') }));
    await coach.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.strip').waitFor();
    expect(await coach.count()).toBe(0);
    expect(visitor.problems).toEqual([]);
  });

  it('a word is explained where it stands, and all of them can be searched', async () => {
    const { page } = visitor;
    const hand = pointer(page);
    await page.goto(server.url);
    await hand.press(page.getByRole('button', { name: sentence(t('home.alone')) }));
    await hand.press(page.getByRole('button', { name: t('play.coach.skipLong') }));
    // One ask over the map, which keeps the better half of the page; the rest is one tap away.
    const share = await page
      .locator('.peek')
      .evaluate((peek) => (peek.getBoundingClientRect().top - 52) / innerHeight);
    expect(share).toBeGreaterThan(0.45);
    await page.keyboard.press('2');
    await hand.press(page.getByRole('tab', { name: t('play.side.team') }));
    const word = page.getByRole('button', { name: t('play.team.load'), exact: true });
    await hand.press(word);
    const card = page.getByRole('dialog', { name: t('term.cognitiveLoad') });
    await card.getByText(t('term.cognitiveLoad.means')).waitFor();
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await axeComplaints(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focusOf(page)).toContain(t('play.team.load'));

    await hand.press(word);
    await hand.press(card.getByRole('button', { name: t('play.words.all') }));
    const search = page.getByLabel(t('play.words.search'));
    await search.fill('mttr');
    await page.getByText(t('term.restore.means')).waitFor();
    expect(await page.locator('.words-list dt').count()).toBe(1);
    expect(visitor.problems).toEqual([]);
  });
});
