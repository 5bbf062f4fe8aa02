import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { SessionCard } from '../../shared/net/api.ts';
import { CLOSE, JOIN_REFUSALS } from '../../shared/net/protocol.ts';
import { FakeClock, finishStarted } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';
import { unzip } from '../kit/unzip.ts';

let server: RunningServer;
let clock: FakeClock;
let dir: ReturnType<typeof tempDir>;

const start = async (): Promise<void> => {
  clock = new FakeClock();
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });
};
beforeEach(async () => {
  dir = tempDir();
  await start();
});
afterEach(async () => {
  await server.close();
  dir.done();
});

const ask = (method: string, path: string, token = '', body?: object): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const takeSeat = (code: string, name: string, pin: string) => ask('POST', `${code}/seat`, '', { name, pin });
const tables = async (code: string, token: string) =>
  (await (await ask('GET', `${code}/export.json`, token)).json()) as Record<
    string,
    Record<string, unknown>[]
  >;

/** A host and a guest, seated, the clock running. */
async function openLesson(): Promise<{ code: string; token: string; host: Page; guest: Page }> {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
  const host = await openPage(server.url, code, { token });
  const guest = await openPage(server.url, code, { name: 'Gus' });
  await host.ask('claim', { engineer: 'basil-ana' });
  await guest.ask('claim', { engineer: 'olive-noor' });
  await host.ask('control', { action: 'start' });
  return { code, token, host, guest };
}

/** What the database holds anywhere. */
function stored(): string {
  const db = new DatabaseSync(join(dir.path, 'slice.db'), { readOnly: true });
  const names = db.prepare("SELECT name FROM sqlite_master WHERE type='table'").all() as { name: string }[];
  const all = names.map(({ name }) => db.prepare(`SELECT * FROM ${name}`).all());
  db.close();
  return JSON.stringify(all);
}

describe('a seat on another device', () => {
  it('is opened by name and PIN; the device before is told, and may take it back', async () => {
    const { code, guest } = await openLesson();
    const { pin, seat } = guest.welcome;
    expect(pin).toMatch(/^\d{4}$/u);
    const answer = await takeSeat(code, ' gUS ', pin);
    expect(answer.status).toBe(201);
    const { token } = (await answer.json()) as { token: string };
    const phone = await openPage(server.url, code, { token });
    expect(await guest.closed).toBe(CLOSE.replaced);
    expect(phone.welcome).toMatchObject({ seat, engineer: 'olive-noor', token: '', pin });
    expect(
      await phone.command('assignSlices', { engineer: 'olive-noor', a: 'learn', b: 'operate' }),
    ).toMatchObject({ ok: true });
    const back = await openPage(server.url, code, { token: guest.welcome.token });
    expect(await phone.closed).toBe(CLOSE.replaced);
    expect(back.welcome.seat).toBe(seat);
    // The PIN still opens it after a restart, and so does the other device.
    await server.close();
    await start();
    expect((await openPage(server.url, code, { token })).welcome.seat).toBe(seat);
    expect((await takeSeat(code, 'Gus', pin)).status).toBe(201);
  });

  it('is not opened by guessing, nor is a host’s', async () => {
    const { code, host, guest } = await openLesson();
    expect(host.welcome.pin).toBe('');
    const wrong = String((Number(guest.welcome.pin) + 1) % 10_000).padStart(4, '0');
    for (const [name, pin] of [
      ['Gus', wrong],
      ['Nobody', guest.welcome.pin],
      ['Olga', '0000'],
      ['Gus', '12'],
      ['Gus', ''],
    ] as const)
      expect((await takeSeat(code, name, pin)).status).toBe(JOIN_REFUSALS.wrongPin.status);
    const statuses = await Promise.all(Array.from({ length: 6 }, () => takeSeat(code, 'Gus', wrong)));
    expect(statuses.map(({ status }) => status)).toContain(JOIN_REFUSALS.tooMany.status);
    // Also the right one has to wait now.
    expect((await takeSeat(code, 'Gus', guest.welcome.pin)).status).toBe(JOIN_REFUSALS.tooMany.status);
  });

  it('cannot be tried for everybody’s seat from one address', async () => {
    const { code } = await openLesson();
    const tries = await Promise.all(
      Array.from({ length: 60 }, (_, i) => takeSeat(code, `Nobody ${i}`, '1234')),
    );
    const late = tries.filter(({ status }) => status === JOIN_REFUSALS.tooMany.status).length;
    expect(late).toBeGreaterThan(10);
    expect(late).toBeLessThan(30);
  });
});

