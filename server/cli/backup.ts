/** `npm run -s backup -- FILE`: everything this server keeps as one file, also while it runs. */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type CommandSpec, runCommand, UsageError } from './args.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s backup -- FILE',
  about:
    'Writes the whole database of DATA_DIR into one new file; the server may go on meanwhile. To restore, stop the server, empty DATA_DIR, put the file there as slice.db, and start.',
  options: {},
  positionals: ['FILE'],
};

/** Copies the database at one moment and checks the copy. @throws UsageError in words */
function backup(dataDir: string, target: string): number {
  const source = join(dataDir, 'slice.db');
  if (!existsSync(source))
    throw new UsageError(`there is no ${source}: DATA_DIR names the folder of the server`);
  if (existsSync(target)) throw new UsageError(`${target} exists already: a backup never replaces a file`);
  const db = new DatabaseSync(source, { readOnly: true });
  try {
    db.exec('PRAGMA busy_timeout=10000');
    db.prepare('VACUUM INTO ?').run(target);
  } catch (error) {
    rmSync(target, { force: true });
    throw new UsageError(`${target} could not be written: ${error instanceof Error ? error.message : error}`);
  } finally {
    db.close();
  }
  const copy = new DatabaseSync(target, { readOnly: true });
  try {
    const { quick_check: state } = copy.prepare('PRAGMA quick_check').get() as { quick_check: string };
    if (state !== 'ok') throw new Error(`the copy is damaged: ${state}`);
    return Number(copy.prepare('SELECT count(*) AS n FROM sessions').get()?.n ?? 0);
  } finally {
    copy.close();
  }
}

await runCommand(SPEC, ({ positionals: [file = ''] }) => {
  const target = resolve(file);
  const sessions = backup(process.env.DATA_DIR || '.data', target);
  process.stdout.write(`${target}: ${sessions} ${sessions === 1 ? 'session' : 'sessions'}\n`);
});
