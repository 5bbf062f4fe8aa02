/** A session goes on from an earlier moment: seats stay, every journal leads to its world, and what came after is on the shelf. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placesThen } from '../../server/match/goBack.ts';
import { recover } from '../../server/match/recovery.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { content } from '../../shared/content/index.ts';
import type { ReplayExtras } from '../../shared/net/api.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import { digest } from '../../shared/sim/digest.ts';
import { type JournalFile, parseJournal } from '../../shared/sim/journalFile.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const start = (): Promise<RunningServer> =>
  startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock, boost: 4 });

beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.close();
  dir.done();
});

const auth = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const back = (code: string, token: string, body: unknown): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${code}/back`, {
    ...auth(token),
    method: 'POST',
    body: JSON.stringify(body),
  });
const journal = async (code: string, token: string, part = 'journal'): Promise<JournalFile> =>
  parseJournal(await (await fetch(`${server.url}/api/sessions/${code}/${part}`, auth(token))).json());

/** The worlds of this process are what their journals say. */
async function provesItself(code: string, token: string): Promise<void> {
  const live = await server.sessions.get(code);
  const file = await journal(code, token);
  for (const match of live?.orgs.all ?? []) {
    await match.settled();
    const { world, fault } = await recover(file, match.org, content, match.world.tick);
    expect(fault).toBeNull();
    expect(digest(world)).toBe(digest(match.world));
  }
}

it('keeps seats, equals its replay, outlives the server, and goes on', async () => {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs: 2 });
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Ana' });
  const ben = await openPage(server.url, code, { name: 'Ben' });
  expect((await ana.ask('claim', { engineer: 'basil-ana' })).ok).toBe(true);
  expect((await ben.ask('claim', { engineer: 'basil-ana' })).ok).toBe(true);
  expect(await back(code, token, { tick: 200 })).toMatchObject({ status: 403 });
  await host.ask('control', { action: 'start' });
  const live = await server.sessions.get(code);
  await clock.advance(20_000, () => live?.orgs.all.every(({ world }) => world.tick > 300) ?? false);
  await host.ask('lead', { do: 'bookmark', text: 'early' });
  const at = Math.max(...(live?.orgs.all.map(({ world }) => world.tick) ?? []));
  await clock.advance(5_000, () => live?.orgs.all.every(({ world }) => world.tick > at + 2) ?? false);
  await ana.command('assignSlices', { engineer: 'basil-ana', a: 'quality', b: 'quality' });
  await clock.advance(20_000, () => live?.orgs.all.every(({ world }) => world.tick > at + 400) ?? false);
  // Who came later keeps the desk she has by then.
  const cleo = await openPage(server.url, code, { name: 'Cleo' });
  const hers = cleo.session().seats[cleo.welcome.seat];
  expect(hers?.engineer).not.toBe('');
  await host.ask('lead', { do: 'bookmark', text: 'late' });
  const ends = live?.orgs.all.map(({ world }) => world.tick) ?? [];

  for (const wrong of [{}, { tick: -1 }, { tick: 10_000_000 }, { tick: 900_000 }, { tick: 1.5 }, 7])
    expect((await back(code, token, wrong)).status).toBe(400);
  expect((await back(code, ana.welcome.token, { tick: at + 1 })).status).toBe(403);
  expect((await back(code, 'nobody', { tick: at + 1 })).status).toBe(401);
  const went = await back(code, token, { tick: at + 1 });
  expect(went.status).toBe(200);
  expect(await went.json()).toEqual({ n: 1 });
  expect(await ana.closed).toBe(CLOSE.moved);

  const again = await openPage(server.url, code, { token });
  expect(again.session()).toMatchObject({ status: 'paused', note: 'wentBack' });
  const anas = await openPage(server.url, code, { token: ana.welcome.token });
  expect(anas.welcome).toMatchObject({ seat: ana.welcome.seat, engineer: 'basil-ana', token: '' });
  expect(anas.view().tick).toBe(at + 1);
  expect(anas.view().engineers['basil-ana']?.human).toBe(true);
  const cleos = await openPage(server.url, code, { token: cleo.welcome.token });
  expect(cleos.welcome.engineer).toBe(hers?.engineer);
  await cleos.until(({ view }) => view().engineers[hers?.engineer ?? '']?.human === true);
  await clock.advance(5_000);
  expect(anas.view().tick).toBe(at + 1);
  await provesItself(code, token);

  const future = await journal(code, token, 'future-1');
  expect(Object.values(future.reached)).toEqual(ends);
  expect(future.entries.some(({ verb, seat }) => verb === 'assignSlices' && seat === ana.welcome.seat)).toBe(
    true,
  );
  const present = await journal(code, token);
  expect(present.entries.some(({ verb, seat }) => verb === 'assignSlices' && seat === ana.welcome.seat)).toBe(
    false,
  );
  const kept = await fetch(`${server.url}/api/sessions/${code}/future-1`, auth(ana.welcome.token));
  expect(kept.status).toBe(403);
  const extras = (await (
    await fetch(`${server.url}/api/sessions/${code}/replay`, auth(token))
  ).json()) as ReplayExtras;
  expect(extras.futures).toMatchObject([{ n: 1, tick: at + 1 }]);
  expect(extras.marks.map(({ text }) => text)).toEqual(['early']);

  await server.close();
  server = await start();
  const third = await openPage(server.url, code, { token });
  expect(third.session().status).toBe('restarted');
  const back2 = await openPage(server.url, code, { token: ana.welcome.token });
  expect(back2.view().tick).toBe(at + 1);
  await provesItself(code, token);
  await third.ask('control', { action: 'resume' });
  const risen = (await server.sessions.get(code))?.orgs.all ?? [];
  await clock.advance(20_000, () => risen.every(({ world }) => world.tick > at + 100));
  await back2.until(({ view }) => view().tick > at + 100);
  await provesItself(code, token);
});

it('puts everybody where she sat then, and nobody on somebody’s lap', () => {
  const row = (seq: number, org: string, seat: string, engineer: string) => ({
    ...{ org, seq, tick: 108, seat, engineer: '', id: 'x', verb: 'takeSeat' },
    actor: 'system' as const,
    payload: { engineer },
  });
  const entries = [
    row(0, 'a', 's1', 'x'),
    row(1, 'a', 's1', 'y'),
    row(2, 'a', 's2', 'x'),
    row(0, 'b', 's3', 'z'),
  ];
  const sitters = [
    { id: 's1', org: 'a', engineer: 'w' },
    { id: 's2', org: 'a', engineer: '' },
    { id: 's3', org: 'a', engineer: 'x' },
    { id: 's4', org: 'a', engineer: 'y' },
    { id: 's5', org: 'a', engineer: 'v' },
  ];
  const placed = placesThen({ entries } as unknown as JournalFile, sitters, {
    homeOf: (seat, now) => (seat === 's3' ? 'b' : now),
    mayPlay: (seat) => seat !== 's2',
    exists: (_org, engineer) => engineer !== '' && engineer !== 'v',
  });
  expect(placed.map(({ org, engineer }) => `${org}/${engineer}`)).toEqual(['a/y', 'a/', 'b/z', 'a/', 'a/']);
});
