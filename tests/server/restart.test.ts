import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recover } from '../../server/match/recovery.ts';
import { content } from '../../shared/content/index.ts';
import { FIRST_ORG as ORG } from '../../shared/net/orgs.ts';
import { digest } from '../../shared/sim/digest.ts';
import { type JournalFile, parseJournal } from '../../shared/sim/journalFile.ts';
import { project } from '../../shared/sim/project.ts';
import {
  createSession,
  openPage,
  type Page,
  type ServerProcess,
  spawnServer,
  tempDir,
} from '../kit/serverKit.ts';

/** Fast enough that a kill hits another moment of the game every time. */
const FAST = { SLICE_SPEED: '40' };

let dir: ReturnType<typeof tempDir>;
let running: ServerProcess[] = [];
const start = async (env: Record<string, string> = {}): Promise<ServerProcess> => {
  const server = await spawnServer({ DATA_DIR: dir.path, ...FAST, ...env });
  running.push(server);
  return server;
};

beforeEach(() => {
  dir = tempDir();
});
afterEach(async () => {
  for (const server of running) await server.kill();
  running = [];
  dir.done();
});

async function journalOf(url: string, code: string, token: string): Promise<JournalFile> {
  const response = await fetch(`${url}/api/sessions/${code}/journal`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return parseJournal(await response.json());
}

/** Small luck of its own, remembered by its seed. */
function lottery(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % below;
  };
}

const CHOICES: readonly [string, unknown][] = [
  ['sendTrain', { unit: 'monolith' }],
  ['assignSlices', { engineer: 'basil-ana', a: 'quality', b: 'delivery' }],
  ['assignSlices', { engineer: 'basil-ana', a: 'build', b: 'operate' }],
  ['chooseStrategy', { unit: 'monolith', strategy: 'canary' }],
  ['callTrain', { unit: 'monolith', aboard: true }],
];

describe('SIGKILL', () => {
  it.each([11, 23, 37])(
    'at a random tick (seed %i): same seats, nothing accepted is lost, the digest of a headless replay',
    async (seed) => {
      const draw = lottery(seed);
      let server = await start();
      const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
      let host = await openPage(server.url, code, { token });
      const guest = await openPage(server.url, code, { name: 'Gus' });
      const guestToken = guest.welcome.token;
      await host.ask('claim', { engineer: 'basil-ana' });
      await guest.ask('claim', { engineer: 'olive-noor' });
      await host.ask('control', { action: 'start' });
      const accepted: string[] = [];

      for (let round = 0; round < 2; round += 1) {
        const from = host.view().tick;
        const killAt = from + 20 + draw(400);
        let page: Page = host;
        while (page.view().tick < killAt && page.view().phase === 'live') {
          const [verb, payload] = CHOICES[draw(CHOICES.length)] ?? ['ready', {}];
          const id = `r${round}-${page.view().tick}-${accepted.length}`;
          const answer = await page.command(verb, payload, id);
          if (answer.ok) accepted.push(id);
          const tick = page.view().tick;
          await page.until(({ view }) => view().tick > tick || view().phase !== 'live' || view().hold !== '');
          if (page.view().hold !== '') break;
        }
        const shown = page.view();
        await server.kill();

        server = await start();
        page = await openPage(server.url, code, { token });
        const second = await openPage(server.url, code, { token: guestToken });
        expect([page.welcome.engineer, second.welcome.engineer]).toEqual(['basil-ana', 'olive-noor']);
        expect(page.session()).toMatchObject({ status: 'restarted', note: 'afterRestart' });
        expect(page.view().tick).toBeGreaterThanOrEqual(shown.tick);

        const journal = await journalOf(server.url, code, token);
        const ids = new Set(journal.entries.map(({ id }) => id));
        expect(accepted.filter((id) => !ids.has(id))).toEqual([]);
        const replay = await recover(journal, ORG, content);
        const again = await recover(journal, ORG, content);
        expect(replay.fault).toBeNull();
        expect(digest(replay.world)).toBe(digest(again.world));
        await page.until(({ session }) => session().seats.s2?.connected === true);
        expect(page.view()).toEqual(project(replay.world));
        // What was accepted is not done twice when a page sends it again.
        const last = accepted.at(-1);
        if (last)
          expect(await page.command('sendTrain', { unit: 'monolith' }, last)).toEqual({ id: last, ok: true });

        await page.ask('control', { action: 'resume' });
        await page.until(
          ({ view, session }) =>
            session().status === 'running' &&
            (view().tick > replay.world.tick || view().phase !== 'live' || view().hold !== ''),
        );
        await second.leave();
        host = page;
      }
      await host.leave();
    },
  );
});

