/** A race: the same story, length and luck once more, with the game that was played as its ghost; what is none is refused and nothing stored. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyOf, dailySeed } from '../../server/rooms/daily.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { content, contentHash } from '../../shared/content/index.ts';
import type { CreatedSession } from '../../shared/net/api.ts';
import type { RaceOrder } from '../../shared/net/race.ts';
import type { Shade } from '../../shared/net/shade.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { curvesOf } from '../../shared/sim/fork/compare.ts';
import { type JournalEntry, type JournalFile, parseJournal } from '../../shared/sim/journalFile.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

const SETUP: WorldSetup = { seed: 'race', scenario: 'two-pizzas', quarters: 1, liveDays: 3 };
const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const start = (): Promise<RunningServer> =>
  startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock, boost: 4, sessionsPerAddress: 500 });

/** The game of a careful bot as a file, and its line. */
function bots(setup: WorldSetup, orgs = ['marinara']) {
  const run = playHeadless({ setup, content, bots: 'careful' });
  const entries = orgs.flatMap((org) =>
    run.journal.map(({ tick, command }, seq): JournalEntry => {
      const { id, actor, verb, payload } = command;
      const engineer = actor.kind === 'system' ? '' : actor.engineer;
      return { org, seq, tick, seat: '', actor: actor.kind, engineer, id, verb, payload };
    }),
  );
  const file = parseJournal({
    ...{ format: 'slice-journal', version: 1, engine: String(ENGINE_VERSION), content: contentHash },
    ...{ seed: setup.seed, setup, entries },
    reached: Object.fromEntries(orgs.map((org) => [org, run.world.tick])),
  });
  return { file, line: curvesOf(run.facts) };
}
let game: ReturnType<typeof bots>;

beforeAll(async () => {
  server = await start();
  game = bots(SETUP);
});
afterAll(async () => {
  await server.close();
  dir.done();
});

function race(
  order: Omit<RaceOrder, 'kind'> & { kind?: 'solo' | 'host' },
  from: { body: string } | { code: string; token: string },
): Promise<Response> {
  const query = new URLSearchParams({ order: JSON.stringify({ kind: 'solo', ...order }) });
  if ('code' in from) query.set('from', from.code);
  return fetch(`${server.url}/api/sessions/race?${query}`, {
    method: 'POST',
    ...('code' in from ? { headers: { authorization: `Bearer ${from.token}` } } : { body: from.body }),
  });
}
const made = async (answer: Promise<Response>): Promise<CreatedSession> => {
  const response = await answer;
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as CreatedSession;
};
const ghost = async (page: Page, of = ''): Promise<Shade> =>
  (await page.ask('shade', { of })) as unknown as Shade;
const playedTo = async (page: Page, holds: () => boolean): Promise<void> => {
  await clock.advance(600_000, holds);
  await page.until(holds);
};

it('plays a file’s game once more, beside it, day by day, also after the server was started again', async () => {
  const { code, token } = await made(race({}, { body: JSON.stringify(game.file) }));
  const page = await openPage(server.url, code, { token });
  expect(page.session()).toMatchObject({ kind: 'solo', preset: 'taster', shade: 'file' });
  const live = await server.sessions.get(code);
  expect(live?.orgs.first.world.setup).toEqual(SETUP);
  await playedTo(page, () => page.view().tick > 700);
  const { names, of, mine, ghost: line } = await ghost(page);
  expect(names.map(({ id, kind }) => [id, kind])).toEqual([
    ['kept', 'file'],
    ['bot', 'bot'],
  ]);
  expect(of).toBe('kept');
  expect(mine.lost.length).toBeGreaterThan(0);
  expect(line?.revenue).toEqual(game.line.revenue.slice(0, mine.revenue.length));
  // The bot is another source of the same thing.
  expect((await ghost(page, 'bot')).ghost?.revenue).toEqual(line?.revenue);
  // What there is not is the first.
  expect((await ghost(page, 'left-9')).of).toBe('kept');
  await page.leave();
  await server.close();
  server = await start();
  const again = await openPage(server.url, code, { token });
  expect(again.session().shade).toBe('file');
  expect((await ghost(again)).ghost?.lost.slice(0, mine.lost.length)).toEqual(line?.lost);
  await again.leave();
});

