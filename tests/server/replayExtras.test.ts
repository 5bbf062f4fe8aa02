/** What goes with a replay: moments the host kept and forks she showed. Players read, the host writes, and a restart keeps them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { ReplayExtras } from '../../shared/net/api.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const start = (): Promise<RunningServer> =>
  startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });

beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.close();
  dir.done();
});

const FORK = {
  format: 'slice-fork',
  version: 1,
  seed: 's',
  org: 'marinara',
  name: 'Thursday',
  change: { kind: 'remove', seq: 4 },
};

const ask = (code: string, token: string, fork?: unknown): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${code}/replay`, {
    headers: { authorization: `Bearer ${token}` },
    ...(fork === undefined ? {} : { method: 'POST', body: JSON.stringify(fork) }),
  });

it('is the host’s to write and everybody’s to read, and outlives the server', async () => {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs: 1 });
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Ana' });
  await host.ask('lead', { do: 'bookmark', text: 'look' });
  expect((await ask(code, token, FORK)).status).toBe(201);
  expect((await ask(code, token, { ...FORK, name: 'Again' })).status).toBe(201);
  expect((await ask(code, ana.welcome.token, FORK)).status).toBe(403);
  expect((await ask(code, 'nobody', FORK)).status).toBe(401);
  for (const bad of [{ ...FORK, org: 'nowhere' }, { ...FORK, name: '<b>' }, { ...FORK, change: {} }, 7])
    expect((await ask(code, token, bad)).status).toBe(400);
  await server.close();
  server = await start();
  const hers = (await (await ask(code, token)).json()) as ReplayExtras;
  expect(hers).toMatchObject({ host: true, marks: [{ text: 'look' }], forks: [{ name: 'Again' }] });
  const anas = (await (await ask(code, ana.welcome.token)).json()) as ReplayExtras;
  // While it runs the moments are the host's alone.
  expect(anas).toMatchObject({ host: false, marks: [], forks: [{ name: 'Again' }] });
});
