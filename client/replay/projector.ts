/** The line between the page and the projection room: questions go to a worker of their own, answers come as promises. */
import type { Curves } from '../../shared/sim/fork/compare.ts';
import type { Asked, FromWorker, Question, ToWorker } from './messages.ts';

type Told = (share: number, curves: Curves) => void;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
  told: Told | undefined;
}

export interface Projector {
  ask<Q extends Question>(kind: Q, ask: Asked[Q]['ask'], told?: Told): Promise<Asked[Q]['answer']>;
  close(): void;
}

/** Starts a worker; close it when the page goes. */
export function startProjector(): Projector {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    if ('share' in data) {
      one.told?.(data.share, data.curves);
      return;
    }
    waiting.delete(data.id);
    if ('failed' in data) one.reject(new Error(data.failed));
    else one.resolve(data.answer);
  });
  worker.addEventListener('error', () => {
    for (const one of waiting.values()) one.reject(new Error('the worker cannot be started'));
    waiting.clear();
  });
  return {
    ask: (kind, ask, told) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve: resolve as Waiting['resolve'], reject, told });
        worker.postMessage({ id: number, kind, ask } as ToWorker);
      }),
    close: () => worker.terminate(),
  };
}
