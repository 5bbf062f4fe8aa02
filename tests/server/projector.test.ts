/** The projector: sees what the host chose, is nobody, can do nothing, and ends when its address does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import type { Lead } from '../../shared/net/lead.ts';
import type { ClientMessages } from '../../shared/net/messages.ts';
import { CLOSE } from '../../shared/net/protocol.ts';
import { MOST_PROJECTORS, type Wall } from '../../shared/net/wall.ts';
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
  key: string;
  host: Page;
  ana: Page;
  wall: Page;
}

async function until<T>(find: () => T | undefined): Promise<T> {
  for (let i = 0; i < 400; i += 1) {
    const found = find();
    if (found !== undefined) return found;
    await clock.advance(50);
    await new Promise((next) => setImmediate(next));
  }
  throw new Error(`never: ${find}`);
}
const wallWhere = (page: Page, holds: (wall: Wall) => boolean): Promise<Wall> =>
  until(() => page.walls.slice(-1).find(holds));

async function open(orgs = 2): Promise<Class> {
  const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga', orgs });
  const host = await openPage(server.url, code, { token });
  const ana = await openPage(server.url, code, { name: 'Anastasia' });
  await ana.ask('claim', { engineer: 'basil-ana' });
  await host.ask('lead', { do: 'projector', open: true });
  const key = await until(() => host.boards.at(-1)?.projector.token || undefined);
  const wall = await openPage(server.url, code, { projector: key });
  return { code, token, key, host, ana, wall };
}

describe('a projector', () => {
  it('reads how all are, without a name, and what compares them only once it is revealed', async () => {
    const { host, wall, ana } = await open();
    const first = await wallWhere(wall, ({ spot }) => spot === 'all');
    expect(first.orgs.map(({ id, here, people }) => ({ id, here, people }))).toEqual([
      { id: 'marinara', here: 1, people: 1 },
      { id: 'margherita', here: 0, people: 0 },
    ]);
    expect(first).toMatchObject({ joining: true, ranking: [] });
    await host.ask('control', { action: 'start' });
    await host.ask('lead', { do: 'show', what: 'ranking' });
    expect((await wallWhere(wall, ({ spot }) => spot === 'ranking')).ranking).toEqual([]);
    expect(ana.standings).toEqual([]);
    await host.ask('lead', { do: 'reveal', on: true });
    const shown = await wallWhere(wall, ({ ranking }) => ranking.length > 0);
    expect(shown.ranking.map(({ org }) => org).sort()).toEqual(['margherita', 'marinara']);
    await until(() => ana.standings.find((rows) => rows.length === 2));
    await ana.until((page) => page.session().revealed);
    await host.ask('lead', { do: 'reveal', on: false });
    await wallWhere(wall, ({ ranking }) => ranking.length === 0);
    await until(() => (ana.standings.at(-1)?.length === 0 ? true : undefined));
    expect(JSON.stringify(wall.walls)).not.toContain('Anastasia');
    await host.ask('lead', { do: 'names', on: true });
    await wallWhere(wall, ({ orgs }) => orgs[0]?.names[0] === 'Anastasia');
  });

  it('is shown one organisation as it is played, and nobody’s name; then another, then none', async () => {
    const { host, wall } = await open();
    await host.ask('control', { action: 'start' });
    await host.ask('lead', { do: 'show', what: 'org', of: 'marinara' });
    await wall.until((page) => page.session().org === 'marinara' && page.view().tick >= 0);
    const before = wall.view().tick;
    await until(() => (wall.view().tick > before ? true : undefined));
    expect(wall.session().seats).toEqual({});
    expect(JSON.stringify(wall.room.state.toJSON())).not.toMatch(/Anastasia|Olga/);
    await host.ask('lead', { do: 'show', what: 'org', of: 'margherita' });
    await wall.until((page) => page.session().org === 'margherita');
    await host.ask('lead', { do: 'show', what: 'all' });
    await wall.until((page) => page.session().org === '');
    expect(await host.ask('lead', { do: 'show', what: 'org', of: 'hawaii' })).toMatchObject({
      refusal: { kind: 'unknownOrg' },
    });
  });

  it('shows a mark when the host shows it, and the sentence over every screen', async () => {
    const { host, wall } = await open();
    await host.ask('control', { action: 'start' });
    await host.ask('lead', { do: 'bookmark', text: 'the rollback' });
    expect(await host.ask('lead', { do: 'show', what: 'mark', of: '9' })).toMatchObject({
      refusal: { kind: 'unknownMark' },
    });
    await host.ask('lead', { do: 'show', what: 'mark', of: '1' });
    expect((await wallWhere(wall, ({ mark }) => mark !== null)).mark).toMatchObject({
      org: 'marinara',
      text: 'the rollback',
      quarter: 1,
    });
    await host.ask('lead', { do: 'freeze', on: true, text: 'Look up' });
    await wall.until((page) => page.session().frozenText === 'Look up');
  });

  it('can do nothing at all, but say that it is there', async () => {
    const { host, wall, ana } = await open();
    await host.ask('control', { action: 'start' });
    const tries: [keyof ClientMessages, object][] = [
      ['command', { id: 'a', verb: 'ready', payload: { team: 'basil' } }],
      ['claim', { engineer: 'olive-noor' }],
      ['control', { action: 'pause' }],
      ['watch', { org: 'margherita' }],
      ['review', {}],
      ['benchmark', {}],
      ['decisive', { quarter: 1 }],
      ['why', { about: 'cash' }],
      ...(
        [
          { do: 'next' },
          { do: 'freeze', on: true },
          { do: 'reveal', on: true },
          { do: 'note', text: 'x' },
          { do: 'projector', open: true },
          { do: 'show', what: 'ranking' },
          { do: 'invite', as: 'host', open: true },
          { do: 'handOver', seat: 's1' },
        ] satisfies Lead[]
      ).map((order): [keyof ClientMessages, object] => ['lead', order]),
    ];
    for (const [name, message] of tries)
      expect(await wall.ask(name, message as never)).toMatchObject({
        ok: false,
        refusal: { kind: 'notSeated' },
      });
    expect(await wall.room.request('ping', { at: 7 })).toEqual({ at: 7 });
    await ana.until((page) => page.session().status === 'running');
    expect(ana.session()).toMatchObject({ frozen: false, revealed: false });
    expect(wall.boards).toEqual([]);
    expect(wall.welcome).toEqual({ seat: '', host: false, engineer: '', token: '', pin: '' });
  });

  it('is nobody: with it alone the clock stands', async () => {
    const { code, host, ana, wall, token } = await open();
    await host.ask('control', { action: 'start' });
    await ana.leave();
    await host.leave();
    await wall.until((page) => page.session().status === 'paused' && page.session().note === 'nobodyHere');
    await openPage(server.url, code, { token });
    await wall.until((page) => page.session().status === 'running');
  });

  it('has an address nobody guesses, that survives a restart, and ends when the host shuts it', async () => {
    const { code, token, key, wall, ana } = await open();
    await expect(openPage(server.url, code, { projector: 'guess' })).rejects.toThrow(/does not hold/);
    await expect(openPage(server.url, code, { projector: '' })).rejects.toThrow(/does not hold/);
    await expect(openPage(server.url, code, { projector: ana.welcome.token })).rejects.toThrow(
      /does not hold/,
    );
    await expect(openPage(server.url, code, { token: key })).rejects.toThrow(/does not hold/);
    const other = await createSession(server.url, { kind: 'host', name: 'Eve' });
    await expect(openPage(server.url, other.code, { projector: '' })).rejects.toThrow(/does not hold/);
    await server.close();
    expect(await wall.closed).toBeGreaterThan(1_000);
    await startAgain();
    const again = await openPage(server.url, code, { projector: key });
    const host = await openPage(server.url, code, { token });
    await host.ask('lead', { do: 'projector', open: true });
    expect(await again.closed).toBe(CLOSE.removed);
    await expect(openPage(server.url, code, { projector: key })).rejects.toThrow(/does not hold/);
    await host.ask('lead', { do: 'projector', open: false });
    await until(() => (host.boards.at(-1)?.projector.token === '' ? true : undefined));
    await expect(openPage(server.url, code, { projector: '' })).rejects.toThrow(/does not hold/);
  });

  it('comes in small numbers: the oldest gives way', async () => {
    const { code, key, wall } = await open();
    for (let i = 0; i < MOST_PROJECTORS; i += 1) await openPage(server.url, code, { projector: key });
    expect(await wall.closed).toBe(CLOSE.replaced);
  });
});
