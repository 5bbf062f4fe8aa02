/** What a host decides about who comes in and where, who watches, which choices there are: on the wire, and after a restart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, USUAL_PATIENCE } from '../../server/match/autopilot.ts';
import { Players } from '../../server/match/Players.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { CreateSession, SessionCard } from '../../shared/net/api.ts';
import type { Lead } from '../../shared/net/lead.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import type { RosterAnswer } from '../../shared/net/settings.ts';
import { digest } from '../../shared/sim/digest.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { openIncidentFor } from '../kit/incidents.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const start = (): Promise<RunningServer> =>
  startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });

beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  await server.close();
  dir.done();
});

async function open(wish: Partial<CreateSession> = {}) {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs: 2, ...wish });
  return { code, token, host: await openPage(server.url, code, { token }) };
}
const card = async (code: string): Promise<SessionCard> =>
  (await (await fetch(`${server.url}/api/sessions/${code}`)).json()) as SessionCard;
const call = (method: string, path: string, token: string, body?: object): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const setRoster = async (code: string, token: string, text: string): Promise<RosterAnswer> =>
  (await (await call('PUT', `${code}/roster`, token, { text })).json()) as RosterAnswer;
const live = async (code: string) => {
  const found = await server.sessions.get(code);
  if (!found) throw new Error('no session');
  return found;
};
const mine = (page: Page) => page.session().seats[page.welcome.seat];

describe('a player', () => {
  const orders: Lead[] = [
    { do: 'rules', rules: { late: 'closed' } },
    { do: 'levers', closed: [] },
    { do: 'shuffle' },
    { do: 'watching', seat: 's2', on: true },
    { do: 'pace', seat: 's2', pace: 2 },
  ];
  it.each(orders)('may not $do', async (order) => {
    const { code } = await open();
    const ana = await openPage(server.url, code, { name: 'Ana' });
    expect(await ana.ask('lead', order)).toMatchObject({ refusal: { kind: 'hostOnly' } });
    expect((await call('PUT', `${code}/roster`, ana.welcome.token, { text: 'Ben' })).status).toBe(403);
    expect((await call('GET', `${code}/roster`, ana.welcome.token)).status).toBe(403);
  });
});

describe('who sits where', () => {
  it('the start seats everybody who has no desk, in the teams that are open, and whoever watches stays a watcher', async () => {
    const { code, host } = await open({ orgs: 1, scenario: 'first-slice', rules: { teams: 1 } });
    const desks = [...Object.values((await live(code)).orgs.first.view.engineers)].length;
    const first = Object.values(host.view().teams).sort((a, b) => a.order - b.order)[0];
    const room = first?.table.split(' ').length ?? 0;
    expect(desks).toBeGreaterThan(room);
    const pages: Page[] = [];
    for (let i = 0; i < room; i += 1) pages.push(await openPage(server.url, code, { name: `Kim ${i}` }));
    pages.push(await openPage(server.url, code, { name: 'Max', watch: true }));
    expect(await host.ask('control', { action: 'start' })).toMatchObject({ ok: true });
    const last = pages.at(-1) as Page;
    await last.until((page) => mine(page)?.watching === true);
    for (const page of pages.slice(0, -1)) expect(mine(page)).toMatchObject({ watching: false });
    for (const page of pages.slice(0, -1)) await page.until((one) => mine(one)?.engineer !== '');
    const engineers = pages.slice(0, -1).map((page) => mine(page)?.engineer ?? '');
    expect(new Set(engineers).size).toBe(room);
    for (const id of engineers) expect(host.view().engineers[id]?.team).toBe(first?.id);
    const other = Object.values(host.view().engineers).find(({ team }) => team !== first?.id)?.id ?? '';
    expect(await pages[0]?.ask('claim', { engineer: other })).toMatchObject({
      refusal: { kind: 'teamClosed' },
    });
    expect(await last.ask('claim', { engineer: engineers[0] ?? '' })).toMatchObject({
      refusal: { kind: 'watching' },
    });
  });

  it('by choice: the card shows free desks, a wish is kept while there is room', async () => {
    const { code } = await open({ rules: { spread: 'choice' } });
    const before = await card(code);
    expect(before.places.map(({ org }) => org)).toEqual(['marinara', 'margherita']);
    const ana = await openPage(server.url, code, { name: 'Ana', org: 'margherita', team: 'olive' });
    expect(ana.session().org).toBe('margherita');
    expect(ana.view().engineers[mine(ana)?.engineer ?? '']?.team).toBe('olive');
    const free = (now: SessionCard): number =>
      now.places[1]?.teams.find(({ team }) => team === 'olive')?.free ?? -1;
    expect(free(await card(code))).toBe(free(before) - 1);
    const lost = await openPage(server.url, code, { name: 'Lost', org: 'nowhere', team: 'nobody' });
    expect(lost.session().org).toBe('marinara');
    const { code: even } = await open();
    expect((await card(even)).places).toEqual([]);
    const wisher = await openPage(server.url, even, { name: 'Ana', org: 'margherita', team: 'olive' });
    expect(wisher.session().org).toBe('marinara');
  });

  it('from a list: mistakes change nothing; names lead to their desks, numbers to the export only', async () => {
    const { code, token, host } = await open({ rules: { spread: 'roster' }, names: 'given' });
    const list = 'Ana Berg;4711;2;olive\nBen;4712;1\nCleo;4713';
    expect((await setRoster(code, token, list)).people).toHaveLength(3);
    expect(await setRoster(code, token, 'Ana;1;7')).toMatchObject({
      problems: [{ kind: 'unknownOrg', line: 1, word: '7' }],
      people: [{ name: 'Ana Berg' }, {}, {}],
    });
    expect((await card(code)).roster).toEqual(['Ana Berg', 'Ben', 'Cleo']);
    const ana = await openPage(server.url, code, { name: 'ana berg' });
    expect(ana.session().org).toBe('margherita');
    expect(ana.view().engineers[mine(ana)?.engineer ?? '']?.team).toBe('olive');
    const ben = await openPage(server.url, code, { name: 'Ben' });
    expect(ben.session().org).toBe('marinara');
    expect((await card(code)).roster).toEqual(['Cleo']);
    await clock.advance(2_500);
    for (let i = 0; i < 200; i += 1) await new Promise((next) => setImmediate(next));
    expect(host.boards.at(-1)).toMatchObject({ listed: 3, arrived: 2 });
    for (const page of [ana, ben, host]) expect(JSON.stringify(page.session())).not.toContain('471');
    expect(JSON.stringify(host.boards)).not.toContain('471');
    const rows = (await (await call('GET', `${code}/export.json`, token)).json()) as { people: object[] };
    expect(rows.people).toContainEqual(expect.objectContaining({ name: 'ana berg', rosterId: '4711' }));
    await call('DELETE', `${code}/me`, ben.welcome.token);
    const left = (await (await call('GET', `${code}/roster`, token)).json()) as RosterAnswer;
    expect(left.people.map(({ name, as }) => [name, as])).toEqual([
      ['Ana Berg', 'ana berg'],
      ['Cleo', ''],
    ]);
    await call('DELETE', `${code}/names`, token);
    expect(JSON.stringify(await (await call('GET', `${code}/roster`, token)).json())).not.toContain('Cleo');
  });

  it('deals everybody anew before the start, evenly, and not after it', async () => {
    const { code, host } = await open();
    const pages: Page[] = [];
    for (let i = 0; i < 6; i += 1) pages.push(await openPage(server.url, code, { name: `Kim ${i}` }));
    expect(await host.ask('lead', { do: 'shuffle' })).toMatchObject({ ok: true });
    const { seats } = await live(code);
    const dealt = seats.all.filter(({ host: leads }) => !leads);
    expect(dealt.filter(({ org }) => org === 'marinara')).toHaveLength(3);
    expect(dealt.every(({ engineer }) => engineer !== '')).toBe(true);
    expect(new Set(dealt.map(({ org, engineer }) => `${org} ${engineer}`)).size).toBe(6);
    await host.ask('control', { action: 'start' });
    expect(await host.ask('lead', { do: 'shuffle' })).toMatchObject({ refusal: { kind: 'alreadyStarted' } });
  });
});

describe('whoever comes late', () => {
  it('gets a desk in the emptiest team, watches, or stays outside', async () => {
    const { code, host } = await open();
    await host.ask('control', { action: 'start' });
    const lee = await openPage(server.url, code, { name: 'Lee' });
    expect(mine(lee)).toMatchObject({ watching: false, cameAt: expect.any(Number) });
    expect(mine(lee)?.cameAt).toBeGreaterThanOrEqual(0);
    expect(mine(lee)?.engineer).not.toBe('');
    await host.ask('lead', { do: 'rules', rules: { late: 'watch' } });
    const max = await openPage(server.url, code, { name: 'Max' });
    expect(mine(max)).toMatchObject({ watching: true, engineer: '' });
    expect(await max.ask('wish', { do: 'play' })).toMatchObject({ refusal: { kind: 'watching' } });
    expect((await card(code)).late).toBe('watch');
    await host.ask('lead', { do: 'rules', rules: { late: 'closed' } });
    await expect(openPage(server.url, code, { name: 'Zoe' })).rejects.toThrow(/Nobody new/);
    // Whoever has a seat comes back.
    expect((await openPage(server.url, code, { token: lee.welcome.token })).welcome.seat).toBe(
      lee.welcome.seat,
    );
  });
});

describe('whoever watches', () => {
  it('sees one organisation live, decides nothing, looks around where she may, and is made a player', async () => {
    const { code, host } = await open();
    const max = await openPage(server.url, code, { name: 'Max', watch: true });
    await host.ask('control', { action: 'start' });
    await clock.advance(3_000);
    const match = (await live(code)).orgs.first;
    await max.until((page) => page.view().tick === match.world.tick);
    expect(mine(max)).toMatchObject({ watching: true, engineer: '' });
    expect(await max.command('sendTrain', { unit: 'monolith' })).toMatchObject({
      refusal: { kind: 'notSeated' },
    });
    await host.ask('lead', { do: 'rules', rules: { lookAround: false } });
    expect(await max.ask('wish', { do: 'look', org: 'margherita' })).toMatchObject({
      refusal: { kind: 'hostOnly' },
    });
    await host.ask('lead', { do: 'rules', rules: { lookAround: true } });
    expect(await max.ask('wish', { do: 'look', org: 'nowhere' })).toMatchObject({
      refusal: { kind: 'unknownOrg' },
    });
    expect(await max.ask('wish', { do: 'look', org: 'margherita' })).toMatchObject({ ok: true });
    expect(await max.closed).toBe(CLOSE.moved);
    const back = await openPage(server.url, code, { token: max.welcome.token });
    expect(back.session().org).toBe('margherita');
    expect(await host.ask('lead', { do: 'watching', seat: max.welcome.seat, on: false })).toMatchObject({
      ok: true,
    });
    await back.until((page) => mine(page)?.engineer !== '');
    expect(mine(back)).toMatchObject({ watching: false });
    // And back again: a bot plays on.
    const { engineer } = mine(back) ?? { engineer: '' };
    expect(await back.ask('wish', { do: 'watch' })).toMatchObject({ ok: true });
    await back.until(
      (page) => mine(page)?.engineer === '' && page.view().engineers[engineer]?.human === false,
    );
  });

  it('takes private notes: they stay with her seat, after a restart too, and are in the export', async () => {
    const { code, token } = await open();
    const max = await openPage(server.url, code, { name: 'Max', watch: true });
    const path = `${code}/note`;
    expect((await call('PUT', path, max.welcome.token, { text: '=nobody says why' })).status).toBe(200);
    expect((await call('PUT', path, 'wrong', { text: 'x' })).status).toBe(401);
    expect((await call('PUT', path, max.welcome.token, { text: 'x'.repeat(9_000) })).status).toBe(400);
    await server.close();
    server = await start();
    expect(await (await call('GET', path, max.welcome.token)).json()).toEqual({ text: '=nobody says why' });
    expect(await (await call('GET', path, token)).json()).toEqual({ text: '' });
    const csv = await (await call('GET', `${code}/export.csv`, token)).text();
    expect(csv).toContain("'=nobody says why");
  });
});

describe('levers', () => {
  it('are closed as length and story have it, opened for everybody at once, and the journal replays to the same', async () => {
    const { code, host, token } = await open({ preset: 'lesson' });
    const ana = await openPage(server.url, code, { name: 'Ana' });
    await ana.ask('claim', { engineer: 'basil-ana' });
    await host.ask('control', { action: 'start' });
    await ana.until((page) => page.view().closed.includes('practices'));
    expect(await ana.command('focusPractice', { practice: 'staging' })).toMatchObject({
      refusal: { kind: 'leverClosed' },
    });
    await host.ask('lead', { do: 'levers', closed: ['hiring'] });
    await ana.until((page) => page.view().closed === 'hiring');
    expect(Object.values(ana.view().log).map(({ kind }) => kind)).toContain('leverOpened');
    expect(await ana.command('hire', {})).toMatchObject({ refusal: { kind: 'leverClosed' } });
    expect(await ana.command('focusPractice', { practice: 'staging' })).toMatchObject({ ok: true });
    await clock.advance(5_000);
    await host.ask('control', { action: 'pause' });
    const digests = async (): Promise<string[]> =>
      (await live(code)).orgs.all.map(({ world }) => digest(world));
    const before = await digests();
    await server.close();
    server = await start();
    expect(await digests()).toEqual(before);
    const again = await openPage(server.url, code, { token });
    expect(again.view().closed).toBe('hiring');
  });

  it('are all open for whoever plays alone, and as the host wished otherwise', async () => {
    const solo = await createSession(server.url, { kind: 'solo', preset: 'lesson' });
    expect((await live(solo.code)).orgs.first.view.closed).toBe('');
    const { code } = await open({ preset: 'lesson', closed: ['bets'] });
    expect((await live(code)).orgs.first.view.closed).toBe('bets');
  });
});

describe('how long silence is waited for', () => {
  it('is the host’s to say, at once and after a restart; one person may have more time', async () => {
    const { code, host } = await open({ rules: { warnSeconds: 20, takeOverSeconds: 30 } });
    await host.ask('lead', { do: 'rules', rules: { warnSeconds: 40 } });
    const rules = async () => (await live(code)).rules;
    expect((await rules()).now).toMatchObject({ warnSeconds: 40, takeOverSeconds: 50 });
    const ana = await openPage(server.url, code, { name: 'Ana' });
    await ana.ask('claim', { engineer: 'basil-ana' });
    await host.ask('lead', { do: 'pace', seat: ana.welcome.seat, pace: 3 });
    await ana.until((page) => mine(page)?.pace === 3);
    await server.close();
    server = await start();
    expect((await rules()).now).toMatchObject({ warnSeconds: 40, takeOverSeconds: 50 });
    const back = await openPage(server.url, code, { token: ana.welcome.token });
    expect(mine(back)?.pace).toBe(3);
  });
});

describe('a pace of her own', () => {
  it('stretches silence and nothing else', () => {
    const player = { seat: 's1', engineer: 'basil-ana', connected: true, awaitedSince: 0, awaySince: -1 };
    const slow = { ...USUAL_PATIENCE, paceOf: (id: string) => (id === 'basil-ana' ? 2 : 1) };
    const at = (seconds: number) => [USUAL_PATIENCE, slow].map((one) => judge(player, seconds * 1000, one));
    expect([at(89), at(91), at(121), at(181), at(241)]).toEqual([
      ['plays', 'plays'],
      ['warn', 'plays'],
      ['takeOver', 'plays'],
      ['takeOver', 'warn'],
      ['takeOver', 'takeOver'],
    ]);
    const gone = { ...player, connected: false, awaySince: 0 };
    expect(judge(gone, 21_000, slow)).toBe('takeOver');
  });

  it('days that fly for somebody alone leave her the time to read; among others there is one clock', () => {
    const { world, incident } = openIncidentFor('diskFull');
    incident.engineer = 'basil-ana';
    const ring = {
      why: 'ring' as const,
      deadline: { ms: 12_000, command: { verb: 'escalatePage', payload: { incident: incident.id } } },
    };
    const paces = (why: 'ring' | 'review') =>
      [0.5, 1, 4].map((speed) => new Players(() => 0).paceOf(world, { ...ring, why }, speed));
    expect(paces('ring'), 'a bot').toEqual([1, 1, 1]);
    Object.assign(world.engineers['basil-ana'] ?? {}, { human: true });
    expect(paces('ring')).toEqual([1, 1, 4]);
    expect(paces('review')).toEqual([1, 1, 4]);
    Object.assign(world.engineers['olive-noor'] ?? {}, { human: true });
    expect([paces('ring'), paces('review')]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});

describe('bad words', () => {
  it.each([
    { do: 'rules', rules: { warnSeconds: 0 } },
    { do: 'rules', rules: { late: 'maybe' } },
    { do: 'rules', rules: { colour: 'red' } },
    { do: 'levers', closed: ['gravity'] },
    { do: 'pace', seat: 's1', pace: 9 },
  ])('%j are answered, and change nothing', async (order) => {
    const { code, host } = await open();
    const before = JSON.stringify((await live(code)).rules.now);
    expect(await host.ask('lead', order as Lead)).toMatchObject({ refusal: { kind: 'badMessage' } });
    expect(JSON.stringify((await live(code)).rules.now)).toBe(before);
  });

  it('nobody who is not there is made to watch', async () => {
    const { host } = await open();
    expect(await host.ask('lead', { do: 'watching', seat: 's99', on: true })).toMatchObject({
      refusal: { kind: 'unknownSeat' },
    });
    expect(await host.ask('lead', { do: 'watching', seat: 's1', on: true })).toMatchObject({
      refusal: { kind: 'unknownSeat' },
    });
  });
});
