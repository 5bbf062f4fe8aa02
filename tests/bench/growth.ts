/** Memory over ten minutes of a game: the same Monday morning twice, after everything was seen once. */
import type { CDPSession, Page } from 'playwright-core';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { sentence, type Visitor } from '../kit/page.ts';
import { type Hand, playUntil, pointer, setSpeed } from '../kit/play.ts';
import type { Prepared, Wish } from '../kit/playPrepared.ts';
import { heapMb } from './pageCost.ts';

/** A game of seven quarters with whole weeks of days, at its first Monday morning. */
export const LONG_GAME: Wish = { code: 'GRWTHH', quarters: 7, liveDays: 5, until: ({ tick }) => tick >= 120 };

/** Quarters until everything was seen and what runs often is compiled: the code of a page is part of its memory, and comes first. */
const WARM_UP = 2;

/** How fast the game is played, and how many of its minutes lie between the two looks at the least. */
const SPEED = 4;
const MINUTES = 10;

export interface Growth {
  heapStartMb: number;
  heapEndMb: number;
  /** How much more is in use at the end, per cent. */
  heapGrowthPercent: number;
  /** Minutes of the game's own clock between the two. */
  heapMinutes: number;
}

/**
 * Plays two quarters with every panel opened, looks at the memory on the Monday of the third, plays on for at least ten
 * minutes of the game, and looks again on a Monday. At ×4 a minute of the clock on the wall is four of the game.
 */
export async function growth(visitor: Visitor, url: string, game: Prepared): Promise<Growth> {
  const { page } = visitor;
  const hand = pointer(page);
  const devtools = await page.context().newCDPSession(page);
  await page.goto(`${url}/play/${game.code}`);
  await page.locator('.stage[aria-busy="false"]').waitFor({ state: 'attached' });
  // The clock stands until its host goes on: time to look around.
  await seeEverything(hand);
  await setSpeed(hand, SPEED);
  await hand.press(page.getByRole('button', { name: sentence(t('link.resume')) }).first());
  for (let quarter = 0; quarter < WARM_UP; quarter += 1) await playQuarter(hand);
  const heapStartMb = await settled(page, devtools);
  const began = performance.now();
  const minutes = (): number => ((performance.now() - began) * SPEED) / 60_000;
  while (minutes() < MINUTES) await playQuarter(hand);
  const heapMinutes = Math.round(minutes() * 10) / 10;
  const heapEndMb = await settled(page, devtools);
  await visitor.close();
  const heapGrowthPercent = Math.round((heapEndMb / heapStartMb - 1) * 1000) / 10;
  return { heapStartMb, heapEndMb, heapGrowthPercent, heapMinutes };
}

/** From somewhere in a week of days over Friday, the time-lapse, the review and the plan to the next week of days. */
async function playQuarter(hand: Hand): Promise<void> {
  for (const phase of ['habit', 'review', 'plan', 'live'] as const) await playUntil(hand, [phase, 'over']);
}

/** Opens and closes what a page of days can show: side pages, tables, keys, comfort. */
async function seeEverything(hand: Hand): Promise<void> {
  const { page } = hand;
  for (const side of ['work', 'improve', 'team']) await hand.press(page.locator(`#side-${side}`));
  const tables = page.locator('#board-title');
  for (const state of ['visible', 'hidden'] as const) {
    await page.keyboard.press('t');
    await tables.waitFor({ state });
  }
  const keys = page.locator('dialog[open]');
  await page.keyboard.press('?');
  await keys.waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'hidden' });
  const comfort = page.getByRole('button', { name: sentence(t('comfort.open')) });
  for (let press = 0; press < 2; press += 1) await hand.press(comfort);
}

/** Memory in use after three frames, so that what was closed is off the page, and after the garbage was collected. */
async function settled(page: Page, devtools: CDPSession): Promise<number> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
  return heapMb(devtools);
}
