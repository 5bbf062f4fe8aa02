import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { FakeClock, finishStarted } from '../kit/fakeClock.ts';
import { createSession, openPage, patient } from '../kit/serverKit.ts';

/** Nobody waits for real time here: the session is put away when the test says that it is late. */
const IDLE_MS = 60_000;
const clock = new FakeClock();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir: ':memory:',
    clock,
    idleMs: IDLE_MS,
  });
});
afterAll(() => server.close());

const emptied = async (): Promise<void> => {
  while (server.sessions.count() > 0) {
    await clock.advance(IDLE_MS / 10);
    await finishStarted();
  }
};

describe('a session nobody looks at', () => {
  it('is put away, and is back with its seat when its link is opened', async () => {
    const { code, token } = await createSession(server.url, { kind: 'solo' });
    const page = await openPage(server.url, code, { token });
    await page.command('sendTrain', { unit: 'monolith' }, 'mine');
    await page.leave();
    await patient(emptied(), 'the session to be put away');
    const back = await openPage(server.url, code, { token });
    expect(back.welcome.engineer).toBe('basil-ana');
    expect(back.session()).toMatchObject({ status: 'restarted', note: 'afterRestart' });
    expect(Object.keys(back.view().deploys)).toEqual(['d1']);
    await back.leave();
  });

  it('can be opened by many in the moment it is put away', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host' });
    await patient(emptied(), 'the session to be put away');
    const pages = await Promise.all(
      ['Kim', 'Lee', 'Mia', 'Ned'].map((name) => openPage(server.url, code, { name })),
    );
    const host = await openPage(server.url, code, { token });
    await host.until(({ session }) => Object.keys(session().seats).length === 5);
    expect(new Set(pages.map(({ welcome }) => welcome.seat)).size).toBe(4);
    await Promise.all([...pages, host].map((page) => page.leave()));
  });
});
