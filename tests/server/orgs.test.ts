/** Several organisations in one session: the same luck, each its own clock, and nobody sees another one but the host. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { orgIds } from '../../shared/net/orgs.ts';
import { digest } from '../../shared/sim/digest.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const start = (): Promise<RunningServer> =>
  startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });

beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.close();
  dir.done();
});

interface Class {
  code: string;
  token: string;
  host: Page;
  people: Page[];
}

const DESKS = ['basil-ana', 'olive-noor', 'cheese-mei'];

/** A class of so many people in two organisations; everybody sits at the first free desk. */
async function open(people: number): Promise<Class> {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs: 2 });
  const host = await openPage(server.url, code, { token });
  const pages: Page[] = [];
  for (let i = 0; i < people; i += 1) pages.push(await openPage(server.url, code, { name: `P${i}` }));
  for (const [i, page] of pages.entries())
    expect(await page.ask('claim', { engineer: DESKS[i >> 1] ?? '' })).toMatchObject({
      ok: true,
    });
  return { code, token, host, people: pages };
}

const matchOf = async (code: string, org: string) => {
  const match = (await server.sessions.get(code))?.orgs.of(org);
  if (!match) throw new Error(`no ${org}`);
  return match;
};

describe('a session of two organisations', () => {
  it('spreads people evenly, and each sees her own organisation only', async () => {
    const { people, host } = await open(4);
    expect(people.map((page) => page.session().org)).toEqual([
      'marinara',
      'margherita',
      'marinara',
      'margherita',
    ]);
    for (const page of people) {
      await page.until(({ session }) => Object.keys(session().seats).length === 3);
      expect([...page.room.state.slots.keys()]).toEqual([page.session().org]);
      await page.until((now) => Object.keys(now.session().seats).length === 3);
      const names = Object.values(page.session().seats).map(({ name }) => name);
      expect(names).toContain('Olga');
    }
    expect(host.session()).toMatchObject({ orgs: 2, org: 'marinara', status: 'lobby' });
    expect(await people[0]?.ask('control', { action: 'start' })).toMatchObject({
      refusal: { kind: 'hostOnly' },
    });
    expect(await people[0]?.ask('watch', { org: 'margherita' })).toMatchObject({
      refusal: { kind: 'hostOnly' },
    });
    expect(await host.ask('claim', { engineer: 'basil-kai' })).toMatchObject({
      refusal: { kind: 'notSeated' },
    });
    expect(await host.command('limitWork', { cards: 2 })).toMatchObject({ refusal: { kind: 'notSeated' } });
    expect(await host.ask('watch', { org: 'nowhere' })).toMatchObject({ refusal: { kind: 'unknownOrg' } });
  });

  it('has the same luck for both, and what one does is nothing to the other', async () => {
    const { code, host, people } = await open(2);
    const [first, second] = people as [Page, Page];
    await host.ask('control', { action: 'start' });
    const [one, other] = [await matchOf(code, 'marinara'), await matchOf(code, 'margherita')];
    expect(digest(one.world)).toBe(digest(other.world));
    await first.command('limitWork', { cards: 5 });
    await first.until((page) => page.view().teams.basil?.wipLimit === 5);
    expect(second.view().teams.basil?.wipLimit).not.toBe(5);
    const before = other.world.tick;
    one.world.trust = Number.NaN;
    await clock.advance(5_000);
    await second.until((page) => page.view().tick > before);
    expect([one.status, other.status]).toEqual(['stopped', 'running']);
    await first.until((page) => page.session().status === 'stopped');
    expect(second.session().status).toBe('running');
    expect(host.session().orgs).toBe(2);
  });

  it('sends nobody a patch when nothing changed for her', async () => {
    const { host, people } = await open(2);
    const [first, second] = people as [Page, Page];
    await host.ask('control', { action: 'start' });
    await host.ask('control', { action: 'pause' });
    await second.until((page) => page.session().status === 'paused');
    let patches = 0;
    second.room.onStateChange(() => {
      patches += 1;
    });
    expect(await first.command('limitWork', { cards: 6 })).toMatchObject({ ok: true });
    await first.until((page) => page.view().teams.basil?.wipLimit === 6);
    await second.ask('ping', { at: 1 });
    expect(patches).toBe(0);
  });

  it('shows a class that comes back all at once what is there', async () => {
    const { code, people } = await open(6);
    await Promise.all(people.map((page) => page.leave()));
    const back = await Promise.all(
      people.map((page) => openPage(server.url, code, { token: page.welcome.token })),
    );
    for (const page of back) {
      await page.until(
        ({ session }) => Object.values(session().seats).filter(({ connected }) => connected).length === 4,
      );
      const match = await matchOf(code, page.session().org);
      expect(page.view()).toEqual(match.view);
    }
  });

  it('lets a host turn from one to the other, and back, and see it live', async () => {
    const { code, host, people } = await open(2);
    await host.ask('control', { action: 'start' });
    await people[1]?.command('limitWork', { cards: 6 });
    expect(host.view().teams.basil?.wipLimit).not.toBe(6);
    for (const org of ['margherita', 'marinara', 'margherita']) {
      expect(await host.ask('watch', { org })).toMatchObject({ ok: true });
      await host.until((page) => page.session().org === org);
      expect([...host.room.state.slots.keys()]).toEqual([org]);
    }
    await clock.advance(5_000);
    const match = await matchOf(code, 'margherita');
    await match.settled();
    await host.until((page) => page.view().tick === match.world.tick);
    expect(host.view()).toEqual(match.view);
    expect(host.view().teams.basil?.wipLimit).toBe(6);
  });

  it('comes back after a restart with both, everybody in her seat', async () => {
    const { code, token, host, people } = await open(4);
    await host.ask('control', { action: 'start' });
    await clock.advance(20_000);
    await people[0]?.command('limitWork', { cards: 4 });
    await people[1]?.command('limitWork', { cards: 3 });
    const digests = async (): Promise<string[]> => {
      const orgs = (await server.sessions.get(code))?.orgs;
      return Promise.all(
        orgIds(2).map(async (org) => {
          const match = orgs?.of(org);
          await match?.settled();
          return match ? digest(match.world) : '';
        }),
      );
    };
    await host.ask('control', { action: 'pause' });
    const before = await digests();
    expect(before[0]).not.toBe(before[1]);
    await server.close();
    server = await start();
    expect(await digests()).toEqual(before);
    const back = await openPage(server.url, code, { token });
    expect(back.session().status).toBe('restarted');
    const seats = (await server.sessions.get(code))?.seats.all.map(
      ({ org, engineer }) => `${org} ${engineer}`,
    );
    expect(seats).toEqual([
      ' ',
      'marinara basil-ana',
      'margherita basil-ana',
      'marinara olive-noor',
      'margherita olive-noor',
    ]);
    await back.ask('control', { action: 'resume' });
    await back.until((page) => page.session().status === 'running');
  });
});
