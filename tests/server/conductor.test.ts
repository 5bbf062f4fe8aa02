/** The conductor of a lesson: goals, suggestions, the plan, fairness and cuts. Players can do none of it; a restart forgets nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { learnedOf } from '../../server/match/conductor.ts';
import { tickOf } from '../../server/match/conductorPlan.ts';
import type { Match } from '../../server/match/Match.ts';
import { recover } from '../../server/match/recovery.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { content } from '../../shared/content/index.ts';
import { type LearningLaw, REACHED_BY } from '../../shared/content/learning.ts';
import type { BoardConduct, ConductAnswer } from '../../shared/net/conduct.ts';
import type { Lead } from '../../shared/net/lead.ts';
import { digest } from '../../shared/sim/digest.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;

const start = async (): Promise<void> => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });
};
beforeAll(start);
afterAll(async () => {
  await server.close();
  dir.done();
});

async function open(preset: 'lesson' | 'taster' = 'lesson') {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs: 2, preset });
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Ana' });
  return { code, token, host, ana };
}

/** What the conductor shows after a while. */
async function newest(host: Page): Promise<BoardConduct> {
  // What was sent before an answer has come before it.
  for (let i = 0; i < 3; i += 1) {
    await clock.advance(1_100);
    await host.ask('ping', { at: i });
  }
  const board = host.boards.at(-1);
  if (!board) throw new Error('no board came');
  return board.conduct;
}

const orgsOf = async (code: string) => {
  const orgs = (await server.sessions.get(code))?.orgs;
  if (!orgs) throw new Error('no session');
  return orgs;
};
const lead = (page: Page, order: Lead) => page.ask('lead', order);
const ask = (page: Page, question: Parameters<Page['ask']>[1]) =>
  page.ask('conduct', question as never) as unknown as Promise<ConductAnswer>;

const WEDNESDAY = { quarter: 1, week: 1, day: 3, hour: 11 };

describe('a player', () => {
  const ORDERS: Lead[] = [
    { do: 'planAdd', items: [{ ...WEDNESDAY, inject: 'crowd' }] },
    { do: 'planMove', item: 1, ...WEDNESDAY },
    { do: 'planDrop', item: 1 },
    { do: 'auto', on: true },
    { do: 'later', org: 'marinara', goal: 'undo' },
    { do: 'endAt', at: 1 },
    { do: 'cut', cut: 'days' },
    { do: 'uncut' },
  ];
  it('may do none of it, ask nothing, and never sees the board', async () => {
    const { ana, code } = await open();
    for (const order of ORDERS)
      expect(await lead(ana, order)).toMatchObject({ ok: false, refusal: { kind: 'hostOnly' } });
    for (const question of [
      { ask: 'preview', org: 'marinara', inject: 'crowd' },
      { ask: 'evidence', org: 'marinara', goal: 'undo', team: '' },
    ])
      expect(await ask(ana, question as never)).toMatchObject({ ok: false, refusal: { kind: 'hostOnly' } });
    expect(await ana.command('shorten', { quarters: 1, liveDays: 1, standing: 1 })).toMatchObject({
      ok: false,
    });
    expect(ana.boards).toEqual([]);
    const [match] = (await orgsOf(code)).all;
    expect(match?.world.shortened).toBeUndefined();
  });
});

