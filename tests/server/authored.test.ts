/** Sessions of scenarios that somebody wrote herself: kept with the session, replayed to the same digest, refused in words. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginFrom } from '../../client/pages/author/begin.ts';
import { rename, saySo } from '../../client/pages/author/edits.ts';
import { readJournal } from '../../client/replay/readFile.ts';
import { recover } from '../../server/match/recovery.ts';
import { type Authored, MOST_AUTHORED_BYTES } from '../../shared/content/authoredTypes.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import { tooManySlices } from '../../shared/content/scenarios/tooManySlices.ts';
import { twoPizzas } from '../../shared/content/scenarios/twoPizzas.ts';
import type { CreateSession, SessionPlace } from '../../shared/net/api.ts';
import { FIRST_ORG as ORG } from '../../shared/net/orgs.ts';
import { digest } from '../../shared/sim/digest.ts';
import { checkVersions, type JournalFile, parseJournal } from '../../shared/sim/journalFile.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import { pairs } from '../kit/ownPractice.ts';
import { createSession, openPage, type ServerProcess, spawnServer, tempDir } from '../kit/serverKit.ts';

const WORDS = { language: 'de', name: 'Die Bäckerei', about: 'Brot', story: 'Du bist Ana.' };

/** A practice that does what tests do from its second level on. */
const PAIRS = pairs(0, 1, 2);

/** Two pizzas with other people, a new name for a slice, a goal, a practice, a choice that is shut, and a plan. */
function bakery(): Authored {
  const named = rename(beginFrom(twoPizzas, WORDS), 0, 'module', 'cart', '<b>Korb</b> {n}');
  const file = saySo(named, 0, 'practice.own-pairs.about', 'Zwei an einem Ofen.');
  const { teams, goals } = file.scenario;
  return {
    ...file,
    scenario: {
      ...file.scenario,
      teams: teams.map((team) => ({ ...team, engineers: team.engineers.slice(0, 5) })),
      goals: goals.slice(0, 1),
    },
    length: { quarters: 2, liveDays: 4 },
    practices: [PAIRS],
    closed: ['hiring', 'practices'],
    plan: [{ quarter: 1, week: 1, day: 1, hour: 10, inject: 'crowd' }],
  };
}

let dir: ReturnType<typeof tempDir>;
let server: ServerProcess;
const start = async (): Promise<void> => {
  server = await spawnServer({ DATA_DIR: dir.path, SLICE_SPEED: '40' });
};
beforeEach(async () => {
  dir = tempDir();
  await start();
});
afterEach(async () => {
  await server.kill();
  dir.done();
});

const get = async (path: string, token = ''): Promise<unknown> =>
  (await fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } })).json();
const journalOf = async (code: string, token: string): Promise<JournalFile> =>
  parseJournal(await get(`/api/sessions/${code}/journal`, token));

