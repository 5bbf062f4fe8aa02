/** `npm run -s bench:replay`: how long a recorded hour takes to be played again, to be entered anywhere, and to be forked. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Book } from '../../client/replay/Book.ts';
import type { Asked, Laid, Question } from '../../client/replay/messages.ts';
import { type CommandSpec, printJson, runCommand } from '../../server/cli/args.ts';
import { ensureClientBuilt } from '../../server/cli/clientBuild.ts';
import { FIRST_ORG } from '../../shared/net/orgs.ts';
import type { Decision } from '../../shared/sim/fork/decisions.ts';
import type { JournalFile } from '../../shared/sim/journalFile.ts';
import { launchChromium } from '../kit/chromium.ts';
import { recordGame } from '../kit/recordGame.ts';
import { spawnServer, tempDir } from '../kit/serverKit.ts';
import { askWorker, openWorker } from '../kit/workerPage.ts';

const SPEC: CommandSpec = {
  usage: 'npm run -s bench:replay -- [options]',
  about: [
    'Records a whole Workshop (four quarters, an hour of play) with four people, and measures what a replay of it takes.',
    'journalTicks, journalRows: how long the recording is. fullReplayMs: playing it through once. seekP95Ms: going anywhere in it',
    'and making the view. forkP95Ms: leaving out one decision and running the rest, measures and differences included; decisions',
    'are taken evenly from the whole game. With --chromium the same in the worker of the built page, by messages.',
  ].join('\n'),
  options: {
    seeks: { kind: 'count', about: 'Places gone to.', default: 200, min: 1, max: 10_000 },
    forks: { kind: 'count', about: 'Decisions left out.', default: 40, min: 1, max: 1_000 },
    chromium: { kind: 'flag', about: 'Measures in Chromium as well.' },
    json: { kind: 'flag', about: 'Prints JSON and nothing else on stdout.' },
  },
};

interface Found {
  fullReplayMs: number;
  seekP95Ms: number;
  forkP95Ms: number;
}

/** Answers a question of the page, here or in a worker. */
type Ask = <Q extends Question>(kind: Q, ask: Asked[Q]['ask']) => Promise<Asked[Q]['answer']>;

const now = (): number => performance.now();

function p95(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0) * 10) / 10;
}

async function measured(ask: Ask, text: string, seeks: number, forks: number): Promise<Found> {
  const org = FIRST_ORG;
  const opened = await ask('open', { text });
  if ('refused' in opened) throw new Error(JSON.stringify(opened.refused));
  const began = now();
  const laid: Pick<Laid, 'at' | 'decisions'> = await ask('lay', { org });
  const fullReplayMs = Math.round(now() - began);
  const last = Math.max(...Object.keys(laid.at).map(Number));
  const seekTimes: number[] = [];
  for (let i = 0; i < seeks; i++) {
    // A walk that never goes to a neighbour: each step leaps by the golden share.
    const position = Math.floor(((i * 0.618_033_988_75) % 1) * last);
    const at = now();
    await ask('see', { org, position });
    seekTimes.push(now() - at);
  }
  const every = Math.max(1, laid.decisions.length / forks);
  const forkTimes: number[] = [];
  for (let i = 0; i < Math.min(forks, laid.decisions.length); i++) {
    const { seq } = laid.decisions[Math.floor(i * every)] as Decision;
    const at = now();
    await ask('fork', { org, change: { kind: 'remove', seq } });
    forkTimes.push(now() - at);
  }
  return { fullReplayMs, seekP95Ms: p95(seekTimes), forkP95Ms: p95(forkTimes) };
}

/** Straight from the book, the view made as the worker makes it. */
function here(): Ask {
  let book: Book | undefined;
  const answer = (kind: Question, ask: unknown): unknown => {
    if (kind === 'open') {
      const found = Book.open((ask as Asked['open']['ask']).text);
      if ('refused' in found) return found;
      book = found.book;
      return { opened: found.opened };
    }
    if (!book) throw new Error('no journal is open');
    const { org, position, change } = ask as Asked['see']['ask'] & Asked['fork']['ask'];
    if (kind === 'lay') return book.lay(org, now);
    if (kind === 'see') return structuredClone(book.see(org, position));
    return book.fork(org, change, now);
  };
  return ((kind: Question, ask: unknown) => Promise.resolve(answer(kind, ask))) as Ask;
}

async function inChromium(text: string, seeks: number, forks: number): Promise<Found> {
  await ensureClientBuilt();
  const assets = fileURLToPath(new URL('../../client/dist/assets', import.meta.url));
  const script = readdirSync(assets).find((name) => /^worker-.*\.js$/.test(name));
  if (!script) throw new Error('the build has no worker');
  const dir = tempDir();
  const server = await spawnServer({ DATA_DIR: dir.path });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/replay`);
    await openWorker(page, script);
    const ask = ((kind: Question, words: unknown) => askWorker(page, kind, words)) as Ask;
    return await measured(ask, text, seeks, forks);
  } finally {
    await browser.close();
    await server.kill();
    dir.done();
  }
}

await runCommand(SPEC, async (args) => {
  const { journal }: { journal: JournalFile } = await recordGame(
    8,
    { scenario: 'two-pizzas', quarters: 4, liveDays: 5 },
    3,
  );
  const text = JSON.stringify(journal);
  const seeks = args.count('seeks');
  const forks = args.count('forks');
  const found = {
    journalTicks: journal.reached[FIRST_ORG] ?? 0,
    journalRows: journal.entries.length,
    ...(await measured(here(), text, seeks, forks)),
    ...(args.flag('chromium') ? { chromium: await inChromium(text, seeks, forks) } : {}),
  };
  if (args.flag('json')) return printJson(found);
  for (const [name, value] of Object.entries(found))
    process.stdout.write(`${name.padEnd(16)} ${typeof value === 'object' ? JSON.stringify(value) : value}\n`);
});
