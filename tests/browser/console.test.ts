/** A class in two organisations: one host looks after both, each player sees her own, a projector shows what the host chose. */
import { expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import { button, classroom, hostFrom, joinAs, openWall, sitAs } from '../kit/classroom.ts';
import { hang } from '../kit/gallery.ts';
import { sentence, type Visitor } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { patience } from '../kit/playTaster.ts';

const room = classroom();
const { come, problems } = room;

/** Somebody who joins on a phone and becomes Ana of her organisation. */
async function join(code: string, name: string): Promise<Visitor> {
  const visitor = await come(`/j/${code}`, { width: 360, height: 640 });
  await joinAs(visitor.page, name);
  await sitAs(visitor.page, 'Ana');
  return visitor;
}

it('starts both, looks at each and through her people’s eyes, puts a crowd on one, is looked at by all', async () => {
  const { desk, code } = await hostFrom(room, 2);
  const { page } = desk;
  const players = [await join(code, 'Ben'), await join(code, 'Cleo')];
  for (const name of ['Ben', 'Cleo']) await page.getByRole('button', { name: sentence(name) }).waitFor();
  expect(await axeComplaints(page)).toEqual([]);

  await button(page, t('lead.start')).click();
  for (const player of players) await player.page.locator('.play').waitFor();
  await page.locator('.org-card').nth(1).click();
  await page.getByRole('heading', { name: 'Margherita' }).waitFor();
  await page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
  await page.getByText(t('lead.put'), { exact: true }).click();
  await button(page, t('inject.crowd')).click();
  await page
    .getByText(sentence(t('inject.crowd')))
    .nth(1)
    .waitFor();
  await hang(page, 'the console', 'desk');
  expect(await axeComplaints(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toEqual([]);

  await button(page, t('console.seeOrg')).click();
  await page.locator('.eyes .play').waitFor();
  await page.getByText(t('console.seeing', { org: 'Margherita' })).waitFor();
  await button(page, t('console.seeBack')).click();

  await button(page, t('console.look')).click();
  await page.getByLabel(t('lead.say')).fill('Two minutes left');
  await button(page, t('lead.sayButton')).first().click();
  for (const player of players) await player.page.getByText('Two minutes left').waitFor();
  await page.getByLabel(t('lead.say')).fill('Look at the wall');
  await button(page, t('console.freeze')).click();
  for (const player of players) await player.page.locator('.frozen').getByText('Look at the wall').waitFor();
  const [ben] = players as [Visitor];
  await ben.page.reload();
  await ben.page.locator('.frozen').getByText('Look at the wall').waitFor();
  await ben.page.keyboard.press('Escape');
  await ben.page.keyboard.press('Escape');
  await page.reload();
  await button(page, t('hosts.lookAway')).click();
  await ben.page.locator('.frozen').waitFor({ state: 'detached' });
  await button(page, t('lead.pause')).waitFor();
  expect(problems()).toEqual([]);
});

it('one organisation has the same console, and its host may sit at a desk and come back', async () => {
  const { page } = (await hostFrom(room, 1)).desk;
  await button(page, t('console.takeDesk')).click();
  await page.getByRole('button', { name: /^Be Ana/ }).click();
  await button(page, t('hosts.console')).click();
  await button(page, t('lead.start')).click();
  await button(page, t('console.toDesk')).click();
  await page.locator('.play').waitFor();
  await page.reload();
  await button(page, t('hosts.console')).click();
  await button(page, t('lead.next')).waitFor();
  expect(problems()).toEqual([]);
});

it('a projector shows the code, then what the host chooses; a co-host takes part by a link', async () => {
  const { desk, code } = await hostFrom(room, 2);
  const { page } = desk;
  await join(code, 'Benedikta');
  const wall = await openWall(room, page, { width: 1920, height: 1080 });
  await wall.page.getByText(t('lobby.here', { n: 1 })).waitFor();
  const giant = wall.page.locator('.wall-giant');
  const size = await giant.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(160);
  expect(new URL(wall.page.url()).hash).toBe('');
  expect(await axeComplaints(wall.page)).toEqual([]);

  await button(page, t('lead.start')).click();
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

  await button(page, t('console.hosts')).click();
  await button(page, t('console.invite', { as: 'host' })).click();
  const invite = new URL(await page.getByLabel(t('console.invite', { as: 'host' })).inputValue());
  const second = await come(invite.pathname + invite.hash);
  await second.page.getByRole('button', { name: t('hosts.takeAction', { as: 'host' }) }).click();
  await button(second.page, t('lead.next')).waitFor();

  await button(page, t('console.projector')).click();
  await button(page, t('console.wallShut')).click();
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
