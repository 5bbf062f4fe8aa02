/** The debrief: everybody follows its host, whoever comes late as well; what is covered, left out or hers alone reaches nobody else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { DebriefData, DebriefNow } from '../../shared/net/debrief.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { createSession, openPage, type Page, tempDir } from '../kit/serverKit.ts';

const clock = new FakeClock();
const dir = tempDir();
let server: RunningServer;
const startAgain = async (): Promise<void> => {
  server = await startServer({ port: 0, host: '127.0.0.1', dataDir: dir.path, clock });
};
beforeAll(startAgain);
afterAll(async () => {
  await server.close();
  dir.done();
});

interface Class {
  code: string;
  token: string;
  host: Page;
  ana: Page;
  ben: Page;
}

const nowOf = (page: Page): DebriefNow | null => {
  const told = page.session().debrief;
  return told === '' ? null : (JSON.parse(told) as DebriefNow);
};
const ask = (code: string, token: string, part = 'debrief'): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${code}/${part}`, { headers: { authorization: `Bearer ${token}` } });
const dataFor = async (code: string, token: string): Promise<DebriefData> => {
  const answer = await ask(code, token);
  expect(answer.status).toBe(200);
  return (await answer.json()) as DebriefData;
};
const write = (code: string, token: string, at: string, text: string): Promise<Response> =>
  fetch(`${server.url}/api/sessions/${code}/reflections`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ at, text }),
  });

/** Two organisations with a person in each, that have played a day or have just begun. */
async function open(days: 0 | 1): Promise<Class> {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs: 2 });
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Anastasia' });
  const ben = await openPage(server.url, code, { name: 'Benedikt' });
  await ana.ask('claim', { engineer: 'basil-ana' });
  await ben.ask('claim', { engineer: 'basil-ana' });
  await host.ask('control', { action: 'start' });
  const played = (): boolean => host.boards.at(-1)?.orgs.every(({ tick }) => tick > days * 300) ?? false;
  for (let i = 0; i < 1_000 && !played(); i += 1) await clock.advance(500);
  return { code, token, host, ana, ben };
}

