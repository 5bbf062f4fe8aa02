import { cpSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import type { CreatedSession } from '../../shared/net/api.ts';
import { isNight } from '../../shared/sim/calendar.ts';
import { launchChromium } from '../kit/chromium.ts';
import { focusOf, type Visitor, visit } from '../kit/page.ts';
import { type Hand, keyboard, pointer } from '../kit/play.ts';
import { prepare, ringsForAna } from '../kit/playPrepared.ts';
import { type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

let browser: Browser;
let game: ReturnType<typeof tempDir>;
let seat: CreatedSession;
let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
  game = tempDir();
  seat = await prepare(game.path, {
    code: 'NGHT22',
    liveDays: 5,
    live: true,
    until: ringsForAna(isNight),
  });
});
afterAll(async () => {
  await browser?.close();
  game?.done();
});
beforeEach(async () => {
  dir = tempDir();
  cpSync(game.path, dir.path, { recursive: true });
  server = await spawnServer({ DATA_DIR: dir.path, SLICE_SPEED: '3' });
  visitor = await visit(browser, { seat });
  await visitor.page.goto(`${server.url}/play/${seat.code}`);
});
afterEach(async () => {
  await visitor.close();
  await server.kill();
  dir.done();
});

const patience = { timeout: 60_000, interval: 100 };

describe('a page at night: acknowledge, look, respond', () => {
  it.each([
    ['by pointer', pointer],
    ['by keyboard', keyboard],
  ])('%s', async (_, handOf) => {
    const { page } = visitor;
    const hand = handOf(page);
    const pager = page.getByRole('alertdialog');
    await pager.waitFor();
    expect(await pager.textContent()).toContain(t('play.pager.you', { night: 'yes' }));
    // The focus was taken to the pager, so that Enter alone answers it.
    await expect.poll(() => focusOf(page), patience).toContain(t('play.desk.acknowledge'));
    await hand.press(pager.getByRole('button', { name: t('play.desk.acknowledge') }));
    await pager.waitFor({ state: 'detached' });

    // After a restart the clock stands until the host goes on.
    await hand.press(page.getByRole('status').getByRole('button', { name: t('link.resume') }));
    const desk = page.locator('.desk');
    await desk.getByRole('heading', { name: t('play.desk.decide') }).waitFor();
    await respond(hand);
    expect(visitor.problems).toEqual([]);
  });
});

/** Reads one piece of evidence, answers with the first response, and sees what came of it. */
async function respond(hand: Hand): Promise<void> {
  const { page } = hand;
  const desk = page.locator('.desk');
  await hand.press(desk.locator('.looks .verb button').first());
  await desk.locator('.findings li').first().waitFor();
  await desk.getByRole('heading', { name: t('play.desk.decide') }).waitFor();
  await hand.press(desk.locator('.responses .verb button:not([aria-disabled="true"])').first());
  const done = desk.getByText(/tried: /).or(desk.getByRole('heading', { name: t('play.desk.after') }));
  await done
    .or(desk.getByText(/Users are served again/))
    .first()
    .waitFor();
}
