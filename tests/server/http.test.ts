import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lanOrigins } from '../../server/http/addresses.ts';
import { isOwnOrigin } from '../../server/http/visitor.ts';
import { Allowance } from '../../server/rooms/limits.ts';
import { Seats } from '../../server/rooms/seats.ts';
import { type RunningServer, startServer } from '../../server/startServer.ts';
import { FakeClock } from '../kit/fakeClock.ts';
import { tempDir } from '../kit/serverKit.ts';

const PAGE = '<!doctype html><title>Slice</title>';
const SCRIPT = `export const pizza = ${JSON.stringify('mozzarella '.repeat(400))};`;

let server: RunningServer;
let dir: ReturnType<typeof tempDir>;

beforeAll(async () => {
  dir = tempDir();
  const files = join(dir.path, 'dist');
  mkdirSync(join(files, 'assets'), { recursive: true });
  writeFileSync(join(files, 'index.html'), PAGE);
  writeFileSync(join(files, 'assets', 'main-abc.js'), SCRIPT);
  writeFileSync(join(dir.path, 'secret.txt'), 'not for you');
  server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir: ':memory:',
    clock: new FakeClock(),
    clientFiles: files,
  });
});
afterAll(async () => {
  await server.close();
  dir.done();
});

/** A request whose path nobody tidies up on the way. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      asked.on('error', reject);
      asked.end();
    },
  );
}

describe('the client’s files', () => {
  it.each(['/', '/j/ABCDEF', '/play/ABCDEF', '/review/ABCDEF', '/host'])(
    '%s is drawn by the one page',
    async (path) => {
      const { status, headers, body } = await raw(path);
      expect([status, body.toString()]).toEqual([200, PAGE]);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
    },
  );

  it('have their type, are kept for ever when their name says what is in them, and travel compressed', async () => {
    const { status, headers, body } = await raw('/assets/main-abc.js', { 'accept-encoding': 'gzip' });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
    });
    expect(gunzipSync(body).toString()).toBe(SCRIPT);
    const again = await raw('/assets/main-abc.js', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await raw('/assets/main-abc.js', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe(
      'br',
    );
    expect((await raw('/assets/main-abc.js', {}, 'HEAD')).body.length).toBe(0);
  });

  it('that are not there are not there, and nothing outside their folder is', async () => {
    expect((await raw('/assets/other.js')).status).toBe(404);
    for (const path of [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '//secret.txt',
    ]) {
      const { status, body } = await raw(path);
      expect([status, body.includes('not for you')]).toEqual([404, false]);
    }
  });

  it('cannot be posted to', async () => {
    expect((await raw('/assets/main-abc.js', {}, 'DELETE')).status).toBe(400);
    expect((await raw('/', {}, 'OPTIONS')).status).toBe(400);
  });
});

describe('who may ask', () => {
  it('pages of our own host only', () => {
    expect(isOwnOrigin(undefined, 'slice.example')).toBe(true);
    expect(isOwnOrigin('http://slice.example', 'slice.example')).toBe(true);
    expect(isOwnOrigin('https://slice.example:8443', 'slice.example:8443')).toBe(true);
    expect(isOwnOrigin('http://slice.example.evil.example', 'slice.example')).toBe(false);
    expect(isOwnOrigin('null', 'slice.example')).toBe(false);
  });

  it('so many at once, and more as time passes', () => {
    let now = 0;
    const limit = new Allowance(3, 1, () => now);
    const take = (who: string, times: number) => Array.from({ length: times }, () => limit.take(who));
    expect(take('a', 4)).toEqual([true, true, true, false]);
    expect(take('b', 1)).toEqual([true]);
    now += 2_000;
    expect(take('a', 3)).toEqual([true, true, false]);
    now += 60_000;
    expect(take('a', 4)).toEqual([true, true, true, false]);
  });

  it('a seat is proved by its token alone, and a taken name gets a neutral variant', () => {
    const seats = new Seats();
    const { seat, token } = seats.add('Ana', true, 'marinara');
    seats.add('Ana 2', false, 'marinara');
    expect(seats.byToken(token)).toBe(seat);
    expect(seats.byToken(seat.tokenHash)).toBeUndefined();
    expect(JSON.stringify(seats.all)).not.toContain(token);
    expect([seats.isTaken('aNa'), seats.isTaken('Anna')]).toEqual([true, false]);
    expect(seats.variantOf('Ana')).toBe('Ana 3');
    const names = Array.from(
      { length: 40 },
      () => seats.add(seats.suggestName(), false, 'marinara').seat.name,
    );
    expect(new Set(names).size).toBe(40);
  });

  it('where we are is said only when others can reach us', () => {
    expect(lanOrigins('127.0.0.1', 2567)).toEqual([]);
    expect(lanOrigins('10.1.2.3', 2567)).toEqual(['http://10.1.2.3:2567']);
    for (const origin of lanOrigins('0.0.0.0', 2567)) expect(origin).toMatch(/^http:\/\/[\d.]+:2567$/);
  });
});
