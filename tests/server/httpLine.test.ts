/** The line over plain requests: a room cannot tell it from a WebSocket, and a bad network neither loses nor doubles a word. */
import { Client } from 'colyseus.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HttpLine } from '../../client/net/httpLine.ts';
import { RoomClient } from '../../client/net/roomClient.ts';
import { FRAME_MS } from '../../server/match/frames.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { GONE_AFTER_MS, SAY_BYTES, SECRET_LENGTH } from '../../shared/net/httpLine.ts';
import { CLOSE, PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import { startChaosProxy } from '../kit/chaosProxy.ts';
import { FakeClock, finishStarted } from '../kit/fakeClock.ts';
import { startHoldingProxy } from '../kit/holdingProxy.ts';
import { createSession, openPage, type Page, patient } from '../kit/serverKit.ts';

const TRY_MS = 10_000;
const SEND = { unit: 'monolith' };
/** What Colyseus closes with: a page that left, a server that stops, a line that broke. */
const LEFT = 4000;
const STOPPED = 4001;
const BROKEN = 1006;

let server: RunningServer;
let clock: FakeClock;
const pages: Page[] = [];

beforeAll(async () => {
  clock = new FakeClock();
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: ':memory:', clock });
});
afterAll(() => server.close());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.leave();
});

type Who = { token: string } | { name: string };

async function byRequests(code: string, who: Who, url = server.url): Promise<Page> {
  const page = await openPage(url, code, who, new RoomClient(HttpLine, url, TRY_MS));
  pages.push(page);
  return page;
}
async function bySocket(code: string, who: Who): Promise<Page> {
  const page = await openPage(server.url, code, who);
  pages.push(page);
  return page;
}
const open = () => createSession(server.url, { kind: 'host', name: 'Olga' });
const alone = () => createSession(server.url, { kind: 'solo' });
const journaled = async (code: string, id: string): Promise<number> =>
  (await server.sessions.journal(code)).entries.filter((entry) => entry.id === id).length;
const sent = ({ view }: Page): boolean => Object.keys(view().deploys).length === 1;

describe('over plain requests', () => {
  it('a person joins, sits, plays and sees what everybody sees', async () => {
    const { code, token } = await open();
    const olga = await bySocket(code, { token });
    const kim = await byRequests(code, { name: 'Kim' });
    expect(kim.welcome).toMatchObject({
      host: false,
      engineer: '',
      token: expect.stringMatching(/^\S{30,}$/),
    });
    await olga.until(({ session }) => session().seats[kim.welcome.seat]?.connected === true);
    expect(await kim.ask('control', { action: 'start' })).toMatchObject({ refusal: { kind: 'hostOnly' } });
    expect(await kim.ask('claim', { engineer: 'basil-ana' })).toMatchObject({ ok: true });
    expect(await olga.ask('control', { action: 'start' })).toMatchObject({ ok: true });
    await kim.until(({ session }) => session().status === 'running');
    await clock.advance(2 * FRAME_MS);
    expect(await kim.command('sendTrain', SEND, 'train')).toEqual({ id: 'train', ok: true });
    for (const page of [kim, olga]) await page.until(sent);
    await olga.ask('control', { action: 'pause' });
    for (const page of [kim, olga]) await page.until(({ session }) => session().status === 'paused');
    expect(kim.view()).toEqual(olga.view());
    expect(kim.session()).toEqual(olga.session());
  });

  it('a seat is one person, whichever way she comes: the newest line counts', async () => {
    const { code, token } = await open();
    const first = await byRequests(code, { token });
    const second = await bySocket(code, { token });
    expect(await patient(first.closed, 'the older line to end')).toBe(CLOSE.replaced);
    const third = await byRequests(code, { token });
    expect(await patient(second.closed, 'the WebSocket to end')).toBe(CLOSE.replaced);
    expect(third.welcome).toMatchObject({ seat: first.welcome.seat, host: true, token: '' });
    await third.until(({ session }) => session().seats[first.welcome.seat]?.connected === true);
  });

  it('whoever hangs up is away at once, and whoever leaves is told so', async () => {
    const { code, token } = await open();
    const olga = await bySocket(code, { token });
    const kim = await byRequests(code, { name: 'Kim' });
    const here = (page: Page): boolean => page.session().seats[kim.welcome.seat]?.connected === true;
    await olga.until(here);
    await kim.leave();
    await olga.until((page) => !here(page));
    const back = await byRequests(code, { token: kim.welcome.token });
    await olga.until(here);
    expect(await patient(back.room.leave(), 'the answer to a leave')).toBe(LEFT);
    await olga.until((page) => !here(page));
  });

  it('a cut in the middle of a word: it is said once, and heard', async () => {
    const proxy = await startChaosProxy(server.port);
    const { code, token } = await alone();
    const page = await byRequests(code, { token }, `http://localhost:${proxy.port}`);
    await clock.advance(2 * FRAME_MS);
    const answer = page.command('sendTrain', SEND, 'cut');
    proxy.cut();
    proxy.restore();
    expect(await patient(answer, 'the answer')).toEqual({ id: 'cut', ok: true });
    await page.until(sent);
    expect(await journaled(code, 'cut')).toBe(1);
    await page.leave();
    await proxy.close();
  });

  it('a network that stays away ends the line', async () => {
    const proxy = await startChaosProxy(server.port);
    const { code, token } = await alone();
    const page = await byRequests(code, { token }, `http://localhost:${proxy.port}`);
    proxy.cut();
    expect(await patient(page.closed, 'the end of the line')).toBe(BROKEN);
    await proxy.close();
  });
});

