import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { passcodeGate } from '../../server/http/passcode.ts';
import { addressOf, below, isOwnOrigin } from '../../server/http/visitor.ts';
import { logIn } from '../../server/log.ts';
import { Metrics } from '../../server/metrics.ts';
import { DEFAULTS, readSettings, SettingsError } from '../../server/settings.ts';

/** What is said of settings that cannot be; [] when they can. */
function complaints(env: Record<string, string>): string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message.split('\n');
  }
}

describe('settings', () => {
  it('have defaults, and blanks count as nothing said', () => {
    expect(readSettings({})).toEqual(DEFAULTS);
    expect(readSettings({ PORT: ' ', PUBLIC_URL: '', LOG: '' })).toEqual(DEFAULTS);
  });

  it('are read', () => {
    expect(
      readSettings({
        PORT: '8080',
        HOST: '127.0.0.1',
        DATA_DIR: '/data',
        PUBLIC_URL: 'https://school.example/games/slice/',
        HOST_PASSCODE: ' mozzarella ',
        TRUST_PROXY: '2',
        SESSIONS_PER_ADDRESS: '5',
        JOINS_PER_ADDRESS: '50',
        MAX_SESSIONS: '10',
        RETENTION_DAYS: '7',
        LOG: 'json',
        SLICE_SPEED: '0.5',
      }),
    ).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDir: '/data',
      publicUrl: 'https://school.example/games/slice',
      prefix: '/games/slice',
      passcode: 'mozzarella',
      trustProxy: 2,
      sessionsPerAddress: 5,
      joinsPerAddress: 50,
      maxSessions: 10,
      retentionDays: 7,
      log: 'json',
      speed: 0.5,
    });
    for (const typed of ['/slice', 'slice', 'slice/', '/slice/'])
      expect(readSettings({ PATH_PREFIX: typed }).prefix).toBe('/slice');
    expect(readSettings({ PATH_PREFIX: 'slice', PUBLIC_URL: 'https://a.example/slice' }).prefix).toBe(
      '/slice',
    );
    expect(readSettings({ PATH_PREFIX: '/', PUBLIC_URL: 'https://a.example/' }).prefix).toBe('');
  });

  it.each([
    [{ PORT: 'soup' }, 'PORT=soup is not a number from 0 to 65535.'],
    [{ PORT: '80.5' }, 'PORT=80.5 is not a number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT=65536 is not a number from 0 to 65535.'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY=true is not a number from 0 to 10.'],
    [{ LOG: 'xml' }, 'LOG=xml is neither text nor json.'],
    [{ PUBLIC_URL: 'school.example' }, /^PUBLIC_URL=school.example is not an address/],
    [{ PUBLIC_URL: 'ftp://school.example' }, /^PUBLIC_URL=/],
    [{ PUBLIC_URL: 'https://school.example/?a=b' }, /^PUBLIC_URL=/],
    [{ PUBLIC_URL: 'https://school.example/a"b' }, /^PUBLIC_URL=/],
    [{ PATH_PREFIX: '/a b' }, 'PATH_PREFIX=/a b is not a path like /slice.'],
    [{ PATH_PREFIX: '/..' }, 'PATH_PREFIX=/.. is not a path like /slice.'],
    [
      { PATH_PREFIX: '/a', PUBLIC_URL: 'https://b.example/b' },
      /^PATH_PREFIX=\/a is not the path of PUBLIC_URL=/,
    ],
  ])('%o is refused in words', (env, sentence) => {
    const said = complaints(env as Record<string, string>);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
  });

  it('that are a secret are not repeated', () => {
    expect(complaints({ HOST_PASSCODE: 'pizza' }).join()).not.toContain('pizza');
  });
});

const request = (peer: string, forwarded?: string): IncomingMessage =>
  ({
    headers: { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: peer },
  }) as unknown as IncomingMessage;

