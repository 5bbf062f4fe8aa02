/** The other side of pool.ts: one thread that works off the jobs it is handed, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkModule } from './pool.ts';

const { module } = workerData as { module: string };
const { work } = (await import(module)) as WorkModule<unknown, unknown>;

parentPort?.on('message', ({ index, job }: { index: number; job: unknown }) => {
  Promise.resolve()
    .then(() => work(job))
    .then(
      (result) => parentPort?.postMessage({ index, result }),
      (error: unknown) =>
        parentPort?.postMessage({
          index,
          error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    );
});
