/** Bars of the client that count or order things: bytes, sizes of targets, sharpness, stillness. Seconds are the bench's. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { isNight } from '../../shared/sim/calendar.ts';
import { gzipKb, scriptsOf } from '../bench/pageCost.ts';
import { launchChromium } from '../kit/chromium.ts';
import { sentence, type Visitor, type VisitorOptions, visit } from '../kit/page.ts';
import { drawn, sharpness, smallTargets, unlikeness } from '../kit/pageScan.ts';
import { type Prepared, prepare, ringsForAna } from '../kit/playPrepared.ts';
import { patience } from '../kit/playTaster.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

const DIST_DIR = fileURLToPath(new URL('../../client/dist', import.meta.url));

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let day: Prepared;
let desk: Prepared;
let night: Prepared;
const visitors: Visitor[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  dir = tempDir();
  day = await prepare(dir.path, { code: 'DAYBAR', until: ({ tick }) => tick >= 120 });
  desk = await prepare(dir.path, { code: 'DESBAR', live: true, until: ringsForAna() });
  night = await prepare(dir.path, { code: 'NGTBAR', liveDays: 5, live: true, until: ringsForAna(isNight) });
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

/** As few pixels as the whole screen still fits in: here every one of them is drawn by the processor. */
const SMALLER = { width: 1000, height: 560 };

async function open(options: VisitorOptions = {}): Promise<Visitor> {
  const visitor = await visit(browser, options);
  visitors.push(visitor);
  return visitor;
}

async function openGame(seat: Prepared, options: VisitorOptions = {}): Promise<Visitor> {
  const visitor = await open({ stillness: true, seat, ...options });
  await visitor.page.goto(`${server.url}/play/${seat.code}`);
  await visitor.page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
  return visitor;
}

describe('what is sent', () => {
  it('the first page loads at most 90 KB of script, a game at most 480', async () => {
    const home = await open();
    await home.page.goto(server.url);
    await home.page.getByRole('button', { name: sentence(t('home.alone')) }).waitFor();
    await home.page.waitForLoadState('networkidle');
    const first = gzipKb(home.requests, DIST_DIR);
    expect(first).toBeGreaterThan(10);
    expect(first).toBeLessThanOrEqual(90);
    // Screens of a standing clock are fetched in the background once the map is there.
    const all = gzipKb(scriptsOf(['index', 'Play', 'PlayScreen', 'stage', 'game'], DIST_DIR), DIST_DIR);
    expect(all).toBeGreaterThan(first);
    expect(all).toBeLessThanOrEqual(480);
  });
});

describe('what is pressed', () => {
  it.each([
    ['a desk', 1366, 768],
    ['a phone', 360, 640],
    ['a small phone', 320, 568],
  ])('is large enough for a finger on %s: 44 pixels', async (_, width, height) => {
    const { page } = await openGame(day, { width, height });
    expect(await smallTargets(page, 44)).toEqual([]);
    await page.keyboard.press('2');
    expect(await smallTargets(page, 44)).toEqual([]);
  });
});

describe('the picture', () => {
  it('is nearly as sharp at twice the pixels as at once', async () => {
    const shot = async (dpr: number): Promise<number> => {
      const { page } = await openGame(day, { dpr });
      return sharpness(page, await picture(page));
    };
    const once = await shot(1);
    const twice = await shot(2);
    // A picture drawn at once and stretched to twice reaches half.
    expect(twice / once).toBeGreaterThan(0.8);
  });

  it('stands still where stillness is wanted', async () => {
    const { page } = await openGame(desk, SMALLER);
    await answer(page);
    // What just happened may still find its place, and what loads late too; then nothing moves while the clock stands.
    let last = await picture(page);
    const rests = async (): Promise<boolean> => {
      for (let i = 0; i < 10; i += 1) await drawn(page);
      const next = await picture(page);
      const same = next.equals(last);
      last = next;
      return same;
    };
    await expect.poll(async () => (await rests()) && (await rests()) && (await rests()), patience).toBe(true);
  });
});

describe('the picture', () => {
  it('is the same with a graphics card as without one', async () => {
    const pictures: Buffer[] = [];
    for (const card of [false, true]) {
      const visitor = await open({ stillness: true, seat: night, ...SMALLER });
      if (card) await visitor.context.addInitScript(claimGraphicsCard);
      await visitor.page.goto(`${server.url}/play/${night.code}`);
      await visitor.page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
      // Who comes second finds the page taken.
      if (!card) await answer(visitor.page);
      const kind = await visitor.page.locator('.stage-canvas canvas').evaluate((element) => {
        const context = (element as HTMLCanvasElement).getContext('2d');
        return context === null ? 'webgl' : '2d';
      });
      expect(kind).toBe(card ? 'webgl' : '2d');
      pictures.push(await picture(visitor.page));
      expect(visitor.problems).toEqual([]);
    }
    const [plain, carded] = pictures as [Buffer, Buffer];
    const { page } = visitors[0] as Visitor;
    expect(await unlikeness(page, plain, carded)).toBeLessThan(6);
    expect(
      await unlikeness(page, plain, await picture((await openGame(day, SMALLER)).page)),
      'day and night',
    ).toBeGreaterThan(30);
  });
});

/** Runs in the page: a browser that draws in software says so; this one keeps it to itself. */
function claimGraphicsCard(): void {
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const ask = kind.prototype.getExtension as (name: string) => unknown;
    kind.prototype.getExtension = function hushed(this: WebGLRenderingContext, name: string) {
      return name === 'WEBGL_debug_renderer_info' ? null : ask.call(this, name);
    } as typeof kind.prototype.getExtension;
  }
}

async function answer(page: Page): Promise<void> {
  const pager = page.getByRole('alertdialog');
  await pager.getByRole('button', { name: t('play.desk.acknowledge') }).click();
  await pager.waitFor({ state: 'detached' });
}

/** The stage alone, without the panels that lie over it. */
async function picture(page: Page): Promise<Buffer> {
  await page.addStyleTag({
    content:
      'body * { visibility: hidden !important } .stage-canvas canvas { visibility: visible !important }',
  });
  await drawn(page);
  return page.locator('.stage-canvas canvas').screenshot();
}