describe('whose limits a request counts for', () => {
  it.each([
    ['nobody in front, the header is whatever somebody wrote', '10.0.0.9', '1.2.3.4', 0, '10.0.0.9'],
    ['one proxy in front', '10.0.0.9', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
    ['two in front', '10.0.0.9', '6.6.6.6, 1.2.3.4, 10.0.0.8', 2, '1.2.3.4'],
    ['fewer than told', '10.0.0.9', '1.2.3.4', 3, '1.2.3.4'],
    ['not through the proxy', '10.0.0.9', undefined, 1, '10.0.0.9'],
    ['no address at all', '10.0.0.9', '<script>', 1, '10.0.0.9'],
    ['IPv4 in IPv6', '::ffff:10.0.0.9', undefined, 0, '10.0.0.9'],
    ['an IPv6 network', '2001:DB8:0:07:1:2:3:4', undefined, 0, '2001:db8:0:7::'],
    ['its neighbour, shortened', '2001:db8:0:7::5', undefined, 0, '2001:db8:0:7::'],
    ['this machine', '::1', undefined, 0, '0:0:0:0::'],
  ])('%s', (_, peer, forwarded, proxies, address) => {
    expect(addressOf(request(peer, forwarded), proxies)).toBe(address);
  });
});

describe('a path prefix', () => {
  it('is cut off where it is, and only as a whole', () => {
    expect(below('/slice', '/slice/api/daily?x=/slice')).toBe('/api/daily?x=/slice');
    expect(below('/slice', '/slice')).toBe('/');
    expect(below('/slice', '/slice?a')).toBe('/?a');
    expect(below('/slice', '/slices/a')).toBe('/slices/a');
    expect(below('/slice', '/api/daily')).toBe('/api/daily');
    expect(below('', '/slice/a')).toBe('/slice/a');
  });
});

describe('a page is ours', () => {
  it('at the public address too, when a proxy asks under another name', () => {
    expect(isOwnOrigin('https://school.example', '127.0.0.1:2567', 'https://school.example/slice')).toBe(
      true,
    );
    expect(isOwnOrigin('http://school.example', '127.0.0.1:2567', 'https://school.example/slice')).toBe(
      false,
    );
    expect(isOwnOrigin('https://evil.example', '127.0.0.1:2567', 'https://school.example/slice')).toBe(false);
    expect(isOwnOrigin('null', '127.0.0.1:2567', '')).toBe(false);
  });
});

describe('the passcode', () => {
  it('opens to whoever knows it, and after too many tries to nobody', () => {
    let left = 3;
    const gate = passcodeGate('mozzarella', () => {
      left -= 1;
      return left >= 0;
    });
    expect(gate('a', '')).toBe('passcode');
    expect(gate('a', 'gouda')).toBe('passcode');
    expect(gate('a', ' mozzarella ')).toBe('open');
    expect(gate('a', 'gouda')).toBe('passcode');
    expect(gate('a', 'mozzarella')).toBe('tooMany');
    expect(passcodeGate('', () => false)('a', '')).toBe('open');
  });
});

describe('the log', () => {
  const now = () => new Date(Date.UTC(2026, 10, 28));
  const about = { session: 'ABCDEF', org: 'marinara', path: '/a\nb' };

  it('is text for a person', () => {
    const lines: string[] = [];
    logIn('text', (line) => lines.push(line), now)('over', about);
    expect(lines).toEqual(['2026-11-28T00:00:00.000Z session ABCDEF, marinara: over path=/a b']);
  });

  it('is one JSON object a line for a machine', () => {
    const lines: string[] = [];
    logIn('json', (line) => lines.push(line), now)('over\nand out', about);
    expect(lines[0]).not.toContain('\n');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      time: '2026-11-28T00:00:00.000Z',
      text: 'over\nand out',
      ...about,
    });
  });
});

describe('the metrics', () => {
  it('are in the format of Prometheus', () => {
    const metrics = new Metrics();
    metrics.count('slice_refusals_total', { reason: 'tooMany' });
    metrics.count('slice_refusals_total', { reason: 'tooMany' });
    metrics.count('slice_joins_total');
    metrics.gauge('slice_sessions_open', 'Open.', () => 3);
    const text = metrics.text();
    metrics.close();
    expect(text).toContain('# TYPE slice_refusals_total counter\nslice_refusals_total{reason="tooMany"} 2\n');
    expect(text).toContain('\nslice_joins_total 1\n');
    expect(text).toContain('# TYPE slice_sessions_open gauge\nslice_sessions_open 3\n');
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(
        /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [\d.e+-]+)$/,
      );
  });
});
