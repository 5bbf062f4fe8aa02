import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import { parseJournal } from '../../shared/sim/journalFile.ts';
import { type ChaosProxy, startChaosProxy } from '../kit/chaosProxy.ts';
import { asHost, classroom, expectLane, expectSeat, openPanel, ownSlice } from '../kit/classroom.ts';
import { sentence, type Visitor } from '../kit/page.ts';
import { focusReport, type Hand, keyboard, playUntil, pointer, setSpeed, watchFocus } from '../kit/play.ts';
import { shownNumbers } from '../kit/playReview.ts';
import { patience } from '../kit/playTaster.ts';

const room = classroom({ SLICE_SPEED: '3' });
/** The guest's network; the host has a better one. */
let network: ChaosProxy;
let host: Visitor;
let guest: Visitor;

beforeAll(async () => {
  network = await startChaosProxy(Number(new URL(room.server.url).port));
});
afterAll(() => network?.close());
beforeEach(async () => {
  host = await room.come(null, { stillness: false });
  guest = await room.come(null, { width: 1024 });
});

/** A whole game on a machine that draws in software beside other work. */
const GAME_MS = 300_000;

describe('together', { timeout: GAME_MS }, () => {
  it('one hosts, one joins by code; reload, cut and second tab change nothing; both see one review', async () => {
    const hosting = pointer(host.page);
    const code = await openGame(hosting);
    // The guest has no mouse.
    await watchFocus(guest.context);
    let joining = keyboard(guest.page);
    await joinByCode(joining, code);
    await sitAndStart(hosting, joining);

    // One's decision is on the other's screen.
    await chooseStrategy(hosting);
    await expect.poll(() => strategyOf(guest.page), patience).toBe(await strategyOf(host.page));

    await sayTo(hosting, guest.page);

    await guest.page.reload();
    await expectSeat(guest.page, 'Noor');
    expect(await strategyOf(guest.page)).toBe(await strategyOf(host.page));

    const lane = await decideOffline(joining);
    joining = keyboard(await moveToSecondTab());
    await expectSeat(joining.page, 'Noor');
    await expect.poll(() => ownSlice(joining.page).inputValue(), patience).toBe(lane);

    await setSpeed(hosting, 4);
    await Promise.all([playUntil(hosting, ['review', 'over']), playUntil(joining, ['review', 'over'])]);
    const numbers = await shownNumbers(host.page);
    await expect.poll(() => shownNumbers(joining.page), patience).toEqual(numbers);

    expect(await slicesChosenBy('olive-noor', code)).toEqual([lane]);
    expect(await focusReport(joining.page)).toEqual({ losses: [], pointer: false });
    expect([...host.problems, ...guest.problems]).toEqual([]);
  });

  it('the address of the QR code leads to the lobby with one click', async () => {
    const code = await openGame(pointer(host.page));
    const joining = pointer(guest.page);
    await guest.page.goto(`http://localhost:${network.port}/j/${code}`);
    await joining.press(guest.page.getByRole('button', { name: t('join.join'), exact: true }));
    await guest.page.getByRole('heading', { name: t('lobby.pick') }).waitFor();
    expect(joining.presses).toBe(1);
    await host.page.getByText(t('console.roster', { n: 1, here: 1 })).waitFor();
  });
});

/** From the first page to the code on the projector, in three clicks or fewer. */
async function openGame(hosting: Hand): Promise<string> {
  const { page } = hosting;
  await page.goto(room.server.url);
  await hosting.press(
    page.getByRole('link', { name: sentence(t('home.host')) }).filter({ hasText: t('home.hostHint') }),
  );
  await hosting.press(page.getByRole('button', { name: t('host.open') }));
  const shown = await page.locator('.invite h1 .unseen').textContent();
  expect(hosting.presses).toBeLessThanOrEqual(3);
  const code = (shown ?? '').replaceAll(' ', '');
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
  expect(await page.getByRole('img', { name: sentence(`/j/${code}`) }).count()).toBe(1);
  return code;
}

