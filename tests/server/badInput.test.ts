import { Client } from 'colyseus.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME_MS } from '../../server/match/frames.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { CLOSE, COMMAND_BURST, PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import { digest } from '../../shared/sim/digest.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, patient } from '../kit/serverKit.ts';

let server: RunningServer;
let clock: FakeClock;
let log: string[] = [];

beforeAll(async () => {
  clock = new FakeClock();
  server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir: ':memory:',
    clock,
    log: (line) => log.push(line),
  });
});
afterAll(() => server.close());

const SEND = { unit: 'monolith' };
const digestOf = async (code: string): Promise<string> => {
  const live = await server.sessions.get(code);
  await live?.orgs.first.settled();
  return live ? digest(live.orgs.first.world) : '';
};

async function solo(): Promise<{ code: string; token: string; page: Page }> {
  const { code, token } = await createSession(server.url, { kind: 'solo' });
  const page = await openPage(server.url, code, { token });
  // Two frames, in which the bots say what they wanted to say; no tick yet.
  await clock.advance(2 * FRAME_MS);
  return { code, token, page };
}

describe('a bad message is answered in words, changes nothing and drops nobody', () => {
  it.each([
    ['nothing at all', undefined, 'badMessage'],
    ['a number', 7, 'badMessage'],
    ['no verb', { id: 'x', payload: {} }, 'badMessage'],
    ['a verb that is no text', { id: 'x', verb: 7, payload: {} }, 'badMessage'],
    ['an id that is too long', { id: 'x'.repeat(200), verb: 'ready', payload: {} }, 'badMessage'],
    ['a forged seat', { id: 'x', verb: 'ready', payload: {}, seat: 's1' }, 'badMessage'],
    ['a forged engineer', { id: 'x', verb: 'ready', payload: { engineer: 'olive-noor' } }, 'badPayload'],
    [
      'another team’s engineer',
      { id: 'x', verb: 'assignSlices', payload: { engineer: 'olive-noor', a: 'build', b: 'learn' } },
      'notYourTeam',
    ],
    ['too much', { id: 'x', verb: 'ready', payload: { text: 'x'.repeat(6_000) } }, 'badMessage'],
    ['an unknown verb', { id: 'x', verb: 'winTheGame', payload: {} }, 'unknownVerb'],
    ['a verb of the system', { id: 'x', verb: 'endPhase', payload: { phase: 'plan' } }, 'systemOnly'],
    ['a payload of the wrong shape', { id: 'x', verb: 'sendTrain', payload: { unit: 5 } }, 'badPayload'],
    ['out of turn', { id: 'x', verb: 'ready', payload: {} }, 'wrongPhase'],
    ['a thing that is not there', { id: 'x', verb: 'sendTrain', payload: { unit: 'moon' } }, 'unknownThing'],
  ])('%s', async (_name, message, kind) => {
    const { page, code } = await solo();
    const was = await digestOf(code);
    const answer = await page.room.request('command', message as never);
    expect(answer).toMatchObject({ ok: false, refusal: { kind } });
    expect(await digestOf(code)).toBe(was);
    expect(await page.command('sendTrain', SEND)).toMatchObject({ ok: true });
    await page.leave();
  });

  it.each([
    ['nothing at all', undefined],
    ['no question', {}],
    ['a fact that is no name of one', { fact: '__proto__' }],
    ['a number there is not', { about: 'everything', of: '' }],
    ['two questions at once', { fact: 'f1', about: 'cash' }],
    ['a place that is too long', { about: 'place', of: 'x'.repeat(99) }],
  ])('a why with %s', async (_name, message) => {
    const { page, code } = await solo();
    const was = await digestOf(code);
    expect(await page.room.request('why', message as never)).toMatchObject({
      ok: false,
      refusal: { kind: 'badMessage' },
    });
    expect(await page.room.request('why', { fact: 'f999999' })).toEqual({ rows: [] });
    expect(await page.room.request('why', { fact: 'f1' })).toMatchObject({ rows: [{ kind: 'gameOpened' }] });
    expect(await digestOf(code)).toBe(was);
    await page.leave();
  });

  it('a flood of whys: those above the limit are refused, the line stays', async () => {
    const { page } = await solo();
    const answers = await Promise.all(
      Array.from({ length: COMMAND_BURST + 10 }, () => page.room.request('why', { about: 'cash' })),
    );
    const no = answers.filter((answer) => 'refusal' in (answer as object));
    expect(no.length).toBeGreaterThanOrEqual(8);
    expect(await page.ask('ping', { at: 5 })).toEqual({ at: 5 });
    await page.leave();
  });

  it('an unknown message', async () => {
    const { page } = await solo();
    log = [];
    page.room.send('hack' as never, { all: 'of it' } as never);
    await page.ask('ping', { at: 1 });
    expect(page.outcomes).toMatchObject([{ ok: false, refusal: { kind: 'badMessage' } }]);
    expect(log.filter((line) => line.includes('unknown message'))).toHaveLength(1);
    await page.leave();
  });

  it('too many commands at once: those above the limit are refused, the line stays, the rest counts', async () => {
    const { page } = await solo();
    const answers = await Promise.all(
      Array.from({ length: COMMAND_BURST + 10 }, (_, i) => page.command('sendTrain', SEND, `f${i}`)),
    );
    const kinds = answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.kind));
    expect(kinds.filter((kind) => kind === 'ok')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'tooFrequent').length).toBeGreaterThanOrEqual(8);
    expect(await page.ask('ping', { at: 5 })).toEqual({ at: 5 });
    await page.leave();
  });

  it('the same command again: one effect, one answer', async () => {
    const { page, code } = await solo();
    const [one, two] = await Promise.all([
      page.command('sendTrain', SEND, 'same'),
      page.command('sendTrain', SEND, 'same'),
    ]);
    expect([one, two]).toEqual([
      { id: 'same', ok: true },
      { id: 'same', ok: true },
    ]);
    const journal = await server.sessions.journal(code);
    expect(journal.entries.filter(({ id }) => id === 'same')).toHaveLength(1);
    await page.leave();
  });

  it('a line cut by rubbish or a huge message does not cost the seat', async () => {
    const { page, code, token } = await solo();
    page.room.connection.send(new Uint8Array(40_000));
    await patient(page.closed, 'the line to close');
    const back = await openPage(server.url, code, { token });
    expect(back.welcome.engineer).toBe('basil-ana');
    await back.leave();
  });
});

