/** Every setting of a server: read from the environment, checked, and answered in words where one is wrong. */

/** What a server is told by whoever runs it. */
export interface Settings {
  /** Port for pages, API and WebSocket; 0 picks a free one. */
  port: number;
  host: string;
  /** Folder of the database. */
  dataDir: string;
  /** Where people find the server, without a slash at the end; '' when each request says so itself. */
  publicUrl: string;
  /** Path below which everything lives, '/slice'; '' at the root. */
  prefix: string;
  /** What somebody must know who opens a session for others; '' leaves that open to everybody. */
  passcode: string;
  /** Reverse proxies in front, 0-10: so many addresses from the right of X-Forwarded-For are theirs or seen by them. */
  trustProxy: number;
  /** Sessions one address may open at once; they come back within two minutes. */
  sessionsPerAddress: number;
  /** Joins one address may try at once; they come back within a minute. A school has one address. */
  joinsPerAddress: number;
  /** Sessions that may be open in this process. */
  maxSessions: number;
  /** Days a session is kept after somebody was last in it. */
  retentionDays: number;
  log: 'text' | 'json';
  /** Everything runs this much faster; 1 but for tests and demonstrations. */
  speed: number;
}

/** What holds where nothing is said; the README has the same table. */
export const DEFAULTS: Settings = {
  port: 2567,
  host: '0.0.0.0',
  dataDir: './.data',
  publicUrl: '',
  prefix: '',
  passcode: '',
  trustProxy: 0,
  sessionsPerAddress: 60,
  joinsPerAddress: 600,
  maxSessions: 500,
  retentionDays: 30,
  log: 'text',
  speed: 1,
};

/** Which variable sets what. */
export const VARIABLES = {
  port: 'PORT',
  host: 'HOST',
  dataDir: 'DATA_DIR',
  publicUrl: 'PUBLIC_URL',
  prefix: 'PATH_PREFIX',
  passcode: 'HOST_PASSCODE',
  trustProxy: 'TRUST_PROXY',
  sessionsPerAddress: 'SESSIONS_PER_ADDRESS',
  joinsPerAddress: 'JOINS_PER_ADDRESS',
  maxSessions: 'MAX_SESSIONS',
  retentionDays: 'RETENTION_DAYS',
  log: 'LOG',
  speed: 'SLICE_SPEED',
} as const satisfies Record<keyof Settings, string>;

/** Shortest and longest passcode. */
const PASSCODE_LETTERS = [6, 100] as const;

/** Settings that cannot be; `message` has one sentence for each, a line apart. */
export class SettingsError extends Error {}

/** Reads the settings. Throws a SettingsError that names everything that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const wrong: string[] = [];
  const text = (of: keyof Settings): string => env[VARIABLES[of]]?.trim() ?? '';

  function number(of: keyof Settings, low: number, high: number, whole = true): number {
    const typed = text(of);
    const value = Number(typed);
    if (typed === '') return DEFAULTS[of] as number;
    if (value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
    wrong.push(`${VARIABLES[of]}=${typed} is not a ${whole ? '' : 'decimal '}number from ${low} to ${high}.`);
    return DEFAULTS[of] as number;
  }

  function address(): { publicUrl: string; path: string } {
    const typed = text('publicUrl');
    if (typed === '') return { publicUrl: '', path: '' };
    const url = URL.parse(typed);
    if (
      url &&
      /^https?:$/.test(url.protocol) &&
      url.search === '' &&
      url.hash === '' &&
      url.username === ''
    ) {
      const path = url.pathname.replace(/\/+$/, '');
      if (isPrefix(path)) return { publicUrl: url.origin + path, path };
    }
    wrong.push(`PUBLIC_URL=${typed} is not an address like https://school.example/slice.`);
    return { publicUrl: '', path: '' };
  }

  function prefixBelow(path: string): string {
    const typed = text('prefix');
    if (typed === '') return path;
    const prefix = `/${typed}`.replace(/^\/+/, '/').replace(/\/+$/, '');
    if (!isPrefix(prefix)) wrong.push(`PATH_PREFIX=${typed} is not a path like /slice.`);
    else if (text('publicUrl') !== '' && prefix !== path)
      wrong.push(`PATH_PREFIX=${typed} is not the path of PUBLIC_URL=${text('publicUrl')}. Leave it out.`);
    return prefix;
  }

  function passcode(): string {
    const typed = text('passcode');
    const [least, most] = PASSCODE_LETTERS;
    // The passcode itself is never written anywhere.
    if (typed !== '' && (typed.length < least || typed.length > most))
      wrong.push(`HOST_PASSCODE has ${typed.length} letters; ${least} to ${most} are fine.`);
    return typed;
  }

  function format(): Settings['log'] {
    const typed = text('log') || DEFAULTS.log;
    if (typed === 'text' || typed === 'json') return typed;
    wrong.push(`LOG=${typed} is neither text nor json.`);
    return DEFAULTS.log;
  }

  const { publicUrl, path } = address();
  const settings: Settings = {
    port: number('port', 0, 65_535),
    host: text('host') || DEFAULTS.host,
    dataDir: text('dataDir') || DEFAULTS.dataDir,
    publicUrl,
    prefix: prefixBelow(path),
    passcode: passcode(),
    trustProxy: number('trustProxy', 0, 10),
    sessionsPerAddress: number('sessionsPerAddress', 1, 100_000),
    joinsPerAddress: number('joinsPerAddress', 1, 100_000),
    maxSessions: number('maxSessions', 1, 100_000),
    retentionDays: number('retentionDays', 1, 3_650),
    log: format(),
    speed: number('speed', 0.01, 1_000, false),
  };
  if (wrong.length > 0) throw new SettingsError(wrong.join('\n'));
  return settings;
}

/** '' or one or more plain names, each behind a slash: /slice, /games/slice. */
const isPrefix = (path: string): boolean => /^(\/[\w.~-]+)*$/.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
