/** Those who lead: freezing, notes, words to one, who else leads and on which device. And who can do none of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { Board, Lead } from '../../shared/net/lead.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const startAgain = async (): Promise<void> => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });
};
beforeAll(startAgain);
afterAll(async () => {
  await server.close();
  dir.done();
});

const yes = { ok: true };
const no = (kind: string) => ({ ok: false, refusal: { kind } });

interface Class {
  code: string;
  token: string;
  host: Page;
  ana: Page;
}

async function open(orgs = 2): Promise<Class> {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs });
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Ana' });
  await ana.ask('claim', { engineer: 'basil-ana' });
  return { code, token, host, ana };
}

/** Resolves when the newest board holds. */
async function boardOf(host: Page, holds: (board: Board) => boolean): Promise<Board> {
  for (let i = 0; i < 400; i += 1) {
    const board = host.boards.at(-1);
    if (board && holds(board)) return board;
    await clock.advance(50);
    await new Promise((next) => setImmediate(next));
  }
  throw new Error(`no board holds: ${JSON.stringify(host.boards.at(-1))}`);
}

const exchange = (code: string, secret: string, name = ''): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${code}/lead`, {
    method: 'POST',
    body: JSON.stringify({ secret, name }),
  });

/** One more host, by the link of the first. */
async function addHost({ code, host }: Class, name: string): Promise<{ page: Page; token: string }> {
  await host.ask('lead', { do: 'invite', as: 'host', open: true });
  const { invites } = await boardOf(host, (board) => board.invites.host !== '');
  const { token } = (await (await exchange(code, invites.host, name)).json()) as { token: string };
  return { page: await openPage(server.url, code, { token }), token };
}

describe('“look at me”', () => {
  it('stands over every screen, stops every clock, lets nobody act, and outlasts reloads and the server', async () => {
    const { code, token, host, ana } = await open();
    await host.ask('control', { action: 'start' });
    expect(await host.ask('lead', { do: 'freeze', on: true, text: 'Look up' })).toMatchObject(yes);
    await ana.until((page) => page.session().frozen && page.session().frozenText === 'Look up');
    expect(ana.session().status).toBe('paused');
    expect(await ana.command('ready', { team: 'basil' })).toMatchObject(no('frozen'));
    expect(await host.ask('control', { action: 'resume' })).toMatchObject(no('frozen'));
    await server.close();
    await startAgain();
    const again = await openPage(server.url, code, { token: ana.welcome.token });
    expect(again.session()).toMatchObject({ frozen: true, frozenText: 'Look up' });
    const back = await openPage(server.url, code, { token });
    await clock.advance(5_000);
    expect(again.session().status).not.toBe('running');
    expect(await back.ask('lead', { do: 'freeze', on: false })).toMatchObject(yes);
    await again.until((page) => !page.session().frozen && page.session().status === 'running');
  });

  it('lets only those clocks run again that it stopped', async () => {
    const { host, ana } = await open();
    await host.ask('control', { action: 'start' });
    await host.ask('control', { action: 'pause' });
    await host.ask('lead', { do: 'freeze', on: true });
    await host.ask('lead', { do: 'freeze', on: false });
    await ana.until((page) => page.session().status === 'paused' && !page.session().frozen);
    await clock.advance(1_000);
    expect(ana.session().status).toBe('paused');
  });
});

describe('words and notes', () => {
  it('a word to one person reaches her alone, also after a reload, until it is taken back', async () => {
    const { code, host, ana } = await open();
    const ben = await openPage(server.url, code, { name: 'Ben' });
    await host.ask('lead', { do: 'say', seat: ana.welcome.seat, text: 'Ask your neighbour' });
    await boardOf(host, () => ana.words.at(-1) === 'Ask your neighbour');
    const again = await openPage(server.url, code, { token: ana.welcome.token });
    await boardOf(host, (board) => board.orgs[0]?.seats[0]?.word === 'Ask your neighbour');
    expect(again.words).toEqual(['Ask your neighbour']);
    expect(ben.words).toEqual([]);
    await host.ask('lead', { do: 'say', seat: ana.welcome.seat, text: '' });
    await boardOf(host, () => again.words.length === 2);
    expect(again.words).toEqual(['Ask your neighbour', '']);
  });

  it('notes are the hosts’ own: on their board, in their file, nowhere else', async () => {
    const room = await open();
    const { code, token, host, ana } = room;
    await host.ask('lead', { do: 'note', text: '=Ana leads well' });
    await host.ask('lead', { do: 'bookmark', text: 'the first page' });
    const { notes, marks } = await boardOf(host, (board) => board.notes.length === 1);
    expect(notes).toMatchObject([{ text: '=Ana leads well', seat: 's1' }]);
    const file = (by: string): Promise<Response> =>
      fetch(`${server.url}/api/sessions/${code}/notes.csv`, { headers: { authorization: `Bearer ${by}` } });
    const text = await (await file(token)).text();
    expect(text).toContain("note,,Q1 W01 Mon 09:00,Olga,'=Ana leads well");
    expect(text).toContain('the first page');
    expect((await file(ana.welcome.token)).status).toBe(403);
    await host.ask('lead', { do: 'remark', mark: marks[0]?.id ?? 0, text: 'the second page' });
    await host.ask('lead', { do: 'note', note: notes[0]?.id, text: '' });
    await boardOf(host, (board) => board.notes.length === 0 && board.marks[0]?.text === 'the second page');
    await host.ask('lead', { do: 'unmark', mark: marks[0]?.id ?? 0 });
    await boardOf(host, (board) => board.marks.length === 0);
    expect(await host.ask('lead', { do: 'unmark', mark: 7 })).toMatchObject(no('unknownMark'));
  });
});

describe('a bot for a while', () => {
  it('plays her until the host or she herself says otherwise', async () => {
    const { host, ana } = await open();
    const { seat } = ana.welcome;
    await host.ask('control', { action: 'start' });
    expect(await host.ask('lead', { do: 'pilot', seat, on: true })).toMatchObject(yes);
    await ana.until((page) => page.session().seats[seat]?.autopilot === 'on');
    await host.ask('lead', { do: 'pilot', seat, on: false });
    await ana.until((page) => page.session().seats[seat]?.autopilot === '');
    await host.ask('lead', { do: 'pilot', seat, on: true });
    await ana.until((page) => page.session().seats[seat]?.autopilot === 'on');
    await ana.ask('claim', { engineer: 'basil-ana' });
    await ana.until((page) => page.session().seats[seat]?.autopilot === '');
  });
});

describe('more than one host', () => {
  it('a link makes one more, once; she may do everything but end, delete, invite and hand over', async () => {
    const room = await open(1);
    const { code, host } = room;
    const zoe = await addHost(room, 'Zoe');
    expect(zoe.page.welcome).toMatchObject({ host: true, pin: '' });
    const { invites } = await boardOf(host, (board) => board.hosts.length === 2 && board.invites.host === '');
    expect(invites).toEqual({ host: '', device: '' });
    expect(await zoe.page.ask('lead', { do: 'bookmark', text: '' })).toMatchObject(yes);
    expect(await zoe.page.ask('control', { action: 'start' })).toMatchObject(yes);
    expect(await zoe.page.ask('watch', { org: 'marinara' })).toMatchObject(yes);
    const first: Lead[] = [
      { do: 'invite', as: 'host', open: true },
      { do: 'handOver', seat: zoe.page.welcome.seat },
      { do: 'dismiss', seat: 's1' },
    ];
    for (const order of first) expect(await zoe.page.ask('lead', order)).toMatchObject(no('firstHostOnly'));
    const gone = await fetch(`${server.url}/api/sessions/${code}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${zoe.token}` },
    });
    expect(gone.status).toBe(403);
  });

  it('a link is good once and not for long, not after it was taken back, and a guess opens nothing', async () => {
    const room = await open();
    const { code, host } = room;
    const linkNow = async (): Promise<string> => {
      await host.ask('lead', { do: 'invite', as: 'host', open: true });
      return (await boardOf(host, (board) => board.invites.host !== '')).invites.host;
    };
    const used = await linkNow();
    expect((await exchange(code, used)).status).toBe(201);
    expect((await exchange(code, used)).status).toBe(424);
    const old = await linkNow();
    const newer = await linkNow();
    expect((await exchange(code, old)).status).toBe(424);
    await host.ask('lead', { do: 'invite', as: 'host', open: false });
    expect((await exchange(code, newer)).status).toBe(424);
    const late = await linkNow();
    const other = await createSession(server.url, { kind: 'host', name: 'Eve', orgs: 2 });
    expect((await exchange(other.code, late)).status).toBe(424);
    await clock.advance(31 * 60_000);
    expect((await exchange(code, late)).status).toBe(424);
    for (const guess of ['', 'x', used.slice(0, -1)]) expect((await exchange(code, guess)).status).toBe(424);
  });

  it('a second device of a host takes over from the first with a token of its own; another host never sees that link', async () => {
    const room = await open();
    const { code, token, host } = room;
    const zoe = await addHost(room, 'Zoe');
    await host.ask('lead', { do: 'invite', as: 'device', open: true });
    const { invites } = await boardOf(host, (board) => board.invites.device !== '');
    expect(JSON.stringify(zoe.page.boards)).not.toContain(invites.device);
    const got = (await (await exchange(code, invites.device)).json()) as { token: string };
    expect(got.token).not.toBe(token);
    const tablet = await openPage(server.url, code, { token: got.token });
    expect(await host.closed).toBe(CLOSE.replaced);
    expect(tablet.welcome.seat).toBe(host.welcome.seat);
    expect(await tablet.ask('lead', { do: 'handOver', seat: zoe.page.welcome.seat })).toMatchObject(yes);
  });

  it('the first place is handed on by hand only, and is kept; then the former first may not end it any more', async () => {
    const room = await open();
    const { code, token, host, ana } = room;
    const zoe = await addHost(room, 'Zoe');
    expect(await host.ask('lead', { do: 'handOver', seat: ana.welcome.seat })).toMatchObject(
      no('unknownSeat'),
    );
    await host.leave();
    await clock.advance(120_000);
    expect(await zoe.page.ask('lead', { do: 'dismiss', seat: 's1' })).toMatchObject(no('firstHostOnly'));
    const back = await openPage(server.url, code, { token });
    expect(await back.ask('lead', { do: 'handOver', seat: zoe.page.welcome.seat })).toMatchObject(yes);
    await ana.until((page) => page.session().hostSeat === zoe.page.welcome.seat);
    await server.close();
    await startAgain();
    const remove = (by: string): Promise<Response> =>
      fetch(`${server.url}/api/sessions/${code}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${by}` },
      });
    expect((await remove(token)).status).toBe(403);
    expect((await remove(zoe.token)).status).toBe(200);
  });

  it('a dismissed host is out at once, and whatever she held opens nothing', async () => {
    const room = await open();
    const { code, host, ana } = room;
    const zoe = await addHost(room, 'Zoe');
    await zoe.page.ask('lead', { do: 'invite', as: 'device', open: true });
    const { invites } = await boardOf(zoe.page, (board) => board.invites.device !== '');
    expect(await host.ask('lead', { do: 'dismiss', seat: zoe.page.welcome.seat })).toMatchObject(yes);
    expect(await zoe.page.closed).toBe(CLOSE.removed);
    await expect(openPage(server.url, code, { token: zoe.token })).rejects.toThrow(/does not hold a seat/);
    expect((await exchange(code, invites.device)).status).toBe(424);
    await ana.until((page) => page.session().seats[zoe.page.welcome.seat] === undefined);
  });
});
