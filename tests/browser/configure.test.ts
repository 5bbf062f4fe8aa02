/** A host sets a lesson up: a list of people, what can be decided, who watches, who comes late. */
import { expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import { button, classroom } from '../kit/classroom.ts';
import { axeComplaints, sidewaysOverflow } from '../kit/pageScan.ts';
import { patience } from '../kit/playTaster.ts';

const { come, problems } = classroom();
const PHONE = { width: 360, height: 640 };
const SMALL = { width: 320, height: 568 };

it('mends a list, seats people by it, opens a lever in the middle of the game, lets somebody watch', async () => {
  const { page: host } = await come('/host', PHONE);
  await host.getByText(t('host.moreSettings')).click();
  await host.getByLabel(t('rules.spread'), { exact: true }).selectOption('roster');
  await host.getByLabel(t('rules.list'), { exact: true }).fill('Ana Berg;7;Napoli\nBen;8');
  await host.getByLabel(/^Overtime/).uncheck();
  expect(await axeComplaints(host)).toEqual([]);
  expect(await sidewaysOverflow(host)).toEqual([]);
  await host.getByRole('button', { name: t('host.open') }).click();
  await host.getByText(t('roster.unknownOrg', { line: 1, word: 'Napoli' })).waitFor();
  await host.getByLabel(t('rules.list'), { exact: true }).fill('Ana Berg;7;Marinara;olive\nBen;8');
  await host.getByRole('button', { name: t('host.open') }).click();
  await host.waitForURL(/\/play\//);
  const code = host.url().slice(-6);

  const { page: ana } = await come(`/j/${code}`);
  await ana.getByLabel(t('join.onList')).selectOption('Ana Berg');
  await ana.getByRole('button', { name: t('join.join') }).click();
  await ana.locator('.desk[aria-pressed="true"]').waitFor();

  const { page: eva } = await come(`/j/${code}`, SMALL);
  await eva.getByLabel(t('join.watch')).check();
  await eva.getByRole('button', { name: t('join.join') }).click();
  await eva.getByLabel(t('watch.note')).fill('Who asks why?');
  await eva.getByText(t('watch.kept'), { exact: true }).waitFor();
  await eva.reload();
  await expect.poll(() => eva.getByLabel(t('watch.note')).inputValue(), patience).toBe('Who asks why?');
  expect(await axeComplaints(eva)).toEqual([]);
  expect(await sidewaysOverflow(eva)).toEqual([]);

  await button(host, t('lead.start')).click();
  await ana.getByText(t('play.staff.title')).click();
  await ana.getByRole('button', { name: t('play.staff.hire') }).waitFor();
  const overtime = ana.getByRole('button', { name: t('play.staff.overtime') });
  expect(await overtime.count()).toBe(0);
  // On a phone what is one level down stands behind one button.
  await button(host, t('lead.more')).click();
  await button(host, t('console.settings')).click();
  await host.getByLabel(/^Overtime/).click();
  await overtime.waitFor();

  const { page: late } = await come(`/j/${code}`, SMALL);
  await late.getByText(t('join.lateDesk')).waitFor();
  await late.getByRole('button', { name: t('join.join') }).click();
  await late.getByRole('heading', { name: t('late.title') }).waitFor();
  expect(await axeComplaints(late)).toEqual([]);
  await late.getByRole('button', { name: t('late.go') }).click();
  await late.reload();
  await late.locator('.play').waitFor();
  expect(await late.locator('.catch-up').count()).toBe(0);
  expect(problems()).toEqual([]);
});
