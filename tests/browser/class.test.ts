/**
 * A class from the form to the export, in one piece: a host, a projector, and six players in two organisations, each on
 * a device of her own. On the way: a reload, another device, a late join, somebody shown out and let in again, the host's
 * own reload, and a cut of the network.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../client/text/index.ts';
import { parseJournal } from '../../shared/sim/journalFile.ts';
import { type ChaosProxy, startChaosProxy } from '../kit/chaosProxy.ts';
import {
  asHost,
  button,
  classroom,
  expectLane,
  expectSeat,
  hostFrom,
  joinAs,
  openPanel,
  openWall,
  ownSlice,
  sitAs,
} from '../kit/classroom.ts';
import { sentence, type Visitor } from '../kit/page.ts';
import { pointer } from '../kit/play.ts';
import { shownNumbers } from '../kit/playReview.ts';
import { patience } from '../kit/playTaster.ts';

/** At the host's slowest a day takes 15 s, at her quickest 2 s. */
const room = classroom({ SLICE_SPEED: '8' });
let wifi: ChaosProxy;

beforeAll(async () => {
  wifi = await startChaosProxy(Number(new URL(room.server.url).port));
});
afterAll(() => wifi?.close());

/** Three in each organisation; the last one of each comes through the school's network. */
const PLAYERS = [
  ['Aino', 'Ana'],
  ['Bela', 'Ana'],
  ['Cara', 'Noor'],
  ['Dora', 'Noor'],
  ['Edda', 'Kai'],
  ['Finn', 'Kai'],
] as const;

interface Player {
  name: string;
  engineer: string;
  device: Visitor;
  /** Lanes she chose, in order. */
  lanes: string[];
}

/** A phone on its page of decisions: its picture rests. */
const PHONE = { width: 360, height: 640 };

/** A whole game of eight pages on a machine that draws in software beside other work. */
const GAME_MS = 300_000;