it('races an own run from its stored journal, once it is over; the newest one again', async () => {
  const first = await createSession(server.url, {
    kind: 'solo',
    scenario: 'two-pizzas',
    preset: 'taster',
    speed: 4,
  });
  const page = await openPage(server.url, first.code, { token: first.token });
  const early = await race({}, first);
  expect([early.status, await early.text()]).toEqual([503, expect.stringContaining('notOver')]);
  expect((await race({}, { ...first, token: 'nobody' })).status).toBe(401);
  await clock.advance(3_600_000, () => page.session().status === 'over');
  await page.until(() => page.session().status === 'over');
  const facts = (await server.sessions.get(first.code))?.orgs.first.facts ?? [];
  await page.leave();
  const second = await made(race({}, first));
  const next = await openPage(server.url, second.code, { token: second.token });
  expect(next.session().shade).toBe('run');
  const live = await server.sessions.get(second.code);
  const setup = (await server.sessions.get(first.code))?.orgs.first.world.setup;
  expect(live?.orgs.first.world.setup).toEqual(setup);
  await playedTo(next, () => next.view().tick > 500);
  const { mine, ghost: line, names } = await ghost(next);
  expect(names[0]).toMatchObject({ kind: 'run', at: expect.any(Number) });
  expect(line?.trust).toEqual(curvesOf(facts).trust.slice(0, mine.trust.length));
  await next.leave();
});

it('gives each organisation of a class its own forerunner, on its pages, the wall and in the debrief', async () => {
  const { file } = bots(SETUP, ['marinara', 'margherita']);
  // The second organisation came less far.
  file.reached = { ...file.reached, margherita: 1_000 };
  file.entries = file.entries.filter(({ org, tick }) => org === 'marinara' || tick < 1_000);
  const { code, token } = await made(
    race({ kind: 'host', name: 'Olga', orgs: 3 }, { body: JSON.stringify(file) }),
  );
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Ana', org: 'margherita' });
  expect(ana.session()).toMatchObject({ kind: 'host', shade: 'file', org: expect.any(String) });
  await host.ask('control', { action: 'start' });
  await host.ask('lead', { do: 'projector', open: true });
  await host.ask('lead', { do: 'show', what: 'org', of: 'marinara' });
  const wall = await openPage(server.url, code, { projector: host.boards.at(-1)?.projector.token ?? '' });
  await playedTo(host, () => host.view().tick > 1_300);
  const hers = await ghost(ana);
  expect(hers.names.map(({ kind }) => kind)).toEqual(['file']);
  // It has no more days than its forerunner; the third runs against the first.
  const live = await server.sessions.get(code);
  expect(live?.shades.begunWith(live.orgs.all[1] as never)?.ghost.lost.length).toBe(3);
  expect(live?.shades.begunWith(live.orgs.all[2] as never)?.ghost.lost.length).toBeGreaterThan(3);
  await clock.advance(5_000, () => (wall.walls.at(-1)?.shade?.mine.lost.length ?? 0) > 0);
  expect(wall.walls.at(-1)).toMatchObject({ org: 'marinara', shade: { name: { kind: 'file' } } });
  await host.ask('lead', { do: 'debrief', open: true });
  const told = await fetch(`${server.url}/api/sessions/${code}/debrief`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { shades } = (await told.json()) as { shades: { org: string; points: unknown[] }[] };
  expect(shades.map(({ org }) => org)).toEqual(['marinara', 'margherita', 'capricciosa']);
  expect(shades[0]?.points.length).toBeGreaterThan(0);
  await Promise.all([host, ana, wall].map((page) => page.leave()));
});

it('has what was left for an earlier moment as a ghost', async () => {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
  const host = await openPage(server.url, code, { token });
  expect((await ghost(host)).names).toEqual([]);
  await host.ask('control', { action: 'start' });
  await playedTo(host, () => host.view().tick > 900);
  const facts = [...((await server.sessions.get(code))?.orgs.first.facts ?? [])];
  const back = await fetch(`${server.url}/api/sessions/${code}/back`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ tick: 600 }),
  });
  expect(back.status).toBe(200);
  const again = await openPage(server.url, code, { token });
  await again.ask('control', { action: 'resume' });
  await playedTo(again, () => again.view().tick > 900);
  const { names, mine, ghost: line } = await ghost(again);
  expect(names).toMatchObject([{ id: 'left-1', kind: 'left', tick: 600 }]);
  expect(line?.lost).toEqual(curvesOf(facts).lost.slice(0, mine.lost.length));
  expect(again.session().shade).toBe('');
  await again.leave();
});

