/** A test run: bots play a draft with several lucks, in workers, until it is done or stopped. */
import { signal } from '@preact/signals';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import type { BotId } from '../../../shared/sim/bots/driver.ts';
import { type Bench, startBench } from '../../author/bench.ts';
import type { BotGame } from '../../author/messages.ts';

/** Who plays, the good one first. */
export const PLAYERS = ['careful', 'cautious', 'cowboy', 'idle', 'random'] as const satisfies BotId[];
export const SEEDS = [3, 10, 20] as const;
/** Workers at most; one processor is left for the page. */
const MOST_WORKERS = 4;

export interface Run {
  /** The draft it was made with: another one is not tested. */
  file: Authored;
  seeds: number;
  games: BotGame[];
  state: 'running' | 'stopped' | 'done';
  /** A failure in the worker's words, ''. */
  failed: string;
}
export const run = signal<Run | null>(null);

let benches: Bench[] = [];

/** Begins a run; one that is under way ends. */
export function startRun(file: Authored, seeds: number): void {
  stopRun();
  // A good bot and an idle one tell most: every luck is played by all before the next one.
  const jobs = Array.from({ length: seeds }, (_, i) => PLAYERS.map((bot) => ({ bot, seed: i + 1 }))).flat();
  run.value = { file, seeds, games: [], state: 'running', failed: '' };
  const cores = navigator.hardwareConcurrency || 2;
  benches = Array.from({ length: Math.max(1, Math.min(MOST_WORKERS, cores - 1)) }, startBench);
  for (const bench of benches) void work(bench, file, jobs);
}

async function work(bench: Bench, file: Authored, jobs: { bot: BotId; seed: number }[]): Promise<void> {
  const mine = (): boolean => run.value?.file === file && run.value.state === 'running';
  for (let job = jobs.shift(); job && mine(); job = jobs.shift()) {
    try {
      const game = await bench.ask('play', { file, ...job });
      const now = run.value;
      if (!now || !mine()) return;
      const games = [...now.games, game];
      const done = games.length === now.seeds * PLAYERS.length;
      run.value = { ...now, games, state: done ? 'done' : 'running' };
      if (done) closeBenches();
    } catch (error) {
      if (!run.value || !mine()) return;
      run.value = { ...run.value, state: 'stopped', failed: error instanceof Error ? error.message : '' };
      closeBenches();
    }
  }
}

function closeBenches(): void {
  for (const bench of benches) bench.close();
  benches = [];
}

/** Ends a run where it stands; what was played is kept. */
export function stopRun(): void {
  closeBenches();
  if (run.value?.state === 'running') run.value = { ...run.value, state: 'stopped' };
}

/** The middle one; of two the mean. Null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? null)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
