/** A class in two organisations: one host looks after both, each player sees her own, a projector shows what the host chose. */
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

const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
const problems = () => visitors.flatMap((visitor) => visitor.problems);

/** A host of so many organisations, from the form to her console. */
async function host(orgs: number): Promise<{ desk: Visitor; code: string }> {
  const desk = await come('/host');
  await desk.page.getByLabel(t('host.orgs')).fill(String(orgs));
  await button(desk, t('host.open')).click();
  await button(desk, t('lead.start')).waitFor();
  return { desk, code: desk.page.url().slice(-6) };
}

/** Somebody who joins on a phone and becomes Ana of her organisation. */
async function join(code: string, name: string): Promise<Visitor> {
  const visitor = await come(`/j/${code}`, 360, 640);
  const { page } = visitor;
  await page.getByLabel(t('join.name')).fill(name);
  await page.getByRole('button', { name: t('join.join') }).click();
  await page.getByRole('button', { name: /^Be Ana/ }).click();
  await page.locator('.desk[aria-pressed="true"]').first().waitFor();
  return visitor;
}

it('starts both, looks at each and through her people’s eyes, puts a crowd on one, is looked at by all', async () => {
  const { desk, code } = await host(2);
  const { page } = desk;
  const players = [await join(code, 'Ben'), await join(code, 'Cleo')];
  for (const name of ['Ben', 'Cleo']) await page.getByRole('button', { name: sentence(name) }).waitFor();
  expect(await axeComplaints(page)).toEqual([]);

  await button(desk, t('lead.start')).click();
  for (const player of players) await player.page.locator('.play').waitFor();
  await page.locator('.org-card').nth(1).click();
  await page.getByRole('heading', { name: 'Margherita' }).waitFor();
  await page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
  await page.getByText(t('lead.put'), { exact: true }).click();
  await button(desk, t('inject.crowd')).click();
  await page
    .getByText(sentence(t('inject.crowd')))
    .nth(1)
    .waitFor();
  await hang(page, 'the console', 'desk');
  expect(await axeComplaints(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toEqual([]);

  await button(desk, t('console.seeOrg')).click();
  await page.locator('.eyes .play').waitFor();
  await page.getByText(t('console.seeing', { org: 'Margherita' })).waitFor();
  await button(desk, t('console.seeBack')).click();

  await button(desk, t('console.look')).click();
  await page.getByLabel(t('lead.say')).fill('Two minutes left');
  await button(desk, t('lead.sayButton')).first().click();
  for (const player of players) await player.page.getByText('Two minutes left').waitFor();
  await page.getByLabel(t('lead.say')).fill('Look at the wall');
  await button(desk, t('console.freeze')).click();
  for (const player of players) await player.page.locator('.frozen').getByText('Look at the wall').waitFor();
  const [ben] = players as [Visitor];
  await ben.page.reload();
  await ben.page.locator('.frozen').getByText('Look at the wall').waitFor();
  await ben.page.keyboard.press('Escape');
  await ben.page.keyboard.press('Escape');
  await page.reload();
  await button(desk, t('hosts.lookAway')).click();
  await ben.page.locator('.frozen').waitFor({ state: 'detached' });
  await button(desk, t('lead.pause')).waitFor();
  expect(problems()).toEqual([]);
});

it('one organisation has the same console, and its host may sit at a desk and come back', async () => {
  const { desk } = await host(1);
  await button(desk, t('console.takeDesk')).click();
  await desk.page.getByRole('button', { name: /^Be Ana/ }).click();
  await button(desk, t('hosts.console')).click();
  await button(desk, t('lead.start')).click();
  await button(desk, t('console.toDesk')).click();
  await desk.page.locator('.play').waitFor();
  await desk.page.reload();
  await button(desk, t('hosts.console')).click();
  await button(desk, t('lead.next')).waitFor();
  expect(problems()).toEqual([]);
});

it('a projector shows the code, then what the host chooses; a co-host takes part by a link', async () => {
  const { desk, code } = await host(2);
  const { page } = desk;
  await join(code, 'Benedikta');
  await button(desk, t('console.projector')).click();
  await button(desk, t('console.wallOpen')).click();
  const link = new URL(await page.getByLabel(t('console.wallLink')).inputValue());
  const wall = await come(link.pathname + link.hash, 1920, 1080);
  await wall.page.getByText(t('lobby.here', { n: 1 })).waitFor();
  const giant = wall.page.locator('.wall-giant');
  const size = await giant.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(160);
  expect(new URL(wall.page.url()).hash).toBe('');
  expect(await axeComplaints(wall.page)).toEqual([]);

  await button(desk, t('lead.start')).click();
  await wall.page.getByText(t('wall.todo', { phase: 'live' })).waitFor();
  expect(await smallestLetters(wall)).toBeGreaterThanOrEqual(28);
  await page.locator('.console-spots').getByRole('button', { name: 'Margherita' }).click();
  await wall.page.getByRole('heading', { name: sentence('Margherita') }).waitFor();
  await wall.page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
  expect(await wall.page.locator('button:visible, input:visible').count()).toBe(0);
  await wall.page.reload();
  await wall.page.getByRole('heading', { name: sentence('Margherita') }).waitFor();
  await page
    .locator('.console-spots')
    .getByRole('button', { name: t('wall.ranking') })
    .click();
  await wall.page.getByText(t('wall.hidden')).waitFor();
  await page.getByRole('switch', { name: t('console.reveal') }).click();
  await wall.page.locator('.standings').waitFor();
  expect(await smallestLetters(wall)).toBeGreaterThanOrEqual(28);
  expect(await wall.page.content()).not.toContain('Benedikta');
  await wall.page.keyboard.press('c');
  await expect
    .poll(() => wall.page.evaluate(() => document.documentElement.dataset.contrast), patience)
    .toBe('high');

  await button(desk, t('console.hosts')).click();
  await button(desk, t('console.invite', { as: 'host' })).click();
  const invite = new URL(await page.getByLabel(t('console.invite', { as: 'host' })).inputValue());
  const second = await come(invite.pathname + invite.hash);
  await second.page.getByRole('button', { name: t('hosts.takeAction', { as: 'host' }) }).click();
  await button(second, t('lead.next')).waitFor();

  await button(desk, t('console.projector')).click();
  await button(desk, t('console.wallShut')).click();
  await wall.page.getByText(t('wall.shut')).waitFor();
  expect(problems()).toEqual([]);
});

/** The smallest letters on the wall, px; the picture's own labels are no letters of the page. */
const smallestLetters = ({ page }: Visitor): Promise<number> =>
  page.evaluate(() => {
    const sizes: number[] = [];
    const walk = document.createTreeWalker(
      document.querySelector('.wall') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('svg, .unseen, dialog') || !node.textContent?.trim()) continue;
      if (parent.offsetWidth > 0) sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize));
    }
    return Math.min(...sizes);
  });
