import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../kit/chromium.ts';
import { type Visitor, visit } from '../kit/page.ts';
import { focusReport, keyboard, watchFocus } from '../kit/play.ts';
import { expectReviewOfJournal } from '../kit/playReview.ts';
import { playToReview, sendFirstTrain, steer } from '../kit/playTaster.ts';
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
  await watchFocus(visitor.context);
});
afterEach(async () => {
  await visitor.close();
  await server.kill();
  dir.done();
});

/** A whole game on a machine that draws in software beside other work. */
const GAME_MS = 300_000;

describe('alone, by keyboard only', { timeout: GAME_MS }, () => {
  it('the whole Taster; the focus is never lost; the mouse is never used', async () => {
    const hand = keyboard(visitor.page);
    await sendFirstTrain(hand, server.url);
    await steer(hand);
    await playToReview(hand);
    await expectReviewOfJournal(hand);
    expect(await focusReport(visitor.page)).toEqual({ losses: [], pointer: false });
    expect(visitor.problems).toEqual([]);
  });
});