describe('a clean end', () => {
  it('SIGTERM closes lines, ends with 0, loses nothing, and the game goes on by itself', async () => {
    const server = await start();
    const { code, token } = await createSession(server.url, { kind: 'solo' });
    const page = await openPage(server.url, code, { token });
    await page.command('sendTrain', { unit: 'monolith' }, 'mine');
    expect(await server.stop()).toBe(0);
    expect(await page.closed).toBe(4001);
    const next = await start();
    const back = await openPage(next.url, code, { token });
    expect(back.welcome.engineer).toBe('basil-ana');
    await back.until(({ session }) => session().status === 'running');
    expect((await journalOf(next.url, code, token)).entries.some(({ id }) => id === 'mine')).toBe(true);
    await back.leave();
  });

  it('SIGTERM leaves a game whose host had stopped it to her, and one that crashes after a rest too', async () => {
    const server = await start();
    const { code, token } = await createSession(server.url, { kind: 'host', name: 'Olga' });
    const host = await openPage(server.url, code, { token });
    await host.ask('control', { action: 'start' });
    await host.ask('control', { action: 'pause' });
    expect(await server.stop()).toBe(0);
    const second = await start();
    const back = await openPage(second.url, code, { token });
    expect(back.session()).toMatchObject({ status: 'restarted', note: 'afterRestart' });
    await back.ask('control', { action: 'resume' });
    expect(await second.stop()).toBe(0);
    const third = await start();
    await (await openPage(third.url, code, { token })).until(({ session }) => session().status === 'running');
    await third.kill();
    const fourth = await start();
    const last = await openPage(fourth.url, code, { token });
    expect(last.session().status).toBe('restarted');
    await last.leave();
  });
});

describe('what is damaged is refused in words, and the rest goes on', () => {
  it('one damaged, one newer and one foreign session beside a good one', async () => {
    let server = await start();
    const made = await Promise.all([1, 2, 3, 4].map(() => createSession(server.url, { kind: 'solo' })));
    const [good, damaged, gap, foreign] = made;
    if (!good || !damaged || !gap || !foreign) throw new Error('no sessions');
    for (const { code, token } of made) {
      const page = await openPage(server.url, code, { token });
      await page.command('sendTrain', { unit: 'monolith' });
      await page.leave();
    }
    await server.stop();
    const db = new DatabaseSync(join(dir.path, 'slice.db'));
    db.prepare('UPDATE journal SET payload=\'{"unit":\' WHERE session=?').run(damaged.code);
    db.prepare('DELETE FROM journal WHERE session=? AND seq=1').run(gap.code);
    db.prepare("UPDATE sessions SET engine='999' WHERE code=?").run(foreign.code);
    db.close();

    server = await start();
    const page = await openPage(server.url, good.code, { token: good.token });
    await page.until(({ session }) => session().status === 'running');
    const why = async ({ code, token }: { code: string; token: string }) =>
      openPage(server.url, code, { token }).then(
        () => 'joined',
        (error: { code: number; message: string }) => `${error.code} ${error.message}`,
      );
    expect(await why(damaged)).toMatch(/^503 .*damaged/);
    expect(await why(gap)).toMatch(/^503 .*entry 1 of marinara is missing/);
    expect(await why(foreign)).toMatch(/^503 .*rules 999/);
    for (const { code } of [damaged, gap, foreign]) {
      expect(server.lines.filter((line) => line.includes(`session ${code}:`))).toHaveLength(1);
    }
    await page.leave();
  });
});

describe('a server that cannot start says why in one line and ends with 1', () => {
  const failing = async (env: Record<string, string>): Promise<string> =>
    start(env).then(
      () => 'it started',
      (error: Error) => error.message,
    );

  it('a busy port', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await failing({ PORT: String(port) })).toMatch(
      new RegExp(`^the server ended with 1:\nPort ${port} is busy\\..*$`),
    );
    blocker.close();
  });

  it('a data folder that cannot be written', async () => {
    writeFileSync(join(dir.path, 'file'), '');
    expect(await failing({ DATA_DIR: join(dir.path, 'file') })).toMatch(
      /^the server ended with 1:\nThe data folder cannot be written: .*$/,
    );
  });

  it('a damaged and a newer database', async () => {
    const bad = join(dir.path, 'bad');
    mkdirSync(bad);
    writeFileSync(join(bad, 'slice.db'), 'no database at all '.repeat(300));
    expect(await failing({ DATA_DIR: bad })).toMatch(
      /^the server ended with 1:\n.*is damaged or is not a Slice database.*$/,
    );
    const newer = join(dir.path, 'newer');
    mkdirSync(newer);
    const db = new DatabaseSync(join(newer, 'slice.db'));
    db.exec('PRAGMA user_version=99');
    db.close();
    expect(await failing({ DATA_DIR: newer })).toMatch(
      /^the server ended with 1:\n.*newer version of Slice.*$/,
    );
  });

  it('settings that cannot be, each on a line', async () => {
    expect(await failing({ RETENTION_DAYS: '0', PUBLIC_URL: 'pizza', HOST_PASSCODE: 'abc' })).toBe(
      [
        'the server ended with 1:',
        'PUBLIC_URL=pizza is not an address like https://school.example/slice.',
        'HOST_PASSCODE has 3 letters; 6 to 100 are fine.',
        'RETENTION_DAYS=0 is not a number from 1 to 3650.',
      ].join('\n'),
    );
  });

  it('a port that is no number', async () => {
    expect(await failing({ PORT: 'soup' })).toBe(
      'the server ended with 1:\nPORT=soup is not a number from 0 to 65535.',
    );
  });
});