describe('a class', { timeout: GAME_MS }, () => {
  it('goes from the form to the export; nobody loses her seat, and every decision is kept once', async () => {
    const { desk, code } = await hostFrom(room, 2, 'lesson');
    const { page: host } = desk;
    const wall = await openWall(room, host, { width: 1280, height: 720 });
    const players: Player[] = [];
    // Two by two: the second one of a pair finds a place in the other organisation.
    for (const pair of [PLAYERS.slice(0, 2), PLAYERS.slice(2, 4), PLAYERS.slice(4)])
      players.push(...(await Promise.all(pair.map(([name, engineer]) => take(code, name, engineer)))));
    const [aino, bela, cara, , edda, finn] = players as [Player, Player, Player, Player, Player, Player];
    await host.getByText(t('console.starts', { n: 6, bots: 58, orgs: 2 })).waitFor();
    await wall.page.getByText(t('lobby.here', { n: 6 })).waitFor();

    await setSpeed(host, '0.5');
    await button(host, t('lead.start')).click();
    await button(host, t('lead.pause')).click();
    await Promise.all(players.map(comesBack));
    await wall.page.getByText(t('wall.todo', { phase: 'paused' })).waitFor();
    await Promise.all(players.map(decide));
    await expectPublic(wall.page, players);

    // A reload, the host's too: the same seat, the same state.
    await Promise.all([aino.device.page.reload(), host.reload()]);
    await comesBack(aino);
    await bar(host, 'lead.resume').waitFor();

    // Another device: her name and her PIN.
    const phone = await room.come(`/j/${code}`, PHONE);
    await moveTo(phone.page, bela);
    await bela.device.page.getByText(t('link.replaced')).waitFor();
    bela.device = phone;
    await comesBack(bela);

    // Somebody comes late and gets a desk at once.
    const late = await room.come(`/j/${code}`, PHONE);
    await joinAs(late.page, 'Gala');
    await button(late.page, t('late.go')).click();
    await ownPage(late.page);
    const gala: Player = { name: 'Gala', engineer: await ownName(late.page), device: late, lanes: [] };
    players.push(gala);
    await decide(gala);

    // Somebody is shown out, and comes back to her seat and her desk.
    await about(host, cara, 'lead.remove');
    await cara.device.page.getByText(sentence(t('error.removed'))).waitFor();
    await about(host, cara, 'lead.letIn');
    await cara.device.page.reload();
    await sitAs(cara.device.page, cara.engineer);
    await comesBack(cara);

    // The lesson runs late: the weeks by hand get two days.
    await openPanel(host, t('console.conductor'));
    const fewerDays = host.locator('.conductor-cuts button', {
      hasText: t('conductor.cut', { cut: 'days' }),
    });
    for (let cut = 0; cut < 2; cut += 1) await fewerDays.first().click();

    // The clock runs while the network of the school is away; what two decide meanwhile arrives once.
    await bar(host, 'lead.resume').click();
    wifi.cut();
    await Promise.all(
      [edda, finn].map(({ device }) => device.page.getByText(sentence(t('link.reconnecting'))).waitFor()),
    );
    await Promise.all([edda, finn].map(choose));
    wifi.restore();
    await Promise.all([edda, finn].map(comesBack));

    // Friday, which the host lets last.
    const { page: watched } = aino.device;
    await setSpeed(host, '2');
    await watched.locator('.strip-clock strong', { hasText: /Tue 1\d/ }).waitFor();
    await setSpeed(host, '0.5');
    await everybodyIn(players, 'habit');
    await bar(host, 'lead.pause').click();
    await expectTogether(host);
    await bar(host, 'lead.next').click();
    await setSpeed(host, '1');
    await bar(host, 'lead.resume').click();

    // One review for each organisation, the same on every screen of it.
    await everybodyIn(players, 'review');
    await bar(host, 'lead.pause').click();
    const shown = await Promise.all(
      players.map(async ({ device }) => JSON.stringify(await shownNumbers(device.page))),
    );
    await expectPublic(wall.page, players);

    // The lesson is over: the game ends for everybody at once.
    await openPanel(host, t('console.clock'));
    await button(host, t('end.now')).click();
    await button(host, t('end.yes')).click();
    await everybodyIn(players, 'over');
    await expectTogether(host);

    const here = await host.locator('.org-card').allTextContents();
    for (const n of [3, 4])
      expect(here.filter((words) => words.includes(t('lead.here', { here: n, all: n })))).toHaveLength(1);
    await expectPublic(wall.page, players);

    // The debrief: every page and the wall are where the host is.
    await button(host, t('debrief.title')).first().click();
    for (const page of [...players.map(({ device }) => device.page), wall.page])
      await page.locator('.debrief-slide').getByText(t('debrief.start'), { exact: true }).waitFor();
    await expectPublic(wall.page, players);

    // Each decision stands in the journal once, and is counted in the row of whoever took it.
    const { people } = await exported(host);
    const journal = parseJournal(await asHost(host, room.server.url, code, 'journal'));
    const humans = journal.entries.filter(({ actor }) => actor === 'human');
    expect(people.map(({ name }) => name).sort()).toEqual(players.map(({ name }) => name).sort());
    // Not by the name of her engineer: in twelve weeks somebody may leave, and whoever is hired sits at the same desk.
    for (const { name, lanes } of players) {
      const row = people.find((one) => one.name === name);
      const hers = humans.filter(({ seat }) => seat === row?.seat);
      const slices = hers.filter(({ verb }) => verb === 'assignSlices');
      expect([name, slices.map(({ payload }) => (payload as { a: string }).a)]).toEqual([name, lanes]);
      expect(row).toMatchObject({ decisions: hers.length, decisions_slices: lanes.length });
    }
    for (const org of ['Marinara', 'Margherita']) {
      const seen = shown.filter((_, at) =>
        people.some(({ name, organisation }) => organisation === org && name === players[at]?.name),
      );
      expect(seen.length).toBeGreaterThan(2);
      expect(new Set(seen).size).toBe(1);
    }
    expect(room.problems()).toEqual([]);
  });
});

