/** The author's workshop in a browser: a scenario is changed, mended, tried by bots, kept, given away and rehearsed. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/author.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { type Visitor, visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let server: ServerProcess;
let dir: ReturnType<typeof tempDir>;
let author: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  server = await spawnServer({ DATA_DIR: dir.path });
  author = await visit(browser, { stillness: true });
});
afterAll(async () => {
  await author?.close();
  await browser?.close();
  await server?.kill();
  dir?.done();
});

describe('an author', () => {
  it('makes a scenario of one of ours, mends it, has it tried, gives it away and rehearses it', async () => {
    const { page, problems } = author;
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    const section = (id: Parameters<typeof t>[0]) =>
      page.locator('.author-nav, .author-steps').getByRole('button', { name: t(id) });
    await page.goto(`${server.url}/author`);
    // What is no scenario is refused in words, and nothing of it is kept.
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'evil.json', mimeType: 'application/json', buffer: Buffer.from('{"a":[') });
    await page.getByText(t('author.why.notJson', { of: '' })).waitFor();
    await page.getByRole('button', { name: /First slice/ }).click();

    const name = page.getByLabel(t('author.f.name'), { exact: true });
    await name.fill('<b>The bakery</b>');
    expect(await page.locator('h1').textContent()).toBe('<b>The bakery</b>');

    // A number that cannot be: said beside the field, and in the list, from which one comes back to it.
    await section('author.s.start').click();
    const trust = page.getByLabel(t('author.f.trust'), { exact: true });
    await trust.fill('250');
    const wrong = t('author.why.tooLarge', { of: '1' });
    await page.locator('.author-field').filter({ hasText: wrong }).waitFor();
    await section('author.s.goals').click();
    await page.locator('.author-problem').filter({ hasText: wrong }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'f-scenario-start-trust');
    await trust.fill('60');
    await page.getByText(t('author.state', { state: 'sound', n: 0 })).waitFor();

    // A slice moves by keyboard alone.
    await section('author.s.system').click();
    const slice = page.locator('.author-chip').first();
    const what = (await slice.textContent()) ?? '';
    await slice.press('Enter');
    await page.locator('.author-cell-own .author-here').first().press('Enter');
    await page.locator('.author-cell-service').filter({ hasText: what }).waitFor();
    expect(await axeComplaints(page)).toEqual([]);

    await section('author.step.try').click();
    await page.getByLabel(t('author.seeds')).selectOption('3');
    await page.getByText(t('author.state', { state: 'sound', n: 0 })).waitFor();
    await button(t('author.run')).click();
    const verdicts = page.locator('.author-verdicts li');
    await verdicts
      .filter({ hasText: t('author.lostBy', { bot: t('author.bot.idle'), lost: 3, all: 3 }) })
      .waitFor();
    await button(t('author.run')).waitFor();

    await section('author.step.host').click();
    const [file] = await Promise.all([page.waitForEvent('download'), button(t('author.save')).click()]);
    const saved = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(saved.scenario.start.trust).toBe(0.6);
    expect(saved.texts[0].name).toBe('<b>The bakery</b>');

    await button(t('author.rehearse')).click();
    await page.locator('.console').waitFor();
    // It is kept on the device, and is hosted like one of ours.
    await page.goto(`${server.url}/host`);
    await page.locator('#scenario').selectOption({ label: '<b>The bakery</b>' });
    await button(t('host.open')).click();
    await button(t('lead.start')).waitFor();
    expect(problems).toEqual([]);
  });

  it('can do it on a phone', async () => {
    const phone = await visit(browser, { width: 320, height: 568 });
    const { page } = phone;
    await page.goto(`${server.url}/author`);
    await page.getByRole('button', { name: /Two pizzas/ }).click();
    const jump = page.locator('.author-jump');
    for (const part of await jump.locator('option').allTextContents()) {
      await jump.selectOption({ label: part });
      expect([part, await sidewaysOverflow(page)]).toEqual([part, []]);
    }
    // The lesson pack is one press away, in her words.
    const step = page.locator('.author-steps a');
    await page.locator('.author-steps a[aria-disabled="false"]').waitFor();
    await page.goto(server.url + ((await step.getAttribute('href')) ?? ''));
    await page.locator('.sheet').first().waitFor();
    expect(await page.locator('h1').textContent()).toContain('Two pizzas');
    expect(await sidewaysOverflow(page)).toEqual([]);
    await phone.close();
  });
});
