/** Work for a thread of its own, so that no game waits for it. */
import { Worker } from 'node:worker_threads';

/** The first thing a thread says. Fails with what went wrong in it, or with `silent` if it ends without a word. */
export const answerOf = <T>(worker: Worker, silent: string): Promise<T> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(silent)));
  });

/** Gives a job to a thread that runs this file, and waits for its answer. */
export const inThread = <T>(file: URL, job: unknown, silent: string): Promise<T> =>
  answerOf(new Worker(file, { workerData: job }), silent);

/** The last one that waits, by what is done. */
const queues = new Map<string, Promise<unknown>>();

/** One thread at a time for each kind of work, however many classes ask for it at once. */
export function oneAtATime<T>(kind: string, begin: () => Promise<T>): Promise<T> {
  const before = queues.get(kind) ?? Promise.resolve();
  const work = before.then(begin, begin);
  queues.set(kind, work);
  return work;
}
