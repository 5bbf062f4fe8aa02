/** Devices as they are in schools: no WebGL, no fonts, no storage, a tab put aside, a turned phone, a wrong clock. Play goes on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { launchChromium } from '../kit/chromium.ts';
import { sentence, type Visitor, type VisitorOptions, visit } from '../kit/page.ts';
import { drawn } from '../kit/pageScan.ts';
import { pointer } from '../kit/play.ts';
import { patience, sendFirstTrain } from '../kit/playTaster.ts';
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
afterEach(async () => {
  await visitor?.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  dir?.done();
});

/** Somebody whose browser is made poor, before any page is opened, by a script of its own. */
async function poor(script: (given: number) => void, given = 0, options: VisitorOptions = {}): Promise<Page> {
  visitor = await visit(browser, { stillness: true, ...options });
  await visitor.context.addInitScript(script, given);
  return visitor.page;
}

/** Runs in the page: no WebGL, and nothing to draw on that is wider than so many pixels. */
function refuseContexts(widest: number): void {
  const getContext = HTMLCanvasElement.prototype.getContext as (...asked: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function refused(this: HTMLCanvasElement, kind: string, ...rest) {
    return kind.startsWith('webgl') || this.width > widest ? null : getContext.call(this, kind, ...rest);
  } as typeof HTMLCanvasElement.prototype.getContext;
}

const stageIsThere = (page: Page): Promise<void> =>
  page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
const clockOf = (page: Page): Promise<string | null> => page.locator('.strip-clock strong').textContent();

describe('a device', () => {
  it('without WebGL draws the same stage by other means', async () => {
    const page = await poor(refuseContexts, Number.MAX_SAFE_INTEGER);
    await sendFirstTrain(pointer(page), server.url);
    await stageIsThere(page);
    expect(visitor.problems).toEqual([]);
  });

  it('that gives no picture room plays on the board view and is told so', async () => {
    const page = await poor(refuseContexts, 400);
    await sendFirstTrain(pointer(page), server.url);
    await page.getByRole('heading', { name: t('play.board.title') }).waitFor();
    await page.getByText(sentence(t('play.board.noStage'))).waitFor();
  });

  it('that blocks fonts shows the game in its own', async () => {
    const page = await poor(() => {});
    await visitor.context.route(/\.woff2?$/, (route) => route.abort());
    await sendFirstTrain(pointer(page), server.url);
    await stageIsThere(page);
    expect(visitor.problems).toEqual([]);
  });

  it('that keeps nothing plays as long as the page is open', async () => {
    const page = await poor(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, {
          get() {
            throw new DOMException('storage is not allowed here', 'SecurityError');
          },
        });
    });
    await sendFirstTrain(pointer(page), server.url);
    await stageIsThere(page);
    expect(visitor.problems).toEqual([]);
  });

  it.each([
    ['years behind', -3],
    ['years ahead', 5],
  ])('whose clock is %s sees the clock of the game', async (_, years) => {
    const page = await poor(() => {});
    await visitor.context.addInitScript((shift) => {
      const real = Date;
      class Wrong extends real {
        constructor(...given: []) {
          super(...((given.length > 0 ? given : [real.now() + shift]) as []));
        }
        static override now = (): number => real.now() + shift;
      }
      Object.assign(globalThis, { Date: Wrong });
    }, years * 31_556_952_000);
    await sendFirstTrain(pointer(page), server.url);
    expect(await clockOf(page)).toMatch(/Mon/);
    await page.reload();
    await page.locator('.train .oven').waitFor();
    expect(visitor.problems).toEqual([]);
  });

  it('whose tab was frozen for a while shows at once where the game is', async () => {
    const page = await poor(() => {});
    await sendFirstTrain(pointer(page), server.url);
    await stageIsThere(page);
    const other = await visitor.context.newPage();
    const devtools = await visitor.context.newCDPSession(page);
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    // Another tab of the same browser takes the seat and plays on; then the first comes back.
    await other.goto(page.url());
    await other.locator('.train .oven').waitFor();
    const before = await clockOf(other);
    await expect.poll(() => clockOf(other), patience).not.toBe(before);
    await other.close();
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    const back = page.getByRole('button', { name: t('link.replacedAction') });
    await back.or(page.locator('.train .oven')).first().waitFor();
    if (await back.isVisible()) await back.click();
    await page.locator('.train .oven').waitFor();
    const after = await clockOf(page);
    await expect.poll(() => clockOf(page), patience).not.toBe(after);
    expect(visitor.problems).toEqual([]);
  });

  it('that is turned with a finger on it keeps its buttons over their drawings', async () => {
    const page = await poor(() => {}, 0, { width: 640, height: 360 });
    await page.goto(server.url);
    await page.getByRole('button', { name: sentence(t('home.alone')) }).click();
    await stageIsThere(page);
    const slice = page.locator('[data-thing="module:cart"]');
    const { x = 0, y = 0 } = (await slice.boundingBox()) ?? {};
    await page.mouse.move(x + 4, y + 4);
    await page.mouse.down();
    await page.setViewportSize({ width: 360, height: 640 });
    await page.mouse.up();
    await drawn(page);
    const room = (await page.locator('.stage').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const there = async (): Promise<boolean> => {
      const box = await slice.boundingBox();
      return box !== null && box.x >= room.x && box.x + box.width <= room.x + room.width;
    };
    await expect.poll(there, patience).toBe(true);
    const card = page.locator('.thing-card');
    // The finger may have opened it already.
    if (!(await card.isVisible())) await slice.press('Enter');
    await card.waitFor();
    expect(visitor.problems).toEqual([]);
  });
});