describe('a name', () => {
  it('that hurts is answered with one that is free, and then one is in', async () => {
    const { code } = await createSession(server.url, { kind: 'host' });
    const rude = Buffer.from('ZnVjayB5b3U=', 'base64').toString();
    const no = await openPage(server.url, code, { name: rude }).catch((error: Error) => error);
    expect(no).toMatchObject({ code: JOIN_REFUSALS.rudeName.status });
    const free = /"([^"]+)"/u.exec((no as Error).message)?.[1] ?? '';
    expect((await openPage(server.url, code, { name: free })).welcome.seat).toBe('s2');
  });

  it('of one’s own is taken only where the host allows it', async () => {
    const { code } = await createSession(server.url, { kind: 'host', names: 'given' });
    const card = (await (await ask('GET', code)).json()) as SessionCard;
    expect(card).toMatchObject({ names: 'given', keepDays: 30 });
    await expect(openPage(server.url, code, { name: 'Gus' })).rejects.toMatchObject({
      code: JOIN_REFUSALS.badName.status,
    });
    const page = await openPage(server.url, code, { name: card.suggestedName });
    expect(page.session().seats[page.welcome.seat]?.name).toBe(card.suggestedName);
    await server.close();
    await start();
    expect(((await (await ask('GET', code)).json()) as SessionCard).names).toBe('given');
  });

  it('nobody can read is none', async () => {
    const { code } = await createSession(server.url, { kind: 'host' });
    for (const name of ['😀😀😀', '\u202e\u200f', '<b></b>', '\u3164'])
      await expect(openPage(server.url, code, { name })).rejects.toMatchObject({
        code: JOIN_REFUSALS.badName.status,
      });
  });
});

describe('delete my data', () => {
  it('takes her name from everywhere, closes her pages and frees her desk', async () => {
    const { code, token, host, guest } = await openLesson();
    const { seat } = guest.welcome;
    const other = await ask('POST', `${code}/seat`, '', { name: 'Gus', pin: guest.welcome.pin });
    const { token: device } = (await other.json()) as { token: string };
    expect((await ask('DELETE', `${code}/me`, guest.welcome.token)).status).toBe(200);
    await guest.closed;
    await host.until(
      ({ session }) => session().seats[seat]?.connected === false && session().seats[seat]?.engineer === '',
    );
    expect(host.session().seats[seat]).toMatchObject({ name: 'Guest 2', connected: false });
    for (const gone of [guest.welcome.token, device])
      await expect(openPage(server.url, code, { token: gone })).rejects.toMatchObject({ code: 401 });
    expect((await takeSeat(code, 'Guest 2', guest.welcome.pin)).status).toBe(JOIN_REFUSALS.wrongPin.status);
    expect(await host.ask('claim', { engineer: 'olive-noor' })).toMatchObject({ ok: true });
    const { people } = await tables(code, token);
    expect(people?.[1]).toMatchObject({
      name: 'Guest 2',
      presence: 'forgotten',
      minutesHere: null,
      joinedAt: null,
    });
    await server.close();
    expect(stored()).not.toContain('Gus"');
    await start();
  });

  it('is not for a host, who may delete the session', async () => {
    const { code, token } = await openLesson();
    expect((await ask('DELETE', `${code}/me`, token)).status).toBe(403);
    expect((await ask('DELETE', `${code}/me`, 'x')).status).toBe(401);
  });
});

