/** A rehearsal: bots at every desk, nobody else gets in, and nothing of it stays once it is ended. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
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

const open = () =>
  createSession(server.url, { kind: 'host', name: 'Olga', preset: 'lesson', speed: 4, rehearsal: true });

it('waits for its host, then runs by itself, four times as fast, with bots at every desk', async () => {
  const { code, token } = await open();
  const live = await server.sessions.get(code);
  await clock.advance(10_000);
  expect(live?.orgs.first.world.tick).toBeLessThan(110);
  const host = await openPage(server.url, code, { token });
  expect(host.session()).toMatchObject({ status: 'running', speed: 4 });
  // She plays in no organisation, though there is only one.
  expect(host.session().seats[host.welcome.seat]?.org).toBe('');
  await clock.advance(30_000);
  expect(live?.orgs.first.world.tick).toBeGreaterThan(400);
  expect(Object.values(host.view().engineers).some(({ human }) => human)).toBe(false);
  for (let i = 0; i < 200; i += 1) await new Promise((next) => setImmediate(next));
  expect(host.boards.at(-1)).toMatchObject({ rehearsal: true, locked: true });
  await host.ask('control', { action: 'pause' });
  const at = live?.orgs.first.world.tick;
  await clock.advance(10_000);
  expect(live?.orgs.first.world.tick).toBe(at);
  await host.leave();
});

it('lets nobody in, and is gone when it is ended', async () => {
  const { code, token } = await open();
  const host = await openPage(server.url, code, { token });
  await expect(openPage(server.url, code, { name: 'Ben' })).rejects.toThrow(/Nobody new/);
  const gone = await fetch(`${server.url}/api/sessions/${code}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  });
  expect(gone.status).toBe(200);
  await host.closed;
  expect((await fetch(`${server.url}/api/sessions/${code}`)).status).toBe(404);
});
