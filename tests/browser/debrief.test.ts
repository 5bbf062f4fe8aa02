/** A class after the game: its host leads the debrief, a phone and the wall follow her, and what people write is shown without names. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import type { Contrast } from '../../shared/sim/debrief/contrast.ts';
import { launchChromium } from '../kit/chromium.ts';
import { hang } from '../kit/gallery.ts';
import { type Visitor, visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { type PlayedClass, playedClass } from '../kit/playedClass.ts';
import { openPage, type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

const CODE = 'DEBREF';
let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let made: PlayedClass;
const visitors: Visitor[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  const setup = { seed: 'debrief', scenario: 'two-pizzas', quarters: 1, liveDays: 2 };
  const marks = [{ tick: 1_100, text: 'The first week' }];
  made = await playedClass(dir.path, CODE, setup, ['careful', 'cowboy'], marks);
  server = await spawnServer({ DATA_DIR: dir.path });
});
afterAll(async () => {
  for (const visitor of visitors) await visitor.close();
  await browser?.close();
  await server?.kill();
  dir?.done();
});

async function come(path: string, token: string, width: number, height: number): Promise<Visitor> {
  const seat = token === '' ? {} : { seat: { code: CODE, token, seat: '' } };
  const visitor = await visit(browser, { stillness: true, width, height, ...seat });
  visitors.push(visitor);
  await visitor.page.goto(server.url + path);
  return visitor;
}

/** Opens the projector and says where it is. */
async function projector(): Promise<string> {
  const host = await openPage(server.url, CODE, { token: made.host });
  await host.ask('lead', { do: 'projector', open: true });
  await host.ask('lead', { do: 'reveal', on: true });
  for (let i = 0; i < 200 && !host.boards.at(-1)?.projector.token; i += 1)
    await new Promise((next) => setTimeout(next, 10));
  const key = host.boards.at(-1)?.projector.token ?? '';
  await host.leave();
  return `/p/${CODE}#${key}`;
}

it('is led by arrows, followed on a phone and the wall, left alone by who is freed, and ends with what people wrote', async () => {
  const wallPath = await projector();
  const desk = await come(`/play/${CODE}`, made.host, 1366, 768);
  const phone = await come(`/play/${CODE}`, made.people[0] ?? '', 360, 640);
  const wall = await come(wallPath, '', 1366, 768);
  const pages = [desk, phone, wall].map(({ page }) => page);
  const everywhere = async (words: string): Promise<void> => {
    for (const page of pages)
      await page.locator('.debrief-slide').getByText(words, { exact: true }).waitFor();
  };
  await desk.page
    .getByRole('button', { name: t('debrief.title'), exact: true })
    .first()
    .click();
  await everywhere(t('debrief.start'));
  await desk.page.keyboard.press('ArrowRight');
  await everywhere(t('debrief.timeline'));
  await hang(desk.page, 'debrief timeline', 'desk');
  for (const page of pages) {
    expect(await axeComplaints(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
  }
  await desk.page.getByRole('button', { name: t('debrief.table') }).click();
  expect(await desk.page.locator('.debrief-main .debrief-table tbody tr').count()).toBe(2);
  // A number leads to its events, an event to its moment.
  await desk.page.locator('.debrief-table .debrief-behind').first().click();
  const moment = desk.page.locator('dialog .behind-list .moment-link').first();
  expect(await moment.getAttribute('href')).toContain(`/replay/${CODE}?org=`);
  expect(await axeComplaints(desk.page)).toEqual([]);
  for (const shut of ['evidence-title', 'behind-title'])
    await desk.page
      .locator(`dialog[aria-labelledby="${shut}"]`)
      .getByRole('button', { name: t('review.close'), exact: true })
      .first()
      .click();
  await desk.page.keyboard.press('ArrowRight');
  await everywhere('The first week');

  // The first contrast: its question on the wall, its clip on the desk, and the same after a reload.
  await desk.page.keyboard.press('ArrowRight');
  const title = await desk.page.locator('.debrief-kind').textContent();
  await everywhere(title ?? '');
  await phone.page.reload();
  await everywhere(title ?? '');
  const answer = await fetch(`${server.url}/api/sessions/${CODE}/debrief`, {
    headers: { authorization: `Bearer ${made.people[0]}` },
  });
  const [first] = ((await answer.json()) as { contrasts: Contrast[] }).contrasts;
  expect(title).toBe(t(`debrief.kind.${first?.id ?? 'undo'}`));
  await wall.page.getByText(t(`debrief.ask.${first?.id ?? 'undo'}`)).waitFor();
  const clip = phone.page.getByRole('link', { name: new RegExp(`^${t('debrief.clip')}`) }).first();
  expect(await clip.getAttribute('href')).toBe(
    `/replay/${CODE}?org=${first?.high.org}&tick=${first?.high.tick}`,
  );
  expect(await axeComplaints(phone.page)).toEqual([]);

  // Freed, she turns alone; the wall stays where the host is.
  expect(await phone.page.getByRole('button', { name: t('debrief.next') }).count()).toBe(0);
  await desk.page.getByRole('switch', { name: t('debrief.host.free') }).click();
  await phone.page.getByRole('button', { name: t('debrief.before') }).click();
  await phone.page.getByText('The first week').first().waitFor();
  expect(await wall.page.locator('.debrief-kind').textContent()).toBe(title);
  await phone.page.getByRole('button', { name: t('debrief.follow') }).click();
  await everywhere(title ?? '');

  await desk.page.getByRole('button', { name: t('debrief.slide.words') }).click();
  await everywhere(t('debrief.words.title'));
  const field = phone.page.getByLabel(t('debrief.words.ask'));
  await field.fill('Smaller boxes');
  await phone.page.getByRole('button', { name: t('debrief.words.keep') }).click();
  await phone.page.getByText(t('debrief.words.kept')).waitFor();
  await desk.page.getByText('Smaller boxes').waitFor();
  expect(await wall.page.getByText('Smaller boxes').count()).toBe(0);
  await desk.page.getByRole('button', { name: t('debrief.host.show') }).click();
  await wall.page.getByText('Smaller boxes').waitFor();
  expect(await wall.page.getByText('Person 1').count()).toBe(0);
  expect(await phone.page.getByText(t('debrief.host.balance')).count()).toBe(0);
  await desk.page.getByText(t('debrief.host.balance')).click();
  await desk.page.getByRole('rowheader', { name: /^Person 1/ }).waitFor();
  expect(await axeComplaints(desk.page)).toEqual([]);

  await desk.page.getByRole('button', { name: t('debrief.host.shut') }).click();
  await desk.page.locator('.console-grid').waitFor();
  expect(visitors.flatMap(({ problems }) => problems)).toEqual([]);
});