describe('a plan of injects', () => {
  it('is carried out at its very tick, once, for whom it is meant; a restart in between forgets nothing', async () => {
    const { code, token, host } = await open();
    const items = [
      { ...WEDNESDAY, inject: 'crowd' },
      { ...WEDNESDAY, hour: 14, org: 'margherita', inject: 'fullDisk' },
      { ...WEDNESDAY, hour: 13, org: 'marinara', inject: 'keyOnLeave' },
    ];
    expect(await lead(host, { do: 'planAdd', items })).toMatchObject({ ok: true });
    await host.ask('control', { action: 'start' });
    const at = tickOf(WEDNESDAY);
    let orgs = await orgsOf(code);
    const past = (tick: number) => (): boolean => orgs.all.every(({ world }) => world.tick > tick);
    await clock.advance(600_000, past(at));
    await server.close();
    await start();
    const back = await openPage(server.url, code, { token });
    orgs = await orgsOf(code);
    await back.ask('control', { action: 'resume' });
    await clock.advance(600_000, past(at + 60));
    const put = orgs.all.map((match) =>
      match.facts.flatMap((fact) => (fact.kind === 'injected' ? [[fact.inject, fact.tick]] : [])),
    );
    expect(put).toEqual([
      [
        ['crowd', at],
        ['keyOnLeave', at + 24],
      ],
      [
        ['crowd', at],
        ['fullDisk', at + 36],
      ],
    ]);
    const { plan } = await newest(back);
    expect(plan.map(({ inject, done, open: ahead }) => [inject, done, ahead])).toEqual([
      ['crowd', 2, 0],
      ['keyOnLeave', 1, 0],
      ['fullDisk', 1, 0],
    ]);
    expect(orgs.all.map((match) => match.leaves)).toEqual([1, 0]);
    expect(await lead(back, { do: 'planMove', item: 1, ...WEDNESDAY, day: 4 })).toMatchObject({
      refusal: { kind: 'momentPast' },
    });
    // The journal alone tells the same story.
    await Promise.all(orgs.all.map((match) => match.settled()));
    const file = await server.sessions.journal(code);
    for (const match of orgs.all) {
      const { world } = await recover(file, match.org, content, match.world.tick);
      expect(digest(world)).toBe(digest(match.world));
    }
  });

  it('refuses what is past, twice, unknown or too much, and then changes nothing', async () => {
    const { host } = await open();
    const add = (items: object[]) => lead(host, { do: 'planAdd', items } as never);
    const good = { ...WEDNESDAY, inject: 'crowd' };
    expect(await add([good, { ...good, day: 1, hour: 3 }])).toMatchObject({
      refusal: { kind: 'momentPast', params: { line: 2 } },
    });
    expect(await add([{ ...good, quarter: 9 }])).toMatchObject({ refusal: { kind: 'momentPast' } });
    expect(await add([{ ...good, inject: 'rain' }])).toMatchObject({ refusal: { kind: 'unknownInject' } });
    expect(await add([{ ...good, org: 'basel' }])).toMatchObject({ refusal: { kind: 'unknownOrg' } });
    expect(await add([{ ...good, week: 14 }])).toMatchObject({ refusal: { kind: 'badMessage' } });
    expect(await add([good, { ...good, org: 'marinara' }])).toMatchObject({
      refusal: { kind: 'twiceInPlan' },
    });
    expect((await newest(host)).plan).toEqual([]);
    expect(await add([good])).toMatchObject({ ok: true });
    expect(await lead(host, { do: 'planMove', item: 1, ...WEDNESDAY, hour: 9 })).toMatchObject({ ok: true });
    expect((await newest(host)).plan).toMatchObject([{ id: 1, hour: 9, open: 2 }]);
    expect(await lead(host, { do: 'planDrop', item: 1 })).toMatchObject({ ok: true });
    expect(await lead(host, { do: 'planDrop', item: 1 })).toMatchObject({
      refusal: { kind: 'unknownPlanned' },
    });
  });
});