describe('a debrief', () => {
  it('is followed by everybody, stops the clocks, and is the same for who comes late and after a restart', async () => {
    const { code, token, host, ana } = await open(0);
    expect(await ana.ask('lead', { do: 'debrief', open: true })).toMatchObject({
      refusal: { kind: 'hostOnly' },
    });
    expect(nowOf(ana)).toBeNull();
    expect((await ask(code, ana.welcome.token)).status).toBe(403);
    await host.ask('lead', { do: 'debrief', open: true });
    await ana.until((page) => nowOf(page)?.open === true);
    expect(nowOf(ana)).toMatchObject({ slide: 'start', free: false, words: false, cursor: -1 });
    await ana.until((page) => page.session().status === 'paused');
    expect(await host.ask('control', { action: 'resume' })).toMatchObject({ refusal: { kind: 'frozen' } });
    await host.ask('lead', { do: 'debrief', slide: 'timeline', cursor: 400 });
    await ana.until((page) => nowOf(page)?.slide === 'timeline');
    const late = await openPage(server.url, code, { name: 'Latecomer' });
    expect(nowOf(late)).toMatchObject({ open: true, slide: 'timeline', cursor: 400 });
    await server.close();
    await startAgain();
    const again = await openPage(server.url, code, { token });
    expect(nowOf(again)).toMatchObject({ open: true, slide: 'timeline' });
    await again.ask('lead', { do: 'debrief', open: false });
    await again.until((page) => nowOf(page) === null && page.session().status === 'running');
    // Nobody is left, and its clock stands.
    await Promise.all([again.leave()]);
  });

  it('tells players nothing that is the host’s alone, and covers scores until they are revealed', async () => {
    const { code, token, host, ana, ben } = await open(1);
    await host.ask('lead', { do: 'bookmark', text: 'the first' });
    await host.ask('lead', { do: 'bookmark', text: 'not this' });
    await host.ask('lead', { do: 'debrief', open: true, skip: ['moment:2'] });
    const hers = await dataFor(code, token);
    expect(hers.stories.map(({ org }) => org)).toEqual(['marinara', 'margherita']);
    expect(
      hers.stories.every(({ points }) => points.length > 0 && points.every(({ trust }) => trust > 0)),
    ).toBe(true);
    expect(hers.moments.map(({ text }) => text)).toEqual(['the first', 'not this']);
    expect(hers.host?.balance.map(({ name }) => name).sort()).toEqual(['Anastasia', 'Benedikt']);
    const anas = await dataFor(code, ana.welcome.token);
    expect(anas).toMatchObject({ host: null, covered: true, own: 'marinara', bot: null });
    expect(anas.moments.map(({ text }) => text)).toEqual(['the first']);
    expect(JSON.stringify(anas)).not.toMatch(/Benedikt|Anastasia|balance|not this/);
    const [own, other] = anas.stories;
    expect(own?.points.some(({ trust }) => trust > 0)).toBe(true);
    expect(other?.points.every(({ trust, revenue, lost }) => trust + revenue + lost === 0)).toBe(true);
    await host.ask('lead', { do: 'projector', open: true });
    await host.ask('lead', { do: 'reveal', on: true });
    const key = host.boards.at(-1)?.projector.token ?? '';
    const wall = await dataFor(code, key);
    expect(wall).toMatchObject({ host: null, covered: false, own: '' });
    expect(wall.stories[1]?.points.some(({ trust }) => trust > 0)).toBe(true);
    expect((await ask(code, 'nobody')).status).toBe(401);
    // Whoever was freed may look on when it is shut, as long as nothing moves.
    await host.ask('lead', { do: 'debrief', open: false });
    expect((await ask(code, ana.welcome.token)).status).toBe(403);
    await host.ask('lead', { do: 'debrief', free: true });
    expect((await ask(code, ana.welcome.token)).status).toBe(403);
    await host.ask('control', { action: 'pause' });
    expect((await ask(code, ana.welcome.token)).status).toBe(200);
    await ana.until((page) => nowOf(page)?.free === true && nowOf(page)?.open === false);
    await Promise.all([host, ana, ben].map((page) => page.leave()));
  });

  it('keeps what people write apart from the game, shows it without names, and forgets it with them', async () => {
    const { code, token, host, ana, ben } = await open(0);
    expect((await write(code, ana.welcome.token, 'end', '  We undid  it at once ')).status).toBe(200);
    expect((await write(code, ben.welcome.token, 'q1', 'Small batches')).status).toBe(200);
    expect((await write(code, ben.welcome.token, 'q1', 'what the fuck')).status).toBe(406);
    expect((await write(code, ben.welcome.token, 'nowhere', 'x')).status).toBe(400);
    expect((await write(code, 'nobody', 'end', 'x')).status).toBe(401);
    expect(await (await ask(code, ana.welcome.token, 'reflections')).json()).toEqual({
      end: 'We undid it at once',
    });
    await host.ask('lead', { do: 'debrief', open: true });
    expect((await dataFor(code, ana.welcome.token)).words).toEqual([]);
    expect((await dataFor(code, token)).host?.words.map(({ name, text }) => [name, text])).toEqual([
      ['Anastasia', 'We undid it at once'],
      ['Benedikt', 'Small batches'],
    ]);
    await host.ask('lead', { do: 'debrief', words: true, hide: [ben.welcome.seat] });
    const anas = await dataFor(code, ana.welcome.token);
    expect(anas.words).toEqual([{ at: 'end', text: 'We undid it at once', org: 'marinara' }]);
    expect(await (await ask(code, token, 'journal')).text()).not.toMatch(/undid it|Small batches/);
    const gone = await fetch(`${server.url}/api/sessions/${code}/me`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${ana.welcome.token}` },
    });
    expect(gone.status).toBeLessThan(300);
    expect((await dataFor(code, token)).host?.words.map(({ text }) => text)).toEqual(['Small batches']);
  });
});