describe('the host', () => {
  it('forgets all names, and the game goes on', async () => {
    const { code, token, guest, host } = await openLesson();
    expect((await ask('DELETE', `${code}/names`, guest.welcome.token)).status).toBe(403);
    expect((await ask('DELETE', `${code}/names`, token)).status).toBe(200);
    await guest.until(({ session }) => session().seats.s2?.name === 'Guest 2');
    await host.until(({ session }) => session().seats.s1?.name === 'Guest 1');
    expect(
      await guest.command('assignSlices', { engineer: 'olive-noor', a: 'learn', b: 'operate' }),
    ).toMatchObject({ ok: true });
    await server.close();
    expect(stored()).not.toMatch(/Olga|Gus"/u);
    // Nor in the gaps of the file.
    expect(readFileSync(join(dir.path, 'slice.db')).includes('Olga')).toBe(false);
    await start();
    const back = await openPage(server.url, code, { token: guest.welcome.token });
    expect(back.session().seats.s2?.name).toBe('Guest 2');
  });

  it('deletes the session: everybody is told, nothing is left', async () => {
    const { code, token, guest, host } = await openLesson();
    expect((await ask('DELETE', code, guest.welcome.token)).status).toBe(403);
    expect((await ask('DELETE', code)).status).toBe(401);
    expect((await ask('DELETE', code, token)).status).toBe(200);
    expect(await Promise.all([guest.closed, host.closed])).toEqual([CLOSE.archived, CLOSE.archived]);
    expect((await ask('GET', code)).status).toBe(404);
    await expect(openPage(server.url, code, { token })).rejects.toMatchObject({ code: 404 });
    await server.close();
    expect(stored()).not.toContain(code);
    await start();
  });

  it('deletes one that nobody has open, too', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host' });
    await server.close();
    await start();
    await finishStarted();
    expect((await ask('DELETE', code, token)).status).toBe(200);
    expect((await ask('GET', code)).status).toBe(404);
  });
});

