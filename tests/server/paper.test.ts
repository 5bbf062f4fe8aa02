/** Who may print what: a host every organisation, everybody else her own; nobody is ranked while scores are covered. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { PaperAnswer } from '../../shared/net/paper.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, tempDir } from '../kit/serverKit.ts';

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

const ask = (code: string, token: string): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${code}/report`, { headers: { authorization: `Bearer ${token}` } });
const read = async (code: string, token: string): Promise<PaperAnswer> =>
  (await (await ask(code, token)).json()) as PaperAnswer;

it('gives a host all organisations and a player her own, names and all', async () => {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs: 2 });
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Anastasia' });
  const ben = await openPage(server.url, code, { name: 'Benjamin' });
  await host.ask('control', { action: 'start' });
  await ana.until(({ session }) => session().status === 'running');
  const seats = [ana, ben].map((page) => page.session().org);
  expect(seats.sort()).toEqual(['marinara', 'margherita'].sort());

  const all = await read(code, token);
  expect(all).toMatchObject({ host: true, team: '', code, standings: [], seed: '', over: false });
  expect(all.orgs.map(({ id }) => id)).toEqual(['marinara', 'margherita']);
  expect(all.orgs.flatMap(({ people }) => people.map(({ name }) => name)).sort()).toEqual([
    'Anastasia',
    'Benjamin',
  ]);
  expect(all.orgs.every(({ odds }) => odds === null)).toBe(true);

  const hers = await read(code, ana.welcome.token);
  expect(hers).toMatchObject({ host: false, standings: [] });
  expect(hers.orgs.map(({ id }) => id)).toEqual([ana.session().org]);
  expect(hers.team).not.toBe('');
  expect(JSON.stringify(hers)).not.toContain('Benjamin');
  expect(JSON.stringify(hers)).not.toContain(ben.session().org);
  // Her own calls are hers.
  expect(hers.orgs[0]?.odds?.bins.length).toBeGreaterThan(0);

  await host.ask('lead', { do: 'reveal', on: true });
  const ranked = await read(code, token);
  expect(ranked.standings.map(({ org }) => org).sort()).toEqual(['margherita', 'marinara']);
});

it('is nobody’s without a seat', async () => {
  const { code } = await createSession(server.url, { kind: 'host', name: 'Olga' });
  expect((await ask(code, 'nobody')).status).toBe(401);
  expect((await ask('ZZZZZZ', 'nobody')).status).toBe(404);
});
