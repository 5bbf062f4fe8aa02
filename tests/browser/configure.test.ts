/** A host sets a lesson up: a list of people, what can be decided, who watches, who comes late. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { type Visitor, visit } from '../kit/page.ts';
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

it('mends a list, seats people by it, opens a lever in the middle of the game, lets somebody watch', async () => {
  const { page: host } = await come('/host', 360, 640);
  await host.getByText(t('host.moreSettings')).click();
  await host.getByLabel(t('rules.spread'), { exact: true }).selectOption('roster');
  await host.getByLabel(t('rules.list'), { exact: true }).fill('Ana Berg;7;Napoli\nBen;8');
  await host.getByLabel(/^Overtime/).uncheck();
  expect(await axeComplaints(host)).toEqual([]);
  expect(await sidewaysOverflow(host)).toEqual([]);
  await host.getByRole('button', { name: t('host.open') }).click();
  await host.getByText(t('roster.unknownOrg', { line: 1, word: 'Napoli' })).waitFor();
  await host.getByLabel(t('rules.list'), { exact: true }).fill('Ana Berg;7;Marinara;olive\nBen;8');
  await host.getByRole('button', { name: t('host.open') }).click();
  await host.waitForURL(/\/play\//);
  const code = host.url().slice(-6);

  const { page: ana } = await come(`/j/${code}`);
  await ana.getByLabel(t('join.onList')).selectOption('Ana Berg');
  await ana.getByRole('button', { name: t('join.join') }).click();
  await ana.locator('.desk[aria-pressed="true"]').waitFor();

  const { page: eva } = await come(`/j/${code}`, 320, 568);
  await eva.getByLabel(t('join.watch')).check();
  await eva.getByRole('button', { name: t('join.join') }).click();
  await eva.getByLabel(t('watch.note')).fill('Who asks why?');
  await eva.getByText(t('watch.kept'), { exact: true }).waitFor();
  await eva.reload();
  await expect.poll(() => eva.getByLabel(t('watch.note')).inputValue(), patience).toBe('Who asks why?');
  expect(await axeComplaints(eva)).toEqual([]);
  expect(await sidewaysOverflow(eva)).toEqual([]);

  await host.getByRole('button', { name: t('lead.start'), exact: true }).click();
  await ana.getByText(t('play.staff.title')).click();
  await ana.getByRole('button', { name: t('play.staff.hire') }).waitFor();
  const overtime = ana.getByRole('button', { name: t('play.staff.overtime') });
  expect(await overtime.count()).toBe(0);
  await host.getByRole('button', { name: t('console.settings'), exact: true }).click();
  await host.getByLabel(/^Overtime/).check();
  await overtime.waitFor();

  const { page: late } = await come(`/j/${code}`, 320, 568);
  await late.getByText(t('join.lateDesk')).waitFor();
  await late.getByRole('button', { name: t('join.join') }).click();
  await late.getByRole('heading', { name: t('late.title') }).waitFor();
  expect(await axeComplaints(late)).toEqual([]);
  await late.getByRole('button', { name: t('late.go') }).click();
  await late.reload();
  await late.locator('.play').waitFor();
  expect(await late.locator('.catch-up').count()).toBe(0);
  for (const { problems } of visitors) expect(problems).toEqual([]);
});
