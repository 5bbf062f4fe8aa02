import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../kit/chromium.ts';
import { type Visitor, visit } from '../kit/page.ts';
import { pointer } from '../kit/play.ts';
import { playToFriday, sendFirstTrain, steer } from '../kit/playTaster.ts';
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
  // Quick, and still slow enough that the first train has not left before its page is drawn.
  server = await spawnServer({ DATA_DIR: dir.path, SLICE_SPEED: '2' });
  visitor = await visit(browser);
});
afterEach(async () => {
  await visitor.close();
  await server.kill();
  dir.done();
});

/** A whole game on a machine that draws in software beside other work. */
const GAME_MS = 300_000;

describe('alone, by pointer', { timeout: GAME_MS }, () => {
  // From Friday to a review that the journal proves it goes as by keyboard.
  it('first decision within three clicks, then the days by hand to Friday', async () => {
    const hand = pointer(visitor.page);
    expect(await sendFirstTrain(hand, server.url)).toBeLessThanOrEqual(3);
    await steer(hand);
    // What an answered card came to is told in its place, for a while.
    const told = visitor.page.locator('.morning-ended .morning-means').first().waitFor();
    const deeds = await playToFriday(hand, true);
    expect(deeds.join('\n')).toMatch(/^card: /m);
    await told;
    expect(visitor.problems).toEqual([]);
  });
});