/** A place that is reserved, and requests to it as a page sends them, one by one. */
async function reserve() {
  const { code, token } = await alone();
  const response = await fetch(`${server.url}/matchmake/joinById/${code}`, {
    method: 'POST',
    body: JSON.stringify({ protocol: PROTOCOL_VERSION, token }),
  });
  const { sessionId: ticket } = (await response.json()) as { sessionId: string };
  const secret = 'x'.repeat(SECRET_LENGTH);
  const ask = (how: RequestInit & { key?: string; after?: number; stream?: boolean } = {}) => {
    const { key = `${ticket}.${secret}`, after = 0, stream = false, ...init } = how;
    return fetch(`${server.url}/api/sessions/${code}/line?after=${after}${stream ? '' : '&poll'}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, ...init.headers },
    });
  };
  const here = async (): Promise<boolean> => (await server.sessions.get(code))?.orgs.first.note === '';
  return { ticket, secret, ask, here };
}
/** "I have joined", as Colyseus writes it. */
const JOINED = `1 ${Buffer.from([10]).toString('base64')}`;

describe('a line of requests', () => {
  it('tells again what was not heard, and not what was', async () => {
    const { ask } = await reserve();
    const first = await (await ask()).text();
    expect(first).toMatch(/^data: 1 \S+\n\n$/);
    expect(await (await ask()).text()).toBe(first);
    expect((await ask({ method: 'POST', body: JOINED, after: 1 })).status).toBe(200);
    const rest = await (await ask({ after: 1 })).text();
    expect(rest).toMatch(/^data: 2 /);
    expect(rest).not.toContain('data: 1 ');
  });

  it('whose page says nothing for long is over, though its stream is open', async () => {
    const { ask, here } = await reserve();
    const stream = await ask({ stream: true });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    await ask({ method: 'POST', body: JOINED });
    await expect.poll(here).toBe(true);
    await clock.advance(GONE_AFTER_MS - 1_000);
    expect((await ask({ method: 'POST', body: '' })).status).toBe(200);
    await clock.advance(GONE_AFTER_MS - 1_000);
    expect(await here()).toBe(true);
    await clock.advance(1_000);
    await finishStarted();
    await expect.poll(here).toBe(false);
    expect(await stream.text()).toMatch(/data: end 1006\n\n$/);
    // Whoever asks later is told so, until it is forgotten.
    expect(await (await ask({ after: 99 })).text()).toBe('data: end 1006\n\n');
    await clock.advance(60_000);
    expect((await ask({ after: 99 })).status).toBe(401);
  });

  it('opens to its own key only', async () => {
    const { ask, ticket, secret } = await reserve();
    for (const key of ['', 'nobody', ticket, `${ticket}.`, `${ticket}.short`, `nobody.${secret}`])
      expect((await ask({ key })).status).toBe(401);
    const mine = await (await ask()).text();
    // The place is taken: whoever knows its ticket alone is told nothing of it.
    const other = await ask({ key: `${ticket}.${'y'.repeat(SECRET_LENGTH)}` });
    expect(await other.text()).not.toContain(mine.slice(0, 80));
    expect((await ask({ key: `nobody.${secret}`, method: 'POST', body: JOINED })).status).toBe(401);
    expect((await ask({ method: 'DELETE' })).status).toBe(200);
    expect(await (await ask({ after: 99 })).text()).toBe('data: end 1006\n\n');
  });

  it('takes no rubbish, and no word twice', async () => {
    const { ask } = await reserve();
    await ask();
    const say = async (body: string, more: Parameters<typeof ask>[0] = {}): Promise<number> =>
      (await ask({ method: 'POST', body, ...more })).status;
    expect(await say('hello')).toBe(400);
    expect(await say('3 AAAA')).toBe(400);
    expect(await say('-1 AAAA')).toBe(400);
    expect(await say(`1 ${'A'.repeat(SAY_BYTES)}`)).toBe(413);
    expect(await say(JOINED, { after: -1 })).toBe(400);
    expect(await say(JOINED, { headers: { origin: 'https://elsewhere.example' } })).toBe(403);
    expect(await say(JOINED)).toBe(200);
    expect(await say(JOINED)).toBe(200);
    expect((await ask({ method: 'PUT', body: JOINED })).status).toBe(400);
    // A message that is too long for any person ends the line, as it would a WebSocket.
    expect(await say(`2 ${Buffer.alloc(20_000).toString('base64')}`)).toBe(200);
    expect(await (await ask({ after: 99 })).text()).toBe('data: end 1009\n\n');
  });
});

describe('in the end', () => {
  it('a proxy that holds streams back is got round by asking again and again', async () => {
    const proxy = await startHoldingProxy(server.port);
    const { code, token } = await alone();
    const refused = new Client(proxy.url).joinById(code, { protocol: PROTOCOL_VERSION, token });
    await expect(refused).rejects.toThrow();
    const page = await byRequests(code, { token }, proxy.url);
    await clock.advance(2 * FRAME_MS);
    expect(await page.command('sendTrain', SEND, 'slow')).toEqual({ id: 'slow', ok: true });
    await page.until(sent);
    await page.leave();
    await proxy.close();
  });

  it('a server that stops says so, also to pages that ask again and again', async () => {
    const { code, token } = await alone();
    const page = await byRequests(code, { token });
    await server.close();
    expect(await patient(page.closed, 'the end of the line')).toBe(STOPPED);
    server = await startServer({ port: 0, host: '127.0.0.1', dataDir: ':memory:', clock });
  });
});