/** One field and two clicks, with the suggested name. */
async function joinByCode(joining: Hand, code: string): Promise<void> {
  const { page } = joining;
  await page.goto(`http://localhost:${network.port}/`);
  await joining.type(page.getByLabel(t('home.code')), code.toLowerCase());
  await joining.press(page.getByRole('button', { name: t('home.join'), exact: true }));
  await expect.poll(() => page.getByLabel(t('join.name')).inputValue(), patience).not.toBe('');
  await joining.press(page.getByRole('button', { name: t('join.join'), exact: true }));
  await page.getByRole('heading', { name: t('lobby.pick') }).waitFor();
  expect(joining.presses).toBe(2);
}

/** Engineers of two teams; each sees the other's seat taken; the host starts. */
async function sitAndStart(hosting: Hand, joining: Hand): Promise<void> {
  await hosting.press(hosting.page.getByRole('button', { name: t('console.takeDesk') }));
  await hosting.press(hosting.page.getByRole('button', { name: /^Be Ana/ }));
  await joining.press(joining.page.getByRole('button', { name: /^Be Noor/ }));
  await hosting.page.getByRole('button', { name: /^Noor: taken by / }).waitFor();
  await joining.page.getByRole('button', { name: /^Ana: taken by / }).waitFor();
  await hosting.press(hosting.page.getByRole('button', { name: t('hosts.console') }));
  // Slowly at first: there is much to do on the first days.
  await openPanel(hosting.page, t('console.clock'));
  await hosting.page.getByLabel(t('lead.speed')).selectOption('0.5');
  await hosting.press(hosting.page.getByRole('button', { name: t('lead.start'), exact: true }));
  await hosting.press(hosting.page.getByRole('button', { name: t('console.toDesk') }));
  for (const { page } of [hosting, joining]) await page.locator('.play[data-phase="live"]').waitFor();
  await expectSeat(hosting.page, 'Ana');
  await expectSeat(joining.page, 'Noor');
}

const strategies = (page: Page) =>
  page
    .locator('.train')
    .first()
    .getByRole('group', { name: t('play.strategy.legend') });

/** The chosen strategy of the shared train, as its button names it. */
async function strategyOf(page: Page): Promise<string> {
  const chosen = strategies(page).locator('button[aria-pressed="true"]');
  await chosen.waitFor();
  return (await chosen.textContent()) ?? '';
}

/** One says a sentence; the other reads who said it. */
async function sayTo(hand: Hand, other: Page): Promise<void> {
  await hand.press(hand.page.getByRole('button', { name: t('message.open'), exact: true }));
  await hand.press(hand.page.getByRole('button', { name: t('message.phrase.help'), exact: true }));
  await other.getByText(t('message.phrase.help')).first().waitFor({ state: 'attached' });
}

async function chooseStrategy(hand: Hand): Promise<void> {
  const before = await strategyOf(hand.page);
  await hand.press(
    strategies(hand.page).locator('button[aria-pressed="false"]:not([aria-disabled="true"])').first(),
  );
  await expect.poll(() => strategyOf(hand.page), patience).not.toBe(before);
}

/** The line is cut, a slice is moved, the line comes back: nothing to click, and the slice has moved. */
async function decideOffline(joining: Hand): Promise<string> {
  const { page } = joining;
  network.cut();
  await page.getByText(sentence(t('link.reconnecting'))).waitFor();
  const lane = await joining.choose(ownSlice(page));
  await page.getByText(t('link.pending', { n: 1 })).waitFor();
  network.restore();
  await page.getByText(sentence(t('link.reconnecting'))).waitFor({ state: 'detached' });
  await expectLane(page, lane);
  return lane;
}

/** The newest tab of a seat plays; the older one says so. */
async function moveToSecondTab(): Promise<Page> {
  const old = guest.page;
  const fresh = await guest.tab();
  await fresh.goto(old.url());
  await expectSeat(fresh, 'Noor');
  await old.getByText(t('link.replaced')).waitFor();
  await old.close();
  return fresh;
}

/** What the journal holds of somebody's slices: the first lane of each accepted or refused try. */
async function slicesChosenBy(engineer: string, code: string): Promise<string[]> {
  const { entries } = parseJournal(await asHost(host.page, room.server.url, code, 'journal'));
  return entries
    .filter(
      (entry) => entry.verb === 'assignSlices' && entry.actor === 'human' && entry.engineer === engineer,
    )
    .map((entry) => (entry.payload as { a: string }).a);
}
