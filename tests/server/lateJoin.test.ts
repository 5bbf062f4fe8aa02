import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { project } from '../../shared/sim/project.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { FakeClock, finishStarted } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page } from '../kit/serverKit.ts';

let server: RunningServer;
let clock: FakeClock;

beforeAll(async () => {
  clock = new FakeClock();
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: ':memory:', clock });
});
afterAll(() => server.close());

describe('a live page, a late page and a page that came back', () => {
  it('see the same organisation, which is what may be seen of the world', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const live = await openPage(server.url, code, { token });
    const guest = await openPage(server.url, code, { name: 'Gus' });
    await guest.ask('claim', { engineer: 'olive-noor' });
    await live.ask('claim', { engineer: 'basil-ana' });
    await live.ask('control', { action: 'start' });
    const match = (await server.sessions.get(code))?.orgs.first;
    if (!match) throw new Error('no match');
    const arrived = async (page: Page): Promise<void> =>
      page.until(({ view }) => view().tick === match.world.tick);

    await clock.advance(30_000);
    await guest.command('sendTrain', { unit: 'monolith' });
    await guest.leave();
    await clock.advance(90_000);
    const back = await openPage(server.url, code, { token: guest.welcome.token });
    const late = await openPage(server.url, code, { name: 'Lee' });
    await match.settled();
    await clock.advance(200);
    await finishStarted();
    for (const page of [live, back, late]) await arrived(page);

    const seen = project(match.world);
    const people = (view: PublicWorld) => Object.values(view.teams).map(({ crew }) => crew);
    const seated = people(seen).join();
    for (const page of [live, back, late]) await page.until(({ view }) => people(view()).join() === seated);
    for (const page of [live, back, late]) expect(page.view()).toEqual(seen);
    await live.until(({ session }) => session().seats.s3?.connected === true);
    for (const page of [back, late]) expect(page.session()).toEqual(live.session());
    expect(back.welcome).toMatchObject({ seat: 's2', engineer: 'olive-noor', token: '' });
    expect(live.session().seats.s2).toMatchObject({ connected: true, autopilot: '', engineer: 'olive-noor' });
    await Promise.all([live, back, late].map((page) => page.leave()));
  });

  it('one person’s decision shows on the other’s screen', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host' });
    const ana = await openPage(server.url, code, { token });
    const noor = await openPage(server.url, code, { name: 'Noor' });
    await ana.ask('claim', { engineer: 'basil-ana' });
    await noor.ask('claim', { engineer: 'olive-noor' });
    await ana.ask('control', { action: 'start' });
    const slices = { engineer: 'olive-noor', a: 'learn', b: 'operate' };
    expect(await noor.command('assignSlices', slices)).toMatchObject({ ok: true });
    await ana.until(({ view }) => view().engineers['olive-noor']?.nextA === 'learn');
    expect(await ana.command('sendTrain', { unit: 'monolith' })).toMatchObject({ ok: true });
    await noor.until(({ view }) => Object.keys(view().deploys).length === 1);
    await Promise.all([ana.leave(), noor.leave()]);
  });
});
