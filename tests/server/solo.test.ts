/** Games for one: the daily shift comes from the server's date, and a game's place is read without opening it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineVersion } from '../../server/match/journal.ts';
import { recover } from '../../server/match/recovery.ts';
import { dailyOf, dailySeed } from '../../server/rooms/daily.ts';
import { newRecord } from '../../server/rooms/newSession.ts';
import { findPlace } from '../../server/rooms/place.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { SqliteStore } from '../../server/store/SqliteStore.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import type { DailyShift, SessionPlace } from '../../shared/net/api.ts';
import { FIRST_ORG as ORG } from '../../shared/net/orgs.ts';
import { temperOf } from '../../shared/sim/bots/temper.ts';
import { createSession, openPage } from '../kit/serverKit.ts';

const DAY_MS = 86_400_000;
const versions = { engine: engineVersion, content: contentHash };

describe('the daily shift', () => {
  it('is one of the UTC date: the same all day, another the next', () => {
    const noon = Date.UTC(2026, 10, 28, 12);
    expect(dailyOf(noon).day).toBe('2026-11-28');
    expect(dailyOf(Date.UTC(2026, 10, 28))).toEqual(dailyOf(Date.UTC(2026, 10, 28, 23, 59)));
    const week = Array.from({ length: 8 }, (_, i) => dailyOf(noon + i * DAY_MS));
    expect(new Set(week.map(({ day }) => dailySeed(day))).size).toBe(8);
    expect(new Set(week.map(({ scenario }) => scenario)).size).toBeGreaterThan(2);
    for (const { scenario } of week) expect(content.scenarios[scenario]).toBeDefined();
  });

  it('takes nothing of what was wished: neither story nor length nor colleagues', () => {
    const now = Date.UTC(2026, 10, 28, 12);
    const wish = {
      kind: 'solo',
      preset: 'marathon',
      scenario: 'sandbox',
      name: '',
      colleagues: 'daring',
      daily: true,
    } as const;
    const { record, setup } = newRecord('ABCDEF', wish, versions, now);
    const { day, scenario, preset } = dailyOf(now);
    expect(setup).toEqual({
      seed: dailySeed(day),
      scenario,
      quarters: 1,
      liveDays: 3,
      colleagues: 'mixed',
      daily: day,
    });
    expect(record.preset).toBe(preset);
    const other = newRecord(
      'GHJKLM',
      { ...wish, preset: 'taster', scenario: 'two-pizzas' },
      versions,
      now + 60_000,
    );
    expect(other.setup).toEqual(setup);
  });
});

describe('a server', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, host: '127.0.0.1', dataDir: ':memory:' });
  });
  afterAll(() => server?.close());
  const get = async <T>(path: string): Promise<T> => (await (await fetch(server.url + path)).json()) as T;

  it('says what today is, and opens today’s game for two people alike', async () => {
    const shift = await get<DailyShift>('/api/daily');
    expect(shift.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    const made = await Promise.all(
      [0, 1].map(() => createSession(server.url, { kind: 'solo', daily: true })),
    );
    const pages = await Promise.all(made.map(({ code, token }) => openPage(server.url, code, { token })));
    const [one, two] = pages.map((page) => [page.session().daily, page.session().scenario]);
    expect(one).toEqual([shift.day, shift.scenario]);
    expect(two).toEqual(one);
    // Luck is not told before the end.
    expect(pages.map((page) => page.session().seed)).toEqual(['', '']);
    await Promise.all(pages.map((page) => page.leave()));
  });

  it('has no daily shift for many', async () => {
    await expect(createSession(server.url, { kind: 'host', daily: true })).rejects.toThrow('400');
  });

  it('begins at the speed that was wished, and shows what colleagues there are', async () => {
    const { code, token } = await createSession(server.url, { kind: 'solo', speed: 2, colleagues: 'daring' });
    const page = await openPage(server.url, code, { token });
    expect(page.session().speed).toBe(2);
    expect(new Set(Object.values(page.view().engineers).map((row) => row.temper)).size).toBeGreaterThan(1);
    await page.leave();
    await expect(createSession(server.url, { kind: 'solo', speed: 3 as never })).rejects.toThrow('400');
  });

  it('lets one decide while the clock stands', async () => {
    const { code, token } = await createSession(server.url, { kind: 'solo' });
    const page = await openPage(server.url, code, { token });
    await page.ask('control', { action: 'pause' });
    await page.until(() => page.session().status === 'paused');
    const { tick } = page.view();
    const answer = await page.command('assignSlices', { engineer: 'basil-ana', a: 'learn', b: 'quality' });
    expect(answer.ok).toBe(true);
    await page.until(() => page.view().engineers['basil-ana']?.nextA === 'learn');
    expect(page.view().tick).toBe(tick);
    await page.leave();
  });

  it('tells the place of a game, and says when there is none', async () => {
    const { code } = await createSession(server.url, {
      kind: 'solo',
      scenario: 'black-friday',
      preset: 'lesson',
    });
    expect(await get<SessionPlace>(`/api/sessions/${code}/place`)).toMatchObject({
      code,
      kind: 'solo',
      scenario: 'black-friday',
      preset: 'lesson',
      quarters: 4,
      tick: expect.any(Number),
      status: 'running',
      readable: true,
      daily: '',
    });
    expect((await fetch(`${server.url}/api/sessions/ABCDEF/place`)).status).toBe(404);
  });
});

describe('the place of a game', () => {
  it('comes from the store, also of one that other rules made', async () => {
    const store = new SqliteStore(':memory:');
    const wish = { kind: 'solo', preset: 'lesson', scenario: 'two-pizzas', name: '' } as const;
    const { record } = newRecord('ABCDEF', wish, { ...versions, engine: 'old' }, 7);
    await store.createSession({ ...record, status: 'over' }, []);
    await store.append('ABCDEF', ORG, [], 12_345);
    expect(await findPlace(store, versions, 'ABCDEF')).toMatchObject({
      tick: 12_345,
      status: 'over',
      readable: false,
    });
    expect(await findPlace(store, versions, 'NOBODY')).toBeNull();
    await store.close();
  });
});

describe('colleagues', () => {
  it('are the same after a restart: they come from the setup in the journal', async () => {
    const { setup } = newRecord(
      'ABCDEF',
      { kind: 'solo', preset: 'taster', scenario: 'two-pizzas', name: '', colleagues: 'mixed' },
      versions,
      0,
    );
    const kept = JSON.parse(JSON.stringify(setup));
    const journal = {
      format: 'slice-journal',
      version: 1,
      ...versions,
      seed: setup.seed,
      setup: kept,
      reached: { [ORG]: 0 },
      entries: [],
    } as const;
    const { world } = await recover({ ...journal, entries: [] }, ORG, content);
    for (const id of Object.keys(world.engineers))
      expect(temperOf(world.setup, id)).toBe(temperOf(setup, id));
  });
});
