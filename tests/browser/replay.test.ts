/** The game again, in a browser: the same worlds as live, anywhere in them at once, and a past that is forked. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { FIRST_ORG } from '../../shared/net/orgs.ts';
import { launchChromium } from '../kit/chromium.ts';
import { visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { type Prepared, prepare } from '../kit/playPrepared.ts';
import { type RecordedGame, recordGame } from '../kit/recordGame.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';
import { askWorker, openWorker } from '../kit/workerPage.ts';

const ASSETS = fileURLToPath(new URL('../../client/dist/assets', import.meta.url));

let browser: Browser;
let server: ServerProcess;
let dir: ReturnType<typeof tempDir>;
let game: RecordedGame;
let seat: Prepared;

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  seat = await prepare(dir.path, { code: 'REPLAY', liveDays: 2, until: ({ phase }) => phase === 'over' });
  game = await recordGame(4, { scenario: 'two-pizzas', liveDays: 2 }, 2);
  server = await spawnServer({ DATA_DIR: dir.path });
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

const patience = { timeout: 60_000, interval: 100 };

const fileOf = ({ journal }: RecordedGame) => ({
  name: 'journal.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(journal)),
});

/** Opens a journal file without any session. */
async function openFile(page: Page): Promise<void> {
  await page.goto(`${server.url}/replay`);
  await page.locator('input[type=file]').setInputFiles(fileOf(game));
  await page.locator('.replay').waitFor();
}

const place = (page: Page): Promise<string | null> =>
  page.getByRole('slider', { name: t('replay.scrub') }).getAttribute('aria-valuetext');

describe('a replay in Chromium', () => {
  it('gives the digests of fifty live games', async () => {
    const script = readdirSync(ASSETS).find((name) => /^worker-.*\.js$/.test(name));
    const page = await browser.newPage();
    await page.goto(`${server.url}/replay`);
    await openWorker(page, script ?? '');
    for (let seed = 1; seed <= 50; seed += 1) {
      const live = await recordGame(seed);
      await askWorker(page, 'open', { text: JSON.stringify(live.journal) });
      const laid = await askWorker(page, 'lay', { org: FIRST_ORG });
      expect(laid).toMatchObject({ digest: live.digest, over: true, fault: null });
      const fork = await askWorker(page, 'fork', { org: FIRST_ORG, change: { kind: 'none' } });
      expect(fork).toMatchObject({ digest: live.digest, fault: '' });
    }
    await page.close();
  });

  it('is played, stepped through and entered anywhere, by keyboard alone', async () => {
    const visitor = await visit(browser, { stillness: true });
    const { page } = visitor;
    await openFile(page);
    const slider = page.getByRole('slider', { name: t('replay.scrub') });
    const start = await place(page);
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => place(page), patience).toContain('over');
    await page.keyboard.press('Home');
    await expect.poll(() => place(page), patience).toBe(start);
    await slider.blur();
    await page.keyboard.press('.');
    await page.keyboard.press('.');
    await expect.poll(() => page.locator('.replay-event[aria-current]').count(), patience).toBe(1);
    const stepped = await place(page);
    await page.keyboard.press('k');
    await expect.poll(() => place(page), patience).not.toBe(stepped);
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });

  it('forks a past: one decision less, and both lines with what differs', async () => {
    const visitor = await visit(browser, { stillness: true });
    const { page } = visitor;
    await openFile(page);
    await page.getByRole('tab', { name: t('replay.panel.fork') }).click();
    await page
      .getByRole('button', { name: t('fork.without') })
      .first()
      .click();
    await page.locator('.fork-numbers').waitFor();
    expect(await page.locator('.fork-path').count()).toBe(2);
    expect(await page.locator('.fork-numbers tbody tr').count()).toBe(7);
    await page.getByLabel(t('fork.name')).fill('Another Thursday');
    await page.getByLabel(t('fork.name')).press('Enter');
    await page.getByRole('button', { name: t('fork.keep') }).click();
    // It is there again after a reload, and runs with one press.
    await page.reload();
    await page.locator('input[type=file]').setInputFiles(fileOf(game));
    await page.getByRole('tab', { name: t('replay.panel.fork') }).click();
    await page.getByRole('button', { name: /^Another Thursday/ }).click();
    await page.locator('.fork-numbers').waitFor();
    expect(await axeComplaints(page)).toEqual([]);
    for (const [width, height] of [
      [1366, 768],
      [360, 640],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect([width, await sidewaysOverflow(page)]).toEqual([width, []]);
    }
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });

  it('of a session that is over is one link from its review, and shows what its host showed', async () => {
    const visitor = await visit(browser, { seat, stillness: true });
    const { page } = visitor;
    await page.goto(`${server.url}/play/${seat.code}`);
    const link = page.getByRole('link', { name: t('replay.link') });
    await link.waitFor();
    // Nobody who plays pays for it.
    expect(visitor.requests.filter((url) => /\/(worker|Replay)-/.test(url))).toEqual([]);
    const [again] = await Promise.all([visitor.context.waitForEvent('page'), link.click()]);
    // One picture at a time is enough for a machine that draws by software.
    await page.close();
    await again.locator('.replay').waitFor();
    await again.getByRole('tab', { name: t('replay.panel.fork') }).click();
    await again.getByText(t('fork.another')).click();
    await again.getByRole('button', { name: t('fork.drawer.people') }).click();
    await again.locator('.fork-choices button').first().click();
    await again.locator('.fork-numbers').waitFor();
    await again.getByRole('button', { name: t('fork.show') }).click();
    await again.getByText(t('fork.showDone')).waitFor();
    const extras = await fetch(`${server.url}/api/sessions/${seat.code}/replay`, {
      headers: { authorization: `Bearer ${seat.token}` },
    });
    expect(await extras.json()).toMatchObject({ host: true, forks: [{ change: { kind: 'add' } }] });
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });

  it('refuses a file that is no journal, in words, and takes the next one', async () => {
    const visitor = await visit(browser, { stillness: true });
    const { page } = visitor;
    await page.goto(`${server.url}/replay`);
    const chooser = page.locator('input[type=file]');
    const text = JSON.stringify({ ...game.journal, engine: '1' });
    await chooser.setInputFiles({
      name: 'old.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const alert = page.getByRole('alert').filter({ hasText: t('replay.refused', { why: 'otherRules' }) });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('engine');
    await chooser.setInputFiles(fileOf(game));
    await page.locator('.replay').waitFor();
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });
});