describe('the export', () => {
  it('is for a host alone', async () => {
    const { code, guest } = await openLesson();
    for (const file of ['export.csv', 'export.xlsx', 'export.json', 'export-decisions.csv']) {
      expect((await ask('GET', `${code}/${file}`, guest.welcome.token)).status).toBe(403);
      expect((await ask('GET', `${code}/${file}`)).status).toBe(401);
    }
  });

  it('has a row for each person, with absence, auto-pilot and no engineer told apart, also after the session was put away', async () => {
    const { code, token, host, guest } = await openLesson();
    const idle = await openPage(server.url, code, { name: '=1+1 Ida', watch: true });
    const match = (await server.sessions.get(code))?.orgs.first;
    await clock.advance(60_000);
    await guest.command('assignSlices', { engineer: 'olive-noor', a: 'learn', b: 'operate' });
    await guest.command('assignSlices', { engineer: 'nobody', a: 'learn', b: 'operate' });
    await guest.command('callOdds', { deploy: 'd1', percent: 70 });
    await guest.leave();
    await match?.settled();
    await clock.advance(60_000);
    await match?.settled();
    const before = await tables(code, token);
    const person = (name: string, all: typeof before) => all.people?.find((row) => row.name === name);
    expect(person('Gus', before)).toMatchObject({
      organisation: 'Marinara',
      team: 'olive',
      engineer: 'Noor',
      seated: true,
      decisions: 1,
      decisions_slices: 1,
      decisions_release: 0,
      minutesHere: 1,
      minutesAbsent: 1,
      pagesTaken: 0,
    });
    // A bot takes over twenty seconds after she has gone.
    expect(Number(person('Gus', before)?.minutesAutopilot)).toBeCloseTo(0.7, 1);
    expect(person('1 1 Ida', before)).toMatchObject({
      seated: false,
      presence: 'noEngineer',
      decisions: null,
      minutesHere: 2,
      minutesAbsent: 0,
      watches: true,
    });
    expect(person('Olga', before)).toMatchObject({ presence: 'here', decisions: 0, minutesAutopilot: 0 });
    const mine = before.decisions?.filter(({ name }) => name === 'Gus');
    expect(mine?.map(({ decision, accepted }) => [decision, accepted])).toEqual(
      expect.arrayContaining([
        ['assignSlices', true],
        ['assignSlices', false],
      ]),
    );
    expect(JSON.stringify(before.decisions)).not.toContain('percent');
    await Promise.all([host.leave(), idle.leave()]);
    await match?.settled();
    await server.close();
    await start();
    const after = await tables(code, token);
    expect(after).toEqual(before);
  });

  it('comes as CSV and as a workbook with the same rows', async () => {
    const { code, token } = await openLesson();
    await clock.advance(30_000);
    const json = await tables(code, token);
    for (const sheet of ['people', 'decisions', 'incidents', 'metrics'] as const) {
      const answer = await ask('GET', `${code}/export${sheet === 'people' ? '' : `-${sheet}`}.csv`, token);
      expect(answer.headers.get('content-disposition')).toContain('attachment');
      expect((await answer.text()).split('\r\n').length - 2).toBe(json[sheet]?.length);
    }
    const answer = await ask('GET', `${code}/export.xlsx`, token);
    const book = unzip(Buffer.from(await answer.arrayBuffer()));
    const rows = [...(book['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<row /gu)].length;
    expect(rows).toBe((json.people?.length ?? 0) + 1);
    expect(book['xl/workbook.xml']).toMatch(/people.*decisions.*incidents.*metrics.*session/u);
    expect((await ask('GET', `${code}/export-secrets.csv`, token)).status).toBe(400);
  });
});

describe('what is stored', () => {
  it('is what the join page says: the name, what is done in the game, and how long one was here or away', () => {
    const db = new DatabaseSync(join(dir.path, 'slice.db'), { readOnly: true });
    const tablesOf = db.prepare("SELECT name FROM sqlite_master WHERE type='table'").all() as {
      name: string;
    }[];
    const columns = tablesOf.flatMap(({ name }) =>
      (db.prepare(`PRAGMA table_info(${name})`).all() as { name: string }[]).map(
        (column) => `${name}.${column.name}`,
      ),
    );
    db.close();
    const ofPeople = columns.filter((column) => /^(names|seats|devices|pagers|attendance)\./u.test(column));
    // Another column about people is another promise: data.stored in every language says what there is.
    expect(ofPeople.filter((column) => !/\.(session|seat)$/u.test(column)).sort()).toEqual([
      'attendance.away_ms',
      'attendance.here_ms',
      'attendance.joined_at',
      'attendance.pilot_ms',
      'devices.token_hash',
      'names.name',
      'pagers.token_hash',
      'seats.engineer',
      'seats.host',
      'seats.id',
      'seats.org',
      'seats.seat_order',
      'seats.token_hash',
    ]);
    expect(columns.filter((column) => /address|ip$|agent|mail/u.test(column))).toEqual([]);
  });

  it('is kept for as many days as the server is told', async () => {
    const { code } = await createSession(server.url, { kind: 'host' });
    await server.close();
    const db = new DatabaseSync(join(dir.path, 'slice.db'));
    db.prepare('UPDATE sessions SET touched_at=?').run(Date.now() - 3 * 86_400_000);
    db.close();
    server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock, retentionDays: 4 });
    expect(((await (await ask('GET', code)).json()) as SessionCard).keepDays).toBe(4);
    await server.close();
    server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock, retentionDays: 2 });
    expect((await ask('GET', code)).status).toBe(404);
  });
});
