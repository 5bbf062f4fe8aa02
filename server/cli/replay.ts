/** `npm run -s replay`: plays the journal of a game again and prints where it ends, its digest and its metrics. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { content, contentHash } from '../../shared/content/index.ts';
import { digest } from '../../shared/sim/digest.ts';
import {
  checkVersions,
  JournalError,
  type JournalFile,
  orgsIn,
  parseJournal,
} from '../../shared/sim/journalFile.ts';
import { measure, numbersOf } from '../../shared/sim/metrics/measure.ts';
import { METRIC_IDS, METRICS, type MetricId } from '../../shared/sim/metrics/table.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import { journalFile } from '../match/journal.ts';
import { recover } from '../match/recovery.ts';
import { SqliteStore } from '../store/SqliteStore.ts';
import { StoreError } from '../store/Store.ts';
import { type CommandSpec, printJson, runCommand, UsageError } from './args.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s replay -- FILE|SESSION [options]',
  about: [
    'Plays a game again from its journal: a file from the review page, or the code of a session in the data folder.',
    'The same journal gives the same digest wherever it is replayed.',
  ].join('\n'),
  positionals: ['FILE|SESSION'],
  options: {
    to: { kind: 'count', value: 'TICK', about: 'Stops at this tick instead of the last one.' },
    data: {
      kind: 'text',
      value: 'FOLDER',
      about: 'Data folder of the server (else DATA_DIR, else ./.data).',
    },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

/** The database inside a data folder. */
const DATABASE = 'slice.db';

interface Replayed {
  tick: number;
  digest: string;
  metrics: Record<MetricId, number | null>;
}

await runCommand(SPEC, async (args) => {
  const word = args.positionals[0] ?? '';
  const to = args.text('to') === undefined ? undefined : args.count('to');
  const journal = await explained(() =>
    findJournal(word, args.text('data') ?? process.env.DATA_DIR ?? '.data'),
  );
  await explained(() => checkVersions(journal, { engine: String(ENGINE_VERSION), content: contentHash }));
  const orgs: Record<string, Replayed> = {};
  for (const id of orgsIn(journal)) {
    const { world, facts, fault } = await recover(journal, id, content, to);
    if (fault) throw new UsageError(`the journal of ${id} cannot be replayed: ${fault.message}`);
    const metrics = numbersOf(measure(facts, { from: 0, to: world.tick }));
    orgs[id] = { tick: world.tick, digest: digest(world), metrics };
  }
  if (args.flag('json')) printJson({ orgs });
  else for (const [id, replayed] of Object.entries(orgs)) process.stdout.write(table(id, replayed));
});

/** Journals that cannot be used are the caller's problem: they are answered in words. */
async function explained<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JournalError || error instanceof StoreError) throw new UsageError(error.message);
    throw error;
  }
}

async function findJournal(word: string, folder: string): Promise<JournalFile> {
  if (existsSync(word) && statSync(word).isFile()) {
    try {
      return parseJournal(JSON.parse(readFileSync(word, 'utf8')));
    } catch (error) {
      if (error instanceof SyntaxError) throw new UsageError(`${word} is not JSON: ${error.message}`);
      throw error;
    }
  }
  if (!existsSync(join(folder, DATABASE))) {
    throw new UsageError(
      `"${word}" is no file, and there is no ${join(folder, DATABASE)} to look for a session in`,
    );
  }
  const store = new SqliteStore(folder);
  try {
    const session = await store.loadSession(word);
    if (!session) throw new UsageError(`there is neither a file nor a session "${word}"`);
    return journalFile(session, await store.loadJournal(word), await store.loadReached(word));
  } finally {
    await store.close();
  }
}

function table(id: string, { tick, digest: end, metrics }: Replayed): string {
  const rows = METRIC_IDS.map((name) => {
    const value = metrics[name];
    return `${name.padEnd(22)}${METRICS[name].unit.padEnd(12)}${(value === null ? '-' : value.toPrecision(5)).padStart(14)}`;
  });
  return `${[`${id}: tick ${tick}, digest ${end}`, ...rows].join('\n')}\n`;
}
