/** A desk and its phone, and the loudspeaker: nothing sounds before a gesture, nor among others before it is wanted. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pager } from '../../client/text/en/pager.ts';
import { install, t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { type Visitor, type VisitorOptions, visit } from '../kit/page.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { offerPager } from '../kit/phone.ts';
import { ANA, type Prepared, prepare, ringsForAna } from '../kit/playPrepared.ts';
import { createSession, openPage, type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

install(pager);

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let day: Prepared;
let ringing: Prepared;
const visitors: Visitor[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  day = await prepare(dir.path, { code: 'DAYDAY', until: ({ tick }) => tick >= 120 });
  ringing = await prepare(dir.path, { code: 'DESKKK', live: true, until: ringsForAna() });
  server = await spawnServer({ DATA_DIR: dir.path });
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) {
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  }
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

async function open(path: string, options: VisitorOptions = {}): Promise<Page> {
  const visitor = await visit(browser, { stillness: true, ...options });
  visitors.push(visitor);
  await visitor.page.addInitScript(countContexts);
  await visitor.page.goto(path.startsWith('http') ? path : server.url + path);
  return visitor.page;
}

const PHONE = { width: 320, height: 568, dpr: 2 };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a phone as pager', () => {
  it('is paired with the code that the desk shows, and the desk says so', async () => {
    const desk = await open(`/play/${day.code}`, { seat: day });
    await desk.locator('.strip').waitFor();
    await button(desk, t('comfort.open')).click();
    await button(desk, t('sound.phone')).click();
    await desk.getByRole('img', { name: t('pager.pair.qr') }).waitFor();
    const link = await desk.locator('.pairing-link').textContent();
    expect(await axeComplaints(desk)).toEqual([]);

    const phone = await open(server.url + (link ?? '').slice((link ?? '').indexOf('/pager/')), PHONE);
    await button(phone, t('pager.start.on')).click();
    await phone.getByRole('heading', { name: t('pager.quiet') }).waitFor();
    expect(phone.url()).not.toContain('#');
    await desk.getByText(t('pager.pair.here')).waitFor();
    expect(await axeComplaints(phone)).toEqual([]);
    expect(await sidewaysOverflow(phone)).toEqual([]);

    // The code was good once; a reload needs none.
    const thief = await open(server.url + (link ?? '').slice((link ?? '').indexOf('/pager/')), PHONE);
    await button(thief, t('pager.start.on')).click();
    await thief.getByRole('alert').getByText(t('pager.over.pairing')).waitFor();
    await phone.reload();
    await phone.getByRole('heading', { name: t('pager.quiet') }).waitFor();
    await button(desk, t('pager.pair.remove')).click();
    await phone.getByText(t('pager.over.unpaired')).waitFor();
  });

  it('rings, says “I am on it”, and the desk sees it', async () => {
    const desk = await open(`/play/${ringing.code}`, { seat: ringing });
    await desk.getByRole('alertdialog').waitFor();
    const { secret } = await offerPager(server.url, ringing.code, ringing.token);
    const phone = await open(`/pager/${ringing.code}#${secret}`, PHONE);
    await button(phone, t('pager.start.on')).click();
    const answer = button(phone, t('pager.acknowledge'));
    await answer.waitFor();
    expect(await axeComplaints(phone)).toEqual([]);
    expect(await sidewaysOverflow(phone)).toEqual([]);
    const box = await answer.boundingBox();
    expect(box?.height).toBeGreaterThan(100);
    await answer.click();
    await phone.getByRole('heading', { name: t('pager.takenMine') }).waitFor();
    await desk.getByRole('alertdialog').waitFor({ state: 'detached' });
    await desk.getByRole('heading', { name: t('play.desk.decide') }).waitFor();
  });
});

describe('the loudspeaker', () => {
  it('is not touched before a gesture, and alone it is from then on', async () => {
    const page = await open(`/play/${day.code}`, { seat: day });
    await page.locator('.strip').waitFor();
    expect(await contexts(page)).toBe(0);
    const mute = button(page, t('sound.mute'));
    await mute.waitFor();
    await page.keyboard.press('1');
    await expect.poll(() => contexts(page)).toBeGreaterThan(0);
    await page.keyboard.press('m');
    await button(page, t('sound.unmute')).waitFor();
    // What was chosen is still so after a reload, and nothing is made for a silent game.
    await page.reload();
    await button(page, t('sound.unmute')).waitFor();
    await page.keyboard.press('1');
    expect(await contexts(page)).toBe(0);
  });

  it('stays silent among others until somebody wants it', async () => {
    const seat = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const host = await openPage(server.url, seat.code, { token: seat.token });
    await host.ask('claim', { engineer: ANA });
    await host.ask('control', { action: 'start' });
    await host.leave();
    const page = await open(`/play/${seat.code}`, { seat });
    await button(page, t('console.toDesk')).click();
    const on = button(page, t('sound.unmute'));
    await on.waitFor();
    await page.keyboard.press('1');
    expect(await contexts(page)).toBe(0);
    await on.click();
    await button(page, t('sound.mute')).waitFor();
    expect(await contexts(page)).toBeGreaterThan(0);
  });

  it('may be missing: that is said once, and the game goes on', async () => {
    const visitor = await visit(browser, { stillness: true, seat: day });
    visitors.push(visitor);
    await visitor.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'AudioContext'));
    await visitor.page.goto(`${server.url}/play/${day.code}`);
    await button(visitor.page, t('sound.mute')).waitFor();
    await visitor.page.keyboard.press('1');
    await visitor.page.getByText(t('sound.unavailable')).waitFor();
  });
});

/** Runs in the page before its own script. */
function countContexts(): void {
  const made = { count: 0 };
  Object.assign(globalThis, { madeContexts: made });
  globalThis.AudioContext = new Proxy(globalThis.AudioContext, {
    construct(target, args) {
      made.count += 1;
      return Reflect.construct(target, args);
    },
  });
}

const contexts = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { madeContexts: { count: number } }).madeContexts.count);
