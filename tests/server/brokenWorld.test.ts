/** A world that breaks stops its own session: with its journal, with a report in the log, and beside others that go on. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logIn } from '../../server/log.ts';
import { recover } from '../../server/match/recovery.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { content } from '../../shared/content/index.ts';
import { FIRST_ORG as ORG } from '../../shared/net/orgs.ts';
import { parseJournal } from '../../shared/sim/journalFile.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage } from '../kit/serverKit.ts';

let server: RunningServer;
const clock = new FakeClock();
const log: string[] = [];

beforeAll(async () => {
  server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir: ':memory:',
    clock,
    log: logIn('text', (line) => log.push(line)),
  });
});
afterAll(() => server.close());

it('stops, says what broke, keeps what was decided, and takes nobody along', async () => {
  const [one, other] = [
    await createSession(server.url, { kind: 'solo' }),
    await createSession(server.url, { kind: 'solo' }),
  ];
  const page = await openPage(server.url, one.code, { token: one.token });
  const beside = await openPage(server.url, other.code, { token: other.token });
  await clock.advance(3_000);
  expect((await page.command('limitWork', { cards: 4 })).ok).toBe(true);
  const match = (await server.sessions.get(one.code))?.orgs.first;
  if (!match) throw new Error('the session is gone');
  const seen = match.view.tick;
  match.world.trust = Number.NaN;
  await clock.advance(5_000);
  await match.settled();

  expect([match.status, match.note]).toEqual(['stopped', 'stoppedByFault']);
  await page.until((now) => now.session().status === 'stopped');
  const reports = log.filter((line) => line.includes(one.code) && line.includes('stopped'));
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatch(/broken at tick \d+: trust = NaN/);
  expect(reports[0]).toContain('its journal is kept');
  // Nobody ever saw it.
  expect(Number.isFinite(page.view().trust)).toBe(true);
  expect(await page.command('limitWork', { cards: 5 })).toMatchObject({
    ok: false,
    refusal: { kind: 'sessionStopped' },
  });

  const answer = await fetch(`${server.url}/api/sessions/${one.code}/journal`, {
    headers: { authorization: `Bearer ${one.token}` },
  });
  expect(answer.status).toBe(200);
  const back = await recover(parseJournal(await answer.json()), ORG, content);
  expect(back.fault).toBeNull();
  expect(back.world.tick).toBeGreaterThanOrEqual(seen);
  expect(back.world.teams.basil?.wip).toBe(4);

  const before = beside.view().tick;
  await clock.advance(5_000);
  await beside.until((now) => now.view().tick > before);
  expect((await server.sessions.get(other.code))?.orgs.first.status).toBe('running');
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
});