describe('the conductor', () => {
  it('suggests what brings an open goal within reach, shows a week ahead, and puts nothing on by itself', async () => {
    const { host, code } = await open();
    await host.ask('control', { action: 'start' });
    const told = await newest(host);
    const [org] = told.orgs;
    expect(org?.goals.map(({ law }) => law)).toContain('undoneInTime');
    const goal = org?.proposal?.goal ?? '';
    const meant = org?.goals.find(({ id }) => id === goal);
    expect(meant?.met).toEqual([]);
    expect(REACHED_BY[meant?.law as LearningLaw]).toContain(org?.proposal?.inject);
    const { preview } = await ask(host, { ask: 'preview', org: 'marinara', inject: 'flawAboard' } as never);
    expect(preview?.lucks).toBe(5);
    // What a flaw does depends on the luck of the game; that it does something does not.
    expect(preview?.with).not.toEqual(preview?.without);
    expect(preview?.with[0]).toBeLessThanOrEqual(preview?.with[1] ?? 0);
    expect(await ask(host, { ask: 'preview', org: 'marinara', inject: 'rain' } as never)).toMatchObject({
      refusal: { kind: 'unknownInject' },
    });
    await lead(host, { do: 'later', org: 'marinara', goal });
    const later = await newest(host);
    expect(later.orgs[0]?.proposal?.goal).not.toBe(goal);
    expect(later.orgs[1]?.proposal).toEqual(told.orgs[1]?.proposal);
    const orgs = await orgsOf(code);
    await clock.advance(400_000, () => orgs.all.every(({ world }) => world.tick > 500));
    expect(orgs.all.map(({ injects }) => injects)).toEqual([[], []]);
  });

  it('puts its suggestion on at the same moment for everybody when it is told to', async () => {
    const { host, code } = await open();
    await lead(host, { do: 'auto', on: true });
    await host.ask('control', { action: 'start' });
    const orgs = await orgsOf(code);
    await clock.advance(400_000, () => orgs.all.every(({ world }) => world.tick > 500));
    const ticks = orgs.all.map((match) => match.happened.of('injected').map(({ tick }) => tick));
    expect(ticks).toEqual([[288 + 120], [288 + 120]]);
  });

  it('shows the facts behind a goal, and counts what everybody received', async () => {
    const { host, code } = await open();
    await host.ask('control', { action: 'start' });
    const orgs = await orgsOf(code);
    await lead(host, { do: 'extend', seconds: 60, org: 'marinara' });
    await lead(host, { do: 'say', text: 'look' });
    await lead(host, { do: 'inject', inject: 'crowd', org: 'margherita' });
    await lead(host, { do: 'inject', inject: 'flawAboard' });
    const knows = (match: Match): boolean => learnedOf(match).some(({ seen }) => seen.length > 0);
    await clock.advance(400_000, () => orgs.all.some(knows));
    const told = await newest(host);
    expect(told.orgs.map(({ given }) => given)).toEqual([
      { injects: ['flawAboard'], seconds: 60, said: 1, helped: 0, leaves: 0 },
      { injects: ['crowd', 'flawAboard'], seconds: 0, said: 1, helped: 0, leaves: 0 },
    ]);
    const org = told.orgs.find(({ goals }) => goals.some(({ met }) => met.length > 0));
    const goal = org?.goals.find(({ met }) => met.length > 0);
    if (!org || !goal) throw new Error('nothing was learned');
    const question = { ask: 'evidence', org: org.id, goal: goal.id, team: goal.met[0]?.team ?? '' };
    const { evidence } = await ask(host, question as never);
    expect(evidence?.length).toBeGreaterThan(0);
  });

  it('makes the rest shorter for everybody alike, and takes it back while it has not happened', async () => {
    const { host, code, token } = await open();
    await host.ask('control', { action: 'start' });
    await lead(host, { do: 'endAt', at: 1_900_000_000_000 });
    const before = await newest(host);
    expect(before.cuts.map(({ cut }) => cut)).toEqual(['days', 'talk', 'end', 'proof']);
    expect(before.debriefMs).toBeGreaterThan(0);
    const end = before.cuts.find(({ cut }) => cut === 'end');
    expect(await lead(host, { do: 'cut', cut: 'end' })).toMatchObject({ ok: true });
    const after = await newest(host);
    expect(after.orgs.map(({ leftMs }) => leftMs[0])).toEqual([
      after.orgs[0]?.leftMs[0],
      after.orgs[0]?.leftMs[0],
    ]);
    const saved = (before.orgs[0]?.leftMs[0] ?? 0) - (after.orgs[0]?.leftMs[0] ?? 0);
    expect(saved).toBeGreaterThanOrEqual(end?.savesMs ?? Number.NaN);
    expect(await lead(host, { do: 'cut', cut: 'end' })).toMatchObject({ refusal: { kind: 'nothingToCut' } });
    expect(after.undo).toBe('end');
    await server.close();
    await start();
    const back = await openPage(server.url, code, { token });
    await back.ask('control', { action: 'resume' });
    expect(await newest(back)).toMatchObject({ undo: 'end', endAt: 1_900_000_000_000 });
    expect(await lead(back, { do: 'uncut' })).toMatchObject({ ok: true });
    expect(await lead(back, { do: 'uncut' })).toMatchObject({ refusal: { kind: 'nothingToUndo' } });
    await lead(back, { do: 'cut', cut: 'days' });
    const orgs = await orgsOf(code);
    await clock.advance(900_000, () => orgs.all.every(({ world }) => world.phase === 'habit'));
    expect(orgs.all.map(({ world }) => Math.floor(world.tick / 288))).toEqual([2, 2]);
    expect((await newest(back)).undo).toBeNull();
  });
});
