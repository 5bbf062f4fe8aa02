/** Too many at the door: words for whoever floods it, nothing for the others to notice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Allowance } from '../../server/rooms/limits.ts';
import { MAX_SEATS } from '../../server/rooms/seats.ts';
import { Turnstile } from '../../server/rooms/Turnstile.ts';
import { DEFAULTS } from '../../server/settings.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { JOIN_REFUSALS, PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import { createSession, openPage } from '../kit/serverKit.ts';

/** A turnstile on a clock of its own: whoever waits in line passes at once, and how long she would have waited is kept. */
function turnstile() {
  const told = { now: 1_000, waits: [] as number[] };
  const now = (): number => told.now;
  const joins = new Allowance(DEFAULTS.joinsPerAddress, DEFAULTS.joinsPerAddress / 60, now);
  const door = new Turnstile({
    mayJoin: (address) => joins.take(address),
    now,
    rest: async (ms) => void told.waits.push(ms),
  });
  const knock = (address: string, code: string, seat = '') => door.pass({ address, code, seat });
  return { told, door, knock };
}
const all = async (count: number, one: (i: number) => Promise<boolean>): Promise<number> => {
  let passed = 0;
  for (let i = 0; i < count; i += 1) if (await one(i)) passed += 1;
  return passed;
};

describe('the turnstile', () => {
  it('lets a class in one by one, and sends away who would wait too long', async () => {
    const { told, knock } = turnstile();
    expect(await all(40, () => knock('school', 'AAAAAA'))).toBe(40);
    expect(Math.max(...told.waits)).toBeLessThan(1_000);
    expect(await all(500, () => knock('school', 'AAAAAA'))).toBeLessThan(250);
    expect(await knock('school', 'BBBBBB')).toBe(true);
    told.now += 10_000;
    expect(await knock('school', 'AAAAAA')).toBe(true);
  });

  it('lets a whole session in from one address, but no flood', async () => {
    const { told, knock } = turnstile();
    const passed = await all(2_000, () => {
      told.now += 10;
      return knock('bots', 'AAAAAA');
    });
    expect(passed).toBeGreaterThanOrEqual(MAX_SEATS);
    expect(passed).toBeLessThan(1_000);
    expect(await knock('elsewhere', 'AAAAAA')).toBe(true);
  });

  it('never keeps out who holds a seat, whatever others do at her address', async () => {
    const { door, knock } = turnstile();
    for (let i = 0; i < 1_000; i += 1) door.wrong('school');
    expect(await knock('school', 'AAAAAA')).toBe(false);
    expect(await knock('school', 'AAAAAA', 's3')).toBe(true);
    expect(await all(100, () => knock('school', 'AAAAAA', 's4'))).toBeLessThan(40);
    expect(await knock('school', 'AAAAAA', 's3')).toBe(true);
  });
});

describe('a flood of joins from the address of a class', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, host: '127.0.0.1', dataDir: ':memory:' });
  });
  afterAll(() => server.close());

  it('is answered in words, and who plays goes on playing and can come back', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const kim = await openPage(server.url, code, { name: 'Kim' });
    const host = await openPage(server.url, code, { token });
    await kim.ask('claim', { engineer: 'basil-ana' });
    const post = async (where: string, body: object): Promise<{ status: number; text: string }> => {
      const answer = await fetch(`${server.url}/matchmake/joinById/${where}`, {
        method: 'POST',
        body: JSON.stringify({ protocol: PROTOCOL_VERSION, ...body }),
      });
      return { status: answer.status, text: await answer.text() };
    };
    const names = Array.from({ length: 400 }, (_, i) => ({ name: `Bot ${i}` }));
    const flood = Promise.all(names.map((name) => post(code, name)));
    expect(await host.ask('control', { action: 'start' })).toMatchObject({ ok: true });
    expect(await kim.command('limitWork', { cards: 5 })).toMatchObject({ ok: true });
    const answers = await flood;
    expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([200, 429]);
    const refusal = answers.find(({ status }) => status === 429);
    expect(refusal?.text).toContain(JOIN_REFUSALS.tooMany.text);

    const wrong = await Promise.all(Array.from({ length: 450 }, () => post('ABCDEF', { name: 'Eve' })));
    expect([...new Set(wrong.map(({ status }) => status))].sort()).toEqual([404, 429]);
    await kim.leave();
    const back = await openPage(server.url, code, { token: kim.welcome.token });
    expect(back.welcome.engineer).toBe('basil-ana');
    expect(await back.command('limitWork', { cards: 4 })).toMatchObject({ ok: true });
    // Nobody of the flood opened a line: no seat was taken by it.
    expect(Object.values(back.session().seats).map(({ name }) => name)).toEqual(['Olga', 'Kim']);
    await Promise.all([back.leave(), host.leave()]);
  });
});
