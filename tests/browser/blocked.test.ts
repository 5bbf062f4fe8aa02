/** A network that lets no WebSocket through: the game is played by plain requests, and says so. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import { launchChromium } from '../kit/chromium.ts';
import { type Visitor, visit } from '../kit/page.ts';
import { pointer } from '../kit/play.ts';
import { patience, sendFirstTrain } from '../kit/playTaster.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  dir = tempDir();
  server = await spawnServer({ DATA_DIR: dir.path });
  visitor = await visit(browser);
  await visitor.context.addInitScript(blockSockets);
});
afterEach(async () => {
  await visitor.close();
  await server.kill();
  dir.done();
});

/** Runs in the page before its own script: every WebSocket fails as one that a proxy refuses. */
function blockSockets(): void {
  globalThis.WebSocket = class extends EventTarget {
    static readonly OPEN = 1;
    readyState = 0;
    onclose: ((event: object) => void) | null = null;
    constructor() {
      super();
      setTimeout(() => {
        this.readyState = 3;
        this.onclose?.({ code: 1006, reason: '' });
      });
    }
    send(): void {}
    close(): void {}
  } as unknown as typeof WebSocket;
}

describe('a network that blocks WebSockets', () => {
  it('the first train is sent and leaves; words say how the game goes; a reload keeps the seat', async () => {
    const { page } = visitor;
    const hand = pointer(page);
    await sendFirstTrain(hand, server.url);
    const notice = page.getByText(t('link.requests'));
    await notice.waitFor();
    await hand.press(page.getByRole('button', { name: t('link.requestsSeen') }));
    await notice.waitFor({ state: 'detached' });

    // Decisions are answered, and the day goes on by itself.
    const slice = page.locator('.own-slices select').first();
    const lane = await hand.choose(slice);
    await expect.poll(() => page.locator('.own-slices .note').count(), patience).toBe(0);
    await expect.poll(() => slice.inputValue(), patience).toBe(lane);

    await page.reload();
    await page.getByRole('heading', { name: t('play.team.yours', { name: 'Ana' }) }).waitFor();
    await expect.poll(() => slice.inputValue(), patience).toBe(lane);
    expect(visitor.requests.filter((url) => url.startsWith('ws'))).toEqual([]);
    expect(visitor.requests.some((url) => url.includes('/line?after='))).toBe(true);
    expect(visitor.problems).toEqual([]);
  });
});
