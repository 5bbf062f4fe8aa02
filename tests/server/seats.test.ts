/** More people than desks: nobody is made to watch, two are one engineer, and everything else works for each of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ABSENCE_MS, judgeDesk, USUAL_PATIENCE } from '../../server/match/autopilot.ts';
import { desksFor } from '../../server/match/handOver.ts';
import { LOBBY_MS } from '../../server/rooms/HostWatch.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { CreateSession } from '../../shared/net/api.ts';
import { driverOf, openDesks } from '../../shared/net/desks.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import { digest } from '../../shared/sim/digest.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { ANA, openMatch, replayed } from '../kit/matchKit.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';
import { newWorld } from '../kit/worlds.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const start = async (): Promise<void> => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });
};
beforeAll(start);
afterAll(async () => {
  await server.close();
  dir.done();
});

const no = (kind: string) => ({ ok: false, refusal: { kind } });
const live = async (code: string) => {
  const found = await server.sessions.get(code);
  if (!found) throw new Error('no session');
  return found;
};
const mine = (page: Page) => page.session().seats[page.welcome.seat];

/** One team of one organisation, and so many more people than it has desks. */
async function crowded(more: number, wish: Partial<CreateSession> = {}) {
  const { code, token } = await createSession(server.url, {
    ...{ kind: 'host', name: 'Olga', scenario: 'first-slice', rules: { teams: 1 } },
    ...wish,
  });
  const host = await openPage(server.url, code, { token });
  const [team] = Object.values(host.view().teams).sort((a, b) => a.order - b.order);
  const desks = team?.table.split(' ') ?? [];
  const pages: Page[] = [];
  for (let i = 0; i < desks.length + more; i += 1)
    pages.push(await openPage(server.url, code, { name: `Kim ${i}` }));
  return { code, token, host, desks, pages };
}

/** A game with one desk that two people share, begun. */
async function shared() {
  const room = await crowded(1);
  await room.host.ask('control', { action: 'start' });
  for (const page of room.pages) await page.until((one) => mine(one)?.engineer !== '');
  const engineers = room.pages.map((page) => mine(page)?.engineer ?? '');
  const twice = engineers.find((one, at) => engineers.indexOf(one) !== at) ?? '';
  const [ana, ben] = room.pages.filter((page) => mine(page)?.engineer === twice) as [Page, Page];
  const match = (await live(room.code)).orgs.first;
  return { ...room, engineers, engineer: twice, ana, ben, match };
}

describe('a class of more people than desks', () => {
  it('seats everybody at the start: no desk has two people before each has one', async () => {
    const { engineers, desks, pages } = await shared();
    expect(new Set(engineers)).toEqual(new Set(desks));
    expect(engineers).toHaveLength(desks.length + 1);
    for (const page of pages) expect(mine(page)).toMatchObject({ watching: false });
  });

  it('fills desks evenly, however many come, early or late', async () => {
    const { code, host, desks, pages } = await crowded(0);
    const late: Page[] = [];
    await host.ask('control', { action: 'start' });
    for (let i = 0; i < desks.length; i += 1)
      late.push(await openPage(server.url, code, { name: `Lee ${i}` }));
    late.push(await openPage(server.url, code, { name: 'Max' }));
    const at = [...pages, ...late].map((page) => mine(page)?.engineer ?? '');
    const crowds = desks.map((desk) => at.filter((one) => one === desk).length).sort();
    expect(crowds).toEqual([...desks.map(() => 2).slice(1), 3]);
  });

  it('lets people pick whom they share with, as soon as no desk is left and not before', async () => {
    const { code, desks, pages } = await crowded(2);
    const [first = '', second = ''] = desks;
    const claim = (page: Page | undefined, engineer: string) => page?.ask('claim', { engineer });
    expect(await claim(pages[0], first)).toMatchObject({ ok: true });
    expect(await claim(pages[1], first)).toMatchObject(no('engineerTaken'));
    for (const [i, desk] of desks.entries()) await claim(pages[i], desk);
    expect(await claim(pages.at(-2), first)).toMatchObject({ ok: true });
    // The next one goes where fewer people are, and whoever has a desk of her own leaves it to nobody.
    expect(await claim(pages.at(-1), first)).toMatchObject(no('engineerTaken'));
    expect(await claim(pages[2], second)).toMatchObject(no('engineerTaken'));
    expect(await claim(pages.at(-1), second)).toMatchObject({ ok: true });
    const { seats, orgs } = await live(code);
    expect(seats.at('marinara', first)).toHaveLength(2);
    expect(orgs.first.world.seated).toHaveLength(desks.length);
  });
});

