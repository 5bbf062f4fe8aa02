import { expect } from 'vitest';
import { t } from '../../client/text/index.ts';
import '../../client/text/game.ts';
import { PATIENCE_MS, sentence } from './page.ts';
import { type Hand, playUntil, setSpeed } from './play.ts';

/** For expect.poll: until the slowest machine has drawn it. */
export const patience = { timeout: PATIENCE_MS, interval: 100 };

/** From the first page to the first decision: the loaded train is sent. Returns how many presses that took. */
export async function sendFirstTrain(hand: Hand, url: string): Promise<number> {
  const { page } = hand;
  await page.goto(url);
  await hand.press(page.getByRole('button', { name: sentence(t('home.alone')) }));
  const ask = page.locator('.ask-top');
  await expect
    .poll(() => ask.locator('h3').textContent(), patience)
    .toMatch(/14:00 train is loaded .* Send it\?/);
  await hand.press(ask.getByRole('button', { name: sentence(t('play.train.sendNow')) }));
  const presses = hand.presses;
  // Its consequence is seen: the oven has it, and the log tells.
  await page.locator('.train .oven').waitFor();
  await expect
    .poll(() => page.locator('.logline').textContent(), patience)
    .toMatch(/Deploy \d+ of .* is in the oven/);
  // From here on all controls are wanted, not one after the other.
  await hand.press(page.getByRole('button', { name: t('play.coach.skipLong') }));
  await page.locator('.coach').waitFor({ state: 'detached' });
  return presses;
}

/** Own slices and the next card: chosen, accepted, and shown as they are now. */
export async function steer(hand: Hand): Promise<void> {
  const { page } = hand;
  const slice = page.locator('.own-slices select').first();
  const lane = await hand.choose(slice);
  await expect.poll(() => page.locator('.own-slices .note').count(), patience).toBe(0);
  await expect.poll(() => slice.inputValue(), patience).toBe(lane);

  await hand.openTab(page.getByRole('tab', { name: t('play.side.work') }));
  const next = page.getByRole('button', { name: sentence(t('play.card.pick')) });
  const pick = page.locator('.side .work-card', { has: next }).first();
  const title = (await pick.getAttribute('aria-label')) ?? '';
  await hand.press(pick.getByRole('button', { name: sentence(t('play.card.pick')) }));
  const card = page.locator('.side').getByRole('article', { name: title });
  await card.locator('.chip-info').waitFor();
}

/** From a live day to Friday: every page answered, and the cards of the morning where they are wanted. Returns what was done. */
export async function playToFriday(hand: Hand, cards = false): Promise<string[]> {
  await setSpeed(hand, 4);
  const { deeds } = await playUntil(hand, ['habit'], cards);
  await hand.page.getByRole('heading', { name: t('friday.title') }).waitFor();
  return deeds;
}

/** From a live day to the review: every page answered, one standing order given, ready said. */
export async function playToReview(hand: Hand): Promise<void> {
  const { page } = hand;
  await playToFriday(hand);
  await setSpeed(hand, 0.5);
  await hand.press(
    page
      .locator('.lesson')
      .getByRole('button', { name: t('friday.always') })
      .first(),
  );
  await expect.poll(() => page.locator('.lesson-done').count(), patience).toBeGreaterThan(0);
  await setSpeed(hand, 4);
  await playUntil(hand, ['lapse']);
  await page.getByRole('heading', { name: /Week \d+ of 13/ }).waitFor();
  await playUntil(hand, ['review', 'over']);
}
