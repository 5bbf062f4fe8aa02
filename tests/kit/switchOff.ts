/**
 * Are the tests sharp? Each mechanism of the law is switched off, one at a time, in a copy of the project: a broken mechanism
 * must make tests fail, and here stands which ones do.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandSpec, printJson, runCommand, UsageError } from '../../server/cli/args.ts';
import type { Mechanism } from './mechanisms/mechanism.ts';
import { patched } from './mechanisms/patch.ts';
import { MECHANISMS } from './mechanisms.ts';
import { PROJECT_DIR } from './sourceScan.ts';

const COMMAND: CommandSpec = {
  usage: 'npm run -s test:switches -- [options]',
  about: [
    'Switches mechanisms of the simulation off, one at a time, in a copy of the project, and tells which tests fail.',
    'Ends with code 1 when a mechanism can be switched off and no test fails.',
  ].join('\n'),
  options: {
    only: { kind: 'text', value: 'ID,ID', about: 'Only these mechanisms, in this order.' },
    scope: {
      kind: 'text',
      value: 'sharp|unit|all',
      about: 'sharp: the files that are about it; unit: laws and sim; all: the measured ones, too.',
      default: 'all',
    },
    bail: { kind: 'flag', about: 'Stops at the first failing test of a mechanism.' },
    workers: { kind: 'count', value: 'N', about: 'Test files at once; 0: as many as cores.', default: 0 },
    json: { kind: 'flag', about: 'JSON instead of a table.' },
  },
};

/** Tests of texts, tools and determinism: they say nothing about what a mechanism does. */
const NOT_ASKED = ['cli', 'determinism', 'imports', 'mechanisms', 'readme'];

/** Longest that the tests of one mechanism may take: without it some loop may never end. */
const MOST_MINUTES = 15;

interface Result {
  id: string;
  says: string;
  /** Names of the tests that fail without it, each after its file. */
  failing: string[];
}

interface Run {
  dir: string;
  bail: boolean;
  workers: number;
}

/** The project as it stands here, without what git ignores. */
function copyProject(): string {
  const dir = mkdtempSync(join(tmpdir(), 'slice-switches-'));
  const git = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout, status } = spawnSync('git', git, { cwd: PROJECT_DIR, encoding: 'utf8' });
  if (status !== 0) throw new Error('git cannot list the files of the project');
  for (const path of stdout.split('\0').filter((name) => name !== ''))
    cpSync(join(PROJECT_DIR, path), join(dir, path));
  symlinkSync(join(PROJECT_DIR, 'node_modules'), join(dir, 'node_modules'), 'junction');
  return dir;
}

const testsIn = (folder: string): string[] =>
  readdirSync(join(PROJECT_DIR, 'tests', folder))
    .filter((name) => name.endsWith('.test.ts') && !NOT_ASKED.includes(name.slice(0, -8)))
    .map((name) => `tests/${folder}/${name}`);

/** The files of tests that are asked about some mechanisms. */
function filesFor(scope: string, mechanisms: readonly Mechanism[]): string[] {
  const sharp = mechanisms.flatMap(({ tests }) => tests.map((name) => `tests/${name}.test.ts`));
  if (scope === 'sharp') return [...new Set(sharp)];
  const unit = ['sim', 'laws'].flatMap(testsIn);
  return scope === 'unit' ? unit : [...unit, ...testsIn('measured')];
}

interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Runs some files of tests in the copy and names those that fail. */
function failingTests({ dir, bail, workers }: Run, files: readonly string[]): string[] {
  const report = join(dir, 'report.json');
  rmSync(report, { force: true });
  const options = ['--config', 'tests/vitest.config.ts', '--reporter', 'json', '--outputFile', report];
  for (const project of ['unit', 'client', 'measured']) options.push('--project', project);
  // Threads end with their process, whatever they are in the middle of.
  options.push('--pool', 'threads');
  if (bail) options.push('--bail', '1');
  if (workers > 0) options.push('--maxWorkers', String(workers));
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const ran = spawnSync(process.execPath, [vitest, 'run', ...options, ...files], {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: MOST_MINUTES * 60_000,
  });
  if (ran.error !== undefined) return [`the tests never ended: ${ran.error.message}`];
  const { testResults } = readReport(report, ran.stderr);
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.replaceAll('\\', '/').split('/').at(-1)?.replace('.test.ts', '');
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length > 0) return failed.map(({ fullName }) => `${file}: ${fullName}`);
    return status === 'failed' && message !== '' ? [`${file}: ${message.split('\n')[0]}`] : [];
  });
}

function readReport(path: string, said: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    throw new Error(`the tests did not run:\n${said}`);
  }
}

/** Switches one mechanism off, asks the tests, and switches it on again. */
function ask(run: Run, mechanism: Mechanism, files: readonly string[]): Result {
  const path = join(run.dir, 'shared', 'sim', mechanism.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, patched(mechanism, text));
  const failing = failingTests(run, files);
  writeFileSync(path, text);
  return { id: mechanism.id, says: mechanism.says, failing };
}

function mechanismOf(id: string): Mechanism {
  const found = MECHANISMS.find((one) => one.id === id);
  if (!found) throw new UsageError(`there is no mechanism ${id}`);
  return found;
}

function print({ id, says, failing }: Result): void {
  const count = failing.length === 0 ? 'NO TEST FAILS' : `${failing.length} fail`;
  process.stdout.write(`${id}: ${says}: ${count}\n${failing.map((name) => `  ${name}\n`).join('')}`);
}

await runCommand(COMMAND, (args) => {
  const scope = args.text('scope') ?? 'all';
  if (!['sharp', 'unit', 'all'].includes(scope)) throw new UsageError(`there is no scope ${scope}`);
  const wanted = args.text('only')?.split(',');
  const mechanisms = wanted?.map(mechanismOf) ?? MECHANISMS;
  const run = { dir: copyProject(), bail: args.flag('bail'), workers: args.count('workers') };
  try {
    const broken = failingTests(run, filesFor(scope, mechanisms));
    if (broken.length > 0) throw new UsageError(`with everything on, these fail:\n${broken.join('\n')}`);
    const results = mechanisms.map((mechanism) => {
      const result = ask(run, mechanism, filesFor(scope, [mechanism]));
      if (!args.flag('json')) print(result);
      return result;
    });
    if (args.flag('json')) printJson(results);
    if (results.some(({ failing }) => failing.length === 0)) process.exitCode = 1;
  } finally {
    rmSync(run.dir, { recursive: true, force: true });
  }
});
