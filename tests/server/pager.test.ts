/** A phone paired with a seat: it rings and acknowledges, it can do nothing else, and it is not its person. */
import { cpSync } from 'node:fs';
import { Client } from 'colyseus.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ABSENCE_MS } from '../../server/match/autopilot.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { PAIRING_MS } from '../../shared/net/pager.ts';
import { PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import { RING_MS } from '../../shared/sim/balance/incidents.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { offerPager, openPhone, type Phone, pairPager, sendAsPager } from '../kit/phone.ts';
import { ANA, type Prepared, prepare, ringsForAna } from '../kit/playPrepared.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

/** A session nobody has at a desk is put away after so long. */
const IDLE_MS = 60_000;

let ringing: ReturnType<typeof tempDir>;
let seat: Prepared;
let dir: ReturnType<typeof tempDir>;
let clock: FakeClock;
let server: RunningServer;
let desk: Page;
const phones: Phone[] = [];

beforeAll(async () => {
  ringing = tempDir();
  seat = await prepare(ringing.path, { code: 'RNGRNG', live: true, until: ringsForAna() });
});
afterAll(() => ringing.done());

const start = async (): Promise<void> => {
  clock = new FakeClock();
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock, idleMs: IDLE_MS });
  desk = await openPage(server.url, seat.code, { token: seat.token });
};
beforeEach(async () => {
  dir = tempDir();
  cpSync(ringing.path, dir.path, { recursive: true });
  await start();
});
afterEach(async () => {
  for (const phone of phones.splice(0)) phone.off();
  await server.close();
  dir.done();
});

/** Shows a pairing code at the desk and scans it. */
async function pair(): Promise<string> {
  const { secret } = await offerPager(server.url, seat.code, seat.token);
  const { status, token } = await pairPager(server.url, seat.code, secret);
  expect(status).toBe(201);
  return token;
}

async function switchOn(token: string): Promise<Phone> {
  const phone = await openPhone(server.url, seat.code, token);
  phones.push(phone);
  return phone;
}

const incident = (): string =>
  Object.values(desk.view().incidents).find((one) => one.state === 'ringing')?.id ?? '';
const acknowledge = (token: string, id?: string) =>
  sendAsPager(server.url, seat.code, token, 'acknowledge', { incident: incident() }, id);

describe('pairing', () => {
  it('takes a code that is good once', async () => {
    const { secret, seconds } = await offerPager(server.url, seat.code, seat.token);
    expect(seconds).toBe(PAIRING_MS / 1000);
    expect(await pairPager(server.url, seat.code, secret)).toMatchObject({ status: 201 });
    expect(await pairPager(server.url, seat.code, secret)).toMatchObject({
      status: 410,
      error: expect.stringContaining('used already or is too old'),
    });
  });

  it('takes no code that is too old, and of several only the newest', async () => {
    const old = await offerPager(server.url, seat.code, seat.token);
    clock.jump(PAIRING_MS + 1);
    expect(await pairPager(server.url, seat.code, old.secret)).toMatchObject({ status: 410 });
    const first = await offerPager(server.url, seat.code, seat.token);
    const second = await offerPager(server.url, seat.code, seat.token);
    expect(await pairPager(server.url, seat.code, first.secret)).toMatchObject({ status: 410 });
    expect(await pairPager(server.url, seat.code, second.secret)).toMatchObject({ status: 201 });
  });

  it('is for whoever holds the seat, in a game that exists', async () => {
    await expect(offerPager(server.url, seat.code, 'forged')).rejects.toThrow('401');
    await expect(offerPager(server.url, 'ABCDEF', seat.token)).rejects.toThrow('404');
    expect(await pairPager(server.url, seat.code, 'guessed')).toMatchObject({ status: 410 });
    expect(await pairPager(server.url, seat.code, '')).toMatchObject({ status: 400 });
  });

  it('shows at the desk whether the phone is there', async () => {
    const phoneOf = () => desk.session().seats.s1?.phone;
    expect(phoneOf()).toBe('');
    const token = await pair();
    await desk.until(() => phoneOf() === 'paired');
    const phone = await switchOn(token);
    await desk.until(() => phoneOf() === 'here');
    phone.off();
    await desk.until(() => phoneOf() === 'paired');
  });
});

