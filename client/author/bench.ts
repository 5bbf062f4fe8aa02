/** The line between the author's page and a workbench: questions go to a worker, answers come as promises. */
import type { Asked, FromWorker, Question, ToWorker } from './messages.ts';

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

export interface Bench {
  ask<Q extends Question>(kind: Q, ask: Asked[Q]['ask']): Promise<Asked[Q]['answer']>;
  /** Ends it at once, whatever it is doing; nothing is answered any more. */
  close(): void;
}

/** Starts a worker; close it when the page goes. */
export function startBench(): Bench {
  const worker = new Worker(new URL('./workbench.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.answer);
  });
  worker.addEventListener('error', () => {
    for (const one of waiting.values()) one.reject(new Error('the worker cannot be started'));
    waiting.clear();
  });
  return {
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id: number, kind, ask } as ToWorker);
      }),
    close: () => worker.terminate(),
  };
}