describe('today’s shift', () => {
  it('is raced with a game of today, and with no other luck', async () => {
    const { day, scenario } = dailyOf(Date.now());
    const today = {
      seed: dailySeed(day),
      scenario,
      quarters: 1,
      liveDays: 3,
      colleagues: 'mixed' as const,
      daily: day,
    };
    const { code, token } = await made(race({ daily: true }, { body: JSON.stringify(bots(today).file) }));
    const page = await openPage(server.url, code, { token });
    expect(page.session()).toMatchObject({ daily: day, shade: 'file' });
    await page.leave();
    const other = await race({ daily: true }, { body: JSON.stringify(game.file) });
    expect([other.status, await other.text()]).toEqual([503, expect.stringContaining('otherLuck')]);
  });
});

describe('a file that is no ghost is refused with the reason, and nothing is stored', () => {
  const first = (): JournalEntry => game.file.entries[0] as JournalEntry;
  const changed = (by: object): string => JSON.stringify({ ...game.file, ...by });
  it.each<[string, () => string, RegExp]>([
    ['no JSON', () => '{', /notJson/],
    ['no journal', () => '{"format":"x"}', /notJournal/],
    ['other rules', () => changed({ engine: '1' }), /engine · otherRules/],
    ['other content', () => changed({ content: 'x' }), /otherContent/],
    ['another story', () => changed({ setup: { ...SETUP, scenario: 'atlantis' } }), /unknownScenario/],
    ['another seed in the head', () => changed({ seed: 'other' }), /seed/],
    ['a row missing', () => changed({ entries: game.file.entries.slice(1) }), /entries\.0\.seq/],
    [
      'markup',
      () => changed({ entries: [{ ...first(), engineer: '<b>' }, ...game.file.entries.slice(1)] }),
      /markup/,
    ],
    [
      'markup in a note',
      () => changed({ notes: { marinara: [{ text: '<b>' }] } }),
      /notes\.marinara · markup/,
    ],
    ['a note of nobody', () => changed({ notes: { funghi: [{ text: 'x' }] } }), /notes/],
    ['nothing played', () => changed({ entries: [], reached: { marinara: 110 } }), /nothingPlayed/],
    ['a clock that stands', () => changed({ entries: [], reached: { marinara: 20_000 } }), /notFollowed/],
  ])('%s', async (_name, body, why) => {
    const before = server.sessions.count();
    const answer = await race({}, { body: body() });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(why);
    expect(server.sessions.count()).toBe(before);
  });

  it('an order that is none', async () => {
    const body = JSON.stringify(game.file);
    for (const order of [{ scenario: 'sandbox' }, { own: {} }, { kind: 'nobody' }])
      expect((await race(order as never, { body })).status).toBe(400);
    expect((await fetch(`${server.url}/api/sessions/race?order=x`, { method: 'POST', body })).status).toBe(
      400,
    );
    expect((await race({}, { code: 'x', token: '' })).status).toBe(404);
  });

  it('what a setup brings along that no game knows stays behind', async () => {
    const odd = { ...SETUP, colleagues: 'martians', closed: ['x'], surprise: 1 } as unknown as WorldSetup;
    const { code } = await made(race({}, { body: JSON.stringify({ ...game.file, setup: odd }) }));
    expect((await server.sessions.get(code))?.orgs.first.world.setup).toEqual(SETUP);
  });
});

it('a note to those who come goes along in the host’s file, and into the relay', async () => {
  const notes = { marinara: [{ text: 'Mind the cart.' }, { id: 'orders', params: { n: 2 } }] };
  const file: JournalFile = { ...game.file, notes };
  const answer = await fetch(`${server.url}/api/sessions/relay?preset=taster`, {
    method: 'POST',
    body: JSON.stringify(file),
  });
  expect(answer.status).toBe(201);
  const { code, token } = (await answer.json()) as CreatedSession;
  const ana = await openPage(server.url, code, { name: 'Ana' });
  expect(JSON.parse(ana.session().inherit)).toMatchObject({
    state: 'legacy',
    note: { by: '', lines: notes.marinara },
  });
  const journal = await fetch(`${server.url}/api/sessions/${code}/journal`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(((await journal.json()) as JournalFile).notes).toEqual(notes);
  await ana.leave();
});