describe('two people at one desk', () => {
  it('both decide, whoever is first is heard, and each is told what only that engineer sees', async () => {
    const { match, desks, engineer, ana, ben } = await shared();
    const { team = '' } = match.view.engineers[engineer] ?? {};
    const [share] = Object.keys(match.view.practices);
    const focus = (page: Page) => page.command('focusPractice', { practice: share });
    const answers = [await focus(ana), await focus(ben)];
    expect(answers[0]).toMatchObject({ ok: true });
    expect(answers[1]).toMatchObject({ ok: false });
    expect(match.view.teams[team]?.humans).toBe(desks.length);
    const unit = Object.values(match.view.units)[0]?.id ?? '';
    await ben.command('callOdds', { unit, percent: 70 });
    await match.settled();
    await ana.untilOwn(() => JSON.stringify(ana.own()) === JSON.stringify(ben.own()));
  });

  it('one who drops, watches or is shown out leaves the desk to the other; both gone, a bot plays; one back, she plays', async () => {
    const { code, host, match, engineer, ana, ben } = await shared();
    const human = (): boolean | undefined => match.world.engineers[engineer]?.human;
    await ana.leave();
    await clock.advance(ABSENCE_MS + 2_000);
    expect([human(), match.autopilotOf(ben.welcome.seat)]).toEqual([true, '']);
    await ben.leave();
    await clock.advance(ABSENCE_MS + 2_000);
    expect([human(), match.autopilotOf(ana.welcome.seat)]).toEqual([false, 'on']);
    const back = await openPage(server.url, code, { token: ben.welcome.token });
    await back.until((page) => page.view().engineers[engineer]?.human === true);
    const again = await openPage(server.url, code, { token: ana.welcome.token });
    expect(mine(again)).toMatchObject({ engineer, autopilot: '' });
    expect(await again.ask('wish', { do: 'watch' })).toMatchObject({ ok: true });
    expect(human()).toBe(true);
    expect(await again.ask('wish', { do: 'play' })).toMatchObject({ ok: true });
    await again.until((page) => mine(page)?.engineer !== '');
    await host.ask('lead', { do: 'remove', seat: back.welcome.seat });
    expect(await back.closed).toBe(CLOSE.removed);
    await expect(openPage(server.url, code, { token: ben.welcome.token })).rejects.toThrow(/shown you out/);
    await host.ask('lead', { do: 'remove', seat: back.welcome.seat, out: false });
    const third = await openPage(server.url, code, { token: ben.welcome.token });
    expect(third.welcome.seat).toBe(ben.welcome.seat);
  });

  it('go on after a restart, also on another device by PIN; the world is the same and each has a row of her own', async () => {
    const { code, token, host, match, engineer, ana, ben } = await shared();
    await ana.command('message', { phrase: 'thanks' });
    await ben.command('message', { phrase: 'help' });
    await clock.advance(5_000);
    await host.ask('control', { action: 'pause' });
    const before = digest(match.world);
    await server.close();
    await start();
    const now = await live(code);
    expect(digest(now.orgs.first.world)).toBe(before);
    expect(now.seats.at('marinara', engineer)).toHaveLength(2);
    const answer = await fetch(`${server.url}/api/sessions/${code}/seat`, {
      method: 'POST',
      body: JSON.stringify({ name: mine(ben)?.name, pin: ben.welcome.pin }),
    });
    const taken = (await answer.json()) as { token: string };
    const phone = await openPage(server.url, code, taken);
    expect([phone.welcome.seat, phone.welcome.engineer]).toEqual([ben.welcome.seat, engineer]);
    const json = await fetch(`${server.url}/api/sessions/${code}/export.json`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { people } = (await json.json()) as { people: Record<string, unknown>[] };
    const name = now.orgs.first.view.engineers[engineer]?.name;
    for (const page of [ana, ben])
      expect(people.filter(({ seat }) => seat === page.welcome.seat)).toMatchObject([
        { engineer: name, seated: true, decisions: 1 },
      ]);
  });
});

describe('a shared desk in a match', () => {
  it('is journaled person by person, and the world knows one engineer', async () => {
    const test = await openMatch();
    const { match } = test;
    await match.sit('s2', ANA);
    match.present('s2', true);
    expect(match.world.seated).toEqual([ANA]);
    const sat = (await test.rows()).filter(({ verb }) => verb === 'takeSeat');
    expect(sat.map(({ seat, payload }) => [seat, JSON.parse(payload)])).toEqual([
      ['s1', { engineer: ANA }],
      ['s2', { engineer: ANA, beside: true }],
    ]);
    // One of them moves to another desk: she plays there, the other goes on here.
    await match.sit('s1', 'basil-kai');
    expect([ANA, 'basil-kai'].map((id) => match.world.engineers[id]?.human)).toEqual([true, true]);
    await match.leave('s2');
    expect(match.world.engineers[ANA]?.human).toBe(false);
    await match.settled();
    expect(digest((await replayed(test)).world)).toBe(digest(match.world));
  });

  it('is judged by those who are there, the kindest word first', () => {
    const player = (connected: boolean, awaitedSince: number, awaySince = -1) => ({
      ...{ seat: 's', engineer: ANA, connected, awaitedSince, awaySince },
    });
    const at = (now: number, ...sitters: ReturnType<typeof player>[]) =>
      judgeDesk(sitters, now, USUAL_PATIENCE);
    expect(at(200_000, player(true, 0), player(true, 150_000))).toBe('plays');
    expect(at(200_000, player(true, 0), player(true, 105_000))).toBe('warn');
    expect(at(200_000, player(true, 0), player(false, -1, 195_000))).toBe('takeOver');
    expect(at(200_000, player(false, -1, 0), player(false, -1, 195_000))).toBe('plays');
  });

  it('has a driver by the day among those who are here', () => {
    const [ana, ben] = [
      { id: 's2', order: 2, connected: true },
      { id: 's9', order: 9, connected: true },
    ];
    expect([0, 1, 2].map((day) => driverOf([ben, ana], day))).toEqual(['s2', 's9', 's2']);
    expect(driverOf([{ ...ana, connected: false }, ben], 0)).toBe('s9');
    expect(driverOf([], 3)).toBe('');
  });

  it('is one of those with the fewest people, where no desk is free', () => {
    const people: Record<string, number> = { a: 1, b: 0, c: 2 };
    const open = (...desks: string[]) => openDesks(desks, (desk) => people[desk] ?? 0);
    expect([open('a', 'b', 'c'), open('a', 'c'), open()]).toEqual([['b'], ['a'], []]);
  });

  it('stays shared when systems change hands, and whoever finds no desk shares one', () => {
    const world = newWorld();
    const ids = Object.keys(world.engineers);
    const movers = [...ids, 'gone-away'].map((engineer, i) => ({ id: `s${i}`, engineer }));
    const desks = desksFor([...movers, { id: 'mate', engineer: ANA }], world);
    expect(desks.get('mate')).toBe(ANA);
    expect(ids).toContain(desks.get(`s${ids.length}`));
  });
});

describe('a lobby whose host does not come back', () => {
  it('says so after a while, whoever plays may start, and whoever watches may not', async () => {
    const { code, host, pages } = await crowded(1);
    const [ana] = pages as [Page];
    const max = await openPage(server.url, code, { name: 'Max', watch: true });
    expect(await ana.ask('control', { action: 'start' })).toMatchObject(no('hostOnly'));
    await host.leave();
    await clock.advance(LOBBY_MS - 2_000);
    expect(ana.session().note).toBe('');
    await clock.advance(3_000);
    await ana.until((page) => page.session().note === 'noHost');
    expect(await max.ask('control', { action: 'start' })).toMatchObject(no('hostOnly'));
    for (const action of ['pause', 'resume', 'speed'] as const)
      expect(await ana.ask('control', { action, value: 1 })).toMatchObject(no('hostOnly'));
    const presses = await Promise.all(pages.map((page) => page.ask('control', { action: 'start' })));
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    await ana.until((page) => page.session().status === 'running');
    expect(ana.session().note).toBe('');
    for (const page of pages) await page.until((one) => mine(one)?.engineer !== '');
    expect(await ana.ask('control', { action: 'start' })).toMatchObject(no('hostOnly'));
  });

  it('is hers again as soon as she is back', async () => {
    const { code, token, host, pages } = await crowded(-2);
    const [ana] = pages as [Page];
    await host.leave();
    await clock.advance(LOBBY_MS + 2_000);
    await ana.until((page) => page.session().note === 'noHost');
    await openPage(server.url, code, { token });
    await ana.until((page) => page.session().note === '');
    expect(await ana.ask('control', { action: 'start' })).toMatchObject(no('hostOnly'));
  });
});
