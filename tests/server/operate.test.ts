/** A server as somebody runs it: started from its settings, asked by a proxy, watched, backed up. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { CHECK_LINE } from '../../shared/net/check.ts';
import { JOIN_REFUSALS, PROTOCOL_VERSION } from '../../shared/net/protocol.ts';
import { freePort } from '../kit/freePort.ts';
import {
  createSession,
  openPage,
  patient,
  type ServerProcess,
  spawnServer,
  tempDir,
} from '../kit/serverKit.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

let dir: ReturnType<typeof tempDir>;
let running: ServerProcess[] = [];
const start = async (env: Record<string, string> = {}): Promise<ServerProcess> => {
  const server = await spawnServer({ DATA_DIR: dir.path, ...env });
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

/** POST /api/sessions, as whoever a proxy says. */
async function open(url: string, body: object, from = '10.0.0.1') {
  const answer = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'x-forwarded-for': from },
  });
  return { status: answer.status, ...((await answer.json()) as { error?: string; kind?: string }) };
}

describe('who may open a session', () => {
  it('for others: whoever knows the passcode; for herself: everybody', async () => {
    const { url, lines } = await start({ HOST_PASSCODE: 'mozzarella', TRUST_PROXY: '1' });
    const no = { status: 401, kind: 'passcode', error: JOIN_REFUSALS.passcode.text };
    expect(await open(url, { kind: 'host' })).toMatchObject(no);
    expect(await open(url, { kind: 'host', passcode: 'gouda' })).toMatchObject(no);
    expect(await open(url, { kind: 'host', passcode: 'mozzarella' })).toMatchObject({ status: 201 });
    expect(await open(url, { kind: 'solo' })).toMatchObject({ status: 201 });
    // Guessing ends, for this address and no other one.
    const guesses: number[] = [];
    for (let i = 0; i < 25; i += 1)
      guesses.push((await open(url, { kind: 'host', passcode: `guess ${i}` })).status);
    expect(guesses.at(-1)).toBe(429);
    expect((await open(url, { kind: 'host', passcode: 'mozzarella' })).status).toBe(429);
    expect((await open(url, { kind: 'host', passcode: 'mozzarella' }, '10.0.0.2')).status).toBe(201);
    expect(lines.join('\n')).not.toMatch(/mozzarella|guess/);
  });

  it('so many from one address, and so many in all', async () => {
    const { url } = await start({ SESSIONS_PER_ADDRESS: '2', MAX_SESSIONS: '3', TRUST_PROXY: '1' });
    const solo = { kind: 'solo' };
    expect((await open(url, solo)).status).toBe(201);
    expect((await open(url, solo)).status).toBe(201);
    expect(await open(url, solo)).toMatchObject({ status: 429, error: JOIN_REFUSALS.tooMany.text });
    expect((await open(url, solo, '10.0.0.2')).status).toBe(201);
    expect(await open(url, solo, '10.0.0.2')).toMatchObject({ status: 503, kind: 'serverFull' });
  });

  it('joins too; without a trusted proxy nobody can say she is somebody else', async () => {
    const { url } = await start({ JOINS_PER_ADDRESS: '2' });
    const { code } = await createSession(url, { kind: 'host' });
    const join = (from: string) =>
      fetch(`${url}/matchmake/joinById/${code}`, {
        method: 'POST',
        body: JSON.stringify({ name: from, protocol: PROTOCOL_VERSION }),
        headers: { 'x-forwarded-for': from },
      }).then(({ status }) => status);
    expect([await join('10.0.0.1'), await join('10.0.0.2'), await join('10.0.0.3')]).toEqual([200, 200, 429]);
  });
});

