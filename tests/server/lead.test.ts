/** What a facilitator does: clocks, words, people, things from outside; and the board she reads. Players can do none of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { Board, Lead } from '../../shared/net/lead.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });
});
afterAll(async () => {
  await server.close();
  dir.done();
});

interface Class {
  code: string;
  token: string;
  host: Page;
  ana: Page;
  ben: Page;
}

async function open(): Promise<Class> {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs: 2 });
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Ana' });
  const ben = await openPage(server.url, code, { name: 'Ben' });
  for (const page of [ana, ben]) await page.ask('claim', { engineer: 'basil-ana' });
  return { code, token, host, ana, ben };
}

/** The board as it is after a while. */
async function newest(host: Page): Promise<Board> {
  await clock.advance(2_500);
  // What was sent is on its way through a real socket.
  for (let i = 0; i < 200; i += 1) await new Promise((next) => setImmediate(next));
  const board = host.boards.at(-1);
  if (!board) throw new Error('no board came');
  return board;
}

const ORDERS: Lead[] = [
  { do: 'next' },
  { do: 'extend', seconds: 60 },
  { do: 'say', text: 'hello' },
  { do: 'inject', inject: 'crowd' },
  { do: 'bookmark', text: 'look' },
  { do: 'move', seat: 's2', org: 'margherita' },
  { do: 'rename', seat: 's2', name: 'Zoe' },
  { do: 'remove', seat: 's2' },
  { do: 'lock', locked: true },
  { do: 'say', seat: 's2', text: 'psst' },
  { do: 'remark', mark: 1, text: 'x' },
  { do: 'unmark', mark: 1 },
  { do: 'note', text: 'x' },
  { do: 'freeze', on: true },
  { do: 'reveal', on: true },
  { do: 'pilot', seat: 's2', on: true },
  { do: 'projector', open: true },
  { do: 'show', what: 'org', of: 'marinara' },
  { do: 'names', on: true },
  { do: 'invite', as: 'host', open: true },
  { do: 'invite', as: 'device', open: true },
  { do: 'dismiss', seat: 's1' },
  { do: 'handOver', seat: 's2' },
];

describe('a player', () => {
  it.each(ORDERS)('may not %o', async (order) => {
    const { ana } = await open();
    expect(await ana.ask('lead', order)).toMatchObject({ ok: false, refusal: { kind: 'hostOnly' } });
    await clock.advance(3_000);
    expect(ana.boards).toEqual([]);
  });
});

