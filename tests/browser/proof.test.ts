/** The end of a lesson: the last Friday, half a year on habits, its review. */
import { expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import { button, classroom } from '../kit/classroom.ts';
import { hang } from '../kit/gallery.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { type Prepared, prepare } from '../kit/playPrepared.ts';

let game: Prepared;
const { come, problems } = classroom({ SLICE_SPEED: '4' }, async (folder) => {
  game = await prepare(folder, {
    code: 'PRVEVE',
    proof: 2,
    until: ({ phase, quarter }) => phase === 'habit' && quarter === 2,
  });
});

it('says that nobody will help, runs two quarters without a stop, and shows them beside the one that was played', async () => {
  const { page } = await come(`/play/${game.code}`, { seat: game });
  await page.getByRole('heading', { name: t('proof.eve') }).waitFor();
  await hang(page, 'the eve of the proof', 'desk');
  expect(await axeComplaints(page)).toEqual([]);
  await button(page, t('link.resume')).click();
  // Nobody says ready: the evening ends by itself.
  await page.locator('.weekstrip li').nth(12).waitFor();
  // A slip every other week, and one line of weeks for both quarters.
  expect(await page.locator('.weekstrip li').count()).toBe(13);
  await page.getByRole('heading', { name: t('proof.running') }).waitFor();
  await page.locator('.weekstrip .slip-done').nth(2).waitFor();
  await hang(page, 'the proof runs', 'desk');
  await page.getByRole('heading', { name: t('proof.title') }).waitFor();
  const columns = page.locator('.proof-review thead th');
  await columns.nth(3).waitFor();
  expect(await columns.allTextContents()).toEqual([
    t('review.metric'),
    t('proof.columnPlayed', { quarter: 1 }),
    t('proof.column', { quarter: 2 }),
    t('proof.column', { quarter: 3 }),
  ]);
  await hang(page, 'the review of the proof', 'desk');
  expect(await axeComplaints(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toEqual([]);
  await page.locator('.ready .verb button').click();
  await page.getByRole('heading', { name: t('review.over') }).waitFor();
  expect(problems()).toEqual([]);
});