describe('behind a proxy', () => {
  it('pages of the public address may act, under the prefix and with it cut off; others may not', async () => {
    const publicUrl = 'https://school.example/slice';
    const port = await freePort();
    const server = await start({ PUBLIC_URL: publicUrl, PORT: String(port) });
    expect(server.url).toBe(publicUrl);
    const url = `http://127.0.0.1:${port}`;
    const post = (path: string, origin: string) =>
      fetch(url + path, { method: 'POST', body: '{"kind":"solo"}', headers: { origin } }).then(
        ({ status }) => status,
      );
    expect(await post('/slice/api/sessions', 'https://school.example')).toBe(201);
    expect(await post('/api/sessions', 'https://school.example')).toBe(201);
    expect(await post('/slice/api/sessions', 'https://evil.example')).toBe(403);
    expect(await (await fetch(`${url}/slice/api/addresses`)).json()).toEqual({ addresses: [publicUrl] });
    for (const [origin, opens] of [
      ['https://school.example', true],
      ['https://evil.example', false],
    ] as const) {
      const line = new WebSocket(`${url.replace('http', 'ws')}/slice${CHECK_LINE}`, { origin });
      expect(
        await patient(
          once(line, 'open').then(
            () => true,
            () => false,
          ),
          origin,
        ),
      ).toBe(opens);
      line.terminate();
    }
  });

  it('the page is told its prefix, and its files lie below it', async () => {
    const page = '<meta name="slice-base" content="./" /><script type="module" src="./assets/a.js"></script>';
    const files = join(dir.path, 'dist');
    mkdirSync(files);
    writeFileSync(join(files, 'index.html'), page);
    const { startServer } = await import('../../server/startServer.ts');
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      dataDir: ':memory:',
      clientFiles: files,
      prefix: '/slice',
    });
    for (const path of ['/slice', '/slice/', '/slice/j/ABCDEF', '/j/ABCDEF']) {
      const answer = await fetch(`http://127.0.0.1:${server.port}${path}`);
      expect(await answer.text()).toBe(page.replaceAll('"./', '"/slice/'));
    }
    await server.close();
  });
});

describe('what is watched', () => {
  it('headers that keep others out stand on every answer', async () => {
    const { url } = await start();
    for (const path of ['/', '/health', '/metrics', '/api/daily', '/api/nothing', '/nothing.js', '/check']) {
      const { headers } = await fetch(url + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
    const html = readFileSync(join(HOME, 'client/index.html'), 'utf8');
    for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g)) expect(attributes).toContain('src=');
    expect(html).not.toMatch(/\son\w+=|javascript:/);
  });

  it('numbers of what goes on', async () => {
    const { url } = await start();
    const { code, token } = await createSession(url, { kind: 'host', name: 'Olga' });
    const page = await openPage(url, code, { token });
    await page.ask('control', { action: 'start' });
    await page.ask('claim', { engineer: 'nobody' });
    await fetch(`${url}/api/sessions/AAAAAA`);
    const text = await (await fetch(`${url}/metrics`)).text();
    const value = (name: string): number =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    expect(value('slice_sessions_open')).toBe(1);
    expect(value('slice_people_connected')).toBe(1);
    expect(value('slice_joins_total')).toBe(1);
    expect(value('slice_sessions_opened_total{kind="host"}')).toBe(1);
    expect(value('slice_messages_total{name="control",ok="yes"}')).toBe(1);
    expect(value('slice_messages_total{name="claim",ok="no"}')).toBe(1);
    expect(value('slice_refusals_total{reason="unknownCode"}')).toBe(1);
    expect(value('process_resident_memory_bytes')).toBeGreaterThan(1e7);
    expect(value('process_cpu_seconds_total')).toBeGreaterThan(0);
    expect(text).not.toMatch(/Olga|basil/);
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ ok: true, sessions: 1 });
    await page.leave();
  });

  it('a log of JSON lines in which nobody is named', async () => {
    const child = spawn(process.execPath, [join(HOME, 'server/main.ts')], {
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dir.path, LOG: 'json' },
    });
    const lines: string[] = [];
    const url = await patient(
      new Promise<string>((resolve) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
          lines.push(line);
          if (line.includes('"url"')) resolve((JSON.parse(line) as { url: string }).url);
        });
      }),
      'a log line with the address',
    );
    const { code, token } = await createSession(url, { kind: 'host', name: 'Olga' });
    const host = await openPage(url, code, { token });
    await expect(openPage(url, code, { name: 'Olga' })).rejects.toThrow('Olga 2');
    host.room.send('nonsense\n{"text":"forged"}', {});
    await host.ask('control', { action: 'start' });
    child.kill('SIGTERM');
    await once(child, 'exit');
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told.map(({ text }) => text)).toContain('stopping');
    expect(told).toContainEqual(expect.objectContaining({ text: 'refused', status: 409, why: 'nameTaken' }));
    expect(told).toContainEqual(expect.objectContaining({ session: code, seat: 's1' }));
    expect(lines.join('\n')).not.toContain('Olga');
    expect(lines.join('\n')).not.toContain(token);
  });
});

