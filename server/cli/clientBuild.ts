import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT_DIR = fileURLToPath(new URL('../..', import.meta.url));
const DIST_DIR = join(PROJECT_DIR, 'client/dist');
const SOURCES = ['client', 'shared', 'package-lock.json'];

/** Builds the client unless what is there is newer than every source. Returns whether it built. */
export async function ensureClientBuilt(say: (line: string) => void = () => {}): Promise<boolean> {
  if (isClientFresh()) return false;
  say('Building the client ...');
  // Built beside the final place and renamed: a server or a second build never sees half of it.
  const startedAt = new Date();
  const staging = mkdtempSync(join(dirname(DIST_DIR), '.dist-'));
  try {
    const { build } = await import('vite');
    await build({
      configFile: join(PROJECT_DIR, 'client/vite.config.ts'),
      mode: 'production',
      logLevel: 'warn',
      build: { outDir: staging },
    });
    chmodSync(staging, 0o755);
    // The stamp is the moment the build began: whatever is saved meanwhile is newer than it.
    utimesSync(join(staging, 'index.html'), startedAt, startedAt);
    const old = `${staging}-old`;
    if (existsSync(DIST_DIR)) renameSync(DIST_DIR, old);
    renameSync(staging, DIST_DIR);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return true;
}

function isClientFresh(): boolean {
  const page = join(DIST_DIR, 'index.html');
  if (!existsSync(page)) return false;
  const builtAt = statSync(page).mtimeMs;
  return SOURCES.every((source) => newestChange(join(PROJECT_DIR, source), false) <= builtAt);
}

/** Folders count too, because a deleted file changes nothing else; not client/ itself, where dist comes and goes. */
function newestChange(path: string, countFolder = true): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let newest = countFolder ? stat.mtimeMs : 0;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'dist' || entry.name === 'node_modules') continue;
    newest = Math.max(newest, newestChange(join(path, entry.name)));
  }
  return newest;
}