describe('only the host runs the session', () => {
  it('and only in order', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const host = await openPage(server.url, code, { token });
    const guest = await openPage(server.url, code, { name: 'Gus' });
    const said = async (page: Page, action: 'start' | 'pause' | 'resume' | 'speed', value?: number) => {
      const answer = await page.ask('control', { action, value });
      return answer.ok ? 'ok' : answer.refusal.kind;
    };
    expect(await said(guest, 'start')).toBe('hostOnly');
    expect(await said(host, 'pause')).toBe('notStarted');
    expect(await guest.command('ready', {})).toMatchObject({ refusal: { kind: 'notSeated' } });
    expect(await guest.ask('claim', { engineer: 'nobody' })).toMatchObject({
      refusal: { kind: 'unknownEngineer' },
    });
    expect(await guest.ask('claim', { engineer: 'olive-noor' })).toMatchObject({ ok: true });
    expect(await host.ask('claim', { engineer: 'olive-noor' })).toMatchObject({
      refusal: { kind: 'engineerTaken' },
    });
    expect(await guest.command('sendTrain', SEND)).toMatchObject({ refusal: { kind: 'notStarted' } });
    expect(await said(host, 'start')).toBe('ok');
    expect(await said(host, 'start')).toBe('alreadyStarted');
    expect(await said(host, 'speed', 3)).toBe('badMessage');
    expect(await said(host, 'speed', 2)).toBe('ok');
    await guest.until((page) => page.session().speed === 2 && page.session().status === 'running');
    expect(await guest.ask('control', { action: 'explode' as 'start' })).toMatchObject({
      refusal: { kind: 'badMessage' },
    });
    await Promise.all([host.leave(), guest.leave()]);
  });
});