describe('a paired phone', () => {
  it('rings with its person’s page, acknowledges once, and leaves the desk where it is', async () => {
    const token = await pair();
    const phone = await switchOn(token);
    expect(phone.face()).toMatchObject({
      name: 'Ana',
      team: 'basil',
      live: true,
      call: { incident: incident(), state: 'rings', mine: true, name: 'Ana', held: true },
    });
    const id = incident();
    const first = await acknowledge(token);
    expect(first).toEqual({ id: 'one', ok: true });
    expect(await acknowledge(token)).toEqual(first);
    await phone.until(({ call }) => call?.incident === id && call.state === 'taken' && call.mine);
    await desk.until(() => desk.view().incidents[id]?.state === 'triage');
    expect(desk.view().incidents[id]?.engineer).toBe(ANA);
    expect(desk.session().seats.s1?.connected).toBe(true);
    expect(await desk.ask('control', { action: 'resume' })).toMatchObject({ ok: true });
    // The answer of the desk to the same id is its own.
    expect(await desk.command('acknowledge', { incident: id }, 'one')).toMatchObject({ ok: false });
  });

  it('follows the page to the next person when nobody answers', async () => {
    const phone = await switchOn(await pair());
    const id = incident();
    await desk.ask('control', { action: 'resume' });
    await clock.advance(RING_MS + 500, () => desk.view().incidents[id]?.engineer !== ANA);
    await phone.until(({ call }) => call?.incident === id && !call.mine && call.name !== 'Ana');
  });

  it('can do nothing but acknowledge, and is told so', async () => {
    const token = await pair();
    const send = (verb: string, payload: unknown) => sendAsPager(server.url, seat.code, token, verb, payload);
    for (const verb of ['sendTrain', 'respond', 'ready', 'takeSeat', 'nonsense']) {
      expect(await send(verb, {})).toMatchObject({ ok: false, refusal: { kind: 'pagerOnly' } });
    }
    expect(await send('acknowledge', { incident: 'moon' })).toMatchObject({ ok: false });
    expect(await send('acknowledge', { incident: 7 })).toMatchObject({ ok: false });
    expect(Object.keys(desk.view().deploys)).toEqual(Object.keys(seat.view.deploys));
  });

  it('opens neither the room nor the journal nor another phone, and a seat token is no pager', async () => {
    const token = await pair();
    const joining = new Client(server.url).joinById(seat.code, { protocol: PROTOCOL_VERSION, token });
    await expect(joining).rejects.toMatchObject({ code: 401 });
    const journal = await fetch(`${server.url}/api/sessions/${seat.code}/journal`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(journal.status).toBe(401);
    await expect(offerPager(server.url, seat.code, token)).rejects.toThrow('401');
    await expect(openPhone(server.url, seat.code, seat.token)).rejects.toThrow('401');
    const other = await createSession(server.url, { kind: 'solo' });
    await expect(openPhone(server.url, other.code, token)).rejects.toThrow('401');
  });

  it('does not stand in for its person: without a desk the clock stands, and a bot plays her', async () => {
    const noor = await openPage(server.url, seat.code, { name: 'Noor' });
    const phone = await switchOn(await pair());
    await desk.ask('control', { action: 'resume' });
    await desk.leave();
    await noor.until(({ session }) => session().seats.s1?.connected === false);
    await clock.advance(ABSENCE_MS + 1_000);
    await noor.until(({ session }) => session().seats.s1?.autopilot === 'on');
    await noor.leave();
    await phone.until(({ status }) => status === 'paused');
  });

  it('comes back after the server was started again, with the same token', async () => {
    const token = await pair();
    const before = await switchOn(token);
    await desk.leave();
    await server.close();
    // A server that stops says nothing that would make the phone give up.
    expect(await Promise.race([before.ended, before.cut])).toBeUndefined();
    await start();
    const phone = await switchOn(token);
    expect(phone.face()).toMatchObject({ name: 'Ana', status: 'restarted' });
    expect(await acknowledge(token)).toMatchObject({ ok: true });
  });
});

describe('a phone is let go', () => {
  it('by its desk', async () => {
    const token = await pair();
    const phone = await switchOn(token);
    const gone = await fetch(`${server.url}/api/sessions/${seat.code}/pager`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${seat.token}` },
    });
    expect(gone.status).toBe(200);
    expect(await phone.ended).toBe('unpaired');
    await expect(acknowledge(token)).rejects.toThrow('401');
    await desk.until(({ session }) => session().seats.s1?.phone === '');
  });

  it('by another one, and by its own page in another tab', async () => {
    const old = await pair();
    const phone = await switchOn(old);
    const token = await pair();
    expect(await phone.ended).toBe('replaced');
    await expect(openPhone(server.url, seat.code, old)).rejects.toThrow('401');
    const first = await switchOn(token);
    await switchOn(token);
    expect(await first.ended).toBe('replaced');
    await desk.until(({ session }) => session().seats.s1?.phone === 'here');
  });

  it('with its seat', async () => {
    const token = await pair();
    const phone = await switchOn(token);
    const { secret } = await offerPager(server.url, seat.code, seat.token);
    await (await server.sessions.get(seat.code))?.pagers.revoke('s1');
    expect(await phone.ended).toBe('unpaired');
    await expect(openPhone(server.url, seat.code, token)).rejects.toThrow('401');
    expect(await pairPager(server.url, seat.code, secret)).toMatchObject({ status: 410 });
  });

  it('when the session is put away', async () => {
    const phone = await switchOn(await pair());
    await desk.leave();
    await desk.closed;
    await clock.advance(2 * IDLE_MS);
    expect(await phone.ended).toBe('archived');
  });
});
