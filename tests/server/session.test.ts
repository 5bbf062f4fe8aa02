/** The page's end of the line against a real server and a bad network, by WebSocket and by plain requests. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FRAME_MS } from '../../server/match/frames.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { type ChaosProxy, startChaosProxy } from '../kit/chaosProxy.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { startHoldingProxy } from '../kit/holdingProxy.ts';
import { createSession } from '../kit/serverKit.ts';

/** Everything here waits for what must happen; how long a loaded machine takes says nothing. */
const patience = { timeout: 20_000, interval: 20 };

let server: RunningServer;
let clock: FakeClock;
let network: ChaosProxy;

beforeAll(async () => {
  clock = new FakeClock();
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: ':memory:', clock });
});
afterAll(() => server.close());
beforeEach(async () => {
  network = await startChaosProxy(server.port);
});
afterEach(async () => {
  await network.close();
  vi.unstubAllGlobals();
});

/** A page that was just opened at an address: its own modules, nothing kept. */
async function page(origin: string, kept: Record<string, string> = {}) {
  const storage = (start: Record<string, string> = {}) => {
    const held = new Map(Object.entries(start));
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    };
  };
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage(kept));
  vi.resetModules();
  const line = await import('../../client/net/session.ts');
  const store = await import('../../client/net/viewStore.ts');
  const seats = await import('../../client/net/seats.ts');
  return { ...line, store, seats };
}
type Page = Awaited<ReturnType<typeof page>>;

const through = (): string => `http://localhost:${network.port}`;
const live = (one: Page) => expect.poll(() => one.store.link.value, patience).toBe('live');
const seated = (one: Page) => expect.poll(() => one.store.me.value?.seat ?? '', patience).not.toBe('');
const namesOf = async (code: string): Promise<string[]> =>
  ((await server.sessions.get(code))?.seats.all ?? []).map(({ name }) => name);

/** Sits down alone and lets the clock begin. */
async function play(one: Page): Promise<string> {
  const { code, token } = await createSession(server.url, { kind: 'solo' });
  one.seats.keepSeat({ code, token });
  one.rejoin(code);
  await live(one);
  await seated(one);
  await clock.advance(2 * FRAME_MS);
  return code;
}

describe.each([
  ['by WebSocket', 'socket', {}],
  ['by plain requests', 'requests', { 'slice.requestsUntil': '9999999999999' }],
] as const)('%s', (_name, way, kept) => {
  it('the line drops before the page heard of its seat: it gets that seat, and no second one', async () => {
    const { code } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const kim = await page(through(), kept);
    await kim.join(code, 'Kim');
    network.cut();
    expect(kim.seats.seatFor(code)).toBeNull();
    await expect.poll(() => kim.store.link.value, patience).toBe('reconnecting');
    network.restore();
    await live(kim);
    await seated(kim);
    expect(kim.store.way.value).toBe(way);
    expect(await namesOf(code)).toEqual(['Olga', 'Kim']);
    // What it was told is the key to it from now on.
    expect((await server.sessions.get(code))?.seats.byToken(kim.seats.seatFor(code)?.token ?? '')?.name).toBe(
      'Kim',
    );
    await kim.leave();
  });

  it('what is decided while the line is away is applied once each, in order, and nothing is lost', async () => {
    const one = await page(through(), kept);
    const code = await play(one);
    network.cut();
    await expect.poll(() => one.store.link.value, patience).toBe('reconnecting');
    const lanes = ['operate', 'learn', 'build', 'operate', 'learn', 'build', 'operate', 'learn'];
    const answers = lanes.map((a) => one.propose('assignSlices', { engineer: 'basil-ana', a, b: 'build' }));
    expect(Object.keys(one.store.pending.value)).toHaveLength(lanes.length);
    network.restore();
    const outcomes = await Promise.all(answers);
    expect(one.store.pending.value).toEqual({});
    const { entries } = await server.sessions.journal(code);
    const mine = entries.filter(({ verb, actor }) => verb === 'assignSlices' && actor === 'human');
    expect(mine.map(({ payload }) => (payload as { a: string }).a)).toEqual(lanes);
    expect(new Set(mine.map(({ id }) => id)).size).toBe(lanes.length);
    expect(outcomes).toHaveLength(lanes.length);
    await one.leave();
  });

  it('a network that swallows everything is told as such while the line looks open, and comes back', async () => {
    const one = await page(through(), kept);
    await play(one);
    network.blackhole();
    await expect.poll(() => one.store.link.value, patience).toBe('stale');
    network.restore();
    await live(one);
    expect(await one.propose('sendTrain', { unit: 'monolith' })).toMatchObject({ ok: true });
    await one.leave();
  });
});

describe('where WebSockets are blocked', () => {
  it('a person joins and plays by plain requests, and a reload does not try anew', async () => {
    const school = await startHoldingProxy(server.port);
    const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const kim = await page(school.url);
    await kim.join(code, 'Kim');
    await live(kim);
    await seated(kim);
    expect(kim.store.way.value).toBe('requests');
    expect(await kim.claim('basil-ana')).toMatchObject({ ok: true });
    await expect.poll(() => kim.store.me.value?.engineer, patience).toBe('basil-ana');
    const until = Number(sessionStorage.getItem('slice.requestsUntil'));
    expect(until).toBeGreaterThan(Date.now());
    await kim.leave();
    const again = await page(school.url, { 'slice.requestsUntil': String(until) });
    again.seats.keepSeat({ code, token });
    again.rejoin(code);
    await live(again);
    await expect.poll(() => again.store.me.value?.host, patience).toBe(true);
    await again.leave();
    await school.close();
  });

  it('a WebSocket that opens to nowhere is given up, and does not disturb the line that came instead', async () => {
    const school = await startHoldingProxy(server.port, { swallow: true });
    const { code, token } = await createSession(server.url, { kind: 'solo' });
    const one = await page(school.url);
    one.seats.keepSeat({ code, token });
    one.rejoin(code);
    await live(one);
    expect(one.store.way.value).toBe('requests');
    await seated(one);
    await one.leave();
    await school.close();
  });
});