describe('a join that cannot be is refused in words', () => {
  const join = async (code: string, options: object): Promise<{ code: number; message: string }> => {
    try {
      await new Client(server.url).joinById(code, options);
    } catch (error) {
      return error as { code: number; message: string };
    }
    throw new Error('it joined');
  };
  const p = { protocol: PROTOCOL_VERSION };

  it('wrong code, wrong token, stale page, empty and taken names', async () => {
    const { page, code } = await solo();
    await page.until(({ session }) => session().seats.s1?.connected === true);
    expect(await join('ABCDEF', { ...p, name: 'Kim' })).toMatchObject({
      code: 404,
      message: expect.stringContaining('No session has that code'),
    });
    expect(await join('0O1I', { ...p, name: 'Kim' })).toMatchObject({ code: 404 });
    expect(await join(code, { ...p, token: 'not-mine' })).toMatchObject({ code: 401 });
    expect(await join(code, { protocol: PROTOCOL_VERSION - 1, name: 'Kim' })).toMatchObject({
      code: 426,
      message: expect.stringContaining('Reload'),
    });
    expect(await join(code, { ...p, name: ' \u0007 ' })).toMatchObject({ code: 422 });
    expect(await join(code, { ...p })).toMatchObject({ code: 422 });
    expect(await join(code, { protocol: 'new' })).toMatchObject({ code: 400 });
    expect(await join(code, { ...p, name: 'YOU' })).toMatchObject({
      code: 409,
      message: expect.stringContaining('"YOU 2" is free'),
    });
    expect(Object.keys(page.session().seats)).toEqual(['s1']);
    await page.leave();
  });

  it('a forged seat in the options is not looked at', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const host = await openPage(server.url, code, { token });
    const room = await new Client(server.url).joinById(code, {
      ...p,
      name: 'Eve',
      seat: 's1',
      host: true,
      code: 'OTHERS',
    });
    await host.until((page) => page.session().seats.s2?.name === 'Eve');
    expect(host.session().seats.s2?.host).toBe(false);
    room.connection.close();
    await host.leave();
  });

  it('the second tab of a seat wins, and the first is told so', async () => {
    const { page, code, token } = await solo();
    const second = await openPage(server.url, code, { token });
    expect(await patient(page.closed, 'the first tab to close')).toBe(CLOSE.replaced);
    expect(await second.command('sendTrain', SEND)).toMatchObject({ ok: true });
    expect(second.session()).toMatchObject({ status: 'running', seats: { s1: { connected: true } } });
    await second.leave();
  });
});

describe('HTTP', () => {
  const status = async (path: string, init?: RequestInit): Promise<number> =>
    (await fetch(server.url + path, init)).status;

  it.each([
    ['/api/sessions', { method: 'POST', body: '{"kind":' }, 400],
    ['/api/sessions', { method: 'POST', body: '{"kind":"party"}' }, 400],
    [
      '/api/sessions',
      { method: 'POST', body: JSON.stringify({ kind: 'solo', name: 'x'.repeat(5_000) }) },
      413,
    ],
    [
      '/api/sessions',
      { method: 'POST', body: '{"kind":"solo"}', headers: { origin: 'https://elsewhere.example' } },
      403,
    ],
    ['/api/sessions', {}, 400],
    ['/api/sessions/ABCDEF', {}, 404],
    ['/api/sessions/%E0%A4%A', {}, 404],
    ['/api/nothing', {}, 400],
    ['/matchmake/create/session', { method: 'POST', body: '{}' }, 400],
    ['/matchmake/joinOrCreate/session', { method: 'POST', body: '{}' }, 400],
    ['/health', {}, 200],
  ])('%s %j answers %i', async (path, init, expected) => {
    expect(await status(path, init)).toBe(expected);
  });

  it('reflects no origin and sends its headers', async () => {
    const answer = await fetch(`${server.url}/health`, { headers: { origin: 'https://elsewhere.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('gives a journal and a review to who sits in the session only', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host' });
    const guest = await openPage(server.url, code, { name: 'Gus' });
    const get = (part: string, key: string) =>
      fetch(`${server.url}/api/sessions/${code}/${part}`, { headers: { authorization: `Bearer ${key}` } });
    expect((await get('journal', 'nobody')).status).toBe(401);
    expect((await get('journal', guest.welcome.token)).status).toBe(403);
    const journal = await get('journal', token);
    expect(journal.status).toBe(200);
    expect(JSON.stringify(await journal.json())).not.toContain('Gus');
    expect((await get('review', guest.welcome.token)).status).toBe(200);
    await guest.leave();
  });

  it('tells the join page who is free and suggests a name', async () => {
    const { code } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const card = await (await fetch(`${server.url}/api/sessions/${code.toLowerCase()}`)).json();
    expect(card).toMatchObject({
      code,
      status: 'lobby',
      players: 1,
      suggestedName: expect.stringMatching(/^\w+/),
    });
    expect(
      card.free.map(({ team, engineers }: { team: string; engineers: unknown[] }) => [
        team,
        engineers.length,
      ]),
    ).toEqual([
      ['basil', 8],
      ['olive', 8],
      ['cheese', 8],
      ['onion', 8],
    ]);
  });

  it('lets no page of another origin open a WebSocket', async () => {
    const { WebSocket } = await import('ws');
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/a/b?sessionId=c`, {
      origin: 'https://elsewhere.example',
    });
    const answered = new Promise<number>((resolve) =>
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0)),
    );
    socket.on('error', () => {});
    expect(await patient(answered, 'an answer')).toBe(403);
  });
});