describe('a session of a scenario somebody wrote', () => {
  it('is played by its rules, survives the server, and replays to the same digest', async () => {
    const own = bakery();
    const { code, token } = await createSession(server.url, { kind: 'solo', preset: 'workshop', own });
    let page = await openPage(server.url, code, { token });
    const { scenario, words } = page.session();
    expect(scenario).toBe('own-two-pizzas');
    expect(JSON.parse(words)).toMatchObject({
      texts: own.texts,
      people: { 'basil-ana': 'Ana' },
      laws: { 'own-pairs': 'tests' },
    });
    expect(page.view().practices['own-pairs']).toMatchObject({ lane: 'build', open: true, shown: true });
    expect(await page.command('focusPractice', { practice: 'own-pairs' })).toMatchObject({ ok: true });
    expect(Object.keys(page.view().engineers)).toHaveLength(20);
    expect(await page.command('hire', {})).toMatchObject({
      ok: false,
      refusal: { kind: 'leverClosed' },
    });
    const slices = { engineer: 'basil-ana', a: 'quality', b: 'delivery' };
    expect(await page.command('assignSlices', slices)).toMatchObject({ ok: true });
    // What the author planned happens without anybody.
    await page.until(({ view }) => Object.values(view().log).some(({ kind }) => kind === 'injected'));
    await page.leave();

    await server.kill();
    await start();
    page = await openPage(server.url, code, { token });
    expect(page.session().words).toBe(words);
    expect(Object.keys(page.view().engineers)).toHaveLength(20);
    await page.leave();

    const journal = await journalOf(code, token);
    expect(journal.setup).toMatchObject({ quarters: 2, liveDays: 4, closed: ['hiring', 'practices'], own });
    // A file that was saved and read again is the same game, here and in the browser.
    const text = JSON.stringify(journal);
    const read = readJournal(text);
    if (!('journal' in read)) throw new Error(JSON.stringify(read));
    const played = await recover(journal, ORG, content);
    const again = await recover(read.journal, ORG, content);
    expect(played.fault).toBeNull();
    expect(digest(again.world)).toBe(digest(played.world));
    expect(played.facts.filter(({ kind }) => kind === 'injected')).toHaveLength(1);
    const place = (await get(`/api/sessions/${code}/place`)) as SessionPlace;
    expect(place).toMatchObject({ called: 'Die Bäckerei', quarters: 2, readable: true });
  });

  it('is covered by the fingerprint in the journal: who edits the scenario has another game', async () => {
    const { code, token } = await createSession(server.url, { kind: 'host', own: bakery() });
    const journal = await journalOf(code, token);
    expect(journal.content.startsWith(`${contentHash}+`)).toBe(true);
    const here = { engine: String(ENGINE_VERSION), content: contentHash };
    expect(() => checkVersions(journal, here)).not.toThrow();
    const forged = structuredClone(journal);
    if (forged.setup.own) forged.setup.own.scenario.start.cashCents += 1;
    expect(() => checkVersions(forged, here)).toThrow(/content/);
    expect(readJournal(JSON.stringify(forged))).toMatchObject({ refused: { why: 'otherContent' } });
    const bare = structuredClone(journal);
    delete bare.setup.own;
    expect(() => checkVersions(bare, here)).toThrow(/content/);
  });

  it('is told whole to its hosts alone, for its lesson pack', async () => {
    const own = bakery();
    const { code, token } = await createSession(server.url, { kind: 'host', own });
    expect(await get(`/api/sessions/${code}/scenario`, token)).toEqual(own);
    const player = await openPage(server.url, code, { name: 'Kai' });
    for (const nosy of ['', 'x', player.welcome.token])
      expect(await get(`/api/sessions/${code}/scenario`, nosy)).toMatchObject({ kind: expect.any(String) });
    await player.leave();
    const ours = await createSession(server.url, { kind: 'host' });
    expect(await get(`/api/sessions/${ours.code}/scenario`, ours.token)).toMatchObject({
      kind: 'notAllowed',
    });
  });

  it('can be hosted for several organisations, and shuts what its length shuts where it says nothing', async () => {
    const own = beginFrom(tooManySlices, WORDS);
    const { code, token } = await createSession(server.url, { kind: 'host', preset: 'taster', orgs: 2, own });
    const journal = await journalOf(code, token);
    expect(journal.setup.closed).toContain('splitting');
    expect(journal.setup.quarters).toBe(1);
  });
});

describe('what no session is made of', () => {
  const spoilt = (spoil: (file: Authored) => unknown): Partial<CreateSession> => ({
    own: spoil(structuredClone(bakery())),
  });
  const CASES: [string, Partial<CreateSession>, RegExp][] = [
    ['no scenario at all', { own: 'cake' }, /format/],
    ['a scenario of ours by name', spoilt((file) => ({ ...file, scenario: twoPizzas })), /scenario\.id/],
    [
      'a team nobody knows',
      spoilt((file) => with_(file, { pager: 'nobody' })),
      /scenario\.start\.pager: .*nobody/,
    ],
    ['absurd numbers', spoilt((file) => with_(file, { users: 1e9 })), /scenario\.start\.users/],
    ['what nobody reads', spoilt((file) => ({ ...file, script: 'x' })), /script/],
    [
      'more people than anybody has',
      spoilt((file) => {
        const [team] = file.scenario.teams;
        for (let i = 0; i < 100; i += 1)
          team?.engineers.push({ id: `basil-x${i}`, name: 'X', lanes: ['build', 'build'] });
        return file;
      }),
      /scenario\.teams/,
    ],
  ];
  function with_(file: Authored, start: Partial<Authored['scenario']['start']>): Authored {
    return { ...file, scenario: { ...file.scenario, start: { ...file.scenario.start, ...start } } };
  }

  it('is refused with the place and the reason, and nothing is stored', async () => {
    for (const [name, wish, reason] of CASES) {
      const body = JSON.stringify({ kind: 'host', ...wish });
      const response = await fetch(`${server.url}/api/sessions`, { method: 'POST', body });
      expect([name, response.status]).toEqual([name, 415]);
      const said = (await response.json()) as { kind: string; error: string };
      expect(said.kind).toBe('badScenario');
      expect(said.error).toMatch(reason);
    }
    const deep = `{"kind":"host","own":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const long = JSON.stringify({ kind: 'host', own: 'x'.repeat(MOST_AUTHORED_BYTES) });
    const plain = JSON.stringify({ kind: 'host', name: 'x'.repeat(10_000) });
    for (const [body, status] of [
      [deep, 400],
      [long, 413],
      [plain, 413],
    ] as const) {
      const response = await fetch(`${server.url}/api/sessions`, { method: 'POST', body });
      expect(response.status).toBe(status);
    }
    await server.kill();
    const file = readdirSync(dir.path).find((one) => one.endsWith('.db') || one.endsWith('.sqlite')) ?? '';
    const rows = new DatabaseSync(join(dir.path, file)).prepare('SELECT count(*) AS n FROM sessions').get();
    expect(rows?.n).toBe(0);
    await start();
  });
});