/** Joins by the link, sits down, and has her own slices before her. */
async function take(code: string, name: string, engineer: string): Promise<Player> {
  const throughWifi = engineer === 'Kai';
  const device = await room.come(`${throughWifi ? `http://localhost:${wifi.port}` : ''}/j/${code}`, PHONE);
  await joinAs(device.page, name);
  await sitAs(device.page, engineer);
  return { name, engineer, device, lanes: [] };
}

/** Her seat is hers, and shows what she chose last. */
async function comesBack({ device: { page }, engineer, lanes }: Player): Promise<void> {
  await page.locator('.play').waitFor();
  await ownPage(page);
  await expectSeat(page, engineer);
  const lane = lanes.at(-1);
  if (lane) await expectLane(page, lane);
}

/** On a phone one's own slices are on the page of the team, in the place of decisions. */
async function ownPage(page: Page): Promise<void> {
  await page.keyboard.press('2');
  await page.getByRole('tab', { name: t('play.side.team') }).click();
}

/** The engineer somebody plays, as her page names her. */
async function ownName(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { name: sentence(t('play.team.yours', { name: '' })) });
  return ((await heading.textContent()) ?? '').split(',')[0] ?? '';
}

/** The wall names nobody, and has nothing to press. */
async function expectPublic(wall: Page, players: readonly Player[]): Promise<void> {
  const seen = await wall.content();
  expect(players.filter(({ name }) => seen.includes(name))).toEqual([]);
  expect(await wall.locator('button:visible, input:visible').count()).toBe(0);
}

/** Chooses another lane for her first slice. */
async function choose(player: Player): Promise<void> {
  player.lanes.push(await pointer(player.device.page).choose(ownSlice(player.device.page)));
}

async function decide(player: Player): Promise<void> {
  await choose(player);
  await expectLane(player.device.page, player.lanes.at(-1) ?? '');
}

/** Takes the seat on another device, with the PIN that the first one shows. */
async function moveTo(page: Page, { name, device }: Player): Promise<void> {
  // On a phone the settings are behind the numbers.
  await device.page.locator('.more-button').click();
  await button(device.page, t('comfort.open')).click();
  await button(device.page, t('data.title')).click();
  const shown = (await device.page.locator('dialog .your-pin').textContent()) ?? '';
  await button(device.page, t('data.close')).click();
  await joinAs(page, name);
  await button(page, t('data.wasThisYou')).click();
  await page.getByLabel(t('data.pin')).fill(/\d{4}/.exec(shown)?.[0] ?? '');
  await button(page, t('data.take')).click();
}

/** Does something about a person in the roster of her organisation, whichever that is. */
async function about(host: Page, { name }: Player, deed: 'lead.remove' | 'lead.letIn'): Promise<void> {
  const line = host.locator('.roster-line', { hasText: name });
  await host.locator('.roster-line').first().waitFor();
  if ((await line.count()) === 0) await host.locator('.org-card[aria-pressed="false"]').click();
  if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
  await button(host, t(deed, { name })).click();
}

/** A button of the console's bar; the same words may stand above it. */
const bar = (host: Page, name: 'lead.pause' | 'lead.resume' | 'lead.next') =>
  button(host, t(name)).and(host.locator('.console-bar button'));

async function everybodyIn(players: readonly Player[], phase: string): Promise<void> {
  await Promise.all(
    players.map(({ device }) => device.page.locator(`.play[data-phase="${phase}"]`).waitFor()),
  );
}

/** Both organisations stand at the same moment, as the host reads it on her board. */
async function expectTogether(host: Page): Promise<void> {
  const moments = async () => new Set(await host.locator('.org-when').allTextContents()).size;
  await expect.poll(moments, patience).toBe(1);
}

interface PersonRow {
  name: string;
  seat: string;
  organisation: string;
}

/** What the host takes away at the end. */
async function exported(host: Page): Promise<{ people: PersonRow[] }> {
  await button(host, t('comfort.open')).click();
  await button(host, t('data.title')).click();
  const saved = host.waitForEvent('download');
  await button(host, t('data.json')).click();
  return JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as { people: PersonRow[] };
}

async function setSpeed(host: Page, speed: string): Promise<void> {
  await openPanel(host, t('console.clock'));
  await host.getByLabel(t('lead.speed')).selectOption(speed);
}
