/** A class in two organisations: one host looks after both, each player sees her own. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { hang } from '../kit/gallery.ts';
import { sentence, type Visitor, visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { patience } from '../kit/playTaster.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
const visitors: Visitor[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  server = await spawnServer({ DATA_DIR: dir.path });
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

async function come(path: string, width = 1366, height = 768): Promise<Visitor> {
  const visitor = await visit(browser, { stillness: true, width, height });
  visitors.push(visitor);
  await visitor.page.goto(server.url + path);
  return visitor;
}

it('starts both, looks at each, puts a crowd on one, speaks to everybody', async () => {
  const host = await come('/host');
  await host.page.getByLabel(t('host.orgs')).fill('2');
  await host.page.getByRole('button', { name: t('host.open') }).click();
  await host.page.locator('.org-card').nth(1).waitFor();
  const code = host.page.url().slice(-6);

  const seats: string[] = [];
  for (const name of ['Ana', 'Ben']) {
    const { page } = await come(`/j/${code}`, 360, 640);
    await page.getByLabel(t('join.name')).fill(name);
    await page.getByRole('button', { name: t('join.join') }).click();
    await page.getByRole('button', { name: /^Be Ana/ }).click();
    await page
      .getByRole('button', { name: /^Be Ana/, pressed: true })
      .or(page.locator('.desk[aria-pressed="true"]'))
      .first()
      .waitFor();
    seats.push(name);
  }
  expect(seats).toHaveLength(2);
  await expect.poll(() => host.page.getByText(t('lead.here', { here: 1, all: 1 })).count(), patience).toBe(2);
  expect(await axeComplaints(host.page)).toEqual([]);

  await host.page.getByRole('button', { name: t('lead.start') }).click();
  for (const { page } of visitors.slice(1)) await page.locator('.play').waitFor();
  await host.page.locator('.org-card').nth(1).click();
  await host.page.getByRole('heading', { name: 'Margherita' }).waitFor();
  await host.page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
  await host.page.getByText(t('lead.put'), { exact: true }).click();
  await host.page.getByRole('button', { name: t('inject.crowd') }).click();
  await host.page
    .getByText(sentence(t('inject.crowd')))
    .nth(1)
    .waitFor();
  await hang(host.page, 'the console', 'desk');
  expect(await axeComplaints(host.page)).toEqual([]);
  expect(await sidewaysOverflow(host.page)).toEqual([]);

  await host.page.getByLabel(t('lead.say')).fill('Two minutes left');
  await host.page.getByRole('button', { name: t('lead.sayButton') }).click();
  for (const { page } of visitors.slice(1)) await page.getByText('Two minutes left').waitFor();

  await host.page.reload();
  await host.page.locator('.org-card').nth(1).waitFor();
  for (const { problems } of visitors) expect(problems).toEqual([]);
});
