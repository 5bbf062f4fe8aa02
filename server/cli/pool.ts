/** Work for all cores: the same function over many jobs, each job and each result plain data. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a module handed to `inParallel` exports. */
export interface WorkModule<Job, Result> {
  work(job: Job): Result | Promise<Result>;
}

export interface PoolOptions {
  /** Threads; left out, one for each core. With one thread, or one job, everything runs here. */
  threads?: number;
  /** Called after each job that is done. */
  onDone?: (done: number, of: number) => void;
}

type Answer<Result> = { index: number; result: Result } | { index: number; error: string };

/**
 * Runs `work` of a module over all jobs, in as many threads as there are cores, and answers the results in the order of the
 * jobs. What a job gives must not depend on the others: the order in which they run is not defined.
 * @param module address of a module that exports `work`, e.g. `new URL('./playJob.ts', import.meta.url)`
 * @throws Error with the words of the first job that failed
 */
export async function inParallel<Job, Result>(
  module: URL,
  jobs: readonly Job[],
  { threads = availableParallelism(), onDone }: PoolOptions = {},
): Promise<Result[]> {
  const results: Result[] = new Array(jobs.length);
  let done = 0;
  const keep = (index: number, result: Result): void => {
    results[index] = result;
    done += 1;
    onDone?.(done, jobs.length);
  };
  const count = Math.min(threads, jobs.length);
  if (count <= 1) {
    const { work } = (await import(module.href)) as WorkModule<Job, Result>;
    for (const [index, job] of jobs.entries()) keep(index, await work(job));
    return results;
  }
  let next = 0;
  const workers: Worker[] = [];
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./poolWorker.ts', import.meta.url), {
        workerData: { module: module.href },
      });
      workers.push(worker);
      const hand = (): void => {
        if (next >= jobs.length) {
          void worker.terminate();
          return;
        }
        worker.postMessage({ index: next, job: jobs[next] });
        next += 1;
      };
      worker.on('message', (answer: Answer<Result>) => {
        if ('error' in answer) return reject(new Error(answer.error));
        keep(answer.index, answer.result);
        hand();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      hand();
    });
  try {
    await Promise.all(Array.from({ length: count }, one));
  } finally {
    for (const worker of workers) void worker.terminate();
  }
  return results;
}
