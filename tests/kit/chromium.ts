import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/**
 * Finds a Chromium without asking the machine for anything: CHROME_PATH, then an installed Chrome or
 * Chromium, then the binary that ships inside the npm package @sparticuz/chromium.
 */

export interface ChromiumFound {
  executablePath: string;
  source: 'CHROME_PATH' | 'system' | 'npm';
  env: Record<string, string>;
}

export interface LaunchOptions {
  /** More command-line flags. */
  args?: string[];
  /** Use the binary of the npm package even where a system browser exists. */
  packaged?: boolean;
  /** Frames are counted: pages are put together by the GL as well, which in software is most of the work of a test. */
  frames?: boolean;
}

/** WebGL2 in software (SwiftShader), and no traffic of the browser's own. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-breakpad',
  '--font-render-hinting=none',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

const SYSTEM_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const found = options.packaged ? packagedChromium() : findChromium();
  return chromium.launch({
    executablePath: found.executablePath,
    headless: true,
    args: [
      ...CHROMIUM_ARGS,
      ...(options.frames ? [] : ['--disable-gpu-compositing']),
      ...(options.args ?? []),
    ],
    env: found.env,
    timeout: 60_000,
  });
}

export function findChromium(): ChromiumFound {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH is not an executable file: ${named}`);
    return { executablePath: named, source: 'CHROME_PATH', env: browserEnv() };
  }
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']) {
    for (const name of SYSTEM_NAMES) {
      const path = join(folder, name);
      if (folder !== '' && isExecutable(path)) {
        return { executablePath: path, source: 'system', env: browserEnv() };
      }
    }
  }
  return packagedChromium();
}

/** The npm package's binary, unpacked once per machine and version. */
export function packagedChromium(): ChromiumFound {
  const packageJson = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (!packageJson) throw new Error('@sparticuz/chromium is not installed: run npm ci');
  const { version } = JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string };
  const home = join(tmpdir(), `slice-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(join(home, 'chromium'))) unpackInto(home, join(dirname(packageJson), 'bin'));
  if (process.getuid && lstatSync(home).uid !== process.getuid()) {
    throw new Error(`${home} belongs to somebody else: remove it, or set TMPDIR or CHROME_PATH`);
  }
  const executablePath = join(home, 'chromium');
  return { executablePath, source: 'npm', env: browserEnv(packagedEnv(home, executablePath)) };
}

/** Unpacks beside the final place and renames: a process that runs at the same time never sees half a browser. */
function unpackInto(home: string, archives: string): void {
  const staging = mkdtempSync(`${home}.`);
  const script = `
    import { inflate } from '@sparticuz/chromium';
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(process.env.ARCHIVES + '/' + part)));`;
  const unpacked = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, TMPDIR: staging, ARCHIVES: archives, NODE_OPTIONS: '' },
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (unpacked.status !== 0) {
    rmSync(staging, { recursive: true, force: true });
    throw new Error(`could not unpack Chromium: ${unpacked.stderr || unpacked.error?.message}`);
  }
  try {
    renameSync(staging, home);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
}

/** Where the machine lacks the NSS libraries or a font configuration, the package's own stand in. */
function packagedEnv(home: string, executablePath: string): Record<string, string> {
  const extra: Record<string, string> = {};
  if (whyNotStarting(executablePath, extra) !== undefined) {
    extra.LD_LIBRARY_PATH = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
    const reason = whyNotStarting(executablePath, extra);
    if (reason !== undefined) throw new Error(`Chromium does not start on this machine: ${reason}`);
  }
  if (!existsSync('/etc/fonts/fonts.conf')) {
    const config = join(home, 'fontconfig');
    mkdirSync(config, { recursive: true });
    const xml = `<fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${config}</cachedir></fontconfig>`;
    writeFileSync(join(config, 'fonts.conf'), `<?xml version="1.0"?>${xml}\n`);
    extra.FONTCONFIG_PATH = config;
  }
  return extra;
}

function whyNotStarting(executablePath: string, extra: Record<string, string>): string | undefined {
  const asked = spawnSync(executablePath, ['--no-sandbox', '--version'], {
    env: browserEnv(extra),
    encoding: 'utf8',
    timeout: 30_000,
  });
  return asked.status === 0 ? undefined : `${asked.stderr}${asked.error?.message ?? ''}`;
}

/** The browser needs a home it may write to; an empty or missing one is replaced. */
function browserEnv(extra: Record<string, string> = {}): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (!env.HOME || !isWritable(env.HOME)) env.HOME = tmpdir();
  return { ...env, ...extra };
}

function isExecutable(path: string): boolean {
  return can(path, constants.X_OK) && statSync(path).isFile();
}

function isWritable(path: string): boolean {
  return can(path, constants.W_OK) && statSync(path).isDirectory();
}

function can(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
