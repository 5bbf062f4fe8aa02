/** A class takes over another class's system: its journal stands alone, nobody of then sits there, and hostile files get a reason. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJournal } from '../../client/replay/readFile.ts';
import { recover } from '../../server/match/recovery.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import type { CreatedSession } from '../../shared/net/api.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { QUARTER_TICKS } from '../../shared/sim/calendar.ts';
import { digest } from '../../shared/sim/digest.ts';
import { type JournalEntry, type JournalFile, parseJournal } from '../../shared/sim/journalFile.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { openPage, tempDir } from '../kit/serverKit.ts';

const ORG = 'marinara';
const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
let file: JournalFile;

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock, boost: 4 });
  const setup = { seed: 'relay', scenario: 'two-pizzas', quarters: 2, proof: 2, liveDays: 1 };
  const run = playHeadless({ setup, content, bots: 'careful' });
  const entries = run.journal.map(({ tick, command }, seq): JournalEntry => {
    const { id, actor, verb, payload } = command;
    const engineer = actor.kind === 'system' ? '' : actor.engineer;
    return { org: ORG, seq, tick, seat: '', actor: actor.kind, engineer, id, verb, payload };
  });
  file = parseJournal({
    ...{ format: 'slice-journal', version: 1, engine: String(ENGINE_VERSION), content: contentHash },
    ...{ seed: setup.seed, setup, reached: { [ORG]: run.world.tick }, entries },
  });
});
afterAll(async () => {
  await server.close();
  dir.done();
});

const relay = (body: string, query = 'preset=taster'): Promise<Response> =>
  fetch(`${server.url}/api/sessions/relay?${query}`, { method: 'POST', body });
const journal = async ({ code, token }: Pick<CreatedSession, 'code' | 'token'>): Promise<JournalFile> =>
  parseJournal(
    await (
      await fetch(`${server.url}/api/sessions/${code}/journal`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).json(),
  );

it('begins where the others stopped, with every desk free, and its journal is a whole game', async () => {
  const answer = await relay(JSON.stringify(file));
  expect(answer.status).toBe(201);
  const made = (await answer.json()) as CreatedSession;
  const host = await openPage(server.url, made.code, { token: made.token });
  const ana = await openPage(server.url, made.code, { name: 'Ana' });
  expect(ana.view()).toMatchObject({ phase: 'plan', quarter: 3, quarters: 3 });
  expect(Object.values(ana.view().engineers).some(({ human }) => human)).toBe(false);
  expect(JSON.parse(ana.session().inherit)).toMatchObject({ state: 'legacy', note: null });
  // Those who were here played on: they run beside those who come.
  expect(ana.session().shade).toBe('before');
  expect((await ana.ask('claim', { engineer: 'basil-ana' })).ok).toBe(true);
  await host.ask('control', { action: 'start' });
  await clock.advance(60_000, () => ana.view().phase === 'live' && ana.view().tick > 2 * QUARTER_TICKS + 200);
  const live = await server.sessions.get(made.code);
  const match = live?.orgs.first;
  await match?.settled();
  const fresh = await journal(made);
  const { world, fault } = await recover(fresh, ORG, content, match?.world.tick);
  expect(fault).toBeNull();
  expect(digest(world)).toBe(digest(match?.world ?? {}));
  // The others' game is the beginning of it, word for word.
  const before = file.entries.filter(({ tick }) => tick < 2 * QUARTER_TICKS);
  expect(fresh.entries.slice(0, before.length)).toEqual(before);
  // Anybody's page plays it.
  expect(readJournal(JSON.stringify(fresh))).toHaveProperty('journal');
  // And a third class may take it over from a session of this server, by its host alone.
  const from = `preset=taster&quarter=1&from=${made.code}`;
  expect((await relay('', from)).status).toBe(401);
  const third = await fetch(`${server.url}/api/sessions/relay?${from}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${made.token}` },
  });
  expect(third.status).toBe(201);
});

describe('a journal that is no good is refused with the place and the reason', () => {
  const first = (): JournalEntry => file.entries[0] as JournalEntry;
  it.each<[string, () => string, RegExp]>([
    ['no JSON', () => '{', /notJson/],
    ['too deep', () => '['.repeat(40) + ']'.repeat(40), /tooDeep/],
    ['no journal', () => '{"format":"x"}', /notJournal/],
    ['other rules', () => JSON.stringify({ ...file, engine: '1' }), /engine · otherRules/],
    ['a row missing', () => JSON.stringify({ ...file, entries: file.entries.slice(1) }), /entries\.0\.seq/],
    [
      'markup',
      () => JSON.stringify({ ...file, entries: [{ ...first(), engineer: '<b>' }, ...file.entries.slice(1)] }),
      /entries\.0\.engineer · markup/,
    ],
    [
      'absurd',
      () => JSON.stringify({ ...file, reached: { [ORG]: 9_000_000 } }),
      /reached\.marinara · absurd/,
    ],
    ['nobody', () => JSON.stringify({ ...file, reached: {}, entries: [] }), /reached/],
    ['an unknown organisation', () => JSON.stringify({ ...file, reached: { [ORG]: 9, x: 9 } }), /reached/],
    [
      'an unknown module',
      () => JSON.stringify({ ...file, setup: { ...file.setup, pins: { services: { x: 'basil' } } } }),
      /module x/,
    ],
  ])('%s', async (_name, body, why) => {
    const answer = await relay(body());
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(why);
  });

  it('a quarter that is not closed, or is none', async () => {
    expect((await relay(JSON.stringify(file), 'quarter=9')).status).toBe(503);
    expect((await relay(JSON.stringify(file), 'quarter=0')).status).toBe(400);
    // The year-end proof is nobody's work.
    expect((await relay(JSON.stringify(file), 'quarter=3')).status).toBe(503);
  });
});