describe('a facilitator', () => {
  it('reads one board of all organisations, and who is where', async () => {
    const room = await open();
    await room.host.ask('control', { action: 'start' });
    const board = await newest(room.host);
    expect(board.orgs.map(({ id }) => id)).toEqual(['marinara', 'margherita']);
    expect(board.orgs[0]?.seats).toMatchObject([{ name: 'Ana', engineer: 'basil-ana', connected: true }]);
    expect(board.orgs[1]?.teams.find(({ id }) => id === 'basil')?.humans).toBe(1);
    await room.ana.leave();
    expect((await newest(room.host)).orgs[0]?.seats).toMatchObject([{ name: 'Ana', connected: false }]);
  });

  it('puts something on one organisation, or on all, and the board keeps count', async () => {
    const room = await open();
    const { host, ana, ben } = room;
    expect(await host.ask('lead', { do: 'inject', inject: 'crowd' })).toMatchObject({
      refusal: { kind: 'notStarted' },
    });
    await host.ask('control', { action: 'start' });
    const usersOf = (page: Page): number => page.view().users;
    await clock.advance(1_000);
    const quiet = usersOf(ben);
    expect(await host.ask('lead', { do: 'inject', inject: 'crowd', org: 'marinara' })).toMatchObject({
      ok: true,
    });
    await clock.advance(12_000);
    expect(usersOf(ana)).toBeGreaterThan(usersOf(ben) * 1.2);
    expect(quiet).toBeGreaterThan(0);
    expect(await host.ask('lead', { do: 'inject', inject: 'rain' })).toMatchObject({
      refusal: { kind: 'unknownInject' },
    });
    await host.ask('lead', { do: 'inject', inject: 'press' });
    const { orgs } = await newest(room.host);
    expect(orgs.map(({ injects }) => injects)).toEqual([['crowd', 'press'], ['press']]);
    const log = Object.values(ana.view().log).map(({ kind }) => kind);
    expect(log).toContain('injected');
  });

  it('speaks to all or to one; everybody reads it at once', async () => {
    const { host, ana, ben } = await open();
    await host.ask('lead', { do: 'say', text: '  Five\u202eminutes  left ' });
    await ana.until((page) => page.session().notice === 'Five minutes left');
    await ben.until((page) => page.session().notice === 'Five minutes left');
    await host.ask('lead', { do: 'say', text: 'Only you', org: 'margherita' });
    await ben.until((page) => page.session().notice === 'Only you');
    expect(ana.session().notice).toBe('Five minutes left');
    await host.ask('lead', { do: 'say', text: '' });
    await ben.until((page) => page.session().notice === '');
  });

  it('ends what stands, gives more time, and is told when nothing stands', async () => {
    const { code, host } = await open();
    await host.ask('control', { action: 'start' });
    expect(await host.ask('lead', { do: 'next' })).toMatchObject({ refusal: { kind: 'nothingToEnd' } });
    const orgs = (await server.sessions.get(code))?.orgs;
    const phases = (): string[] => orgs?.all.map(({ world }) => world.phase) ?? [];
    await clock.advance(900_000, () => phases().every((phase) => phase === 'habit'));
    await host.ask('lead', { do: 'extend', seconds: 600, org: 'marinara' });
    await clock.advance(60_000);
    expect(phases()[0]).toBe('habit');
    expect(phases()[1]).not.toBe('habit');
    expect(await host.ask('lead', { do: 'next', org: 'marinara' })).toMatchObject({ ok: true });
    await clock.advance(1_000);
    expect(phases()[0]).not.toBe('habit');
  });

  it('moves somebody: her page comes again by itself in the other organisation, and her old desk is free', async () => {
    const { code, host, ana } = await open();
    const seat = ana.welcome.seat;
    expect(await host.ask('lead', { do: 'move', seat, org: 'margherita' })).toMatchObject({ ok: true });
    expect(await ana.closed).toBe(CLOSE.moved);
    const back = await openPage(server.url, code, { token: ana.welcome.token });
    expect(back.session().org).toBe('margherita');
    expect(back.session().seats[seat]?.engineer).toBe('');
    const cleo = await openPage(server.url, code, { name: 'Cleo' });
    expect(cleo.session().org).toBe('marinara');
    expect(await cleo.ask('claim', { engineer: 'basil-ana' })).toMatchObject({ ok: true });
    expect(await host.ask('lead', { do: 'move', seat: 's1', org: 'marinara' })).toMatchObject({
      refusal: { kind: 'unknownSeat' },
    });
  });

  it('shows somebody out and lets her in again; locks the door for the new', async () => {
    const { code, host, ana } = await open();
    const { seat, token } = ana.welcome;
    await host.ask('lead', { do: 'remove', seat });
    expect(await ana.closed).toBe(CLOSE.removed);
    await expect(openPage(server.url, code, { token })).rejects.toThrow(/shown you out/);
    await host.ask('lead', { do: 'remove', seat, out: false });
    const back = await openPage(server.url, code, { token });
    expect(back.session().org).toBe('marinara');
    await host.ask('lead', { do: 'lock', locked: true });
    await expect(openPage(server.url, code, { name: 'Late' })).rejects.toThrow(/Nobody new/);
    await host.ask('lead', { do: 'lock', locked: false });
    expect((await openPage(server.url, code, { name: 'Late' })).session().org).not.toBe('');
  });

  it('keeps moments, renames people, and finds all of it again after the session was put away', async () => {
    const { code, token, host, ana } = await open();
    await host.ask('lead', { do: 'bookmark', text: 'the rollback' });
    await host.ask('lead', { do: 'rename', seat: ana.welcome.seat, name: 'Zoe' });
    expect(await host.ask('lead', { do: 'rename', seat: ana.welcome.seat, name: 'ben' })).toMatchObject({
      refusal: { kind: 'nameTaken' },
    });
    await host.ask('lead', { do: 'lock', locked: true });
    await server.close();
    server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });
    const back = await openPage(server.url, code, { token });
    await back.ask('lead', { do: 'say', text: 'again' });
    const board = await newest(back);
    expect(board).toMatchObject({ locked: true, marks: [{ text: 'the rollback' }] });
    expect(board.orgs[0]?.seats.map(({ name }) => name)).toEqual(['Zoe']);
  });
});