const backup = (file: string, dataDir = dir.path) =>
  spawnSync(process.execPath, [join(HOME, 'server/cli/backup.ts'), file], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  });

describe('a backup', () => {
  it('is one file, made while people play; a server started from it has their seats', async () => {
    const server = await start();
    const { code, token } = await createSession(server.url, { kind: 'solo' });
    const page = await openPage(server.url, code, { token });
    await page.command('sendTrain', { unit: 'monolith' }, 'mine');
    const file = join(dir.path, 'backup.db');
    expect(backup(file)).toMatchObject({ status: 0, stdout: `${file}: 1 session\n`, stderr: '' });
    expect(backup(file)).toMatchObject({ status: 2, stderr: expect.stringContaining('exists already') });
    await page.leave();

    const other = tempDir();
    cpSync(file, join(other.path, 'slice.db'));
    const restored = await start({ DATA_DIR: other.path });
    const back = await openPage(restored.url, code, { token });
    expect(back.welcome.engineer).toBe('basil-ana');
    expect(await back.command('sendTrain', { unit: 'monolith' }, 'mine')).toEqual({ id: 'mine', ok: true });
    await back.leave();
    await restored.stop();
    other.done();
  });

  it('of nothing, or without a name, is refused in words', () => {
    const empty = tempDir();
    expect(backup(join(dir.path, 'a.db'), empty.path)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('DATA_DIR names the folder'),
    });
    expect(spawnSync(process.execPath, [join(HOME, 'server/cli/backup.ts')]).status).toBe(2);
    empty.done();
  });
});

describe('the container', () => {
  const file = readFileSync(join(HOME, 'server/Dockerfile'), 'utf8');
  const last = file.slice(file.lastIndexOf('FROM '));

  it('runs without rights, tells its health, and gets signals itself', () => {
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK .*\/health/m);
    expect(last).toMatch(/^VOLUME \/data$/m);
    expect(last).toMatch(/^CMD \["node", "server\/main.ts"\]$/m);
    expect(last).toMatch(/^EXPOSE 2567$/m);
  });

  it('is built from files that are there, the settings of the compiler too', () => {
    const sources = [...file.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(sources).toContain('tsconfig.json');
    const sent = readFileSync(join(HOME, 'server/Dockerfile.dockerignore'), 'utf8').split('\n');
    for (const source of sources) {
      expect(existsSync(join(HOME, source)), source).toBe(true);
      expect(sent).toContain(`!${source}`);
    }
  });

  it('holds all that the server needs: started from nothing else, it is well', async () => {
    const app = join(dir.path, 'app');
    const copies = [...last.matchAll(/^COPY (?:--from=build )?(\S+) (\.\/\S*)$/gm)];
    expect(copies.length).toBeGreaterThan(3);
    for (const [, from = '', to = ''] of copies) {
      const source = join(HOME, from.replace(/^\/app\//, ''));
      const target = join(app, to.endsWith('/') ? to + from : to);
      mkdirSync(dirname(target), { recursive: true });
      if (from.endsWith('node_modules')) symlinkSync(source, target);
      else if (from.endsWith('client/dist')) mkdirSync(target);
      else cpSync(source, target, { recursive: true });
    }
    expect(existsSync(join(app, 'client/index.html'))).toBe(false);
    const child = spawn(process.execPath, ['server/main.ts'], {
      cwd: app,
      env: { PATH: process.env.PATH, PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(dir.path, 'data') },
    });
    const lines: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
    const url = await patient(
      new Promise<string>((resolve, reject) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
          const found = /Slice is ready: (\S+)/.exec(line)?.[1];
          if (found) resolve(found);
        });
        child.once('exit', () => reject(new Error(lines.join('\n'))));
      }),
      'the server in its container',
    );
    // The health check as it stands in the file.
    const [, script = ''] = /HEALTHCHECK .*"-e", "(.*)"\]/.exec(last) ?? [];
    const check = spawn(process.execPath, ['-e', script], { env: { PORT: new URL(url).port } });
    expect((await once(check, 'exit'))[0]).toBe(0);
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
    const after = spawn(process.execPath, ['-e', script], { env: { PORT: new URL(url).port } });
    expect((await once(after, 'exit'))[0]).toBe(1);
  });
});
