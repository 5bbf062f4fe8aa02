/** Odds on the wire: told to whoever called them and to nobody else, again after she came back, and weighed in her review only. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { Calibration } from '../../shared/sim/metrics/odds.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage } from '../kit/serverKit.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: ':memory:', clock: new FakeClock() });
});
afterAll(() => server.close());

it('are private to the seat that called them', async () => {
  const { code, token } = await createSession(server.url, { kind: 'host' });
  const ana = await openPage(server.url, code, { token });
  const noor = await openPage(server.url, code, { name: 'Noor' });
  await ana.ask('claim', { engineer: 'basil-ana' });
  await noor.ask('claim', { engineer: 'olive-noor' });
  await ana.ask('control', { action: 'start' });
  expect(await ana.command('callOdds', { unit: 'monolith', percent: 30 })).toMatchObject({ ok: true });
  await ana.untilOwn(({ odds }) => odds.length === 1);
  expect(ana.own().odds).toEqual([{ engineer: 'basil-ana', unit: 'monolith', percent: 30, deploy: '' }]);
  expect(await ana.command('sendTrain', { unit: 'monolith' })).toMatchObject({ ok: true });
  await ana.untilOwn(({ odds }) => odds[0]?.deploy === 'd1');
  await noor.until(({ view }) => view().deploys.d1 !== undefined);
  expect(noor.own().odds).toEqual([]);
  expect(JSON.stringify(noor.view())).not.toContain('oddsCalled');

  await ana.leave();
  const back = await openPage(server.url, code, { token });
  await back.untilOwn(({ odds }) => odds[0]?.deploy === 'd1');
  const weighed = async (page: typeof back) =>
    ((await page.ask('review', {})) as unknown as { odds: Calibration }).odds;
  expect(await weighed(back)).toMatchObject({ open: 1, brier: null });
  expect(await weighed(noor)).toMatchObject({ open: 0, brier: null });
  await Promise.all([back.leave(), noor.leave()]);
});
